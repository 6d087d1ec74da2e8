package org.firsthand.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.model.ContentId;

/** Styles, scripts and the icon; all of them lie in the program. Immutable. */
final class Assets {
  private static final Map<String, String> FILES =
      Map.of(
          "desk.css", "assets/desk.css",
          "desk.js", "assets/desk.js",
          "icon.svg", "assets/icon.svg",
          "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

  private final Map<String, Asset> assets = new TreeMap<>();

  /** One file, with the mark by which a browser knows whether it has changed. */
  @SuppressWarnings("ArrayRecordComponent") // written out as it is
  record Asset(String type, byte[] bytes, String etag) {}

  Assets() {
    FILES.forEach((name, resource) -> assets.put(name, read(name, resource)));
  }

  private static Asset read(String name, String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + ": expected in the program, found nothing");
      }
      byte[] bytes = in.readAllBytes();
      return new Asset(type(name), bytes, '"' + ContentId.sha256(bytes).substring(0, 16) + '"');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css;charset=utf-8";
      case "js" -> "text/javascript;charset=utf-8";
      default -> "image/svg+xml";
    };
  }

  /** The asset of this name. */
  Optional<Asset> find(String name) {
    return Optional.ofNullable(assets.get(name));
  }
}
