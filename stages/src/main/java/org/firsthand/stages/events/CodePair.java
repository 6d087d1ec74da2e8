package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.EventType;
import org.firsthand.model.Span;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.text.Reading;

/**
 * Codes what one given party does to another in a short text: the question of the data sets that
 * mark actor and recipient beforehand.
 *
 * <p>Takes the rule whose slots meet both parties best, the outermost of equals ("agreed to supply"
 * is to agree); where none meets them, the trigger nearest behind the actor. The answer is in the
 * types of those sets, see {@link DraftTypes}. Immutable and safe to share between threads.
 */
public final class CodePair {
  private static final Comparator<PairCandidate> BEST =
      Comparator.comparingInt(PairCandidate::meets)
          .thenComparing(Comparator.comparingInt(PairCandidate::depth).reversed())
          .thenComparing(Comparator.comparingInt(PairCandidate::trigger).reversed());

  private final Lexicon lexicon;

  public CodePair(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

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
    Party doer = Party.first(text, actor);
    Party sufferer = Party.behind(doer, text, recipient);
    List<PairCandidate> found = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      Span sentence = reading.sentences().get(i).span();
      if (sentence.overlaps(doer.words())
          || sentence.overlaps(sufferer.words())
          || reading.sentences().size() == 1) {
        found.addAll(candidates(reading, actors, i, doer, sufferer));
      }
    }
    return found.stream().max(BEST).map(PairCandidate::answer);
  }

  private List<PairCandidate> candidates(
      Reading reading, ArticleActors actors, int sentence, Party doer, Party sufferer) {
    Clause clause = new Clause(lexicon, reading, actors, sentence);
    JudgeFactuality judge = new JudgeFactuality(lexicon, clause);
    Intention intention = new Intention(lexicon, clause);
    PairFit fit = new PairFit(clause, doer, sufferer);
    List<Draft> drafts =
        new MatchRules(lexicon, clause, actors, Topic.of(reading), sentence).drafts(true);
    List<PairCandidate> found = new ArrayList<>();
    for (Draft draft : drafts) {
      EventType own = DraftTypes.of(draft.rule());
      EventType type = intention.of(draft, judge.of(draft)).orElse(own);
      int meets = fit.of(draft) - (fit.isCarried(draft, drafts) ? 1 : 0);
      found.add(
          new PairCandidate(
              new PairAnswer(type, draft.rule().name()), meets, fit.depth(draft), draft.trigger()));
    }
    return found;
  }

  /**
   * One trigger with how well it meets the two parties.
   *
   * @param depth how deep the trigger stands in the tree
   */
  private record PairCandidate(PairAnswer answer, int meets, int depth, int trigger) {}
}
