package org.firsthand.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How often the machine is wrong, by step: the scores that each build of the program must reach on
 * texts that it was not tuned on.
 */
public record QualityView(List<Group> groups) {
  private static final Map<String, String> STEPS = new LinkedHashMap<>();

  static {
    STEPS.put("extract", "From page to article");
    STEPS.put("credits", "Credits");
    STEPS.put("parse", "Sentences and trees");
    STEPS.put("names", "Names");
    STEPS.put("references", "What pronouns and short forms stand for");
    STEPS.put("dates", "Dates");
    STEPS.put("copies", "Copies");
    STEPS.put("statements", "Statements: who says what");
    STEPS.put("events", "Events");
    STEPS.put("pairs", "Type of event, the actors given");
    STEPS.put("cyber", "Cyber events in reports");
    STEPS.put("records", "Whole records of events");
    STEPS.put("findings", "Findings and their origins");
    STEPS.put("coref", "Which mentions are one event");
  }

  /** The scores of one step. */
  public record Group(String title, List<Score> scores) {}

  /** A score: at least so much, 0 to 1, and what it was measured on. */
  public record Score(String name, double least, String date, String note) {}

  /** The page. */
  public static QualityView load() {
    Map<String, Score> last = new LinkedHashMap<>();
    for (String line : lines()) {
      String[] parts = line.split("\t", -1);
      if (!line.startsWith("#") && parts.length >= 3) {
        String before = last.containsKey(parts[0]) ? last.get(parts[0]).note : "";
        String note = parts.length > 3 && !parts[3].isBlank() ? parts[3] : before;
        last.put(parts[0], new Score(parts[0], Double.parseDouble(parts[1]), parts[2], note));
      }
    }
    Map<String, List<Score>> groups = new LinkedHashMap<>();
    STEPS.keySet().forEach(step -> groups.put(step, new ArrayList<>()));
    last.values()
        .forEach(
            score -> {
              String step = score.name.split(" ", 2)[0];
              groups.computeIfAbsent(step, s -> new ArrayList<>()).add(score);
            });
    return new QualityView(
        groups.entrySet().stream()
            .filter(group -> !group.getValue().isEmpty())
            .map(g -> new Group(STEPS.getOrDefault(g.getKey(), g.getKey()), g.getValue()))
            .toList());
  }

  private static List<String> lines() {
    try (InputStream in =
        Objects.requireNonNull(QualityView.class.getResourceAsStream("floors.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
