package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.language.Token;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/** Holds the lexicon's rules against one sentence. */
final class MatchRules {
  /** A particle stands no further behind its verb. */
  private static final int PARTICLE_REACH = 5;

  private final Lexicon lexicon;
  private final Clause clause;
  private final ArticleActors actors;
  private final int sentence;
  private final SlotWords words;
  private boolean bare;

  MatchRules(Lexicon lexicon, Clause clause, ArticleActors actors, Topic topic, int sentence) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.actors = actors;
    this.sentence = sentence;
    this.words = new SlotWords(clause, topic);
  }

  /** The best rule for each trigger, in the order of the sentence. */
  List<Draft> drafts() {
    return drafts(false);
  }

  /**
   * The best rule for each trigger, in the order of the sentence.
   *
   * @param bare true to take along triggers of which no rule holds, with no roles and the line
   *     number negative
   */
  List<Draft> drafts(boolean bare) {
    this.bare = bare;
    List<Draft> found = new ArrayList<>();
    Tree tree = clause.tree();
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      boolean verb =
          (token.upos().equals("VERB")
                  || token.xpos().startsWith("VB")
                  || token.upos().equals("ADJ"))
              && !isPartOfCompound(i);
      NounPhrase phrase = clause.phraseAt(i);
      if (verb && phrase == null) {
        best(lexicon.verbRules(token), i).ifPresent(found::add);
      } else if (phrase != null && phrase.head() == i && !phrase.possesses()) {
        best(lexicon.nounRules(token), i).ifPresent(found::add);
      } else if (phrase == null && (token.upos().equals("NOUN") || token.xpos().equals("VBG"))) {
        best(lexicon.nounRules(token), i).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "Scene-stealing": the word is another one. */
  private boolean isPartOfCompound(int i) {
    return i > 1
        && clause.word(i - 1).equals("-")
        && clause.token(i - 2).span().end() == clause.token(i - 1).span().start()
        && clause.token(i).xpos().equals("VBG")
        && clause.token(i - 2).upos().equals("NOUN");
  }

  private Optional<Draft> best(List<Rule> rules, int trigger) {
    Draft best = null;
    int most = -1;
    for (Rule rule : rules) {
      if (!hasParticle(rule, trigger)) {
        continue;
      }
      Filling filling = filling(rule, trigger);
      if (filling.fill() && filling.score() > most) {
        most = filling.score();
        best = filling.draft();
      }
    }
    if (best == null && bare) {
      return rules.stream()
          .filter(rule -> hasParticle(rule, trigger) && mayStandBare(rule, trigger))
          .findFirst()
          .map(rule -> bare(rule, trigger));
    }
    return Optional.ofNullable(best);
  }

  private Filling filling(Rule rule, int trigger) {
    SlotPlaces places = new SlotPlaces(lexicon, clause, actors, words, rule, trigger);
    return new Filling(rule, trigger, sentence, places, words);
  }

  private boolean mayStandBare(Rule rule, int trigger) {
    return rule.frame().stream().allMatch(slot -> slot.words().isEmpty())
        && !(rule.verb() && lexicon.is(clause.token(trigger), "light"))
        && !(rule.verb() && lexicon.is(clause.token(trigger), "report"));
  }

  private Draft bare(Rule rule, int trigger) {
    Rule unheld =
        new Rule(
            -rule.line(),
            rule.trigger(),
            rule.verb(),
            rule.frame(),
            rule.type(),
            rule.mode(),
            rule.contexts(),
            rule.kind());
    List<NounPhrase> subjects = rule.verb() ? clause.subjects(trigger) : List.of();
    List<NounPhrase> behind =
        rule.verb()
            ? clause.objects(trigger)
            : clause.arguments(trigger).stream().map(WordOrder.Argument::phrase).toList();
    return new Draft(
        unheld,
        sentence,
        trigger,
        rule.verb() ? trigger : -1,
        subjects,
        behind,
        List.of(),
        List.of(),
        false);
  }

  private boolean hasParticle(Rule rule, int trigger) {
    int space = rule.trigger().indexOf(' ');
    if (space < 0) {
      // "struck up a friendship" strikes nobody
      boolean other =
          clause.word(trigger + 1).equals("up") && clause.tree().is(trigger + 1, "compound");
      return !(other && rule.mode().filter("cyber"::equals).isPresent());
    }
    String[] rest = rule.trigger().substring(space + 1).split(" ");
    int at = trigger + 1;
    int end = Math.min(clause.tree().size(), trigger + 1 + PARTICLE_REACH);
    for (String word : rest) {
      boolean first = rest[0].equals(word);
      while (at < end && !clause.word(at).equals(word) && !clause.lemma(at).equals(word)) {
        if (!first || clause.isVerb(at)) {
          return false;
        }
        at++;
      }
      if (at >= end) {
        return false;
      }
      at++;
    }
    return true;
  }
}
