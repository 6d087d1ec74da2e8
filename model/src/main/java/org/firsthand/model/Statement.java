package org.firsthand.model;

import java.util.List;
import java.util.Optional;

/**
 * An attribution relation (PARC, PolNeAR): a source, a cue and a content.
 *
 * @param id made from article and spans
 * @param article the article that holds it
 * @param source who says it, by the innermost source that the text names as speaking
 * @param cue the words that say that it is said; empty where only quotation marks do
 * @param content what is said
 * @param direct true if any part of the content is in quotation marks
 * @param stance what the source does with the content
 * @param manner whether it is said, or only thought or meant: then nobody vouches for it
 * @param chain the sources from the outermost the text names inward, the statement's source among
 *     them: WSJ, then the Journal's sources
 * @param answers id of the statement that this one denies, doubts, confirms or declines to speak
 *     of, where the text tells
 * @param corrected what an analyst corrected of it, each field once; empty as it was read
 */
public record Statement(
    String id,
    String article,
    Source source,
    Optional<Quote> cue,
    Content content,
    boolean direct,
    Stance stance,
    Manner manner,
    List<ChainLink> chain,
    Optional<String> answers,
    List<Restatement> corrected) {
  public Statement {
    chain = List.copyOf(chain);
    corrected = List.copyOf(corrected);
  }

  /** A statement as it was read. */
  public Statement(
      String id,
      String article,
      Source source,
      Optional<Quote> cue,
      Content content,
      boolean direct,
      Stance stance,
      Manner manner,
      List<ChainLink> chain,
      Optional<String> answers) {
    this(id, article, source, cue, content, direct, stance, manner, chain, answers, List.of());
  }

  /** A statement that is said. */
  public Statement(
      String id,
      String article,
      Source source,
      Optional<Quote> cue,
      Content content,
      boolean direct,
      Stance stance,
      List<ChainLink> chain) {
    this(id, article, source, cue, content, direct, stance, Manner.SPEECH, chain, Optional.empty());
  }

  /** The same statement, answering this one. */
  public Statement answering(String statement) {
    return new Statement(
        id,
        article,
        source,
        cue,
        content,
        direct,
        stance,
        manner,
        chain,
        Optional.of(statement),
        corrected);
  }

  /** The same statement by another source. */
  public Statement by(Source other) {
    return new Statement(
        id, article, other, cue, content, direct, stance, manner, chain, answers, corrected);
  }

  /** The same statement with another stance. */
  public Statement with(Stance other) {
    return new Statement(
        id, article, source, cue, content, direct, other, manner, chain, answers, corrected);
  }

  /** The same statement, its fields as they are, telling what an analyst corrected of them. */
  public Statement telling(List<Restatement> corrections) {
    return new Statement(
        id, article, source, cue, content, direct, stance, manner, chain, answers, corrections);
  }

  /** The id of a statement with this content in this article. */
  public static String idOf(String article, Source source, Optional<Quote> cue, Content content) {
    return ContentId.of(
        'S',
        article,
        source.span().map(Span::toString).orElse(source.text()),
        cue.map(quote -> quote.span().toString()).orElse(""),
        content.spans().toString());
  }
}
