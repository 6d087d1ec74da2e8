package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Span;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Reading;

/**
 * Codes what one given party does to another in a short text: the question of the data sets that
 * mark actor and recipient beforehand.
 *
 * <p>Takes the rule whose slots meet both parties best, the outermost of equals ("agreed to supply"
 * is to agree); where none meets them, the trigger nearest behind the actor. Intentions become
 * PLOVER's verbal types: to want to help is to agree, not to accept is to reject, to be about to
 * attack is to threaten. Immutable and safe to share between threads.
 */
public final class CodePair {
  private static final Set<EventType> FRIENDLY =
      Set.of(
          EventType.AID,
          EventType.COOPERATE,
          EventType.CONSULT,
          EventType.RETREAT,
          EventType.CONCEDE,
          EventType.SUPPORT);

  private static final Set<EventType> HARMFUL =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.MOBILIZE);

  private final Lexicon lexicon;

  public CodePair(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** One trigger with how well it meets the two parties. */
  private record Candidate(Draft draft, Factuality factuality, int meets, int depth) {}

  /**
   * The type of what the actor does to the recipient; empty if the text says nothing that the
   * lexicon knows.
   *
   * @param actor the actor's words, as they stand in the text
   * @param recipient the recipient's words
   */
  public Optional<PairAnswer> code(
      Reading reading, ArticleActors actors, String actor, String recipient) {
    String text = reading.article().text();
    int from = text.indexOf(actor);
    Span doer = span(text, actor, 0);
    Span sufferer = span(text, recipient, recipientStart(text, recipient, from, actor));
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      Span sentence = reading.sentences().get(i).span();
      if (sentence.overlaps(doer)
          || sentence.overlaps(sufferer)
          || reading.sentences().size() == 1) {
        collect(reading, actors, i, doer, sufferer, found);
      }
    }
    return found.stream()
        .max(
            Comparator.comparingInt(Candidate::meets)
                .thenComparing(Comparator.comparingInt(Candidate::depth).reversed())
                .thenComparing(
                    Comparator.comparingInt((Candidate one) -> one.draft().trigger()).reversed()))
        .map(CodePair::answer);
  }

  private static int recipientStart(String text, String recipient, int actorStart, String actor) {
    int behind = text.indexOf(recipient, Math.max(0, actorStart + actor.length()));
    return behind >= 0 ? behind : 0;
  }

  private static Span span(String text, String words, int from) {
    int start = text.indexOf(words, from);
    return start < 0 ? new Span(0, 0) : new Span(start, start + words.length());
  }

  private void collect(
      Reading reading,
      ArticleActors actors,
      int sentence,
      Span doer,
      Span sufferer,
      List<Candidate> found) {
    Clause clause = new Clause(lexicon, reading, actors, sentence);
    JudgeFactuality judge = new JudgeFactuality(lexicon, clause);
    for (Draft draft : new MatchRules(lexicon, clause, actors, Topic.of(reading), sentence).drafts(true)) {
      // "was arrested in Niger": a passive's place stands for who did it.
      boolean there =
          draft.actors().isEmpty() && any(clause, clause.preposition(draft.trigger(), "in"), doer);
      boolean does = any(clause, draft.actors(), doer) || there;
      boolean suffers =
          any(clause, draft.recipients(), sufferer)
              || any(clause, draft.things(), sufferer)
              || any(clause, draft.conditions(), sufferer);
      boolean reversed =
          any(clause, draft.actors(), sufferer) && !does && any(clause, draft.recipients(), doer);
      Span trigger = clause.token(draft.trigger()).span();
      boolean between =
          doer.length() > 0
              && doer.end() <= trigger.start()
              && (trigger.end() <= sufferer.start() || sufferer.length() == 0);
      boolean inside = doer.contains(trigger) || (sufferer.contains(trigger) && !does);
      int meets = (does ? 6 : 0) + (suffers ? 4 : 0) + (between ? 2 : 0) - (inside ? 5 : 0);
      meets += draft.rule().line() < 0 ? -6 : 0;
      meets += reversed ? -3 : 0;
      meets += draft.symmetric() && suffers && any(clause, draft.recipients(), doer) ? 6 : 0;
      found.add(new Candidate(draft, judge.of(draft), meets, depth(clause, draft)));
    }
  }

  private static int depth(Clause clause, Draft draft) {
    int depth = 0;
    int start = draft.anchor() >= 0 ? draft.anchor() : draft.trigger();
    for (int i = start; i >= 0 && depth < 12; i = clause.tree().head(i)) {
      depth++;
    }
    return depth;
  }

  private static boolean any(Clause clause, List<NounPhrase> phrases, Span party) {
    return party.length() > 0
        && phrases.stream()
            .map(
                phrase ->
                    clause.token(phrase.from()).span().cover(clause.token(phrase.end() - 1).span()))
            .anyMatch(party::overlaps);
  }

  private static PairAnswer answer(Candidate candidate) {
    EventType type = candidate.draft().rule().type();
    Factuality real = candidate.factuality();
    boolean verb = candidate.draft().anchor() >= 0;
    if (verb && real == Factuality.PLANNED && FRIENDLY.contains(type)) {
      type = EventType.AGREE;
    } else if (verb && real == Factuality.PLANNED && HARMFUL.contains(type)) {
      type = EventType.THREATEN;
    } else if (verb
        && real == Factuality.NEGATED
        && Stream.concat(FRIENDLY.stream(), Stream.of(EventType.AGREE)).anyMatch(type::equals)) {
      type = EventType.REJECT;
    }
    return new PairAnswer(
        asMarked(type, candidate.draft().rule()), candidate.draft().rule().name());
  }

  /**
   * The marked sets follow PLOVER's draft of 2021, which files sanctions and sentences under COERCE
   * and cyber operations under ASSAULT; the manual of 2023 does not.
   */
  private static EventType asMarked(EventType type, Rule rule) {
    boolean older = type == rule.type();
    if (!older || rule.kind().isEmpty()) {
      return type;
    }
    return switch (rule.kind().get()) {
      case SANCTION, CONVICTION -> EventType.COERCE;
      case CYBER_ATTACK -> EventType.ASSAULT;
      default -> type;
    };
  }
}
