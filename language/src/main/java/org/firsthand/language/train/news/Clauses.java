package org.firsthand.language.train.news;

/** Clauses: a subject, what it does, when, where and why. */
final class Clauses {
  final Dice dice;
  final Nouns nouns;
  final Predications predications;
  final Adjuncts adjuncts;

  Clauses(Dice dice) {
    this.dice = dice;
    nouns = new Nouns(dice, this);
    predications = new Predications(dice, nouns, this);
    adjuncts = new Adjuncts(dice, nouns, this);
  }

  Tense tense() {
    return switch (dice.weighed(40, 6, 14, 6, 8, 8, 4, 4, 2)) {
      case 0 -> Tense.PAST;
      case 1 -> Tense.PRESENT;
      case 2 -> Tense.PERFECT;
      case 3 -> Tense.PLUPERFECT;
      case 4 -> Tense.FUTURE;
      case 5 -> Tense.MODAL;
      case 6 -> Tense.PROGRESSIVE;
      case 7 -> Tense.PAST_PROGRESSIVE;
      default -> Tense.MODAL_PERFECT;
    };
  }

  /** A whole clause with its subject. */
  Phrase clause(int depth) {
    return clause(depth, dice.chance(0.12) ? pronoun() : nouns.actor(depth), true);
  }

  Phrase pronoun() {
    String form = dice.of("it,it,they,he,she");
    Phrase pronoun = Phrase.word(form, "PRON", "PRP");
    pronoun.plural = form.equals("they");
    return pronoun;
  }

  Phrase clause(int depth, Phrase subject, boolean adorned) {
    return switch (dice.weighed(14, 5, 2, depth > 0 ? 2 : 0, 1)) {
      case 1 -> passive(depth, adorned);
      case 2 -> copular(depth, subject);
      case 3 -> twoVerbs(depth, subject);
      case 4 -> there(depth);
      default -> active(depth, subject, tense(), adorned);
    };
  }

  /** Verb, object and complements without a subject, finite. */
  Phrase verbal(int depth, boolean plural, Tense tense) {
    boolean negated = dice.chance(0.08);
    VerbChain chain = new VerbChain(dice, tense, plural, negated, false);
    if (dice.chance(0.13)) {
      chain.adverb(
          dice.of(
              "also,also,reportedly,repeatedly,allegedly,publicly,recently,already,quickly,illegally,successfully,secretly,still,previously,again,deliberately,immediately,strongly,formally,routinely"));
    }
    return chain.before(predications.any(depth).form(chain.next()));
  }

  Phrase active(int depth, Phrase subject, Tense tense, boolean adorned) {
    Phrase verb = verbal(depth, subject.plural, tense);
    if (adorned) {
      adjuncts.behind(verb, depth);
    }
    verb.before("nsubj", subject);
    if (adorned && dice.chance(0.12)) {
      adjuncts.front(verb, depth);
    }
    return verb;
  }

  private Phrase twoVerbs(int depth, Phrase subject) {
    Tense tense = dice.chance(0.7) ? Tense.PAST : Tense.PERFECT;
    Phrase first = verbal(depth - 1, subject.plural, tense);
    if (first.endsIn(",")) {
      first.words.removeLast();
    }
    Phrase second = predications.any(depth - 1).form(tense == Tense.PAST ? "VBD" : "VBN");
    adjuncts.behind(second, depth - 1);
    first.after("conj", second.before("cc", Phrase.word(dice.of("and,and,but"), "CCONJ", "CC")));
    return first.before("nsubj", subject);
  }

  Phrase passive(int depth, boolean adorned) {
    Predication predication = predications.transitive(depth);
    Phrase subject = predication.takeObject();
    VerbChain chain = new VerbChain(dice, tense(), subject.plural, false, true);
    chain.be("aux:pass", "VBN", dice.chance(0.06));
    if (dice.chance(0.1)) {
      chain.adverb(dice.of("reportedly,allegedly,badly,severely,also,widely,quickly,briefly"));
    }
    Phrase verb = chain.before(predication.form("VBN"));
    if (dice.chance(0.4)) {
      verb.after("obl:agent", nouns.actor(depth - 1).in("by"));
    }
    if (adorned) {
      adjuncts.behind(verb, depth);
    }
    return verb.before("nsubj:pass", subject);
  }

  private Phrase copular(int depth, Phrase subject) {
    VerbChain chain =
        new VerbChain(
            dice,
            dice.chance(0.5) ? Tense.PAST : dice.chance(0.6) ? Tense.PRESENT : tense(),
            subject.plural,
            false,
            true);
    boolean negated = dice.chance(0.12);
    Phrase predicate =
        switch (dice.weighed(3, 3, 2, 2, 2)) {
          case 0 -> Phrase.adjective("responsible").afterIn("for", "obl", nouns.event(depth - 1));
          case 1 -> nouns.event(depth - 1).in("behind");
          case 2 ->
              Phrase.adjective(dice.of("ready,likely,unlikely,willing,able,unable,reluctant"))
                  .after("xcomp", predications.any(depth - 1).infinitive());
          case 3 ->
              Phrase.adjective(dice.of("aware,capable,guilty,critical"))
                  .afterIn("of", "obl", nouns.event(0));
          default ->
              Nominal.of(
                      dice.of(
                          "a victim=,a target=,a member=,an ally=,a supporter=,part=,the target="))
                  .afterIn("of", "nmod", dice.chance(0.5) ? nouns.event(0) : nouns.actor(0));
        };
    chain.be("cop", "x", negated);
    boolean plural = subject.plural;
    Phrase clause = chain.before(predicate);
    clause.plural = plural;
    return clause.before("nsubj", subject);
  }

  private Phrase there(int depth) {
    Phrase verb = Phrase.word(dice.of("was,is"), "be", "VERB", "VBD");
    verb = verb.head.form.equals("is") ? Phrase.word("is", "be", "VERB", "VBZ") : verb;
    Phrase noun =
        Nominal.of(dice.of("no evidence=,no indication=,no sign=,no doubt=,some evidence="));
    return verb.after("nsubj", noun.after("acl", that(clause(depth - 1))))
        .before("expl", Phrase.word("there", "PRON", "EX"));
  }

  static Phrase that(Phrase clause) {
    return clause.before("mark", Phrase.word("that", "SCONJ", "IN"));
  }

  /** "which hit banks", set off by commas or not. */
  Phrase relative(Phrase noun, int depth) {
    if (noun.endsIn(",")) {
      return noun;
    }
    boolean human =
        noun.head.form.matches(".*(ers|soldiers|officials|spies|agents)")
            || (noun.words.size() > 1 && noun.words.getLast().relation.equals("flat"));
    boolean apart = noun.head.is("PROPN") || dice.chance(0.3);
    Phrase pronoun =
        human
            ? Phrase.word("who", "PRON", "WP")
            : Phrase.word(apart ? "which" : dice.of("that,which"), "PRON", "WDT");
    Phrase clause;
    if (dice.chance(0.2)) {
      clause = passiveVerb(depth, noun.plural).before("nsubj:pass", pronoun);
    } else {
      clause = verbal(depth, noun.plural, tense());
      clause.before("nsubj", pronoun);
    }
    if (apart) {
      boolean plural = noun.plural;
      Phrase all = Phrases.aside(noun, "acl:relcl", clause);
      all.plural = plural;
      return all;
    }
    return noun.after("acl:relcl", clause);
  }

  private Phrase passiveVerb(int depth, boolean plural) {
    Predication predication = predications.transitive(depth);
    predication.takeObject();
    VerbChain chain =
        new VerbChain(dice, dice.chance(0.7) ? Tense.PAST : Tense.PERFECT, plural, false, true)
            .be("aux:pass", "VBN", false);
    Phrase verb = chain.before(predication.form("VBN"));
    if (dice.chance(0.5)) {
      verb.after("obl:agent", nouns.actor(0).in("by"));
    }
    adjuncts.time(verb);
    return verb;
  }

  /** "stolen by Iran last year". */
  Phrase reduced(Phrase noun) {
    Predication predication =
        Predication.of(
            dice.of(
                "steal|steals|stole|stolen|stealing,use,supply,produce,buy|buys|bought|bought|buying,make|makes|made|made|making,develop,publish,obtain"));
    Phrase verb = predication.form("VBN");
    if (dice.chance(0.6)) {
      verb.after("obl:agent", nouns.actor(0).in("by"));
    } else {
      verb.after("obl", nouns.place().in("in"));
    }
    return noun.after("acl", verb);
  }

  /** "who spoke on condition of anonymity", "who asked not to be named". */
  Phrase anonymous(Phrase noun) {
    Phrase who = Phrase.word("who", "PRON", "WP");
    Phrase clause;
    if (dice.chance(0.5)) {
      Phrase condition = Nominal.of("condition=").afterIn("of", "nmod", Nominal.of("anonymity="));
      if (dice.chance(0.4)) {
        condition.before("det", Nominal.of("the"));
      }
      clause = Predication.of("speak|speaks|spoke|spoken|speaking").in("on", condition).form("VBD");
    } else {
      Phrase named = Predication.of(dice.of("name,identify,quote")).form("VBN");
      named
          .before("aux:pass", Phrase.word("be", "AUX", "VB"))
          .before("mark", Phrase.word("to", "PART", "TO"));
      named.before("advmod", Phrase.word("not", "PART", "RB"));
      clause = Predication.of(dice.of("ask,decline,ask")).form("VBD");
      boolean declined = clause.head.lemma.equals("decline");
      if (declined) {
        named.words.removeFirst();
      }
      clause.after("xcomp", named);
    }
    clause.before("nsubj", who);
    boolean plural = noun.plural;
    Phrase all =
        dice.chance(0.4)
            ? Phrases.aside(noun, "acl:relcl", clause)
            : noun.after("acl:relcl", clause);
    all.plural = plural;
    return all;
  }

  /** Adds "to build a base". */
  Phrase purpose(Phrase phrase, String relation) {
    return phrase.after(relation, predications.any(0).infinitive());
  }
}
