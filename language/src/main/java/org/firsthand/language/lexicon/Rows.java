package org.firsthand.language.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a tab-separated file in UTF-8; empty lines and lines that begin with # are left out. */
public final class Rows {
  private Rows() {}

  /**
   * The rows of the resource that stands beside a class, in the order of the file.
   *
   * @throws IllegalStateException if the program was built without it
   */
  public static List<List<String>> beside(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            name + ": expected beside " + owner.getName() + ", found nothing");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a file that is already read. Cells are stripped; a missing last cell is absent. */
  public static List<List<String>> parse(String file) {
    List<List<String>> rows = new ArrayList<>();
    file.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line -> {
              List<String> cells = new ArrayList<>();
              for (String cell : line.split("\t", -1)) {
                cells.add(cell.strip());
              }
              rows.add(List.copyOf(cells));
            });
    return List.copyOf(rows);
  }
}
