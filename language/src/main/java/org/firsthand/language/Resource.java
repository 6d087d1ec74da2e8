package org.firsthand.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The plain tables that ship beside the code: the one place where a word list is read. */
public final class Resource {
  private Resource() {}

  /**
   * The lines of a table in UTF-8, without blank lines and without those that begin with {@code #}.
   *
   * @param near the class in whose package the table lies
   * @param name the table's file name
   * @throws IllegalStateException if the build left the table out
   */
  public static List<String> lines(Class<?> near, String name) {
    return allLines(near, name).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /**
   * The rows of a table whose cells are parted by tabs: {@link #lines}, each cell stripped. A
   * missing last cell is absent.
   */
  public static List<List<String>> rows(Class<?> near, String name) {
    return lines(near, name).stream()
        .map(line -> Arrays.stream(line.split("\t", -1)).map(String::strip).toList())
        .toList();
  }

  /** All lines of a table in UTF-8, as they are: line 1 of the file is the first. */
  public static List<String> allLines(Class<?> near, String name) {
    try (InputStream in = near.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            near.getPackageName() + ": expected a table " + name + ", found none");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
