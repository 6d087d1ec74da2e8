package org.firsthand.stages.findings.mentions;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firsthand.language.Resource;

/**
 * What verbs and the nouns of what happens can mean, by WordNet's sets of synonyms: the first
 * senses of each, and those of the verbs and nouns derived from it. Immutable.
 */
final class Senses {
  private static final Entry NONE = new Entry(Set.of(), Set.of());

  private final Map<String, Entry> entries;

  /**
   * The senses of a lemma.
   *
   * @param own its senses
   * @param broader these and those of which they are a kind
   */
  private record Entry(Set<String> own, Set<String> broader) {}

  private Senses(Map<String, Entry> entries) {
    this.entries = Map.copyOf(entries);
  }

  /** The table that ships. */
  static Senses load() {
    return parse(Resource.rows(Senses.class, "senses.tsv"));
  }

  /** Rows of a lemma, its senses, and those of which they are a kind; parted by blanks. */
  static Senses parse(List<List<String>> rows) {
    Map<String, Entry> entries = new HashMap<>();
    for (List<String> row : rows) {
      Set<String> own = set(row.get(1));
      Set<String> broader = new java.util.HashSet<>(own);
      broader.addAll(set(row.size() > 2 ? row.get(2) : ""));
      entries.put(row.get(0), new Entry(own, Set.copyOf(broader)));
    }
    return new Senses(entries);
  }

  private static Set<String> set(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
  }

  /** True if both can mean one thing: "detain", "arrest". */
  boolean areSynonyms(String one, String other) {
    return !Collections.disjoint(of(one).own, of(other).own);
  }

  /** True if the one can mean a kind of what the other can: "murder", "kill". */
  boolean isBroader(String one, String other) {
    return !Collections.disjoint(of(one).broader, of(other).own)
        || !Collections.disjoint(of(one).own, of(other).broader);
  }

  /** True if both can mean kinds of one thing. */
  boolean areSiblings(String one, String other) {
    return !Collections.disjoint(of(one).broader, of(other).broader);
  }

  private Entry of(String lemma) {
    return entries.getOrDefault(lemma, NONE);
  }
}
