package org.firsthand.language;

import java.util.List;

/** Makes sentences of text. Implementations are immutable and safe to share between threads. */
public interface SentenceReader {
  /** The sentences of a text, in order. A line break always ends a sentence. */
  List<Sentence> read(String text);

  /**
   * Sentences whose tokens are given and kept. Spans are offsets into the tokens joined by one
   * space and the sentences joined by a line break.
   */
  List<Sentence> read(List<List<String>> sentences);
}
