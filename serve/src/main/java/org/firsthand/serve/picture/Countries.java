package org.firsthand.serve.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The outlines of countries, as {@code countries.tsv} holds them. Immutable. */
public final class Countries {
  /** Size of the plane on which they are drawn. */
  public static final int WIDTH = 960;

  public static final int HEIGHT = 445;

  private Countries() {}

  /**
   * One outline.
   *
   * @param code ISO 3166-1 alpha-3, or a hyphen and a name where there is none
   * @param path in SVG's language
   */
  public record Outline(String code, String path) {}

  /** All outlines, by code. */
  public static List<Outline> load() {
    try (InputStream in =
        Objects.requireNonNull(Countries.class.getResourceAsStream("countries.tsv"))) {
      List<Outline> outlines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          outlines.add(new Outline(line.substring(0, tab), line.substring(tab + 1)));
        }
      }
      return List.copyOf(outlines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
