package org.firsthand.collect.web;

/** HTTP's status codes in words. */
final class Statuses {
  private Statuses() {}

  static String inWords(int status) {
    String name =
        switch (status) {
          case 204 -> "no content";
          case 304 -> "not modified";
          case 401 -> "asks for a login";
          case 403 -> "forbidden";
          case 404 -> "not found";
          case 410 -> "gone";
          case 429 -> "too many requests";
          case 451 -> "unavailable for legal reasons";
          case 500 -> "internal error";
          case 502 -> "bad gateway";
          case 503 -> "unavailable";
          case 504 -> "gateway too slow";
          default -> "";
        };
    return "status " + status + (name.isEmpty() ? "" : " (" + name + ")");
  }
}
