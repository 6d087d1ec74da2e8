package org.firsthand.stages.events;

/**
 * What the words before a gerund say of a deed that nobody has done yet: "is closer to banning".
 */
record Gerunds(Lexicon lexicon, Clause clause, Mood mood) {
  /** True if the deed is only meant, argued for or talked about. */
  boolean isOnlyMeant(int gerund, int head) {
    if (!mood.isGerund(gerund)) {
      return false;
    }
    return switch (clause.wordBefore(gerund)) {
      // "met in a step toward easing the ban"
      case "toward", "towards" -> true;
      case "to" -> clause.lemma(head).equals("close");
      case "at" -> clause.lemma(head).equals("aim");
      // "offered support for invading Peru", "made noises about invading Peru"
      case "for" -> isBehind(gerund, "argued-for");
      case "about" -> isBehind(gerund, "argued-about");
      // "discussed deepening ties"
      default ->
          lexicon.is(clause.token(head), "mooting")
              && clause.wordBefore(gerund).equals(clause.word(head));
    };
  }

  /** True if the gerund stands behind a noun of the class and a preposition. */
  private boolean isBehind(int gerund, String nouns) {
    int noun = gerund - 2;
    return noun >= 0 && clause.phraseAt(noun) != null && lexicon.is(clause.token(noun), nouns);
  }
}
