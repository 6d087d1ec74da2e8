package org.firsthand.language.train.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A phrase under construction: words in order and the one that heads them. */
final class Phrase {
  final List<Word> words = new ArrayList<>();
  Word head;

  /** Whether a verb agrees with it in the plural. */
  boolean plural;

  Phrase(Word head) {
    this.head = head;
    words.add(head);
    plural = head.xpos.equals("NNS") || head.xpos.equals("NNPS");
  }

  static Phrase word(String form, String lemma, String upos, String xpos) {
    return new Phrase(new Word(form, lemma, upos, xpos));
  }

  static Phrase word(String form, String upos, String xpos) {
    return word(form, form.toLowerCase(Locale.ROOT), upos, xpos);
  }

  static Phrase preposition(String form) {
    return word(form, "ADP", "IN");
  }

  static Phrase adjective(String form) {
    return word(form, form, "ADJ", "JJ");
  }

  /** Puts a dependent in front of all that is there. */
  Phrase before(String relation, Phrase dependent) {
    hang(relation, dependent);
    words.addAll(0, dependent.words);
    return this;
  }

  /** Puts a dependent behind all that is there. */
  Phrase after(String relation, Phrase dependent) {
    hang(relation, dependent);
    words.addAll(dependent.words);
    return this;
  }

  /** Puts a dependent directly in front of the head. */
  Phrase beside(String relation, Phrase dependent) {
    hang(relation, dependent);
    words.addAll(words.indexOf(head), dependent.words);
    return this;
  }

  Phrase afterIn(String preposition, String relation, Phrase dependent) {
    return after(relation, dependent.in(preposition));
  }

  /** The phrase with prepositions, a multiword one joined by {@code fixed}. */
  Phrase in(String prepositions) {
    String[] parts = prepositions.split(" ");
    Phrase first =
        switch (parts[0]) {
          case "according" -> word("according", "accord", "VERB", "VBG");
          case "including" -> word("including", "include", "VERB", "VBG");
          case "following" -> word("following", "follow", "VERB", "VBG");
          case "such" -> word("such", "ADJ", "JJ");
          default -> preposition(parts[0]);
        };
    for (int i = 1; i < parts.length; i++) {
      first.after("fixed", preposition(parts[i]));
    }
    return before("case", first);
  }

  /** Adds a mark whose head is found when the sentence is whole. */
  Phrase mark(String form) {
    words.add(mark(form, form.equals(",") ? "," : form.equals(".") ? "." : ":"));
    return this;
  }

  Phrase markBefore(String form) {
    words.addFirst(mark(form, form.equals(",") ? "," : ":"));
    return this;
  }

  /** Puts a pair of marks round it, hung on its head. */
  Phrase between(String open, String close) {
    boolean quotes = open.equals("\"");
    Word left = mark(open, quotes ? "``" : "-LRB-");
    Word right = mark(close, quotes ? "''" : "-RRB-");
    left.head = head;
    right.head = head;
    words.addFirst(left);
    words.add(right);
    return this;
  }

  private static Word mark(String form, String tag) {
    Word word = new Word(form, form, "PUNCT", tag);
    word.relation = "punct";
    return word;
  }

  /** A full stop inside quotation marks, hung on the head. */
  Phrase stop() {
    Word stop = mark(".", ".");
    stop.head = head;
    words.add(stop);
    return this;
  }

  boolean endsIn(String form) {
    return words.getLast().form.equals(form);
  }

  private void hang(String relation, Phrase dependent) {
    dependent.head.head = head;
    dependent.head.relation = relation;
  }
}
