package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.Manner;
import org.firsthand.model.Span;
import org.firsthand.stages.text.Reading;

/**
 * Joins quotations to the statements that they belong to, across sentences and paragraphs.
 *
 * <p>A content that begins or ends in a quotation takes all of it. A quotation of whole sentences
 * that nobody claims goes on what was quoted before it in its paragraph; where a paragraph is
 * nothing but quotation, it goes on the paragraph before.
 */
final class Joins {
  /** Longest tag between two parts of a quotation, in UTF-16 units. */
  private static final int LONGEST_TAG = 80;

  /** How many sentences back a quotation looks for whom it belongs to. */
  private static final int REACH = 30;

  private final String text;
  private final Reading reading;
  private final Quotations quotations;

  Joins(Reading reading, Quotations quotations) {
    this.text = reading.article().text();
    this.reading = reading;
    this.quotations = quotations;
  }

  /** The drafts with their contents completed, in the same order. */
  List<Draft> join(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>();
    boolean[] claimed = new boolean[quotations.spans().size()];
    for (Draft draft : drafts) {
      Draft whole = draft.withContent(complete(draft));
      joined.add(whole);
      claim(whole, claimed);
    }
    for (int i = 0; i < joined.size(); i++) {
      if (joined.get(i).content().isEmpty()) {
        joined.set(i, before(joined.get(i), claimed));
      }
    }
    for (int i = 0; i < claimed.length; i++) {
      if (!claimed[i] && (isSentence(i) || isResumed(i))) {
        attach(i, joined, claimed);
      }
    }
    return joined;
  }

  private void claim(Draft draft, boolean[] claimed) {
    for (Span span : draft.content()) {
      for (int i : quotations.touching(span)) {
        claimed[i] = true;
      }
    }
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
      add(spans, wide);
    }
    return spans;
  }

  private void add(List<Span> spans, Span span) {
    boolean touches =
        !spans.isEmpty()
            && (spans.getLast().end() >= span.start()
                || text.substring(spans.getLast().end(), span.start()).isBlank());
    if (touches && !isMark(spans.getLast().end() - 1)) {
      spans.set(spans.size() - 1, spans.getLast().cover(span));
    } else if (touches && spans.getLast().end() >= span.start()) {
      spans.set(spans.size() - 1, spans.getLast().cover(span));
    } else {
      spans.add(span);
    }
  }

  private boolean isMark(int offset) {
    return "”\"'’»".indexOf(text.charAt(offset)) >= 0;
  }

  /** A reporting clause alone in its sentence speaks the quotation right before it. */
  private Draft before(Draft draft, boolean[] claimed) {
    int start = reading.sentences().get(draft.sentence()).span().start();
    int end = start;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    if (end == 0) {
      return draft;
    }
    Optional<Integer> quotation = quotations.at(end - 1);
    if (quotation.isEmpty() || quotations.spans().get(quotation.get()).end() != end) {
      return draft;
    }
    claimed[quotation.get()] = true;
    return draft.withContent(List.of(quotations.spans().get(quotation.get())));
  }

  /** True if the quotation begins where a sentence may begin, and ends as one. */
  private boolean isSentence(int i) {
    Span span = quotations.spans().get(i);
    String words = span.of(text);
    int at = span.start() - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at--;
    }
    boolean begins = at < 0 || ".?!:\n”\"'’".indexOf(text.charAt(at)) >= 0;
    boolean ends = false;
    for (int k = Math.max(span.start(), span.end() - 4); k < span.end(); k++) {
      ends |= ".?!…".indexOf(text.charAt(k)) >= 0;
    }
    int next = span.end();
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean closes =
        next >= text.length()
            || text.charAt(next) == '\n'
            || text.charAt(next) == '.'
            || Character.isUpperCase(text.charAt(next))
            || "“\"'‘".indexOf(text.charAt(next)) >= 0;
    boolean word = words.indexOf(' ') < 0;
    if (word && !ends) {
      return false;
    }
    return begins
        && closes
        && (ends || quotations.isContinued(i) || at < 0 || text.charAt(at) == '\n');
  }

  /** True if a tag has interrupted the quotation: {@code "...," X said, "..."}. */
  private boolean isResumed(int i) {
    int at = quotations.spans().get(i).start() - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    if (i == 0 || at < 0 || ",:".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int end = quotations.spans().get(i - 1).end();
    return at - end < LONGEST_TAG && text.indexOf('\n', end) > at;
  }

  private void attach(int quotation, List<Draft> drafts, boolean[] claimed) {
    Span span = quotations.spans().get(quotation);
    int paragraph = paragraphStart(span.start());
    int best = -1;
    int sentence = reading.sentenceAt(span.start()).orElse(reading.sentences().size());
    for (int i = lastBefore(sentence + 1, drafts); i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.sentence() < sentence - REACH) {
        break;
      }
      if (draft.content().isEmpty() || draft.manner() != Manner.SPEECH) {
        continue;
      }
      if (end(draft) <= span.start()
          && (best < 0 || isNearer(draft, drafts.get(best), paragraph))) {
        best = i;
      }
    }
    if (best < 0) {
      return;
    }
    Draft draft = drafts.get(best);
    int gapStart = end(draft);
    boolean same = gapStart > paragraph;
    boolean near =
        same
            ? sentencesBetween(gapStart, span.start()) <= 1
            : isQuoting(draft)
                && text.substring(paragraph, span.start()).isBlank()
                && isNext(gapStart, paragraph);
    if (near) {
      List<Span> spans = new ArrayList<>(draft.content());
      spans.add(span);
      spans.sort(null);
      drafts.set(best, draft.withContent(spans));
      claimed[quotation] = true;
    }
  }

  /** True if a quotation goes on what this draft says rather than on what the other one says. */
  private boolean isNearer(Draft draft, Draft other, int paragraph) {
    boolean here = end(draft) > paragraph;
    if (here && end(other) > paragraph && isQuoting(draft) != isQuoting(other)) {
      return isQuoting(draft);
    }
    return end(other) < end(draft);
  }

  /** The last draft whose sentence lies before this one; -1 if there is none. */
  private static int lastBefore(int sentence, List<Draft> drafts) {
    int low = 0;
    int high = drafts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (drafts.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private boolean isQuoting(Draft draft) {
    return draft.content().stream().anyMatch(span -> !quotations.touching(span).isEmpty());
  }

  /** Where the last word of the draft stands, its cue included. */
  private static int end(Draft draft) {
    int end = draft.content().getLast().end();
    return draft.cue().map(cue -> Math.max(cue.end(), end)).orElse(end);
  }

  private int paragraphStart(int offset) {
    return text.lastIndexOf('\n', offset) + 1;
  }

  private int sentencesBetween(int from, int to) {
    int count = 0;
    for (int i = reading.sentenceAt(from).orElse(0); i < reading.sentences().size(); i++) {
      Span span = reading.sentences().get(i).span();
      if (span.start() > to) {
        break;
      }
      count += span.start() >= from && span.end() <= to ? 1 : 0;
    }
    return count;
  }

  /** True if this paragraph is the one behind the paragraph of the offset. */
  private boolean isNext(int offset, int paragraph) {
    int end = text.indexOf('\n', offset);
    return end >= 0 && end < paragraph && text.substring(end, paragraph).isBlank();
  }
}
