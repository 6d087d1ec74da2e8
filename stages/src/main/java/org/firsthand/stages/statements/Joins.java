package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.model.Span;
import org.firsthand.stages.text.Reading;

/** Joins quotations to the statements that they belong to, across sentences and paragraphs. */
final class Joins {
  private final Reading reading;
  private final Quotations quotations;

  Joins(Reading reading, Quotations quotations) {
    this.reading = reading;
    this.quotations = quotations;
  }

  /** The drafts with their contents completed, in the same order. */
  List<Draft> join(List<Draft> drafts) {
    List<Draft> whole = new ArrayList<>();
    for (Draft draft : drafts) {
      whole.add(draft.withContent(complete(draft)));
    }
    return whole;
  }

  /** Stretches each span over the quotations that it begins or ends in. */
  private List<Span> complete(Draft draft) {
    List<Span> spans = new ArrayList<>();
    for (Span span : draft.content()) {
      Span wide = span;
      for (int i : quotations.touching(span)) {
        Span quotation = quotations.spans().get(i);
        if (draft.cue().map(cue -> !cue.overlaps(quotation)).orElse(true)) {
          wide = wide.cover(quotation);
        }
      }
      if (!spans.isEmpty() && spans.getLast().end() >= wide.start()) {
        spans.set(spans.size() - 1, spans.getLast().cover(wide));
      } else {
        spans.add(wide);
      }
    }
    return spans;
  }
}
