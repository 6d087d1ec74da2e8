package org.firsthand.stages.statements;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Resource;
import org.firsthand.model.SourceKind;

/**
 * What nouns and names say of the kind of source, from {@code source-nouns.tsv} and {@code
 * outlet-words.txt}. Immutable and safe to share between threads.
 */
final class SourceNouns {
  private final Map<String, SourceKind> kinds = new LinkedHashMap<>();
  private final Set<String> outletWords;

  private SourceNouns() {
    for (String line : Resource.lines(SourceNouns.class, "source-nouns.tsv")) {
      String[] field = line.split("\t", 2);
      SourceKind kind = SourceKind.valueOf(field[0].toUpperCase(Locale.ROOT));
      for (String noun : field[1].split(" ")) {
        kinds.putIfAbsent(noun.replace('_', ' '), kind);
      }
    }
    outletWords = new HashSet<>(Resource.lines(SourceNouns.class, "outlet-words.txt"));
  }

  /** The tables that ship. */
  static SourceNouns shipped() {
    return new SourceNouns();
  }

  /** The kind that a lower-case lemma names. */
  Optional<SourceKind> kind(String lemma) {
    return Optional.ofNullable(kinds.get(lemma));
  }

  /** True if the word ends or makes the name of an outlet. */
  boolean isOutlet(String form) {
    return outletWords.contains(form);
  }
}
