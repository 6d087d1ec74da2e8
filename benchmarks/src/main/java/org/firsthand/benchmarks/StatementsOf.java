package org.firsthand.benchmarks;

import java.util.List;
import java.util.Optional;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.SentenceReader;
import org.firsthand.language.names.NameReader;
import org.firsthand.language.references.ReferenceReader;
import org.firsthand.model.Article;
import org.firsthand.stages.actors.ActorTable;
import org.firsthand.stages.actors.FindActors;
import org.firsthand.stages.statements.FindStatements;
import org.firsthand.stages.text.Reading;

/**
 * The whole way from a text to its statements: sentences, tokens, tags, lemmas, trees, names,
 * references, actors, and who says what; without a cache.
 *
 * @param reader sentences, tokens, tags, lemmas, trees
 * @param names names in them
 * @param references what pronouns and short forms stand for
 * @param actors whom noun phrases mean
 * @param statements who says what
 */
public record StatementsOf(
    SentenceReader reader,
    NameReader names,
    ReferenceReader references,
    FindActors actors,
    FindStatements statements)
    implements Analysis {

  /** With the models and tables that ship. */
  public static StatementsOf load() {
    return new StatementsOf(
        LanguageCore.load(),
        NameReader.load(),
        ReferenceReader.load(),
        new FindActors(ActorTable.load()),
        new FindStatements());
  }

  @Override
  public long tokens(String text) {
    List<Sentence> sentences = names.read(reader.read(text));
    Reading reading = Reading.of(article(text), sentences, references.read(sentences));
    statements.find(reading, actors.in(reading));
    long tokens = 0;
    for (Sentence sentence : sentences) {
      tokens += sentence.tokens().size();
    }
    return tokens;
  }

  private static Article article(String text) {
    return new Article(
        "A-speed",
        "speed",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        text);
  }
}
