package org.firsthand.stages.statements;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;

/**
 * A relation as read off one sentence, before quotations are joined across sentences and chains
 * are drawn.
 *
 * @param sentence number of the sentence that holds the cue
 * @param token number of the cue's head token in it
 * @param cue the cue's words
 * @param source who says it; empty where the text names nobody
 * @param content what is said, in order; may be empty until quotations are joined
 * @param manner whether it is said, thought or meant
 * @param stance what the source does with the content
 */
record Draft(
    int sentence,
    int token,
    Optional<Span> cue,
    Optional<Mention> source,
    List<Span> content,
    Manner manner,
    Stance stance) {
  Draft {
    content = List.copyOf(content);
  }

  Draft withContent(List<Span> other) {
    return new Draft(sentence, token, cue, source, other, manner, stance);
  }

  Draft withStance(Stance other) {
    return new Draft(sentence, token, cue, source, content, manner, other);
  }

  Draft withSource(Mention other) {
    return new Draft(sentence, token, cue, Optional.of(other), content, manner, stance);
  }

  /** Number of units that the content covers. */
  int length() {
    return content.stream().mapToInt(Span::length).sum();
  }
}
