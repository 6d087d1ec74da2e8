package org.firsthand.language.train.news;

/**
 * Whole sentences: reports with their sources before, behind and between, quotations, headlines.
 */
final class Reports {
  static final String SAY = "say|says|said|said|saying";

  private final Dice dice;
  private final Clauses clauses;
  private final Nouns nouns;
  private final Adjuncts adjuncts;
  final Headlines headlines;

  Reports(Dice dice) {
    this.dice = dice;
    clauses = new Clauses(dice);
    nouns = clauses.nouns;
    adjuncts = clauses.adjuncts;
    headlines = new Headlines(dice, clauses);
  }

  /** A sentence without its full stop; a headline has none. */
  Phrase sentence() {
    int depth = dice.weighed(3, 5, 4);
    Phrase sentence =
        switch (dice.weighed(24, 20, 12, 7, 8, 7, 5, 4, 3, 3, 8, 2, 2)) {
          case 0 -> clauses.clause(depth);
          case 1 -> saidThat(depth);
          case 2 -> contentFirst(depth);
          case 3 -> quoteFirst(depth);
          case 4 -> told(depth);
          case 5 -> according(depth);
          case 6 -> quoteLast(depth);
          case 7 -> interrupted(depth);
          case 8 -> unclear(depth);
          case 9 -> expected(depth);
          case 10 -> headlines.headline();
          case 11 -> noComment();
          default -> joined(depth);
        };
    return sentence;
  }

  private String sayTag(boolean plural) {
    return dice.chance(0.85) ? "VBD" : plural ? "VBP" : "VBZ";
  }

  private Phrase saidThat(int depth) {
    Phrase speaker = dice.chance(0.12) ? clauses.pronoun() : nouns.speaker(depth);
    String verb =
        dice.of(
            "S,S,S,S,S,announce,claim,confirm,deny,deny,report,allege,insist,warn,add,reveal,acknowledge,argue,suggest,believe,"
                + "note,conclude,state,admit|admitt,declare,estimate,caution,think|thinks|thought|thought|thinking,reiterate");
    Predication said = Predication.of(verb.equals("S") ? SAY : verb);
    Phrase phrase;
    if (dice.chance(0.85)) {
      phrase = said.form(sayTag(speaker.plural));
    } else {
      VerbChain chain =
          new VerbChain(dice, clauses.tense(), speaker.plural, dice.chance(0.15), false);
      phrase = chain.before(said.form(chain.next()));
    }
    boolean between = false;
    if (dice.chance(0.28)) {
      adjuncts.time(phrase);
      between = true;
    } else if (dice.chance(0.1)) {
      occasion(phrase);
      between = true;
    }
    Phrase content = content(depth);
    boolean that = dice.chance(between ? 0.75 : 0.5);
    phrase.after("ccomp", that ? Clauses.that(content) : content);
    if (that && depth > 0 && dice.chance(0.08) && !phrase.endsIn(",")) {
      content.after("conj", Clauses.that(clauses.clause(0)).before("cc", and()));
    }
    phrase.before("nsubj", speaker);
    if (!between && dice.chance(0.12)) {
      adjuncts.front(phrase, 0);
    }
    return phrase;
  }

  private static Phrase and() {
    return Phrase.word("and", "CCONJ", "CC");
  }

  private Phrase content(int depth) {
    if (dice.chance(0.25)) {
      return clauses.clause(depth, clauses.pronoun(), true);
    }
    return clauses.clause(depth);
  }

  private void occasion(Phrase verb) {
    verb.after(
        "obl",
        switch (dice.weighed(3, 2, 2)) {
          case 0 ->
              Nominal.of(
                      dice.of(
                          "a statement=,a report=,a tweet=,an interview=,a blog^ post=,a telegram="))
                  .in("in");
          case 1 ->
              Nominal.of(dice.of("a news^ conference=,a press^ conference=,a briefing=,a meeting="))
                  .in("at");
          default -> nouns.place().in("in");
        });
  }

  /** "..., X said on Thursday", "..., said X". */
  private Phrase contentFirst(int depth) {
    return said(clauses.clause(depth), depth);
  }

  private Phrase said(Phrase content, int depth) {
    if (!content.endsIn(",") && !content.endsIn("\"")) {
      content.mark(",");
    }
    Phrase speaker = nouns.speaker(depth);
    boolean inverted = dice.chance(0.25);
    if (!inverted && dice.chance(0.15)) {
      speaker = clauses.pronoun();
    }
    Predication verb =
        Predication.of(
            dice.of(
                    "S,S,S,S,S,S,S,add,announce,report,confirm,warn,claim,tell|tells|told|told|telling")
                .replace("S", SAY));
    Phrase phrase = verb.form(inverted ? "VBD" : sayTag(speaker.plural));
    if (phrase.head.lemma.equals("tell")) {
      inverted = false;
      phrase.after("iobj", listener());
    }
    if (inverted) {
      phrase.after("nsubj", speaker);
    } else {
      phrase.before("nsubj", speaker);
    }
    if (dice.chance(0.35)) {
      adjuncts.time(phrase);
    }
    if (dice.chance(0.15)) {
      occasion(phrase);
    }
    phrase.before("ccomp", content);
    if (depth > 0 && dice.chance(0.1) && !phrase.endsIn(",")) {
      Phrase adding = Predication.of(dice.of("add,cite,refer")).form("VBG");
      switch (adding.head.lemma) {
        case "add" -> adding.after("ccomp", Clauses.that(clauses.clause(0)));
        case "cite" -> adding.after("obj", nouns.of(Vocabulary.OFFICIALS));
        default -> adding.after("obl", nouns.actor(0).in("to"));
      }
      phrase.after("advcl", adding.markBefore(","));
    }
    return phrase;
  }

  private Phrase listener() {
    return switch (dice.weighed(3, 4, 2, 1)) {
      case 0 -> nouns.of(Vocabulary.OUTLETS);
      case 1 ->
          Nominal.of(
              dice.of(
                  "reporters,journalists,lawmakers,parliament=,the court=,the panel=,the newspaper=,the conference=,the Security^ Council"));
      case 2 -> nouns.people.named();
      default -> Phrase.word("him", "he", "PRON", "PRP");
    };
  }

  private Phrase quoteFirst(int depth) {
    Phrase quoted = quote(Math.min(depth, 1));
    if (!quoted.endsIn(",")) {
      quoted.mark(",");
    }
    return said(quoted.between("\"", "\""), depth);
  }

  private Phrase quote(int depth) {
    return switch (dice.weighed(4, 3, 2, 2)) {
      case 0 -> {
        Phrase subject = Phrase.word(dice.of("we,we,they,we"), "PRON", "PRP");
        subject.plural = true;
        yield clauses.active(
            depth, subject, dice.chance(0.4) ? Tense.PRESENT : clauses.tense(), dice.chance(0.4));
      }
      case 1 -> {
        Phrase subject = Phrase.word(dice.of("this,it,that"), "PRON", "DT");
        if (subject.head.form.equals("it")) {
          subject = Phrase.word("it", "PRON", "PRP");
        }
        Phrase predicate =
            dice.chance(0.5)
                ? Phrase.adjective(
                    dice.of(
                        "unacceptable,clear,important,dangerous,impossible,serious,false,true,significant"))
                : Nominal.of(
                        dice.of(
                            "an attack=,a crime=,a war=,a threat=,a mistake=,a violation=,an important_ step=,a clear_ message="))
                    .afterIn(dice.of("on,against,for,of"), "nmod", nouns.country());
        boolean negated = dice.chance(0.2);
        VerbChain chain =
            new VerbChain(dice, dice.chance(0.7) ? Tense.PRESENT : Tense.PAST, false, false, true)
                .be("cop", "x", negated);
        yield chain.before(predicate).before("nsubj", subject);
      }
      case 2 -> clauses.passive(depth, false);
      default -> clauses.clause(depth);
    };
  }

  private Phrase quoteLast(int depth) {
    Phrase speaker = nouns.speaker(depth);
    Phrase phrase = Predication.of(SAY).form(sayTag(speaker.plural));
    if (dice.chance(0.3)) {
      occasion(phrase);
    }
    Phrase quoted = quote(Math.min(depth, 1));
    capital(quoted);
    if (quoted.endsIn(",")) {
      quoted.words.removeLast();
    }
    String mark = dice.below(6) == 2 && dice.chance(0.3) ? ":" : ",";
    phrase.after("ccomp", quoted.stop().between("\"", "\"").markBefore(mark));
    return phrase.before("nsubj", speaker);
  }

  static void capital(Phrase phrase) {
    Word first =
        phrase.words.stream().filter(word -> !word.is("PUNCT")).findFirst().orElse(phrase.head);
    first.form = Character.toUpperCase(first.form.charAt(0)) + first.form.substring(1);
  }

  private Phrase told(int depth) {
    Phrase speaker = nouns.speaker(depth);
    Phrase phrase =
        Predication.of(
                dice.of("tell|tells|told|told|telling,tell|tells|told|told|telling,inform,warn"))
            .recipient(listener())
            .form(sayTag(speaker.plural));
    if (dice.chance(0.25)) {
      adjuncts.time(phrase);
    } else if (dice.chance(0.15)) {
      occasion(phrase);
    }
    Phrase content = content(depth);
    phrase.after("ccomp", dice.chance(0.75) ? Clauses.that(content) : content);
    return phrase.before("nsubj", speaker);
  }

  private Phrase according(int depth) {
    Phrase clause = clauses.clause(depth);
    Phrase source =
        dice.chance(0.5)
            ? nouns.speaker(0)
            : dice.chance(0.5)
                ? nouns.of(Vocabulary.OUTLETS)
                : Nominal.of(
                        dice.of(
                            "court^ documents,a report=,a statement=,local_ media=,the report=,a study=,media^ reports,the indictment="))
                    .afterIn(
                        dice.of("from,by,in"),
                        "nmod",
                        nouns.of(dice.chance(0.5) ? Vocabulary.AGENCIES : Vocabulary.OUTLETS));
    source.in("according to");
    if (dice.chance(0.4)) {
      return clause.before("obl", source.endsIn(",") ? source : source.mark(","));
    }
    return clause.after(
        "obl", clause.endsIn(",") || dice.chance(0.1) ? source : source.markBefore(","));
  }

  /** "The attack, officials said, hit banks." */
  private Phrase interrupted(int depth) {
    boolean quotes = dice.chance(0.35);
    Phrase verb = clauses.verbal(depth, true, clauses.tense());
    adjuncts.behind(verb, depth);
    Phrase subject = nouns.of(Vocabulary.OFFICIALS);
    if (!subject.plural) {
      subject = Nominal.of("researchers");
    }
    if (dice.chance(0.5)) {
      subject.afterIn(dice.of("in,from"), "nmod", nouns.country());
    }
    Phrase speaker = dice.chance(0.3) ? clauses.pronoun() : nouns.speaker(0);
    Phrase said = Predication.of(SAY).form("VBD");
    if (dice.chance(0.3)) {
      said.after("nsubj", speaker);
    } else {
      said.before("nsubj", speaker);
    }
    if (quotes) {
      Phrase circumstance =
          Nominal.of(dice.of("the past_ year=,the end=,the last_ decade=,the face="))
              .in("in")
              .mark(",");
      circumstance.words.addFirst(quoteMark("``", verb.head));
      circumstance.words.add(quoteMark("''", verb.head));
      Phrase main = verb.before("nsubj", subject);
      main.words.addFirst(quoteMark("``", verb.head));
      main.words.add(quoteMark("''", verb.head));
      return main.before("parataxis", said.mark(",")).before("obl", circumstance);
    }
    return verb.before("parataxis", said.markBefore(",").mark(",")).before("nsubj", subject);
  }

  private static Word quoteMark(String tag, Word head) {
    Word mark = new Word("\"", "\"", "PUNCT", tag);
    mark.relation = "punct";
    mark.head = head;
    return mark;
  }

  /** "It was not immediately clear whether ..." */
  private Phrase unclear(int depth) {
    Phrase clear = Phrase.adjective(dice.of("unclear,clear,unclear,possible,likely"));
    boolean not = clear.head.form.equals("clear");
    VerbChain chain =
        new VerbChain(dice, dice.chance(0.6) ? Tense.PAST : Tense.PRESENT, false, false, true)
            .be("cop", "x", not);
    if (not && dice.chance(0.6)) {
      chain.adverb(dice.of("immediately,yet"));
    }
    String mark =
        clear.head.form.matches("possible|likely") ? "that" : dice.of("whether,if,whether");
    Phrase clause = clauses.clause(depth).before("mark", Phrase.word(mark, "SCONJ", "IN"));
    return chain
        .before(clear.after("csubj", clause))
        .before("expl", Phrase.word("it", "PRON", "PRP"));
  }

  /** "X is expected to ..." */
  private Phrase expected(int depth) {
    Phrase subject = nouns.actor(depth);
    Phrase verb =
        Predication.of(
                dice.of(
                    "expect,believe,think|thinks|thought|thought|thinking,schedule,force,order,know|knows|knew|known|knowing,say|says|said|said|saying,report"))
            .form("VBN");
    verb.after("xcomp", clauses.predications.any(depth).infinitive());
    adjuncts.behind(verb, depth);
    VerbChain chain =
        new VerbChain(
                dice, dice.chance(0.6) ? Tense.PRESENT : Tense.PAST, subject.plural, false, true)
            .be("aux:pass", "VBN", dice.chance(0.1));
    if (dice.chance(0.15)) {
      chain.adverb(dice.of("widely,also"));
    }
    return chain.before(verb).before("nsubj:pass", subject);
  }

  private Phrase noComment() {
    Phrase speaker = nouns.speaker(0);
    Phrase phrase;
    if (dice.chance(0.5)) {
      phrase =
          Predication.of("decline")
              .with(
                  "xcomp",
                  Predication.of("comment")
                      .form("VB")
                      .before("mark", Phrase.word("to", "PART", "TO")))
              .form("VBD");
    } else {
      VerbChain chain = new VerbChain(dice, Tense.PAST, speaker.plural, true, false);
      if (dice.chance(0.6)) {
        chain.adverb("immediately");
      }
      Phrase request =
          Nominal.of(dice.of("a request=,requests,questions"))
              .afterIn(dice.of("for"), "nmod", Nominal.of("comment="));
      phrase =
          chain.before(
              Predication.of(dice.of("respond,reply")).in("to", request).form(chain.next()));
    }
    if (dice.chance(0.3)) {
      adjuncts.time(phrase);
    }
    return phrase.before("nsubj", speaker);
  }

  private Phrase joined(int depth) {
    Phrase first = clauses.clause(depth);
    Phrase second = clauses.clause(depth);
    second.before("cc", Phrase.word(dice.of("and,but,but"), "CCONJ", "CC"));
    return first.after("conj", first.endsIn(",") ? second : second.markBefore(","));
  }
}
