package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.model.Content;
import org.firsthand.model.Quote;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Statement;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.text.Reading;
import org.firsthand.stages.text.Tree;

/**
 * Finds the statements of one article: who says what, by which words, with what stance, and through
 * whom.
 *
 * <p>Pure, immutable, safe to share between threads.
 */
public final class FindStatements {
  private static final Comparator<List<Integer>> BY_PLACE =
      Comparator.<List<Integer>>comparingInt(List::getFirst).thenComparingInt(List::getLast);

  private final CueLexicon lexicon = CueLexicon.shipped();

  /**
   * The statements of an article, in the order of their cues.
   *
   * @param reading the article's sentences
   * @param actors whom the noun phrases of the same article mean
   */
  public List<Statement> find(Reading reading, ArticleActors actors) {
    List<Draft> drafts = drafts(reading);
    List<Statement> statements = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!draft.content().isEmpty()) {
        statements.add(statement(reading, actors, draft));
      }
    }
    return statements;
  }

  /** The relations of an article, in the order of their cues; contents may be empty. */
  List<Draft> drafts(Reading reading) {
    Quotations quotations = Quotations.of(reading.article().text());
    Map<List<Integer>, Draft> byCue = new TreeMap<>(BY_PLACE);
    for (int i = 0; i < reading.trees().size(); i++) {
      Tree tree = reading.trees().get(i);
      for (Draft draft : new VerbCues(lexicon, i, tree, quotations).read()) {
        byCue.put(draft.place(), draft);
      }
      for (Draft draft : new AccordingTo(i, tree, quotations).read()) {
        byCue.put(draft.place(), draft);
      }
    }
    for (Draft tag : new QuoteTags(lexicon, reading, quotations).read()) {
      byCue.merge(tag.place(), tag, Draft::joinedBy);
    }
    List<Draft> joined = new Joins(reading, quotations).join(List.copyOf(byCue.values()));
    return new Nesting(lexicon, reading).prune(joined);
  }

  private static Statement statement(Reading reading, ArticleActors actors, Draft draft) {
    String text = reading.article().text();
    Optional<Quote> cue = draft.cue().map(span -> Quote.of(text, span));
    Source source =
        draft
            .source()
            .map(
                mention ->
                    new Source(
                        mention.span().of(text),
                        Optional.of(mention.span()),
                        SourceKind.UNNAMED,
                        actors.of(mention.sentence(), mention.head())))
            .orElse(new Source("", Optional.empty(), SourceKind.UNNAMED, Optional.empty()));
    Content content = Content.of(text, draft.content());
    String id = Statement.idOf(reading.article().id(), source, cue, content);
    return new Statement(
        id, reading.article().id(), source, cue, content, false, draft.stance(), List.of());
  }
}
