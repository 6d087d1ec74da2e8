package org.firsthand.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample that ships with the program: a dozen articles in invented outlets. */
final class Sample {
  private Sample() {}

  /** Writes the sample into a new file of this folder. */
  static Path unpack(Path folder) {
    Path file = folder.resolve("articles.jsonl");
    try (InputStream in = Sample.class.getResourceAsStream("sample/articles.jsonl")) {
      if (in == null) {
        throw new IllegalStateException("the program's jar: expected a sample, found none");
      }
      Files.copy(in, file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": expected to write the sample there", e);
    }
  }
}
