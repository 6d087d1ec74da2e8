package org.firsthand.collect;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What collecting may be told.
 *
 * @param largestCapture the most bytes that one page, text or line may have; a larger one is
 *     skipped without being read
 * @param largestExpansion how many times its size a compressed file may grow; news text in gzip
 *     grows 3 to 10 times, a bomb 1,000 times
 * @param outlet the outlet of all inputs, where the user states it
 * @param published the published date of all inputs in EDTF, where the user states it
 */
public record CollectSettings(
    int largestCapture, int largestExpansion, Optional<String> outlet, Optional<String> published) {
  public CollectSettings {
    if (largestCapture < 1 || largestCapture > 1_000_000_000) {
      throw new IllegalArgumentException(
          "collect.largest-capture: expected 1 to 1,000,000,000 bytes, found " + largestCapture);
    }
    if (largestExpansion < 1) {
      throw new IllegalArgumentException(
          "collect.largest-expansion: expected at least 1, found " + largestExpansion);
    }
  }

  /** 10 MB a capture, a hundredfold expansion, outlet and date as the inputs say. */
  public static CollectSettings defaults() {
    return new CollectSettings(10_000_000, 100, Optional.empty(), Optional.empty());
  }

  /** The same with what the user states of all inputs. */
  public CollectSettings stating(Optional<String> outlet, Optional<String> published) {
    return new CollectSettings(largestCapture, largestExpansion, outlet, published);
  }

  /** The headers that carry what the user states. */
  Map<String, String> headers() {
    Map<String, String> headers = new TreeMap<>();
    outlet.ifPresent(name -> headers.put("x-firsthand-outlet", name));
    published.ifPresent(date -> headers.put("x-firsthand-published", date));
    return headers;
  }
}
