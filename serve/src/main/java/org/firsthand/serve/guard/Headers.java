package org.firsthand.serve.guard;

import java.util.Map;

/** What every answer tells the browser to keep to. */
public final class Headers {
  /** Only this server's own styles, scripts and pictures; no frames but captures; no forms away. */
  private static final String PAGE =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** A capture is shown as a picture of a page: no script, no form, nothing fetched. */
  private static final String CAPTURE =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none';"
          + " base-uri 'none'; frame-ancestors 'self'";

  private Headers() {}

  /** For pages and the API. */
  public static Map<String, String> page() {
    return headers(PAGE, "DENY");
  }

  /** For captures. */
  public static Map<String, String> capture() {
    return headers(CAPTURE, "SAMEORIGIN");
  }

  private static Map<String, String> headers(String policy, String frames) {
    return Map.of(
        "Content-Security-Policy", policy,
        "X-Content-Type-Options", "nosniff",
        "X-Frame-Options", frames,
        "Referrer-Policy", "no-referrer",
        "Cross-Origin-Opener-Policy", "same-origin",
        "Cross-Origin-Resource-Policy", "same-origin",
        "Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  }
}
