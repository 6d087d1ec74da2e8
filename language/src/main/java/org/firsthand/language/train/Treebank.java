package org.firsthand.language.train;

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

/** Reads treebanks in CoNLL-U, gzipped or not. Ranges and empty nodes are passed over. */
final class Treebank {
  private Treebank() {}

  static List<GoldSentence> read(Path file) throws IOException {
    List<GoldSentence> sentences = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String document = "";
      boolean paragraph = false;
      String text = "";
      List<String[]> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("# newdoc")) {
          document = line.substring(line.indexOf('=') + 1).strip();
          paragraph = true;
        } else if (line.startsWith("# newpar id") || line.equals("# newpar")) {
          paragraph = true;
        } else if (line.startsWith("# text = ")) {
          text = line.substring(9);
        } else if (line.isBlank()) {
          if (!rows.isEmpty()) {
            sentences.add(sentence(document, paragraph, text, rows));
            rows.clear();
            paragraph = false;
          }
        } else if (!line.startsWith("#")) {
          String[] row = line.split("\t", -1);
          if (row.length != 10) {
            throw new IOException(
                file + ": expected 10 columns, found " + row.length + " in '" + line + "'");
          }
          if (row[0].indexOf('-') < 0 && row[0].indexOf('.') < 0) {
            rows.add(row);
          }
        }
      }
      if (!rows.isEmpty()) {
        sentences.add(sentence(document, paragraph, text, rows));
      }
    }
    return sentences;
  }

  private static GoldSentence sentence(
      String document, boolean paragraph, String text, List<String[]> rows) {
    int[] heads = new int[rows.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = Integer.parseInt(rows.get(i)[6]);
    }
    return new GoldSentence(
        document,
        paragraph,
        text,
        column(rows, 1),
        column(rows, 2),
        column(rows, 3),
        column(rows, 4),
        heads,
        column(rows, 7));
  }

  private static List<String> column(List<String[]> rows, int index) {
    return rows.stream().map(row -> row[index]).toList();
  }
}
