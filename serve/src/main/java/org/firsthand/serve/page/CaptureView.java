package org.firsthand.serve.page;

import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Capture;

/** One input as it came, with what came with it; its content is shown in a frame of its own. */
public record CaptureView(
    String id,
    String locator,
    String mediaType,
    Optional<String> retrieved,
    Map<String, String> headers,
    String sha256,
    int bytes,
    Optional<String> article) {
  /** The page of a capture. */
  public static CaptureView of(String id, Capture capture, Optional<String> article) {
    return new CaptureView(
        id,
        capture.locator(),
        capture.mediaType(),
        capture.retrieved().map(Object::toString),
        capture.headers(),
        capture.sha256(),
        capture.bytes().length,
        article);
  }
}
