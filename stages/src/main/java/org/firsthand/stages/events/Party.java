package org.firsthand.stages.events;

import java.util.List;
import org.firsthand.model.Span;
import org.firsthand.stages.actors.NounPhrase;

/**
 * One of two given parties, by the words that name it.
 *
 * @param words where they stand in the text; empty where they do not stand in it
 */
record Party(Span words) {
  /** The words' first place in the text. */
  static Party first(String text, String words) {
    return at(text.indexOf(words), words);
  }

  /** The words' first place behind another party, else their first. */
  static Party behind(Party other, String text, String words) {
    int behind = text.indexOf(words, other.words.end());
    return behind < 0 ? first(text, words) : at(behind, words);
  }

  private static Party at(int start, String words) {
    return new Party(start < 0 ? new Span(0, 0) : new Span(start, start + words.length()));
  }

  boolean isNamed() {
    return words.length() > 0;
  }

  /** True if one of the phrases names it, or a part of it. */
  boolean in(Clause clause, List<NounPhrase> phrases) {
    return isNamed()
        && phrases.stream().map(phrase -> span(clause, phrase)).anyMatch(words::overlaps);
  }

  private static Span span(Clause clause, NounPhrase phrase) {
    return clause.token(phrase.from()).span().cover(clause.token(phrase.end() - 1).span());
  }
}
