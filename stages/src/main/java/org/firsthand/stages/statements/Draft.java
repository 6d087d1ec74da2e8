package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.Manner;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;

/**
 * A relation as read off one sentence, before quotations are joined across sentences and chains are
 * drawn.
 *
 * @param sentence number of the sentence that holds the cue
 * @param token number of the cue's head token in it
 * @param cue the cue's words
 * @param source who says it; empty where the text names nobody
 * @param through who passes it on: the WSJ in "The WSJ quoted sources as saying"
 * @param content what is said, in order; may be empty until quotations are joined
 * @param manner whether it is said, thought or meant
 * @param stance what the source does with the content
 */
record Draft(
    int sentence,
    int token,
    Optional<Span> cue,
    Optional<Mention> source,
    Optional<Mention> through,
    List<Span> content,
    Manner manner,
    Stance stance) {
  Draft {
    content = List.copyOf(content);
  }

  Draft withContent(List<Span> other) {
    return new Draft(sentence, token, cue, source, through, other, manner, stance);
  }

  Draft withCue(Span other) {
    return new Draft(sentence, token, Optional.of(other), source, through, content, manner, stance);
  }

  Draft withManner(Manner other) {
    return new Draft(sentence, token, cue, source, through, content, other, stance);
  }

  Draft withStance(Stance other) {
    return new Draft(sentence, token, cue, source, through, content, manner, other);
  }

  Draft withSource(Mention other) {
    return new Draft(sentence, token, cue, Optional.of(other), through, content, manner, stance);
  }

  /** Sentence and token of the cue: no two relations share them. */
  List<Integer> place() {
    return List.of(sentence, token);
  }

  /**
   * This relation, with what a quotation's tag adds to it: the quotation, and the source where this
   * one has none behind the quotation.
   */
  Draft joinedBy(Draft tag) {
    List<Span> spans = new ArrayList<>();
    List<Span> all = new ArrayList<>(content);
    all.addAll(tag.content);
    all.sort(null);
    for (Span span : all) {
      if (!spans.isEmpty() && spans.getLast().end() >= span.start()) {
        spans.set(spans.size() - 1, spans.getLast().cover(span));
      } else {
        spans.add(span);
      }
    }
    int behind = tag.content.getLast().end();
    boolean keep = source.filter(mention -> mention.span().start() >= behind).isPresent();
    Draft joined = withContent(spans);
    return keep ? joined : joined.withSource(tag.source.orElseThrow());
  }

  /** This relation, unless the end of the sentence shows it plainer: a source and a content. */
  Draft orTail(Draft tail) {
    boolean whole = source.isPresent() && !content.isEmpty();
    boolean before = whole && content.getFirst().start() <= tail.content.getFirst().start();
    boolean same = whole && source.get().span().overlaps(tail.source.orElseThrow().span());
    return before && same ? this : tail;
  }

  /** Number of units that the content covers. */
  int length() {
    return content.stream().mapToInt(Span::length).sum();
  }
}
