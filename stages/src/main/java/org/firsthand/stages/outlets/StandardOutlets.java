package org.firsthand.stages.outlets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the two files that ship with the program. */
public final class StandardOutlets {
  private StandardOutlets() {}

  /** The outlets and owners that ship; read once by whoever builds the stages. */
  public static Outlets load() {
    return Outlets.parse(lines("outlets.tsv"), lines("owners.tsv"));
  }

  private static List<String> lines(String file) {
    try (InputStream in = StandardOutlets.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + ": expected beside the classes, found nothing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read from the program's own jar", e);
    }
  }
}
