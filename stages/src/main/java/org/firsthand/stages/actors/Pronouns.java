package org.firsthand.stages.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.stages.text.Tree;

/** Whom "it", "its" and their like mean by the sentence that they stand in. */
final class Pronouns {
  private static final Set<String> THEY = Set.of("they", "them");

  private static final Set<String> THINGS = Set.of("it", "its");

  private static final Set<String> CHARGE =
      Set.of(
          "sue",
          "accuse",
          "blame",
          "charge",
          "indict",
          "sanction",
          "fine",
          "criticise",
          "criticize",
          "condemn",
          "denounce",
          "ban",
          "blacklist");

  private Pronouns() {}

  /**
   * Whom the pronoun means; an empty list if somebody whom no table knows; empty if the sentence
   * does not tell.
   *
   * @param phrases the sentence's phrases, those before the pronoun with their actors
   * @param at the pronoun's place among them
   */
  static Optional<List<Actor>> inSentence(Tree tree, List<Phrase> phrases, int at) {
    Phrase phrase = phrases.get(at);
    if (isIncluded(tree, phrase, phrases, at)) {
      return Optional.of(phrases.get(at - 1).owners);
    }
    Optional<List<Actor>> they = they(tree, phrase, phrases.subList(0, at));
    if (they.isPresent()) {
      return they;
    }
    Optional<List<Actor>> many = many(tree, phrase, phrases.subList(0, at));
    if (many.isPresent()) {
      return many;
    }
    if (isOfWhomItIsDoneWith(tree, phrase, phrases, at)) {
      return Optional.of(phrases.get(at - 1).actors);
    }
    Optional<Actor> named = subjectBehind(tree, phrase, phrases, at);
    if (named.isPresent()) {
      return Optional.of(List.of(named.get()));
    }
    Optional<List<Actor>> reporter = reporter(tree, phrase, phrases.subList(0, at));
    if (reporter.isPresent()) {
      return reporter;
    }
    Optional<List<Actor>> agents = agents(tree, phrase, phrases.subList(0, at));
    if (agents.isPresent()) {
      return agents;
    }
    boolean thing = THINGS.contains(tree.token(phrase.start).form().toLowerCase(Locale.ROOT));
    return thing && isOfAnother(tree, phrases, at) ? Optional.of(List.of()) : Optional.empty();
  }

  /** "The group said on Acme's site that it had": who says it. */
  private static Optional<List<Actor>> reporter(Tree tree, Phrase phrase, List<Phrase> before) {
    int verb = tree.head(phrase.start);
    boolean told =
        tree.token(phrase.start).form().equalsIgnoreCase("it")
            && tree.is(phrase.start, "nsubj")
            && tree.is(verb, "ccomp");
    if (!told) {
      return Optional.empty();
    }
    int saying = tree.head(verb);
    int charge = tree.is(saying, "advcl") ? tree.head(saying) : -1;
    // "sued the firm, saying it had": whom the charge is against
    boolean charged = charge >= 0 && CHARGE.contains(tree.token(charge).lemma());
    return (charged ? tree.child(charge, "obj") : tree.child(saying, "nsubj"))
        .stream()
            .flatMap(
                subject -> before.stream().filter(one -> one.start <= subject && subject < one.end))
            .map(one -> one.actors)
            .filter(actors -> actors.size() == 1)
            .filter(actors -> isBody(actors.getFirst(), charged))
            .findFirst();
  }

  /** "Was taken by Peruvian hackers when they broke in": who the clause above says did it. */
  private static Optional<List<Actor>> agents(Tree tree, Phrase phrase, List<Phrase> before) {
    int verb = tree.head(phrase.start);
    boolean they =
        tree.token(phrase.start).form().equalsIgnoreCase("they")
            && verb >= 0
            && tree.is(verb, "advcl");
    return !they
        ? Optional.empty()
        : tree.child(tree.head(verb), "obl:agent").stream()
            .filter(agent -> tree.token(agent).xpos().equals("NNS"))
            .flatMap(agent -> before.stream().filter(one -> one.start <= agent && agent < one.end))
            .map(one -> one.actors)
            .filter(actors -> actors.size() == 1)
            .findFirst();
  }

  /** A group, firm or state as a whole: "the minister said it" speaks of something else. */
  private static boolean isBody(Actor actor, boolean charged) {
    return switch (actor.kind()) {
      case PERSON -> false;
      case COUNTRY -> charged || actor.sector().isEmpty();
      default -> true;
    };
  }

  /** "With its invasion of Kenya, Peru has": the sentence's subject, which is named behind. */
  private static Optional<Actor> subjectBehind(
      Tree tree, Phrase phrase, List<Phrase> phrases, int at) {
    boolean its = tree.token(phrase.start).form().equalsIgnoreCase("its");
    if (!its || phrases.subList(0, at).stream().anyMatch(one -> !one.owners.isEmpty())) {
      return Optional.empty();
    }
    for (Phrase behind : phrases.subList(at, phrases.size())) {
      int front = behind.start;
      boolean begins = front > phrase.end && tree.token(front - 1).form().equals(",");
      int head = tree.head(behind.end - 1);
      boolean main = head >= 0 && tree.is(behind.end - 1, "nsubj") && tree.is(head, "root");
      if (begins && main) {
        return behind
            .lastMatch()
            .map(match -> match.name().actor())
            .filter(actor -> actor.kind() != ActorKind.PERSON);
      }
    }
    return Optional.empty();
  }

  /** "Peru's activity online, including its hacking": whose the whole is. */
  private static boolean isIncluded(Tree tree, Phrase phrase, List<Phrase> phrases, int at) {
    boolean included =
        tree.token(phrase.start).xpos().equals("PRP$")
            && phrase.start > 1
            && tree.token(phrase.start - 1).form().equals("including");
    return included
        && at > 0
        && !phrases.get(at - 1).owners.isEmpty()
        && phrase.start - phrases.get(at - 1).end <= 2;
  }

  /** "Asked them about their hacking": whom the pronoun before means, also if nobody known. */
  private static Optional<List<Actor>> they(Tree tree, Phrase phrase, List<Phrase> before) {
    return !tree.token(phrase.start).form().equals("their")
        ? Optional.empty()
        : before.reversed().stream()
            .filter(one -> one.end == one.start + 1)
            .filter(one -> THEY.contains(tree.token(one.start).form().toLowerCase(Locale.ROOT)))
            .map(one -> one.actors)
            .findFirst();
  }

  /** "Indicted Peruvian spies, accusing them": those many, who do not do it to themselves. */
  private static Optional<List<Actor>> many(Tree tree, Phrase phrase, List<Phrase> before) {
    int verb = tree.head(phrase.start);
    return !tree.token(phrase.start).form().equals("them")
        ? Optional.empty()
        : before.reversed().stream()
            .filter(one -> tree.token(one.end - 1).xpos().startsWith("NN"))
            .filter(one -> tree.token(one.end - 1).xpos().endsWith("S"))
            .filter(one -> !one.actors.isEmpty())
            .filter(one -> tree.head(one.end - 1) != verb)
            .map(one -> one.actors)
            .findFirst();
  }

  /** "Colluded with Peru in its hacking": Peru's. */
  private static boolean isOfWhomItIsDoneWith(
      Tree tree, Phrase phrase, List<Phrase> phrases, int at) {
    if (at == 0 || phrase.end >= tree.size() || !tree.token(phrase.start).form().equals("its")) {
      return false;
    }
    Phrase before = phrases.get(at - 1);
    String link = tree.token(phrase.start - 1).form();
    boolean with = before.start > 0 && tree.token(before.start - 1).form().equals("with");
    boolean own = tree.token(phrase.end).form().equals("own");
    // "penalties for Peru for its meddling", "colluded with Peru in its meddling"
    return before.end == phrase.start - 1
        && before.actors.size() == 1
        && (link.equals("in") ? with : link.equals("for") && !own);
  }

  /**
   * True if a thing or body that nobody knows is the sentence's subject so far: "the retailer said
   * that its servers" speaks of the retailer's, not of the state last spoken of.
   */
  private static boolean isOfAnother(Tree tree, List<Phrase> phrases, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Phrase before = phrases.get(i);
      Token head = tree.token(before.end - 1);
      boolean one = head.xpos().equals("NN") || head.xpos().equals("NNP");
      if (one && isSubject(tree, before)) {
        return before.actors.isEmpty() && before.owners.isEmpty();
      }
    }
    return false;
  }

  /** True if the phrase is, or belongs to, the subject of a verb. */
  static boolean isSubject(Tree tree, Phrase phrase) {
    for (int i = phrase.start; i < phrase.end; i++) {
      int head = tree.head(i);
      boolean leaves = head < phrase.start || head >= phrase.end;
      if (leaves && tree.is(i, "nsubj")) {
        return true;
      }
      if (leaves && tree.is(i, "nmod", "conj") && head >= 0 && tree.is(head, "nsubj")) {
        return tree.is(i, "conj") || tree.token(i).deprel().equals("nmod:poss");
      }
    }
    return false;
  }
}
