package org.firsthand.language.lemma;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gives a word its dictionary form: known words by look-up, others by the edit that fits the
 * longest known ending under their Penn tag. Immutable, safe on any number of threads.
 */
public final class Lemmatizer {
  /** Longest ending, in characters, that has an edit of its own. */
  public static final int LONGEST_ENDING = 5;

  /** By Penn tag and form, and by Penn tag and ending. */
  private final Map<String, Map<String, String>> words;

  private final Map<String, Map<String, Edit>> edits;

  /**
   * @param words lemmas by {@link #key(String, String)} of form and tag
   * @param edits edits by {@link #key(String, String)} of ending and tag; the empty ending included
   */
  public Lemmatizer(Map<String, String> words, Map<String, Edit> edits) {
    this.words = byTag(words);
    this.edits = byTag(edits);
  }

  private static <T> Map<String, Map<String, T>> byTag(Map<String, T> keyed) {
    Map<String, Map<String, T>> result = new HashMap<>();
    keyed.forEach(
        (key, value) -> {
          int tab = key.indexOf('\t');
          result
              .computeIfAbsent(key.substring(0, tab), tag -> new HashMap<>())
              .put(key.substring(tab + 1), value);
        });
    return result;
  }

  /** Takes {@code cut} characters off the end and puts {@code add} there. */
  public record Edit(int cut, String add) {
    String apply(String word) {
      return cut >= word.length() && add.isEmpty()
          ? word
          : word.substring(0, Math.max(0, word.length() - cut)) + add;
    }
  }

  /** Reads a lemmatiser as training wrote it: words, then edits. */
  public static Lemmatizer read(DataInputStream in) throws IOException {
    int count = in.readInt();
    Map<String, String> words = HashMap.newHashMap(count);
    for (int i = 0; i < count; i++) {
      words.put(in.readUTF(), in.readUTF());
    }
    count = in.readInt();
    Map<String, Edit> edits = HashMap.newHashMap(count);
    for (int i = 0; i < count; i++) {
      edits.put(in.readUTF(), new Edit(in.readByte(), in.readUTF()));
    }
    return new Lemmatizer(words, edits);
  }

  /** The form under which a word or ending is looked up. */
  public static String key(String form, String xpos) {
    return xpos + '\t' + form;
  }

  /** The form that edits start from: names keep their capitals, all else is written small. */
  public static String base(String form, String xpos) {
    String straight = form.replace('\u2019', '\'');
    return xpos.startsWith("NNP") || xpos.equals("ADD")
        ? straight
        : straight.toLowerCase(Locale.ROOT);
  }

  /**
   * The lemma of a word.
   *
   * @param first whether it begins its sentence, where a capital says nothing
   */
  public String lemma(String form, String xpos, boolean first) {
    String base = base(form, xpos);
    String known = words.getOrDefault(xpos, Map.of()).get(base);
    if (known != null) {
      return known;
    }
    String start = xpos.equals("JJ") && !first && isName(form) ? form : base;
    Map<String, Edit> own = edits.getOrDefault(xpos, Map.of());
    for (int length = Math.min(LONGEST_ENDING, start.length()); length >= 0; length--) {
      Edit edit = own.get(start.substring(start.length() - length));
      if (edit != null) {
        String lemma = edit.apply(start);
        return lemma.isEmpty() ? start : PastForms.mend(start, xpos, lemma, this::isVerb);
      }
    }
    return start;
  }

  /** True if training saw the word as a verb in its plain form. */
  private boolean isVerb(String word) {
    return words.getOrDefault("VB", Map.of()).containsKey(word)
        || words.getOrDefault("VBP", Map.of()).containsKey(word);
  }

  /** One capital at the start, as in "Spanish". */
  private static boolean isName(String form) {
    return form.length() > 1
        && Character.isUpperCase(form.charAt(0))
        && Character.isLowerCase(form.charAt(1));
  }
}
