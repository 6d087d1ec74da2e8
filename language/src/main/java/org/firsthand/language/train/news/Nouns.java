package org.firsthand.language.train.news;

import java.util.List;

/** Who and what: noun phrases of the news. */
final class Nouns {
  private final Dice dice;
  final Clauses clauses;
  final People people;

  Nouns(Dice dice, Clauses clauses) {
    this.dice = dice;
    this.clauses = clauses;
    people = new People(dice, this);
  }

  Phrase country() {
    return Nominal.of(
        dice.chance(0.12)
            ? dice.of(
                "the US,the UK,Britain,the West,North^ Korea,South^ Korea,Saudi_ Arabia,the U.S.")
            : countryRow()[0]);
  }

  String[] countryRow() {
    return dice.one(Vocabulary.COUNTRIES);
  }

  /** "Kyiv", "Albania's", as owners. */
  Phrase owner() {
    Phrase owner =
        dice.chance(0.7)
            ? country()
            : dice.chance(0.5)
                ? of(Vocabulary.COMPANIES)
                : dice.chance(0.5) ? of(Vocabulary.AGENCIES) : people.person();
    return own(owner);
  }

  static Phrase own(Phrase owner) {
    boolean s = owner.words.getLast().xpos.endsWith("S");
    Phrase mark = Phrase.word(s ? "'" : "'s", "'s", "PART", "POS");
    mark.head.tight = true;
    return owner.after("case", mark);
  }

  Phrase of(List<String> notations) {
    return Nominal.of(dice.one(notations));
  }

  /** Someone who acts: states, their parts, groups, companies. */
  Phrase actor(int depth) {
    Phrase actor =
        switch (dice.weighed(8, 3, 3, 4, 3, 4, 2, 2, 2)) {
          case 0 -> country();
          case 1 -> government();
          case 2 ->
              owned(
                  "government=,foreign_ ministry=,defence^ ministry=,defense^ ministry=,army=,military=,security^ service=,parliament=,president=,prime_ minister=,interior^ ministry=,cyber_ agency=,air^ force=,intelligence^ agency=,spy^ agency=,leaders,navy=,police=,parliament=");
          case 3 -> acronym(of(Vocabulary.AGENCIES));
          case 4 -> Nominal.of(countryRow()[2]);
          case 5 -> hackers(depth);
          case 6 -> of(Vocabulary.COMPANIES);
          case 7 -> of(Vocabulary.GROUPS);
          default -> people.named();
        };
    return depth > 0 && dice.chance(0.1)
        ? joined(actor, actor(0))
        : depth > 1 && dice.chance(0.12) ? clauses.relative(actor, depth - 1) : actor;
  }

  Phrase government() {
    String[] row = countryRow();
    return Nominal.of(
        "the "
            + row[1]
            + "_ "
            + dice.of(
                "government=,army=,military=,foreign_ ministry=,defense^ ministry=,embassy=,parliament=,president=,authorities,regime=,navy=,intelligence^ services"));
  }

  Phrase owned(String heads) {
    return Nominal.of(dice.of(heads)).before("nmod:poss", own(country()));
  }

  private Phrase acronym(Phrase agency) {
    if (!dice.chance(0.12) || agency.words.size() < 3 || !agency.head.is("PROPN")) {
      return agency;
    }
    StringBuilder letters = new StringBuilder();
    for (Word word : agency.words) {
      if (word.is("PROPN") || word.is("ADJ")) {
        letters.append(word.form.charAt(0));
      }
    }
    String name = letters.toString();
    return name.length() < 2
        ? agency
        : agency.after("appos", Phrase.word(name, name, "PROPN", "NNP").between("(", ")"));
  }

  Phrase hackers(int depth) {
    Phrase hackers =
        switch (dice.weighed(4, 2, 2)) {
          case 0 -> of(Vocabulary.HACKERS);
          case 1 ->
              Nominal.of(
                  countryRow()[1]
                      + "_ "
                      + dice.of(
                          "hackers,forces,troops,soldiers,spies,intelligence^ officers,nationals,companies,banks,state^ hackers,separatists,agents,officials,warplanes"));
          default ->
              Nominal.of(
                  countryLast()
                      + dice.of(
                          "-backed_ hackers,-linked_ hackers,-based_ companies,-backed_ militias,-aligned_ groups,-led_ forces"));
        };
    return switch (dice.weighed(7, 2, 1, depth > 0 ? 2 : 0)) {
      case 1 -> hackers.after("acl", participle("link").after("obl", country().in("to")));
      case 2 -> hackers.after("acl", participle("back").after("obl:agent", country().in("by")));
      case 3 -> clauses.relative(hackers, depth - 1);
      default -> hackers;
    };
  }

  private String countryLast() {
    String name = countryRow()[0];
    return name.startsWith("the ") ? "US" : name;
  }

  static Phrase participle(String verb) {
    Verb v = Verb.of(verb);
    return Phrase.word(v.participle(), v.base(), "VERB", "VBN");
  }

  static Phrase name(String form) {
    return Phrase.word(form, form, "PROPN", "NNP");
  }

  /** Someone who says something. */
  Phrase speaker(int depth) {
    Phrase speaker =
        switch (dice.weighed(9, 4, 3, 3, 3, 3, 2, 3)) {
          case 0 -> people.named();
          case 1 -> of(Vocabulary.OFFICIALS);
          case 2 -> of(Vocabulary.PEOPLE);
          case 3 -> acronym(of(Vocabulary.AGENCIES));
          case 4 ->
              owned(
                  "foreign_ ministry=,defence^ ministry=,government=,president=,foreign_ minister=,intelligence^ chief=,army=,embassy=,state^ media=,news^ agency=,officials");
          case 5 ->
              Nominal.of(
                  countryRow()[1]
                      + "_ "
                      + dice.of(
                          "officials,authorities,media=,police=,lawmakers,diplomats,state^ television=,prosecutors,intelligence^ officials"));
          case 6 -> of(Vocabulary.COMPANIES);
          default ->
              Nominal.of(
                  dice.of(
                      "the report=,a report=,the ministry=,the statement=,a statement=,researchers,the newspaper=,the indictment=,the paper=,police="));
        };
    boolean common = speaker.head.is("NOUN") && !speaker.endsIn(",") && depth > 0;
    if (!common) {
      return speaker;
    }
    boolean human =
        speaker.plural
            || speaker.head.form.matches(
                ".*(man|woman|official|diplomat|person|minister|expert|analyst|source)");
    return switch (dice.weighed(10, 2, human ? 2 : 0, human ? 2 : 0, 1)) {
      case 1 ->
          speaker.afterIn(
              speaker.head.form.startsWith("spokes") ? "for" : dice.of("at,from,in"),
              "nmod",
              dice.chance(0.5) ? of(Vocabulary.AGENCIES) : country());
      case 2 -> clauses.anonymous(speaker);
      case 3 ->
          speaker.after(
              "amod",
              Phrase.word("familiar", "ADJ", "JJ")
                  .afterIn(
                      "with",
                      "obl",
                      Nominal.of(
                          dice.of(
                              "the matter=,the situation=,the investigation=,the talks,the plans"))));
      case 4 ->
          speaker.after(
              "acl",
              participle("brief")
                  .afterIn(
                      "on",
                      "obl",
                      Nominal.of(dice.of("the matter=,the talks,the case=,the intelligence="))));
      default -> speaker;
    };
  }

  /** What is attacked. */
  Phrase target(int depth) {
    Phrase target = of(Vocabulary.TARGETS);
    boolean open =
        target.words.stream()
            .noneMatch(word -> word.is("DET") || word.relation.equals("nmod:poss"));
    switch (dice.weighed(5, open ? 3 : 0, 3, 2, open ? 2 : 0, 1, 2)) {
      case 1 ->
          target.before("nmod:poss", own(dice.chance(0.7) ? country() : of(Vocabulary.COMPANIES)));
      case 2 -> target.afterIn("in", "nmod", place());
      case 3 ->
          target.afterIn(
              "of",
              "nmod",
              owned(
                  "government=,army=,parliament=,central_ bank=,defense^ ministry=,largest_ bank=,president="));
      case 4 -> target.before("amod", Phrase.adjective(countryRow()[1]));
      case 5 -> target.after("acl", participle("use").afterIn("by", "obl:agent", actor(0)));
      case 6 -> {
        if (open && target.plural) {
          count(target);
        }
      }
      default -> {}
    }
    return depth > 0 && dice.chance(0.12) ? joined(target, target(0)) : target;
  }

  Phrase count(Phrase noun) {
    Phrase number = Phrase.word(dice.of("two,three,five,four,40,200,30,12,1500,300"), "NUM", "CD");
    switch (dice.weighed(5, 2, 2, 2)) {
      case 1 ->
          number.before(
              "advmod",
              Phrase.word("more", "ADV", "RBR").after("fixed", Phrase.preposition("than")));
      case 2 -> number.before("nmod", Phrase.word("least", "little", "ADJ", "JJS").in("at"));
      case 3 ->
          number.before("advmod", Phrase.word(dice.of("about,nearly,some,almost"), "ADV", "RB"));
      default -> {}
    }
    return noun.before("nummod", number);
  }

  Phrase thing(int depth) {
    Phrase thing = of(Vocabulary.THINGS);
    if (thing.plural && dice.chance(0.2)) {
      count(thing);
    } else if (dice.chance(0.1)) {
      thing.before("amod", Phrase.adjective(countryRow()[1]));
    }
    switch (dice.weighed(8, 2, depth > 0 ? 2 : 0, 1, depth > 0 ? 1 : 0)) {
      case 1 -> thing.afterIn("for", "nmod", dice.chance(0.5) ? of(Vocabulary.THINGS) : target(0));
      case 2 -> clauses.reduced(thing);
      case 3 -> thing.afterIn("worth", "nmod", money());
      case 4 -> joined(thing, thing(0));
      default -> {}
    }
    return thing;
  }

  Phrase money() {
    Phrase money = Phrase.word(dice.of("$,$,$,€"), "SYM", "$");
    Phrase number = Phrase.word(String.valueOf(1 + dice.below(900)), "NUM", "CD");
    number.head.tight = true;
    if (dice.chance(0.8)) {
      Phrase million = Phrase.word(dice.of("million,billion"), "NUM", "CD");
      money.after("nummod", million.before("compound", number));
    } else {
      money.after("nummod", number);
    }
    return money;
  }

  Phrase agreement(int depth) {
    Phrase agreement = of(Vocabulary.AGREEMENTS);
    return dice.chance(0.3)
        ? agreement.afterIn(
            "on",
            "nmod",
            Nominal.of(
                dice.of(
                    "information^ security=,military_ cooperation=,cyber^ defence=,gas^ supplies,border^ security=,data^ protection=,artificial_ intelligence=")))
        : depth > 0 && dice.chance(0.3) ? clauses.purpose(agreement, "acl") : agreement;
  }

  Phrase agreementTopic() {
    return Nominal.of(
        dice.of(
            "information^ security=,cyber_ security=,a ceasefire=,new_ sanctions,sanctions,defence=,cybersecurity=,intelligence=,nuclear_ energy=,trade=,a plan=,the text="));
  }

  Phrase measure() {
    return of(Vocabulary.MEASURES);
  }

  /** An event as a noun, with its own actors. */
  Phrase event(int depth) {
    return switch (dice.weighed(6, 3, 2, 3, 2, 2, depth > 0 ? 1 : 0, 2)) {
      case 1 ->
          Nominal.of(
                  dice.of(
                      "attack=,attacks,cyberattack=,cyber_ attacks,assault=,strike=,hack=,alleged_ attack=,hacking^ campaign="))
              .before("nmod:poss", own(country()))
              .afterIn("on", "nmod", target(0));
      case 2 ->
          Nominal.of(
                  dice.of(
                      "the invasion=,the annexation=,the occupation=,the bombing=,the shelling=,the hacking="))
              .afterIn("of", "nmod", country());
      case 3 ->
          Nominal.of(
                  dice.of(
                      "an attack=,a cyberattack=,attacks,a cyber_ attack=,the attack=,a ransomware^ attack=,a series="))
              .afterIn(dice.of("on,against"), "nmod", target(0));
      case 4 ->
          Nominal.of(
                  dice.of(
                      "invasion=,decision=,claims,war=,nuclear_ program=,aggression=,accusations,role=,involvement=,support=,denial="))
              .before("nmod:poss", owner());
      case 5 ->
          Nominal.of(
                  dice.of(
                      "sanctions,a war=,the sanctions,restrictions,an operation=,threats,charges,a disinformation^ campaign="))
              .afterIn("against", "nmod", actor(0));
      case 6 -> clauses.relative(of(Vocabulary.EVENTS), depth - 1);
      case 7 ->
          Nominal.of(
                  dice.of(
                      "cooperation=,talks,a meeting=,tensions,relations,ties,a war=,the conflict=,an agreement=,negotiations"))
              .afterIn("between", "nmod", joined(country(), country()));
      default -> of(Vocabulary.EVENTS);
    };
  }

  Phrase place() {
    return switch (dice.weighed(5, 4, 2, 2, 1)) {
      case 0 -> country();
      case 1 -> Nominal.of(dice.chance(0.5) ? dice.one(Vocabulary.CITIES) : countryRow()[2]);
      case 2 ->
          Nominal.of("the " + dice.of("eastern_,western_,southern_,northern_,port^") + " city=")
              .afterIn("of", "nmod", Nominal.of(dice.one(Vocabulary.CITIES)));
      case 3 ->
          Nominal.of(
              dice.of(
                  "the region=,the country=,the capital=,the Middle_ East,Europe,the Gulf,the south=,the east=,the Black_ Sea,Africa,eastern_ Europe,the Baltic_ Sea,the West^ Bank"));
      default -> Phrases.aside(Nominal.of(dice.one(Vocabulary.CITIES)), "nmod:unmarked", country());
    };
  }

  Phrase joined(Phrase first, Phrase second) {
    if (first.endsIn(",") || second.endsIn(",")) {
      return first;
    }
    Phrase last = second;
    if (dice.chance(0.2) && first.head.is("PROPN")) {
      first.after("conj", country().markBefore(","));
    }
    first.after("conj", last.before("cc", Phrase.word(dice.of("and,and,and,or"), "CCONJ", "CC")));
    first.plural = true;
    return first;
  }
}
