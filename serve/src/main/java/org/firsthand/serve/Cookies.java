package org.firsthand.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

/** The desk's cookies: none can be read by a script or sent by another site. */
final class Cookies {
  /** A year, in seconds. */
  private static final int YEAR = 365 * 24 * 3600;

  private Cookies() {}

  /** For as long as the browser runs. */
  static void keep(Context context, String name, String value) {
    set(context, name, value, -1);
  }

  /** For a year. */
  static void keepLong(Context context, String name, String value) {
    set(context, name, value, YEAR);
  }

  private static void set(Context context, String name, String value, int seconds) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(context.scheme().equals("https"));
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
  }
}
