package org.firsthand.language.train.news;

/** Persons with names, titles and offices. */
final class People {
  private final Dice dice;
  private final Nouns nouns;

  People(Dice dice, Nouns nouns) {
    this.dice = dice;
    this.nouns = nouns;
  }

  /** Given and family name. */
  Phrase person() {
    Phrase name = Nouns.name(dice.chance(0.3) ? invented() : dice.one(Vocabulary.GIVEN));
    if (dice.chance(0.06)) {
      name.after("flat", Nouns.name(dice.of("Abdul,bin,al,Van,de,Maria,Jean")));
    }
    return name.after(
        "flat", Nouns.name(dice.chance(0.4) ? invented() : dice.one(Vocabulary.FAMILY)));
  }

  /** A name that nobody has seen, so that the learner leans on where names stand. */
  private String invented() {
    StringBuilder name = new StringBuilder();
    int syllables = 2 + dice.below(2);
    for (int i = 0; i < syllables; i++) {
      name.append(
          dice.of(
              "ka,be,lo,ri,su,ta,ne,mo,shi,dra,ve,go,ha,zu,pa,li,ye,no,fe,chi,ba,to,sa,ru,di,mi,bro,sta,kli,we"));
    }
    name.append(dice.of("n,r,s,l,m,,vic,son,ski,dze,ov,ova,yan,ez,i,man,berg,ko"));
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  /** A person with title, office or description. */
  Phrase named() {
    Phrase name = person();
    return switch (dice.weighed(7, 3, 3, 3, 2)) {
      case 0 -> name.before("nmod:desc", title());
      case 1 -> name;
      case 2 -> Phrases.aside(name, "appos", office());
      case 3 -> Phrases.aside(office(), "appos", name);
      default ->
          Nouns.name(dice.one(Vocabulary.FAMILY))
              .before(
                  "nmod:desc",
                  Nominal.of(
                      dice.of(
                          "Mr.,Ms.,President,Senator,Dr.,General,Secretary,Justice,Judge,Mrs.")));
    };
  }

  private Phrase title() {
    Phrase title = Nominal.of(dice.one(Vocabulary.TITLES));
    boolean plain = title.words.size() == 1 && title.head.is("NOUN");
    if (plain && dice.chance(0.5)) {
      title.before("compound", nouns.of(Vocabulary.BODIES));
    }
    boolean dotted = title.head.form.endsWith(".");
    return switch (dice.weighed(4, dotted ? 0 : 3, dotted ? 0 : 1, dotted ? 0 : 1)) {
      case 1 -> title.before("amod", Phrase.adjective(nouns.countryRow()[1]));
      case 2 ->
          title.before("compound", Nouns.name(dice.of("US,U.S.,UK,UN,EU,NATO,Kremlin,Pentagon")));
      case 3 ->
          title.before(
              "amod", Phrase.word(dice.of("former,former,acting,deputy,outgoing"), "ADJ", "JJ"));
      default -> title;
    };
  }

  /** "Canada's public safety minister", "a spokesman for the ministry". */
  Phrase office() {
    Phrase office =
        Nominal.of(
            dice.of(
                "foreign_ minister=,prime_ minister=,president=,defense^ minister=,public_ safety^ minister=,interior^ minister=,"
                    + "ambassador=,spokeswoman=,spokesman=,director=,head=,chief_ executive=,army^ chief=,deputy^ director=,"
                    + "top_ diplomat=,cybersecurity^ chief=,chief=,envoy=,commander=,lead_ researcher=,director^ general="));
    return switch (dice.weighed(3, 3, 2, 2)) {
      case 0 -> office.before("nmod:poss", Nouns.own(nouns.country()));
      case 1 ->
          Phrases.article(office, dice.chance(0.6))
              .afterIn(
                  office.head.form.startsWith("spokes") ? "for" : dice.of("of,at"),
                  "nmod",
                  nouns.of(dice.chance(0.5) ? Vocabulary.AGENCIES : Vocabulary.COMPANIES));
      case 2 ->
          office.before("compound", nouns.of(Vocabulary.BODIES)).before("det", Nominal.of("the"));
      default -> office.before("nmod:poss", Nouns.own(nouns.of(Vocabulary.AGENCIES)));
    };
  }
}
