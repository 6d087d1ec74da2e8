package org.firsthand.stages.statements;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Resource;
import org.firsthand.model.Manner;
import org.firsthand.model.Stance;

/**
 * The cue words, from tables that a reader can review: {@code verbs.tsv}, {@code nouns.tsv} and
 * {@code adjectives.tsv}, each line with lemma, frames, manner and stance.
 *
 * <p>Immutable and safe to share between threads.
 */
final class CueLexicon {
  private final Map<String, Cue> verbs;
  private final Map<String, Cue> nouns;
  private final Map<String, Cue> adjectives;

  private CueLexicon(Map<String, Cue> verbs, Map<String, Cue> nouns, Map<String, Cue> adjectives) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.adjectives = adjectives;
  }

  /** The lexicon that ships. */
  static CueLexicon shipped() {
    return new CueLexicon(read("verbs.tsv"), read("nouns.tsv"), read("adjectives.tsv"));
  }

  Optional<Cue> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  Optional<Cue> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** The adjective or participle, by its form. */
  Optional<Cue> adjective(String form) {
    return Optional.ofNullable(adjectives.get(form));
  }

  private static Map<String, Cue> read(String name) {
    Map<String, Cue> cues = new LinkedHashMap<>();
    for (String line : Resource.lines(CueLexicon.class, name)) {
      String[] field = line.split("\t", -1);
      if (field.length < 3) {
        throw new IllegalStateException(
            name + ": expected lemma, frames and manner parted by tabs, found '" + line + "'");
      }
      Set<String> frames = new LinkedHashSet<>();
      for (String frame : field[1].split(",")) {
        frames.add(frame.strip());
      }
      Stance stance =
          field.length > 3 && !field[3].isBlank()
              ? Stance.valueOf(field[3].strip().toUpperCase(Locale.ROOT))
              : Stance.ASSERTS;
      Manner manner = Manner.valueOf(field[2].strip().toUpperCase(Locale.ROOT));
      cues.put(field[0], new Cue(field[0], frames, manner, stance));
    }
    return cues;
  }
}
