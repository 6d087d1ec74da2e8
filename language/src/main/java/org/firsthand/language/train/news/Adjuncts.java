package org.firsthand.language.train.news;

/** When, where and in which circumstances. */
final class Adjuncts {
  private static final String MONTHS =
      "January,February,March,April,May,June,July,August,September,October,November,December";
  private static final String DAYS = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday";

  private final Dice dice;
  private final Nouns nouns;
  private final Clauses clauses;

  Adjuncts(Dice dice, Nouns nouns, Clauses clauses) {
    this.dice = dice;
    this.nouns = nouns;
    this.clauses = clauses;
  }

  private static Phrase number(int value) {
    return Phrase.word(String.valueOf(value), "NUM", "CD");
  }

  /** A date with the relation that it takes. */
  void time(Phrase verb) {
    Phrase time = when();
    verb.after(time.head.relation, time);
  }

  /** A time whose head's relation is set already. */
  Phrase when() {
    Phrase time;
    String relation = "obl";
    switch (dice.weighed(10, 6, 5, 3, 3, 3, 2, 3, 2, 2, 2, 1)) {
      case 0 -> time = Nouns.name(dice.of(DAYS)).in("on");
      case 1 -> {
        time =
            Nominal.of(
                dice.of("last_,this,next_,last_")
                    + " "
                    + dice.of(
                        "week=,month=,year=,summer=,night=,Monday=,Friday=,autumn=,weekend="));
        relation = "obl:unmarked";
      }
      case 2 -> time = month().in("in");
      case 3 -> time = day().in("on");
      case 4 -> {
        time = Nouns.name(dice.of(DAYS));
        relation = "obl:unmarked";
      }
      case 5 -> {
        time = Phrase.word(dice.of("ago,earlier,ago"), "ADV", "RB");
        if (time.head.form.equals("earlier")) {
          time = Phrase.word("earlier", "early", "ADV", "RBR");
          if (dice.chance(0.8)) {
            time.after("obl:unmarked", Nominal.of("this " + dice.of("week=,month=,year=")));
          }
        } else {
          time.before(
              "obl:unmarked",
              Nominal.of(
                  dice.of("two#,three#,ten#,five#") + " " + dice.of("years,weeks,months,days")));
        }
        relation = "advmod";
      }
      case 6 -> time = number(2005 + dice.below(20)).in("in");
      case 7 ->
          time =
              Nominal.of(
                      dice.of(
                          "recent_ months,recent_ weeks,recent_ years,the meantime=,the future=,coming_ weeks"))
                  .in("in");
      case 8 -> time = month().in("since");
      case 9 ->
          time =
              Nominal.of(
                      dice.of(
                          "three# years,months,decades,two# weeks,several days,the first_ time="))
                  .in("for");
      case 10 -> {
        time =
            Phrase.word(dice.of("late,early"), "ADV", "RB")
                .after("obl", Nouns.name(dice.of(DAYS)).in("on"));
        relation = "advmod";
      }
      default ->
          time = Nominal.of(dice.of("the past_ year=,the weekend=,the past_ month=")).in("over");
    }
    time.head.relation = relation;
    return time;
  }

  private Phrase month() {
    Phrase month = Nouns.name(dice.of(MONTHS));
    return dice.chance(0.35) ? month.after("nmod:unmarked", number(2010 + dice.below(16))) : month;
  }

  private Phrase day() {
    Phrase day = number(1 + dice.below(30)).before("compound", Nouns.name(dice.of(MONTHS)));
    return dice.chance(0.4)
        ? Phrases.aside(day, "nmod:unmarked", number(2010 + dice.below(16)))
        : day;
  }

  /** Behind the complements. */
  void behind(Phrase verb, int depth) {
    if (dice.chance(0.22)) {
      time(verb);
    }
    if (dice.chance(0.1)) {
      verb.after("obl", nouns.place().in("in"));
    }
    if (dice.chance(0.1)) {
      verb.after("obl", circumstance(depth - 1));
    } else if (depth > 0 && dice.chance(0.16)) {
      Phrase sub = subordinate(depth - 1);
      boolean comma = sub.head.xpos.equals("VBG") || dice.chance(0.3);
      verb.after("advcl", comma && !verb.endsIn(",") ? sub.markBefore(",") : sub);
    } else if (dice.chance(0.05)) {
      verb.after("advcl", clauses.predications.any(0).infinitive());
    }
  }

  private Phrase circumstance(int depth) {
    return switch (dice.weighed(3, 2, 2, 2, 2, 2, 2, 1)) {
      case 0 -> nouns.event(depth).in(dice.of("after,before,during"));
      case 1 -> nouns.event(depth).in("despite");
      case 2 -> nouns.event(depth).in(dice.of("over,amid,because of"));
      case 3 -> Nominal.of("response=").in("in").afterIn("to", "nmod", nouns.event(depth));
      case 4 -> nouns.event(0).in("following");
      case 5 ->
          Nominal.of(
                  dice.of(
                      "a statement=,a report=,an interview=,a blog^ post=,a tweet=,a speech=,a letter=,retaliation=,a televised_ address="))
              .in("in");
      case 6 ->
          Nominal.of(
                  dice.of(
                      "a news^ conference=,a press^ conference=,a briefing=,a meeting=,a summit="))
              .in("at");
      default -> nouns.country().in("against");
    };
  }

  /** Clauses that hang on another. */
  Phrase subordinate(int depth) {
    return switch (dice.weighed(6, 4, 2, 2, 1)) {
      case 0 -> {
        String mark = dice.of("after,while,because,although,as,if,before,since,after,when,until");
        Phrase clause = clauses.clause(depth);
        yield clause.before(
            mark.equals("when") ? "advmod" : "mark",
            mark.equals("when")
                ? Phrase.word("when", "ADV", "WRB")
                : Phrase.word(mark, "SCONJ", "IN"));
      }
      case 1 -> clauses.predications.gerund(dice.of("after,before,by,while,for,without"), depth);
      case 2 -> clauses.predications.any(depth).form("VBG");
      case 3 ->
          Predication.of("say|says|said|said|saying")
              .with("ccomp", clauses.clause(depth))
              .form("VBG");
      default -> Predication.of("cite").object(nouns.of(Vocabulary.OFFICIALS)).form("VBG");
    };
  }

  /** In front of the subject, with a comma. */
  void front(Phrase clause, int depth) {
    switch (dice.weighed(5, 3, depth > 0 ? 3 : 0, 2)) {
      case 0 -> {
        Phrase time = when();
        clause.before(time.head.relation, time.endsIn(",") ? time : comma(time));
      }
      case 1 -> clause.before("obl", comma(circumstance(depth - 1)));
      case 2 -> clause.before("advcl", comma(subordinate(depth - 1)));
      default ->
          clause.before(
              "advmod",
              comma(
                  Phrase.word(dice.of("however,meanwhile,separately,also,instead"), "ADV", "RB")));
    }
  }

  private Phrase comma(Phrase phrase) {
    boolean no = phrase.endsIn(",") || dice.chance(phrase.words.size() < 4 ? 0.35 : 0.03);
    return no ? phrase : phrase.mark(",");
  }
}
