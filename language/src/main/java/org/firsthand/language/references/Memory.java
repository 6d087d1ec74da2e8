package org.firsthand.language.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a reader of the text has in mind at one point of it. Lives while one text is read. */
final class Memory {
  /** No search looks at more mentions than this, however long the sentences are. */
  private static final int MOST = 120;

  /** Bearers of one description that are kept. */
  private static final int ALIKE = 8;

  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, List<Entity>> described = new HashMap<>();

  /** How much "I" and "you" the last sentences held; fades by a quarter a sentence. */
  private int talk;

  /** A sentence begins that holds so many words of those who talk to each other. */
  void begin(int words) {
    talk = talk * 3 / 4 + 4 * Math.min(words, 3);
  }

  /** True where speakers take turns: two such words in the last few sentences. */
  boolean isTalk() {
    return talk > 8;
  }

  void add(Mention mention) {
    mentions.add(mention);
    if (mention.entity != null) {
      mention.entity.see(mention);
    }
  }

  /** The mentions of the last sentences, latest first. */
  List<Mention> recent(int fromSentence) {
    List<Mention> found = new ArrayList<>();
    for (int i = mentions.size() - 1; i >= 0 && found.size() < MOST; i--) {
      if (mentions.get(i).sentence < fromSentence) {
        break;
      }
      found.add(mentions.get(i));
    }
    return found;
  }

  /** Those that the last sentences speak of, latest first. */
  Set<Entity> entities(int fromSentence) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Mention mention : recent(fromSentence)) {
      if (mention.entity != null) {
        found.add(mention.entity);
      }
    }
    return found;
  }

  /** Remembers that this noun is said of somebody. */
  void describe(Entity entity, String noun, Set<String> words) {
    entity.describe(noun, words);
    List<Entity> bearers = described.computeIfAbsent(noun, key -> new ArrayList<>());
    bearers.remove(entity);
    bearers.add(entity);
    if (bearers.size() > ALIKE) {
      bearers.removeFirst();
    }
  }

  /** Of whom this noun was said, those described last at the end. */
  List<Entity> described(String noun) {
    return described.getOrDefault(noun, List.of());
  }
}
