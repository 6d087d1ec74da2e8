package org.firsthand.language.train.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads nouns with what stands before them from a short notation. The last word is the head; {@code
 * big_ power^ grid} has an adjective (underscore) and a noun that belongs to the next word (caret).
 * Capitals make names, a final s a plural unless {@code =} follows; {@code #} marks a number,
 * {@code ~} a participle; {@code state-sponsored_} becomes three words.
 */
final class Nominal {
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "some", "several", "any", "no", "this", "these", "those", "another");

  private Nominal() {}

  static Phrase of(String notation) {
    String[] parts = notation.split(" ");
    List<List<Word>> words = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      words.add(word(parts[i], i == parts.length - 1));
    }
    Word head = words.getLast().getLast();
    Phrase phrase = new Phrase(head);
    phrase.words.addAll(0, words.getLast().subList(0, words.getLast().size() - 1));
    List<Word> all = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      List<Word> group = words.get(i);
      all.addAll(group);
      if (i < parts.length - 1) {
        Word top = group.getLast();
        top.head = parts[i].endsWith("^") ? words.get(i + 1).getLast() : head;
        top.relation = relation(top);
      }
    }
    phrase.words.clear();
    phrase.words.addAll(all);
    return phrase;
  }

  private static String relation(Word word) {
    return switch (word.upos) {
      case "DET" -> "det";
      case "NUM" -> "nummod";
      case "ADJ", "VERB" -> "amod";
      case "PRON" -> "nmod:poss";
      case "ADV" -> "advmod";
      default -> "compound";
    };
  }

  private static List<Word> word(String part, boolean last) {
    String text = part.replace("^", "");
    char kind = text.charAt(text.length() - 1);
    String form = "_=#~".indexOf(kind) >= 0 ? text.substring(0, text.length() - 1) : text;
    int hyphen = form.indexOf('-');
    boolean prefix = form.startsWith("pro-") || form.startsWith("anti-");
    if (hyphen > 0 && !prefix) {
      List<Word> group = new ArrayList<>();
      String first = form.substring(0, hyphen);
      String second = form.substring(hyphen + 1);
      boolean participle = kind == '_' && (second.endsWith("ed") || "led run".contains(second));
      Word left =
          Set.of("long", "short", "high", "so", "cross").contains(first)
              ? new Word(first, first, "ADJ", "JJ")
              : single(first, 'x', false);
      Word right =
          participle
              ? new Word(second, Verb.lemmaOfParticiple(second), "VERB", "VBN")
              : single(second, last ? kind : 'x', last);
      Word mark = new Word("-", "-", "PUNCT", "HYPH");
      mark.relation = "punct";
      mark.head = left;
      mark.tight = true;
      right.tight = true;
      left.head = right;
      left.relation = left.is("ADJ") ? "amod" : "compound";
      group.add(left);
      group.add(mark);
      group.add(right);
      return group;
    }
    return List.of(single(form, kind, last));
  }

  private static Word single(String form, char kind, boolean last) {
    String lower = form.toLowerCase(Locale.ROOT);
    boolean name = !lower.equals(form);
    if (DETERMINERS.contains(form)) {
      String lemma = form.equals("an") ? "a" : form.equals("these") ? "this" : form;
      return form.equals("several")
          ? new Word(form, form, "ADJ", "JJ")
          : new Word(form, lemma.equals("those") ? "that" : lemma, "DET", "DT");
    }
    if (form.equals("its")) {
      return new Word(form, form, "PRON", "PRP$");
    }
    if (form.equals("United")) {
      return new Word(form, "Unite", "VERB", "NNP");
    }
    return switch (kind) {
      case '_' -> new Word(form, form, "ADJ", name ? tagOfName(form) : "JJ");
      case '~' ->
          new Word(
              form, Verb.lemmaOfParticiple(form), "VERB", form.endsWith("ing") ? "VBG" : "VBN");
      case '#' -> new Word(form, form, "NUM", "CD");
      default -> noun(form, kind, name, last);
    };
  }

  /** Nationalities are plain adjectives, adjectives in names are tagged as names. */
  private static String tagOfName(String form) {
    return Vocabulary.NATIONAL.contains(form) ? "JJ" : "NNP";
  }

  private static Word noun(String form, char kind, boolean name, boolean last) {
    boolean plural =
        kind != '='
            && form.length() > 3
            && !form.equals(form.toUpperCase(Locale.ROOT))
            && ((form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us"))
                || form.equals("people")
                || form.equals("women"));
    if (name) {
      boolean many =
          plural && (last || form.equals("States") || form.equals("Nations")) && kind != 'x';
      return new Word(
          form, many ? form.substring(0, form.length() - 1) : form, "PROPN", many ? "NNPS" : "NNP");
    }
    return new Word(form, plural ? singular(form) : form, "NOUN", plural ? "NNS" : "NN");
  }

  static String singular(String form) {
    if (form.equals("people")) {
      return "person";
    }
    if (form.endsWith("women")) {
      return form.substring(0, form.length() - 3) + "man";
    }
    if (form.endsWith("ies")) {
      return form.substring(0, form.length() - 3) + "y";
    }
    if (form.endsWith("sses") || form.endsWith("ches") || form.endsWith("shes")) {
      return form.substring(0, form.length() - 2);
    }
    return form.substring(0, form.length() - 1);
  }
}
