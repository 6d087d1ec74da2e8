package org.firsthand.collect;

import java.nio.file.Path;
import org.firsthand.model.Problem;

/** One file to read, or why there is none. */
sealed interface Found {
  /**
   * A file.
   *
   * @param locator the path as the user gave it, normalised
   * @param bytes its size on disk
   * @param named true if the user named it, false if it was found in a folder
   */
  record File(Path path, String locator, long bytes, boolean named) implements Found {}

  /** An input that is no file that can be read. */
  record Not(Problem problem) implements Found {}
}
