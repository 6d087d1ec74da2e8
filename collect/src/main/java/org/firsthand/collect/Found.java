package org.firsthand.collect;

import org.firsthand.model.Problem;

/** One file or address to read, or why there is none. */
sealed interface Found {
  /**
   * A file.
   *
   * @param content what opens it
   * @param locator the path as the user gave it, normalised
   * @param bytes its size on disk
   */
  record File(FileContent content, String locator, long bytes, Use use) implements Found {}

  /** An address of the user's. */
  record Address(String text) implements Found {}

  /** How the user came to name a file. */
  enum Use {
    /** By its name: it is tried whatever its name says, and may lead to the web. */
    NAMED,
    /** It lies in a folder: it is read if it looks like an article, and leads nowhere. */
    IN_FOLDER,
    /** As a list of feeds. */
    FEEDS
  }

  /** An input that is no file that can be read. */
  record Not(Problem problem) implements Found {}
}
