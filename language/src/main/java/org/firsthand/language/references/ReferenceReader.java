package org.firsthand.language.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.firsthand.language.Sentence;
import org.firsthand.model.Span;

/**
 * Finds what the pronouns, short names and descriptions of a text stand for. Work grows with the
 * length of the text. Immutable and safe to share between threads; load it once.
 */
public final class ReferenceReader {
  private final WordLists lists;

  private ReferenceReader(WordLists lists) {
    this.lists = lists;
  }

  /** Loads the word lists that ship with this module. */
  public static ReferenceReader load() {
    return new ReferenceReader(WordLists.load());
  }

  /**
   * The references of one text, by the start of the mention; at most one for each phrase.
   *
   * @param sentences all sentences of the text, in order, with their names
   */
  public List<Reference> read(List<Sentence> sentences) {
    ReadText text = new ReadText(lists);
    for (Sentence sentence : sentences) {
      text.read(sentence);
    }
    List<Reference> found = new ArrayList<>(text.references());
    found.sort(Comparator.comparing(Reference::mention, Comparator.comparingInt(Span::start)));
    return List.copyOf(found);
  }
}
