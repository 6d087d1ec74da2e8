package org.firsthand.language.train.news;

/** Small shapes that many phrases share. */
final class Phrases {
  private Phrases() {}

  /** Between commas: "Rama, the prime minister,"; the second comma goes where the clause ends. */
  static Phrase aside(Phrase noun, String relation, Phrase dependent) {
    return noun.after(relation, dependent.markBefore(",")).mark(",");
  }

  static Phrase article(Phrase noun, boolean definite) {
    return noun.before("det", definite ? Nominal.of("the") : article(noun.words.getFirst().form));
  }

  static Phrase article(String next) {
    boolean vowel =
        "aeioAEIO".indexOf(next.charAt(0)) >= 0
            || next.startsWith("un")
            || next.startsWith("inter");
    boolean not = next.startsWith("Eu") || next.startsWith("one");
    return Phrase.word(vowel && !not ? "an" : "a", "a", "DET", "DT");
  }
}
