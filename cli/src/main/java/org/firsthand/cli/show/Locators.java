package org.firsthand.cli.show;

/** Short names for where articles came from. */
final class Locators {
  private Locators() {}

  /** The file's name, or the address without its scheme. */
  static String name(String locator) {
    int scheme = locator.indexOf("://");
    return scheme >= 0
        ? locator.substring(scheme + 3)
        : locator.substring(locator.lastIndexOf('/') + 1);
  }
}
