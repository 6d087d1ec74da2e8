package org.firsthand.stages.text;

import java.util.List;
import java.util.Optional;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;
import org.firsthand.language.references.Reference;
import org.firsthand.model.Article;
import org.firsthand.model.Span;

/**
 * One article with what the reading glasses show of it.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param article the article
 * @param sentences the sentences of its text, in order; spans are offsets into the text
 * @param trees one tree a sentence, in the same order
 * @param references what pronouns and short forms stand for, in the order of the text
 */
public record Reading(
    Article article, List<Sentence> sentences, List<Tree> trees, List<Reference> references) {
  public Reading {
    sentences = List.copyOf(sentences);
    trees = List.copyOf(trees);
    references = List.copyOf(references);
  }

  /** A reading of an article whose text has these sentences, with what refers to what in it. */
  public static Reading of(Article article, List<Sentence> sentences, List<Reference> references) {
    List<Tree> trees = sentences.stream().map(MendTree::of).toList();
    return new Reading(article, trees.stream().map(Tree::sentence).toList(), trees, references);
  }

  /**
   * The number of the token of this sentence that holds the offset; the last one behind its end.
   */
  public int tokenAt(int sentence, int offset) {
    List<Token> tokens = sentences.get(sentence).tokens();
    int i = 0;
    while (i + 1 < tokens.size() && tokens.get(i).span().end() <= offset) {
      i++;
    }
    return i;
  }

  /** The number of the sentence that holds this offset of the text, counted from 0. */
  public Optional<Integer> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return Optional.of(middle);
      }
    }
    return Optional.empty();
  }
}
