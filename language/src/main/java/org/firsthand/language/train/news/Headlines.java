package org.firsthand.language.train.news;

import java.util.Locale;

/** Headlines and datelines. */
final class Headlines {
  private final Dice dice;
  private final Clauses clauses;
  private final Nouns nouns;

  Headlines(Dice dice, Clauses clauses) {
    this.dice = dice;
    this.clauses = clauses;
    nouns = clauses.nouns;
  }

  /** Short, in the present, without articles and full stop. */
  Phrase headline() {
    Phrase subject = dice.chance(0.7) ? nouns.actor(0) : nouns.of(Vocabulary.OFFICIALS);
    Phrase headline =
        switch (dice.weighed(5, 2, 3, 2, 2)) {
          case 0 ->
              clauses
                  .predications
                  .any(0)
                  .form(subject.plural ? "VBP" : "VBZ")
                  .before("nsubj", subject);
          case 1 -> clauses.predications.any(0).infinitive().before("nsubj", subject);
          case 2 -> {
            Predication predication = clauses.predications.transitive(0);
            Phrase object = predication.takeObject();
            Phrase verb = predication.form("VBN");
            if (dice.chance(0.5)) {
              verb.after("obl:agent", nouns.actor(0).in("by"));
            } else if (dice.chance(0.5)) {
              verb.after("obl", nouns.place().in("in"));
            }
            yield verb.before("nsubj:pass", object);
          }
          case 3 ->
              Predication.of(dice.of("S,S,deny,warn,claim,confirm").replace("S", Reports.SAY))
                  .with("ccomp", clauses.active(0, nouns.actor(0), Tense.PRESENT, false))
                  .form(subject.plural ? "VBP" : "VBZ")
                  .before("nsubj", subject);
          default -> {
            Phrase content = clauses.active(0, nouns.actor(0), Tense.PRESENT, false);
            if (!content.endsIn(",")) {
              content.mark(",");
            }
            yield Predication.of(Reports.SAY)
                .form(subject.plural ? "VBP" : "VBZ")
                .before("nsubj", subject)
                .before("ccomp", content);
          }
        };
    headline.words.removeIf(word -> word.is("DET") && word.form.matches("the|a|an"));
    return headline;
  }

  /** "TALLINN (AP) - ..." */
  Phrase dated(Phrase sentence) {
    Phrase city = Nouns.name(nouns.countryRow()[2]);
    city.head.form = city.head.form.toUpperCase(Locale.ROOT);
    if (dice.chance(0.7)) {
      Phrase agency = Nouns.name(dice.of("AP,Reuters,AFP,dpa,Xinhua"));
      city.after(dice.chance(1) ? "parataxis" : "dep", agency.between("(", ")"));
    }
    Reports.capital(sentence);
    return city.mark(dice.of("-,—,–,-")).after("parataxis", sentence);
  }
}
