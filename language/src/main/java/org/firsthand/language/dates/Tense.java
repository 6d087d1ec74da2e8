package org.firsthand.language.dates;

/** Whether a clause is about what was or what will be, by the nearest cue word. */
enum Tense {
  PAST,
  /** Past beyond doubt: "since March". */
  OVER,
  FUTURE,
  UNKNOWN;

  /** Words to look back and ahead: about one clause of news prose. */
  private static final int BACK = 14;

  private static final int AHEAD = 10;

  /** The tense around {@code words[from, to)}; the nearest cue before it wins, then one behind. */
  static Tense around(Words words, int from, int to) {
    if (words.is(from - 1, "since")) {
      return OVER;
    }
    boolean deadline =
        words.is(from - 1, "by")
            || words.is(from - 1, "until")
            || words.is(from - 1, "till")
            || words.is(from - 1, "through");
    for (int i = from - 1; i >= 0 && i >= from - BACK && !words.endsSentence(i); i--) {
      Tense tense = cue(words, i);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    if (deadline) {
      return FUTURE;
    }
    for (int i = to; i < words.size() && i < to + AHEAD && !words.endsSentence(i); i++) {
      Tense tense = cue(words, i);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    return UNKNOWN;
  }

  /** What a Penn Treebank tag says: a past tense; participles and nouns say nothing. */
  static Tense ofTag(String xpos) {
    return xpos.equals("VBD") ? PAST : UNKNOWN;
  }

  private static Tense cue(Words words, int i) {
    Term term = words.term(i);
    if (words.is(i - 1, "be")) {
      return UNKNOWN; // "will be signed": the auxiliary tells
    }
    if (term.is(Sort.FUTURE) && !words.isCapital(i)) {
      return FUTURE;
    }
    if (term.is("to")
        && (words.is(i - 1, "set") || words.is(i - 1, "going") || words.is(i - 1, "supposed"))) {
      return FUTURE;
    }
    if (term.is(Sort.PAST)) {
      return PAST;
    }
    if (words.isTagged()) {
      return words.tagged(i);
    }
    if (term.isUnknown() && words.isWord(i) && !words.isCapital(i) && words.length(i) > 4) {
      int end = words.end(i);
      String text = words.text();
      boolean past = text.charAt(end - 1) == 'd' && text.charAt(end - 2) == 'e';
      boolean noun = text.charAt(end - 3) == 'e'; // "speed", "need"
      return past && !noun ? PAST : UNKNOWN;
    }
    return UNKNOWN;
  }
}
