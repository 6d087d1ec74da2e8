package org.firsthand.stages.findings.mentions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the table of {@link Senses} of WordNet's files.
 *
 * <p>{@code MakeSenses FOLDER SENSES.tsv}: FOLDER holds {@code index.noun}, {@code index.verb},
 * {@code data.noun}, {@code data.verb} of WordNet 3.0. The same input gives the same bytes.
 */
final class MakeSenses {
  private static final int VERB_SENSES = 4;
  private static final int NOUN_SENSES = 3;

  /** WordNet's files of act, communication, event, phenomenon, possession, process, state. */
  private static final Set<String> HAPPENING = Set.of("04", "10", "11", "19", "21", "22", "26");

  private final Map<String, String[]> data = new HashMap<>();

  /** Senses of a lemma and those of which they are a kind. */
  private record Entry(Set<String> own, Set<String> broader) {}

  private MakeSenses() {}

  public static void main(String[] arguments) throws IOException {
    MakeSenses make = new MakeSenses();
    Path folder = Path.of(arguments[0]);
    make.read(folder.resolve("data.verb"), "v");
    make.read(folder.resolve("data.noun"), "n");
    SortedMap<String, Entry> entries = new TreeMap<>();
    make.index(folder.resolve("index.verb"), "v", VERB_SENSES, entries);
    make.index(folder.resolve("index.noun"), "n", NOUN_SENSES, entries);
    Files.write(Path.of(arguments[1]), lines(entries), StandardCharsets.UTF_8);
  }

  private static List<String> rows(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
        .filter(line -> !line.startsWith("  "))
        .toList();
  }

  private void read(Path file, String part) throws IOException {
    for (String row : rows(file)) {
      String[] fields = row.split("\\|")[0].split(" ");
      data.put(part + fields[0], fields);
    }
  }

  private void index(Path file, String part, int most, SortedMap<String, Entry> entries)
      throws IOException {
    for (String row : rows(file)) {
      String[] fields = row.split(" ");
      String lemma = fields[0];
      int pointers = Integer.parseInt(fields[3]);
      int senses = Integer.parseInt(fields[2]);
      boolean used = !fields[5 + pointers].equals("0");
      if (!lemma.matches("[a-z]{2,}") || part.equals("n") && !used) {
        continue;
      }
      for (int i = 0; i < Math.min(senses, most); i++) {
        String sense = part + fields[6 + pointers + i];
        boolean happens = part.equals("v") || HAPPENING.contains(data.get(sense)[1]);
        List<String> derived = derived(sense, lemma);
        if (happens || derived.stream().anyMatch(other -> other.startsWith("v"))) {
          Entry entry =
              entries.computeIfAbsent(lemma, key -> new Entry(new TreeSet<>(), new TreeSet<>()));
          add(entry, sense);
          derived.forEach(other -> add(entry, other));
        }
      }
    }
  }

  private void add(Entry entry, String sense) {
    entry.own.add(sense);
    for (String[] pointer : pointers(sense)) {
      if (pointer[0].equals("@")) {
        entry.broader.add(pointer[2] + pointer[1]);
      }
    }
  }

  /** The senses of nouns and verbs that are derived from this lemma in this sense. */
  private List<String> derived(String sense, String lemma) {
    String[] fields = data.get(sense);
    int words = Integer.parseInt(fields[3], 16);
    List<String> derived = new ArrayList<>();
    for (String[] pointer : pointers(sense)) {
      int word = Integer.parseInt(pointer[3].substring(0, 2), 16);
      boolean own = word > 0 && word <= words && fields[2 + 2 * word].equalsIgnoreCase(lemma);
      if (pointer[0].equals("+") && own && pointer[2].matches("[nv]")) {
        derived.add(pointer[2] + pointer[1]);
      }
    }
    return derived;
  }

  /** The pointers of a set of synonyms: symbol, offset, part of speech, source and target. */
  private List<String[]> pointers(String sense) {
    String[] fields = data.get(sense);
    int at = 4 + 2 * Integer.parseInt(fields[3], 16);
    List<String[]> pointers = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(fields[at]); i++) {
      int from = at + 1 + 4 * i;
      pointers.add(
          new String[] {fields[from], fields[from + 1], fields[from + 2], fields[from + 3]});
    }
    return pointers;
  }

  /** One line a lemma; senses that relate it to no other are left out, the others numbered. */
  private static List<String> lines(SortedMap<String, Entry> entries) {
    Map<String, Integer> holders = new HashMap<>();
    for (Entry entry : entries.values()) {
      Set<String> all = new TreeSet<>(entry.own);
      all.addAll(entry.broader);
      all.forEach(sense -> holders.merge(sense, 1, Integer::sum));
    }
    Map<String, String> numbers = new HashMap<>();
    List<String> lines = new ArrayList<>();
    entries.forEach(
        (lemma, entry) -> {
          entry.broader.removeAll(entry.own);
          String own = cell(entry.own, holders, numbers);
          String broader = cell(entry.broader, holders, numbers);
          if (!own.isEmpty() || !broader.isEmpty()) {
            lines.add((lemma + "\t" + own + "\t" + broader).stripTrailing());
          }
        });
    return lines;
  }

  private static String cell(
      Set<String> senses, Map<String, Integer> holders, Map<String, String> numbers) {
    List<String> cell = new ArrayList<>();
    for (String sense : senses) {
      if (holders.get(sense) > 1) {
        String number = Integer.toString(numbers.size(), Character.MAX_RADIX);
        cell.add(numbers.computeIfAbsent(sense, key -> number));
      }
    }
    return String.join(" ", cell);
  }
}
