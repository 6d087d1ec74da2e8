package org.firsthand.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that ship beside the classes that use them. */
public final class Resource {
  private Resource() {}

  /**
   * The lines of a UTF-8 text file that lies in the same package as the class; lines that begin
   * with {@code #} and blank lines are left out.
   *
   * @throws IllegalStateException if the file is not there: the build is broken
   */
  public static List<String> lines(Class<?> near, String name) {
    try (InputStream bytes = near.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(
            near.getPackageName() + "/" + name + ": expected a resource, found none");
      }
      return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
