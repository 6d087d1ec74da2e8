package org.firsthand.stages.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.firsthand.language.references.Reference;
import org.firsthand.model.Span;

/**
 * What the short forms of one article stand for, by the words that head them. Immutable and safe to
 * share between threads.
 */
public final class ShortForms {
  /**
   * A phrase of the article.
   *
   * @param sentence number of its sentence, from 0
   * @param head number of the token that heads it, from 0
   * @param span where it stands in the text
   */
  public record Place(int sentence, int head, Span span) {}

  private final Reading reading;
  private final Map<Integer, Reference> byEnd = new HashMap<>();

  /** The short forms of this reading. */
  public ShortForms(Reading reading) {
    this.reading = reading;
    reading.references().forEach(reference -> byEnd.put(reference.mention().end(), reference));
  }

  /** The phrase that the one that ends with this token stands for. */
  public Optional<Place> of(int sentence, int token) {
    Span last = reading.sentences().get(sentence).tokens().get(token).span();
    return Optional.ofNullable(byEnd.get(last.end()))
        .map(Reference::antecedent)
        .flatMap(this::place);
  }

  private Optional<Place> place(Span span) {
    return reading.sentenceAt(span.start()).map(sentence -> place(sentence, span));
  }

  /** The head is the token whose own head stands outside. */
  private Place place(int sentence, Span span) {
    Tree tree = reading.trees().get(sentence);
    int first = reading.tokenAt(sentence, span.start());
    int last = reading.tokenAt(sentence, span.end() - 1);
    for (int i = last; i >= first; i--) {
      if (tree.head(i) < first || tree.head(i) > last) {
        return new Place(sentence, i, span);
      }
    }
    return new Place(sentence, last, span);
  }
}
