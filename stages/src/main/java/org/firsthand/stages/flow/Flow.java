package org.firsthand.stages.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Stage;
import org.firsthand.model.Statement;

/**
 * The steps from a capture to findings, for a runner to call.
 *
 * <ol>
 *   <li>{@code read}: one capture becomes an article with its statements and events
 *   <li>{@code copies}: two articles that share fingerprints are compared
 *   <li>{@code findings}: the events of one block, with all that bears on them, become findings
 * </ol>
 *
 * <p>Each step is pure, so the record is a function of the set of captures whatever the order in
 * which a runner calls them. Safe to share between threads.
 *
 * @param read what one article says by itself
 * @param copies what articles take from each other
 * @param findings what they say together
 */
public record Flow(Stage<Capture, Analysis> read, Copies copies, Findings findings) {
  /** Step 2. */
  public interface Copies {
    /** The fingerprints of an article, each once. */
    List<Long> fingerprints(Article article);

    /** How many fingerprints two articles must share at least to be worth comparing. */
    int sharedFingerprints();

    /** Whether two articles of so many fingerprints that share so many are worth comparing. */
    default boolean isEnough(int shared, int ofOne, int ofOther) {
      return shared >= sharedFingerprints();
    }

    /** The outlet's name, the same for all its articles; empty if that is not known. */
    default String site(Article article) {
      return article.outlet().orElse("");
    }

    /** In how many articles of one outlet a fingerprint must be to be the outlet's furniture. */
    default int furniture() {
      return Integer.MAX_VALUE;
    }

    /**
     * What one article copies from the other, if anything; {@code first} has the lesser id.
     *
     * @param furniture tells whether a fingerprint is furniture of one of their outlets
     */
    Optional<Copy> compare(Article first, Article second, LongPredicate furniture);
  }

  /** Step 3. */
  public interface Findings {
    /** The keys of the blocks in which this event may meet others that report the same. */
    List<String> blocksOf(Event event);

    /**
     * The findings of one block.
     *
     * @param key the block's key
     * @param events its events, by id
     * @param others the other events of their articles, by id
     * @param articles the articles of the events and those that share text with one of them, by id
     * @param statements the statements of the articles of the events, by article and place
     * @param copies the copies with an end in the articles of the events, by ids
     */
    List<Finding> combine(
        String key,
        List<Event> events,
        List<Event> others,
        List<Article> articles,
        List<Statement> statements,
        List<Copy> copies);
  }
}
