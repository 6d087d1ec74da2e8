package org.firsthand.stages.copies;

import java.util.Arrays;
import java.util.function.LongPredicate;
import org.firsthand.model.Article;
import org.firsthand.model.Span;

/**
 * The words of an article as comparison sees them: lower case, without accents, apostrophes or
 * hyphens, so that two printings of one text are the same words.
 *
 * <p>A credit or a byline is no word of the article. A word is <i>own</i> unless it stands in
 * quotation marks. Words are known by 64-bit hashes; see {@link WordReader} for what a word is.
 *
 * <p>Immutable: nobody writes to the arrays that it hands out within this package.
 */
final class Words {
  private final long[] keys;
  private final long[] stems;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] capitals;
  private final boolean[] quoted;
  private final boolean[] own;
  private final int[] ownBefore;
  private final int[] sentences;
  private final int ownCount;

  private Words(
      long[] keys,
      long[] stems,
      int[] starts,
      int[] ends,
      boolean[] capitals,
      boolean[] quoted,
      boolean[] own,
      int[] sentences,
      int ownCount) {
    this.keys = keys;
    this.stems = stems;
    this.starts = starts;
    this.ends = ends;
    this.capitals = capitals;
    this.quoted = quoted;
    this.own = own;
    this.sentences = sentences;
    this.ownBefore = new int[own.length + 1];
    for (int i = 0; i < own.length; i++) {
      ownBefore[i + 1] = ownBefore[i] + (own[i] ? 1 : 0);
    }
    this.ownCount = Math.max(ownCount, ownBefore[own.length]);
  }

  /** A hash of each word. */
  long[] keys() {
    return keys;
  }

  /** A hash of each content word's stem; 0 for function words. See {@link Stem}. */
  long[] stems() {
    return stems;
  }

  /** True for words that begin with a capital: mostly names. */
  boolean[] capitals() {
    return capitals;
  }

  /** True for words of a quotation. */
  boolean[] quoted() {
    return quoted;
  }

  /** False for words of a quotation, and for what the outlet prints below all its articles. */
  boolean[] own() {
    return own;
  }

  /** Number of the sentence that each stands in, from 0, never falling. */
  int[] sentences() {
    return sentences;
  }

  static Words of(Article article) {
    String text = article.text();
    boolean[] apart = new boolean[text.length()];
    article.credits().forEach(credit -> credit.span().ifPresent(span -> mark(apart, span)));
    boolean[] inQuotation = new boolean[text.length()];
    for (Span paragraph : article.paragraphs()) {
      if (ApartFromText.is(text, paragraph)) {
        mark(apart, paragraph);
      }
    }
    Quotations.in(article).forEach(span -> mark(inQuotation, span));

    WordReader reader = new WordReader(text);
    int room = text.length() / 5 + 8;
    long[] keys = new long[room];
    long[] stems = new long[room];
    int[] starts = new int[room];
    int[] ends = new int[room];
    int[] sentences = new int[room];
    int count = 0;
    while (reader.next()) {
      if (apart[reader.start()]) {
        continue;
      }
      if (count == keys.length) {
        room = 2 * count;
        keys = Arrays.copyOf(keys, room);
        stems = Arrays.copyOf(stems, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        sentences = Arrays.copyOf(sentences, room);
      }
      keys[count] = reader.key();
      stems[count] = reader.stem();
      starts[count] = reader.start();
      ends[count] = reader.end();
      if (count > 0) {
        boolean stop =
            SentenceEnds.between(text, starts[count - 1], ends[count - 1], starts[count]);
        sentences[count] = sentences[count - 1] + (stop ? 1 : 0);
      }
      count++;
    }
    boolean[] capitals = new boolean[count];
    boolean[] quoted = new boolean[count];
    boolean[] own = new boolean[count];
    for (int i = 0; i < count; i++) {
      capitals[i] = Character.isUpperCase(text.codePointAt(starts[i]));
      quoted[i] = inQuotation[starts[i]];
      own[i] = !quoted[i];
    }
    return new Words(
        Arrays.copyOf(keys, count),
        Arrays.copyOf(stems, count),
        Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count),
        capitals,
        quoted,
        own,
        Arrays.copyOf(sentences, count),
        0);
  }

  /** The same without the sentences that are mostly of runs that {@code furniture} knows. */
  Words without(LongPredicate furniture) {
    boolean[] hit = new boolean[size()];
    Runs runs = Runs.of(this);
    for (int i = 0; i < runs.size(); i++) {
      if (furniture.test(runs.hash(i))) {
        Arrays.fill(hit, runs.first(i), runs.last(i) + 1, true);
      }
    }
    boolean[] left = own.clone();
    for (int from = 0, to; from < hit.length; from = to) {
      int count = 0;
      for (to = from; to < hit.length && sentences[to] == sentences[from]; to++) {
        count += hit[to] ? 1 : 0;
      }
      for (int i = from; i < to; i++) {
        left[i] &= !hit[i] && 2 * count < to - from;
      }
    }
    return new Words(keys, stems, starts, ends, capitals, quoted, left, sentences, ownCount);
  }

  /** The same with every word counted as the article's own, quoted or not. */
  Words allOwn() {
    boolean[] all = new boolean[size()];
    Arrays.fill(all, true);
    return new Words(keys, stems, starts, ends, capitals, quoted, all, sentences, size());
  }

  int size() {
    return keys.length;
  }

  /**
   * How many words are the article's own. Furniture counts here, so that shares can only fall when
   * more of it is known.
   */
  int ownCount() {
    return ownCount;
  }

  /** How many of the words from {@code from} up to {@code to} are the article's own. */
  int ownIn(int from, int to) {
    return ownBefore[to] - ownBefore[from];
  }

  /** The stretch of text from word {@code from} up to and without word {@code to}. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  private static void mark(boolean[] marks, Span span) {
    Arrays.fill(marks, span.start(), Math.min(marks.length, span.end()), true);
  }
}
