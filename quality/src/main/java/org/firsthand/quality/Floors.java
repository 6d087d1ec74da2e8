package org.firsthand.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The pinned floors: a file to which lines are only added. The last line for a score counts; a line
 * that is lower than one before it needs the word {@code lowered} and a line in CHANGELOG.md.
 *
 * <p>A line is {@code score TAB floor TAB date TAB note}.
 */
final class Floors {
  private record Line(String score, double floor, String note) {}

  private final List<Line> lines;

  private Floors(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /** The floors of a file. */
  static Floors read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t");
      if (fields.length < 3 || !fields[1].matches("0?\\.[0-9]+|1\\.0*")) {
        throw new IOException(
            file + ":" + number + ": expected 'score TAB floor TAB date', found '" + line + "'");
      }
      lines.add(
          new Line(fields[0], Double.parseDouble(fields[1]), fields.length > 3 ? fields[3] : ""));
    }
    return new Floors(lines);
  }

  /** The floor in force for each score. */
  SequencedMap<String, Double> inForce() {
    SequencedMap<String, Double> floors = new LinkedHashMap<>();
    lines.forEach(line -> floors.put(line.score(), line.floor()));
    return floors;
  }

  /** Scores whose floor was lowered without saying so here or in the change log. */
  List<String> loweredInSilence(String changelog) {
    List<String> silent = new ArrayList<>();
    SequencedMap<String, Double> before = new LinkedHashMap<>();
    for (Line line : lines) {
      Double floor = before.put(line.score(), line.floor());
      boolean said =
          line.note().contains("lowered") && changelog.contains("floor lowered: " + line.score());
      if (floor != null && line.floor() < floor && !said) {
        silent.add(line.score());
      }
    }
    return silent;
  }
}
