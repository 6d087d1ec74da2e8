package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firsthand.language.dates.DateMention;
import org.firsthand.model.Event;
import org.firsthand.model.Statement;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.text.Reading;

/**
 * Codes who did what to whom, sentence by sentence, by the rules of the lexicon.
 *
 * <p>Several events a sentence; none without a resolved actor or recipient. Each carries the
 * smallest stretch of the sentence that holds its trigger and its roles. Events come in the order
 * of the text. Method: PLOVER's types coded over dependency trees, as UniversalPetrarch does, with
 * factuality after FactBank. Work grows with the length of the text. Immutable and safe to share
 * between threads.
 */
public final class CodeEvents {
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;

  public CodeEvents(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.gazetteer = Gazetteer.load();
  }

  /**
   * The events of an article.
   *
   * @param reading the article with its sentences and trees
   * @param actors whom its noun phrases mean
   * @param statements the article's statements: an event in a statement's content is linked to it
   * @param dates the article's time expressions, in order
   */
  public List<Event> code(
      Reading reading, ArticleActors actors, List<Statement> statements, List<DateMention> dates) {
    Map<String, Event> found = new LinkedHashMap<>();
    Attributions attributions = new Attributions(statements);
    Topic topic = Topic.of(reading);
    for (int i = 0; i < reading.sentences().size(); i++) {
      SentenceEvents sentence =
          new SentenceEvents(
              lexicon,
              gazetteer,
              reading,
              actors,
              attributions,
              dates,
              topic,
              new ToldBefore(List.copyOf(found.values())),
              i);
      for (Event event : sentence.events()) {
        found.putIfAbsent(event.id(), event);
      }
    }
    return List.copyOf(new ArrayList<>(found.values()));
  }
}
