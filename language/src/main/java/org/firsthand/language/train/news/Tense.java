package org.firsthand.language.train.news;

/** Tenses, moods and aspects as chains of auxiliaries. */
enum Tense {
  PAST,
  PRESENT,
  PERFECT,
  PLUPERFECT,
  FUTURE,
  MODAL,
  PROGRESSIVE,
  PAST_PROGRESSIVE,
  MODAL_PERFECT
}
