package org.firsthand.language.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Reads the participants of events in ECB+ (news, CC BY 3.0) as names that are known in part: who
 * takes part in an event is marked, other names are not.
 */
final class NewsNames {
  private NewsNames() {}

  /**
   * A sentence.
   *
   * @param kinds per word the kind of the mention it lies in; empty outside of mentions
   */
  record Partial(List<String> forms, List<String> kinds) {}

  /** The sentences that were annotated and in which at least one name is known. */
  static List<Partial> read(Path file) throws IOException {
    List<Partial> sentences = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(raw), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Map<?, ?> document = JsonLine.read(line);
        for (Object sentence : JsonLine.list(document, "sentences")) {
          Map<?, ?> fields = (Map<?, ?>) sentence;
          if (Boolean.TRUE.equals(fields.get("validated"))) {
            add(fields, JsonLine.list(document, "mentions"), sentences);
          }
        }
      }
    }
    return sentences;
  }

  private static void add(Map<?, ?> sentence, List<?> mentions, List<Partial> sentences) {
    List<?> tokens = JsonLine.list(sentence, "tokens");
    List<String> kinds = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      kinds.add("");
    }
    boolean any = false;
    for (Object mention : mentions) {
      Map<?, ?> fields = (Map<?, ?>) mention;
      String kind = kind(String.valueOf(fields.get("kind")));
      if (!kind.isEmpty() && Objects.equals(fields.get("sentence"), sentence.get("index"))) {
        for (Object token : JsonLine.list(fields, "tokens")) {
          kinds.set(((Double) token).intValue(), kind);
        }
        any = true;
      }
    }
    if (any) {
      sentences.add(cut(tokens, kinds));
    }
  }

  private static String kind(String name) {
    return switch (name) {
      case "HUMAN_PART_PER" -> "PERSON";
      case "HUMAN_PART_ORG" -> "ORG";
      case "LOC_GEO", "LOC_FAC", "HUMAN_PART_GPE" -> "PLACE";
      default -> "";
    };
  }

  /** Cuts quotes and genitives off the words, as the treebank does. */
  private static Partial cut(List<?> tokens, List<String> kinds) {
    List<String> forms = new ArrayList<>();
    List<String> cut = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = String.valueOf(tokens.get(i));
      if (word.length() > 1 && (word.charAt(0) == '"' || word.charAt(0) == '\'')) {
        forms.add(word.substring(0, 1));
        cut.add("");
        word = word.substring(1);
      }
      int end = word.length();
      if (end > 2 && (word.endsWith("'s") || word.endsWith("\u2019s"))) {
        forms.add(word.substring(0, end - 2));
        cut.add(kinds.get(i));
        word = word.substring(end - 2);
        forms.add(word);
        cut.add("");
      } else if (end > 1 && word.endsWith("\"")) {
        forms.add(word.substring(0, end - 1));
        cut.add(kinds.get(i));
        forms.add("\"");
        cut.add("");
      } else {
        forms.add(word);
        cut.add(kinds.get(i));
      }
    }
    return new Partial(forms, cut);
  }

  /**
   * Per word a bit for each label it may have: names inside mentions are known, words in small
   * letters are no names, other capitalised words may be anything.
   */
  static int[] allowed(Partial sentence, List<String> xpos, boolean[] title) {
    List<String> forms = sentence.forms();
    int[] allowed = new int[forms.size()];
    for (int i = 0; i < allowed.length; i++) {
      boolean capital = Character.isUpperCase(forms.get(i).charAt(0));
      boolean joint =
          i > 0
              && i + 1 < allowed.length
              && Character.isUpperCase(forms.get(i - 1).charAt(0))
              && Character.isUpperCase(forms.get(i + 1).charAt(0));
      allowed[i] = capital || joint ? ALL : ONLY_O;
    }
    for (int i = 0; i < allowed.length; ) {
      String kind = sentence.kinds().get(i);
      int end = i + 1;
      while (end < allowed.length && sentence.kinds().get(end).equals(kind)) {
        end++;
      }
      if (!kind.isEmpty()) {
        name(forms, xpos, title, i, end, kind, allowed);
      }
      i = end;
    }
    return allowed;
  }

  private static final int ALL = (1 << 9) - 1;
  private static final int ONLY_O = 1;

  /** The last stretch of proper nouns in the mention [from, to) is its name. */
  private static void name(
      List<String> forms,
      List<String> xpos,
      boolean[] title,
      int from,
      int to,
      String kind,
      int[] allowed) {
    int last = to - 1;
    if (!isName(forms, xpos, last)) {
      return;
    }
    int first = last;
    while (first > from && isName(forms, xpos, first - 1)) {
      first--;
    }
    while (kind.equals("PERSON") && first < last && title[first]) {
      allowed[first] = ONLY_O;
      first++;
    }
    if (kind.equals("PERSON") && title[first]) {
      return;
    }
    int begin = kind.equals("PERSON") ? 1 : kind.equals("ORG") ? 3 : 5;
    for (int i = first; i <= last; i++) {
      allowed[i] = 1 << (i == first ? begin : begin + 1);
    }
  }

  private static boolean isName(List<String> forms, List<String> xpos, int i) {
    return Character.isUpperCase(forms.get(i).charAt(0)) && xpos.get(i).startsWith("NNP");
  }
}
