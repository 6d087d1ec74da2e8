package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;
import org.jspecify.annotations.Nullable;

/** Holds the lexicon's rules against one sentence. */
final class MatchRules {
  /** A particle stands no further behind its verb. */
  private static final int PARTICLE_REACH = 5;

  /** "clause" reaches no further behind the trigger. */
  private static final int NEAR = 16;

  private final Lexicon lexicon;
  private final Clause clause;
  private final ArticleActors actors;
  private final int sentence;
  private final Topic topic;
  private final Complements complements;
  private final Victims victims;
  private boolean bare;

  MatchRules(Lexicon lexicon, Clause clause, ArticleActors actors, Topic topic, int sentence) {
    this.lexicon = lexicon;
    this.topic = topic;
    this.clause = clause;
    this.actors = actors;
    this.sentence = sentence;
    this.complements = new Complements(lexicon, clause);
    this.victims = new Victims(lexicon, clause);
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
          token.upos().equals("VERB")
              || token.xpos().startsWith("VB")
              || token.upos().equals("ADJ");
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

  private Optional<Draft> best(List<Rule> rules, int trigger) {
    Draft best = null;
    int most = -1;
    for (Rule rule : rules) {
      if (!hasParticle(rule, trigger)) {
        continue;
      }
      Filling filling = new Filling(rule, trigger);
      if (filling.fill() && filling.score > most) {
        most = filling.score;
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

  /** A threat group is hackers, whatever its name. */
  private static boolean isHackers(Actor actor) {
    return actor.kind() == ActorKind.GROUP && actor.sector().filter("CRM"::equals).isPresent();
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

  /** One try to fill a rule's slots. */
  private final class Filling {
    private final Rule rule;
    private final int trigger;
    private final @Nullable NounPhrase own;
    private int anchor;
    private int score;
    private final Set<NounPhrase> doers = new LinkedHashSet<>();
    private final Set<NounPhrase> recipients = new LinkedHashSet<>();
    private final Set<NounPhrase> things = new LinkedHashSet<>();
    private final Set<NounPhrase> conditions = new LinkedHashSet<>();
    private final Set<NounPhrase> sides = new LinkedHashSet<>();

    Filling(Rule rule, int trigger) {
      this.rule = rule;
      this.trigger = trigger;
      this.own = rule.verb() ? null : clause.phraseAt(trigger);
      this.anchor = rule.verb() ? trigger : -1;
      this.score = rule.trigger().indexOf(' ') > 0 ? 2 : 0;
    }

    boolean fill() {
      for (Slot slot : rule.frame()) {
        List<NounPhrase> found = find(slot);
        boolean holds = !found.isEmpty() || holdsWords(slot);
        if (slot.role() == Slot.Role.FORBIDDEN) {
          if (holds) {
            return false;
          }
          score++;
          continue;
        }
        if (slot.role() == Slot.Role.CONDITION && found.isEmpty() && holds) {
          score += 2;
          continue;
        }
        if (found.isEmpty() && slot.required()) {
          return false;
        }
        if (found.isEmpty()) {
          continue;
        }
        score += slot.words().isEmpty() ? 1 : 3;
        Set<NounPhrase> into =
            switch (slot.role()) {
              case ACTOR -> doers;
              case RECIPIENT -> recipients;
              case THING -> things;
              case CONDITION -> conditions;
              case SIDES -> sides;
              case FORBIDDEN -> throw new IllegalStateException("nothing fills " + slot);
            };
        into.addAll(found);
      }
      return !onlyThings();
    }

    /**
     * True if what is given is all that there is to receive it: "sold equipment" names no buyer.
     */
    private boolean onlyThings() {
      boolean needed =
          rule.frame().stream()
              .anyMatch(slot -> slot.role() == Slot.Role.RECIPIENT && slot.required());
      Set<NounPhrase> others = new LinkedHashSet<>(things);
      others.addAll(conditions);
      return needed && !others.isEmpty() && others.containsAll(recipients) && !doers.isEmpty();
    }

    /** A condition on the words before the noun, around the trigger, or of the whole article. */
    private boolean holdsWords(Slot slot) {
      if (slot.places().contains("second")) {
        return clause.isNamed(trigger, slot.words());
      }
      if (slot.words().isEmpty()) {
        return false;
      }
      if (slot.places().contains("topic") && topic.holds(slot.words())) {
        return true;
      }
      if (slot.places().contains("sentence")) {
        for (int i = 0; i < clause.tree().size(); i++) {
          if (i != trigger && has(i, slot.words())) {
            return true;
          }
        }
      }
      if (slot.places().contains("clause")) {
        int end = Math.min(clause.tree().size(), trigger + 1 + NEAR);
        for (int i = trigger + 1; i < end; i++) {
          if (has(i, slot.words())) {
            return true;
          }
        }
      }
      if (!slot.places().contains("mod")) {
        return false;
      }
      int from = own == null ? Math.max(0, trigger - 1) : own.from();
      for (int i = from; i < trigger; i++) {
        if (has(i, slot.words())) {
          return true;
        }
      }
      return false;
    }

    /**
     * What fills a slot: the first of its places that holds somebody known, else the first at all.
     */
    private List<NounPhrase> find(Slot slot) {
      List<NounPhrase> first = List.of();
      for (String place : slot.places()) {
        List<NounPhrase> found = at(place, slot);
        if (!slot.words().isEmpty() && !place.equals("light")) {
          found = found.stream().filter(phrase -> holds(phrase, slot.words())).toList();
        }
        boolean known = found.stream().anyMatch(phrase -> !phrase.owners().isEmpty());
        if (known || (!found.isEmpty() && slot.role() == Slot.Role.THING)) {
          return found;
        }
        first = first.isEmpty() ? found : first;
      }
      return first;
    }

    private List<NounPhrase> at(String place, Slot slot) {
      return switch (place) {
        case "subj" -> rule.verb() ? clause.subjects(trigger) : List.of();
        case "obj" -> rule.verb() ? clause.objects(trigger) : List.of();
        case "poss" -> owners();
        case "light" -> light(slot);
        case "mod", "clause", "second", "sentence", "topic" -> List.of();
        case "self" -> own == null ? List.of() : List.of(own);
        case "affected" -> affected();
        case "victim" -> own == null ? List.of() : victims.of(own);
        case "told" -> complements.told(trigger);
        case "if" -> complements.conditions(trigger);
        case "duty" -> complements.obliged(trigger);
        case "comp" -> complements.parties(trigger, doers);
        default -> behind(place);
      };
    }

    private List<NounPhrase> behind(String preposition) {
      List<NounPhrase> found = clause.preposition(trigger, preposition);
      if (found.isEmpty() && anchor >= 0 && anchor != trigger) {
        found = clause.preposition(anchor, preposition);
      }
      return found.stream()
          .flatMap(
              phrase ->
                  clause.together(phrase).stream()
                      .filter(one -> one.equals(phrase) || one.from() > phrase.from()))
          .distinct()
          .toList();
    }

    /** The possessor of a noun, or the nationality before it. */
    private List<NounPhrase> owners() {
      if (own == null) {
        return List.of();
      }
      List<NounPhrase> possessors = clause.possessors(own);
      if (!possessors.isEmpty()) {
        return List.of(possessors.getLast());
      }
      for (int i = own.start(); i < own.head(); i++) {
        List<Actor> found = actors.all(sentence, i);
        if (!found.isEmpty() && !found.equals(own.actors())) {
          return List.of(new NounPhrase(sentence, i, i, i + 1, false, "", false, found, found));
        }
      }
      return List.of();
    }

    /** The subject of the verb that carries the noun: "launched an attack". */
    private List<NounPhrase> light(Slot slot) {
      NounPhrase carried = own;
      if (carried == null) {
        return List.of();
      }
      NounPhrase before = clause.phraseAt(carried.from() - 2);
      boolean measured =
          clause.word(carried.from() - 1).equals("of")
              && before != null
              && lexicon.is(clause.token(before.head()), "quantity");
      NounPhrase object = measured && before != null ? before : carried;
      int verb = carrier(object, slot);
      if (verb < 0) {
        return List.of();
      }
      if (!lexicon.is(clause.token(verb), "report")) {
        // "confirmed a breach on Monday" dates the confirming
        anchor = verb;
      }
      List<NounPhrase> subjects = clause.subjects(verb);
      return subjects.stream().filter(phrase -> !phrase.equals(object)).toList();
    }

    /** The object of the verb whose subject the noun is: "the breach exposed millions". */
    private List<NounPhrase> affected() {
      int verb = own == null ? -1 : clause.governor(own);
      boolean does =
          verb >= 0
              && lexicon.is(clause.token(verb), "victim-verb")
              && !clause.isPassive(verb)
              && clause.subjects(verb).contains(own);
      return does
          ? clause.objects(verb).stream().filter(one -> !one.equals(own)).toList()
          : List.of();
    }

    private int carrier(NounPhrase object, Slot slot) {
      int governor = clause.governor(object);
      int left = object.from() - 1;
      while (left >= 0 && !clause.isVerb(left) && object.from() - left < 12) {
        left--;
      }
      int right = object.end() < clause.tree().size() ? object.end() : -1;
      for (int verb : new int[] {governor, left, right}) {
        if (verb >= 0
            && clause.isVerb(verb)
            && carries(verb, slot)
            && clause.objects(verb).contains(object)) {
          return verb;
        }
      }
      return -1;
    }

    private boolean carries(int verb, Slot slot) {
      return slot.words().isEmpty()
          ? lexicon.is(clause.token(verb), "light")
          : has(verb, slot.words());
    }

    private boolean holds(NounPhrase phrase, Set<String> words) {
      if (words.contains("hacker") && phrase.actors().stream().anyMatch(MatchRules::isHackers)) {
        return true;
      }
      int end = phrase.end();
      // "a wave of attacks", "the network of the port"
      NounPhrase behind = clause.word(end).equals("of") ? clause.phraseAt(end + 1) : null;
      end = behind == null ? end : behind.end();
      for (int i = phrase.from(); i < end; i++) {
        if (has(i, words)) {
          return true;
        }
      }
      return false;
    }

    private boolean has(int i, Set<String> words) {
      Token token = clause.token(i);
      return words.contains(token.lemma().toLowerCase(Locale.ROOT))
          || words.contains(token.form().toLowerCase(Locale.ROOT));
    }

    Draft draft() {
      boolean symmetric = !sides.isEmpty();
      Set<NounPhrase> who = new LinkedHashSet<>(doers);
      Set<NounPhrase> whom = new LinkedHashSet<>(recipients);
      whom.removeAll(who);
      if (symmetric) {
        List<NounPhrase> all = List.copyOf(sides);
        if (!all.isEmpty()) {
          who.add(all.getFirst());
          all.stream().skip(1).forEach(whom::add);
        }
      }
      things.removeAll(whom);
      return new Draft(
          rule,
          sentence,
          trigger,
          anchor,
          List.copyOf(who),
          List.copyOf(whom),
          List.copyOf(things),
          List.copyOf(conditions),
          symmetric);
    }
  }
}
