package org.firsthand.stages.copies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.firsthand.model.Article;
import org.firsthand.model.Span;

/**
 * The words of an article as comparison sees them: lower case, without accents, apostrophes or
 * hyphens, so that two printings of one text are the same words.
 *
 * <p>A word is a run of letters and digits; an ideograph, a kana or a Thai letter is a word of its
 * own, because those scripts set no spaces. A credit or a byline is no word of the article. A word
 * is <i>own</i> unless it stands in quotation marks.
 *
 * <p>Immutable: nobody writes to the arrays that it hands out within this package.
 */
final class Words {
  private final List<String> forms;
  private final long[] keys;
  private final List<Span> spans;
  private final boolean[] own;
  private final int[] sentences;

  private Words(List<String> forms, long[] keys, List<Span> spans, boolean[] own, int[] sentences) {
    this.forms = forms;
    this.keys = keys;
    this.spans = spans;
    this.own = own;
    this.sentences = sentences;
  }

  /** The normalised words. */
  List<String> forms() {
    return forms;
  }

  /** A 64-bit hash of each. */
  long[] keys() {
    return keys;
  }

  /** False for words of a quotation. */
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
    article.paragraphs().stream()
        .filter(span -> ApartFromText.is(span.of(text)))
        .forEach(span -> mark(apart, span));
    boolean[] quoted = new boolean[text.length()];
    Quotations.in(article).forEach(span -> mark(quoted, span));

    List<String> forms = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      String form = normalise(text.substring(at, end));
      if (!apart[at] && !form.isEmpty()) {
        forms.add(form);
        spans.add(new Span(at, end));
      }
      at = end;
    }
    long[] keys = forms.stream().mapToLong(Words::key).toArray();
    boolean[] own = new boolean[spans.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = !quoted[spans.get(i).start()];
    }
    return new Words(List.copyOf(forms), keys, List.copyOf(spans), own, sentences(text, spans));
  }

  int size() {
    return keys.length;
  }

  /** How many words are the article's own. */
  int ownCount() {
    return ownIn(0, size());
  }

  /** How many of the words from {@code from} up to {@code to} are the article's own. */
  int ownIn(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += own[i] ? 1 : 0;
    }
    return count;
  }

  /** The stretch of text from word {@code from} up to and without word {@code to}. */
  Span span(int from, int to) {
    return spans.get(from).cover(spans.get(to - 1));
  }

  private static void mark(boolean[] marks, Span span) {
    Arrays.fill(marks, span.start(), Math.min(marks.length, span.end()), true);
  }

  private static int wordEnd(String text, int start) {
    int first = text.codePointAt(start);
    if (!Character.isLetterOrDigit(first)) {
      return start;
    }
    int at = start + Character.charCount(first);
    if (standsAlone(first)) {
      return at;
    }
    while (at < text.length()) {
      int point = text.codePointAt(at);
      boolean goesOn =
          Character.isLetterOrDigit(point) && !standsAlone(point)
              || Character.getType(point) == Character.NON_SPACING_MARK
              || joins(text, start, at);
      if (!goesOn) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  /** True for the apostrophe of "Iran's", the points of "U.S." and the comma of "3,000". */
  private static boolean joins(String text, int start, int at) {
    if (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '\'', '’', 'ʼ' -> Character.isLetter(before) && Character.isLetter(after);
      case '.', ',' ->
          Character.isDigit(before) && Character.isDigit(after)
              || text.charAt(at) == '.'
                  && Character.isUpperCase(after)
                  && (at - start == 1 || text.charAt(at - 2) == '.');
      default -> false;
    };
  }

  private static boolean standsAlone(int point) {
    return point > 0x0E00
        && (Character.isIdeographic(point)
            || switch (Character.UnicodeScript.of(point)) {
              case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
              default -> false;
            });
  }

  private static String normalise(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length(); i++) {
      plain &= word.charAt(i) < 128 && Character.isLetterOrDigit(word.charAt(i));
    }
    String letters =
        plain
            ? word
            : Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N}]", "");
    return letters.toLowerCase(Locale.ROOT);
  }

  /** FNV-1a over the UTF-16 units, with the bits well mixed afterwards. */
  private static long key(String form) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < form.length(); i++) {
      hash = (hash ^ form.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** The finaliser of SplitMix64: every bit of the input moves every bit of the output. */
  static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /**
   * A sentence ends at a line break, and at a full stop before a capital, unless after a short
   * word.
   */
  private static int[] sentences(String text, List<Span> spans) {
    int[] numbers = new int[spans.size()];
    for (int i = 1; i < numbers.length; i++) {
      Span before = spans.get(i - 1);
      String between = text.substring(before.end(), spans.get(i).start());
      int next = text.codePointAt(spans.get(i).start());
      boolean stop =
          between.indexOf('\n') >= 0
              || between.indexOf('!') >= 0
              || between.indexOf('?') >= 0
              || between.indexOf('。') >= 0
              || between.indexOf('.') >= 0
                  && between.length() > 1
                  && !Character.isLowerCase(next)
                  && !(before.length() <= 3 && Character.isUpperCase(text.charAt(before.start())));
      numbers[i] = numbers[i - 1] + (stop ? 1 : 0);
    }
    return numbers;
  }
}
