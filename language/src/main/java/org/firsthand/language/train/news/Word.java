package org.firsthand.language.train.news;

import org.jspecify.annotations.Nullable;

/** A word that is finding its place in a tree. */
final class Word {
  String form;
  final String lemma;
  final String upos;
  final String xpos;
  @Nullable Word head;
  String relation = "root";

  /** No space stands before it. */
  boolean tight;

  Word(String form, String lemma, String upos, String xpos) {
    this.form = form;
    this.lemma = lemma;
    this.upos = upos;
    this.xpos = xpos;
  }

  boolean is(String tag) {
    return upos.equals(tag);
  }
}
