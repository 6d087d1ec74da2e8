package org.firsthand.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.firsthand.model.json.Json;

/** The texts that a measurement reads: articles as JSON Lines, gzipped or not, in file order. */
public final class Texts {
  private Texts() {}

  /**
   * The first texts of a file.
   *
   * @param file one JSON object a line, each with a {@code text}
   * @param most how many are read at most
   */
  public static List<String> first(Path file, int most) throws IOException {
    List<String> texts = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && texts.size() < most;
          line = lines.readLine()) {
        String text = Json.tree(line).path("text").asString("");
        if (!text.isBlank()) {
          texts.add(text);
        }
      }
    }
    if (texts.isEmpty()) {
      throw new IOException(file + ": expected lines with a \"text\", found none");
    }
    return texts;
  }
}
