package org.firsthand.collect.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Media types as headers name them. */
public final class MediaType {
  private static final Set<String> NO_TEXT =
      Set.of("image", "audio", "video", "font", "model", "multipart");
  private static final Set<String> NO_PAGE =
      Set.of(
          "text/css",
          "text/javascript",
          "application/javascript",
          "application/x-javascript",
          "application/pdf",
          "application/zip",
          "application/wasm",
          "application/font-woff",
          "application/x-font-woff",
          "application/vnd.ms-fontobject",
          "application/x-shockwave-flash");

  private MediaType() {}

  /** The type without its parameters, in lower case; empty if the header says nothing. */
  public static String of(String header) {
    int end = header.indexOf(';');
    return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a page may stand behind this type; unknown types are tried. */
  public static boolean mayBePage(String type) {
    int slash = type.indexOf('/');
    return !NO_PAGE.contains(type) && (slash < 0 || !NO_TEXT.contains(type.substring(0, slash)));
  }

  /** The type, or what the bytes look like where nothing or nothing of use is said. */
  public static String orLook(String type, byte[] bytes) {
    if (type.contains("/") && !type.equals("application/octet-stream")) {
      return type;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body")
        ? "text/html"
        : "text/plain";
  }
}
