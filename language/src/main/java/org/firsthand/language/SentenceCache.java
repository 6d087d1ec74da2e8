package org.firsthand.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.firsthand.model.Span;

/**
 * A bounded memory of analysed sentences in front of a {@link LanguageCore}: a sentence of the same
 * tokens, as reprints are full of, costs a look-up. The answers are those of the core, whatever was
 * read before and on however many threads.
 *
 * <p>Two generations: when the young one is full it becomes the old one, and what is asked for
 * again is young again. Safe to share between threads; look-ups take no lock.
 */
public final class SentenceCache implements SentenceReader {
  private final LanguageCore core;
  private final int capacity;
  private volatile Generations generations =
      new Generations(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());

  /**
   * A cache in front of a core.
   *
   * @param capacity most sentences to remember, at least 2; one takes about 6 KB
   */
  public SentenceCache(LanguageCore core, int capacity) {
    if (capacity < 2) {
      throw new IllegalArgumentException("language.cache: expected at least 2, found " + capacity);
    }
    this.core = core;
    this.capacity = capacity;
  }

  private record Generations(
      ConcurrentHashMap<String, List<Token>> young, ConcurrentHashMap<String, List<Token>> old) {}

  @Override
  public List<Sentence> read(String text) {
    return core.read(text, this::analyse);
  }

  @Override
  public List<Sentence> read(List<List<String>> sentences) {
    return core.read(sentences, this::analyse);
  }

  /** How many sentences are remembered. */
  public int size() {
    Generations now = generations;
    return now.young().size() + now.old().size();
  }

  private List<Token> analyse(List<String> forms, List<Span> spans) {
    String key = String.join("\0", forms);
    Generations now = generations;
    List<Token> known = now.young().get(key);
    if (known == null) {
      known = now.old().get(key);
      if (known == null) {
        known = core.analyse(forms, spans);
      }
      remember(now, key, known);
    }
    List<Token> moved = new ArrayList<>(known.size());
    for (int i = 0; i < known.size(); i++) {
      Token token = known.get(i);
      moved.add(
          new Token(
              token.form(),
              spans.get(i),
              token.lemma(),
              token.upos(),
              token.xpos(),
              token.head(),
              token.deprel(),
              Optional.empty()));
    }
    return moved;
  }

  private void remember(Generations now, String key, List<Token> tokens) {
    if (now.young().size() >= capacity / 2) {
      generations = new Generations(new ConcurrentHashMap<>(), now.young());
    }
    generations.young().put(key, tokens);
  }
}
