package org.firsthand.language;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.firsthand.model.Span;
import org.jspecify.annotations.Nullable;

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
  private final LongAdder asked = new LongAdder();
  private final LongAdder known = new LongAdder();
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

  /**
   * What the cache was good for so far.
   *
   * @param asked sentences that were asked for
   * @param known those that need not be analysed
   */
  public record Use(long asked, long known) {}

  /** What the cache was good for so far; while others read, a little out of date. */
  public Use use() {
    return new Use(asked.sum(), known.sum());
  }

  /** How many sentences are remembered. */
  public int size() {
    Generations now = generations;
    return now.young().size() + now.old().size();
  }

  private List<List<Token>> analyse(List<LanguageCore.Cut> sentences) {
    List<String> keys = new ArrayList<>(sentences.size());
    List<List<Token>> answers = new ArrayList<>(sentences.size());
    List<LanguageCore.Cut> unknown = new ArrayList<>();
    for (LanguageCore.Cut sentence : sentences) {
      String key = String.join("\0", sentence.forms());
      List<Token> tokens = find(key);
      keys.add(key);
      answers.add(tokens == null ? List.of() : moved(tokens, sentence.spans()));
      if (tokens == null) {
        unknown.add(sentence);
      }
    }
    asked.add(sentences.size());
    known.add(sentences.size() - unknown.size());
    Iterator<List<Token>> analysed = core.analyse(unknown).iterator();
    for (int s = 0; s < answers.size(); s++) {
      if (answers.get(s).isEmpty()) {
        List<Token> tokens = analysed.next();
        remember(keys.get(s), tokens);
        answers.set(s, tokens);
      }
    }
    return answers;
  }

  private @Nullable List<Token> find(String key) {
    Generations now = generations;
    List<Token> tokens = now.young().get(key);
    if (tokens == null) {
      tokens = now.old().get(key);
      if (tokens != null) {
        remember(key, tokens);
      }
    }
    return tokens;
  }

  private static List<Token> moved(List<Token> tokens, List<Span> spans) {
    List<Token> moved = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
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

  private void remember(String key, List<Token> tokens) {
    Generations now = generations;
    if (now.young().size() >= capacity / 2) {
      generations = new Generations(new ConcurrentHashMap<>(), now.young());
    }
    generations.young().put(key, tokens);
  }
}
