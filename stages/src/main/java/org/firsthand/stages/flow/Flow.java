package org.firsthand.stages.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Stage;
import org.firsthand.stages.findings.Block;
import org.firsthand.stages.findings.Linked;
import org.firsthand.stages.findings.Rulings;
import org.firsthand.stages.findings.Window;

/**
 * The steps from a capture to findings, for a runner to call.
 *
 * <ol>
 *   <li>{@code read}: one capture becomes an article with its statements and events
 *   <li>{@code copies}: two articles that share fingerprints are compared
 *   <li>{@code findings}: events that may be the same are linked; linked events, with all that
 *       bears on them, become findings
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
     * Of articles of several outlets with the very same fingerprints the earliest so many stand for
     * all: each is compared with these and not with all others, so that a story which thousands
     * print as it came costs their number and not its square.
     */
    default int comparedPrints() {
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

    /** Outlines of the block's events by id, by which those are found that may be the same. */
    Map<String, byte[]> outlines(Block block);

    /** Days that an event shares with all that may be the same thing, by its outline. */
    default Window window(byte[] outline) {
      return Window.OPEN;
    }

    /**
     * Which events may be the same thing by their outlines, a superset.
     *
     * @param ones outlines by the events' ids
     * @param others outlines by the events' ids, of one block
     */
    Set<Rulings.Pair> candidates(Map<String, byte[]> ones, Map<String, byte[]> others);

    /** Those of the pairs of whose two events the texts tell that they are one, or rivals. */
    Linked link(Block block, Set<Rulings.Pair> pairs);

    /**
     * Which of some events of a block share a finding, as sets of ids.
     *
     * @param block these events and all that bears on what they are; of the statements only those
     *     that events name are asked
     * @param some ids of events that share findings with each other and no others
     * @param same those pairs of them that {@link #link} found to be the same thing
     */
    List<Set<String>> group(Block block, Set<String> some, Set<Rulings.Pair> same);

    /**
     * The findings of groups of events, by id.
     *
     * @param block these events, and those that may be rival accounts of them
     * @param groups as {@link #group} made them
     */
    List<Finding> describe(Block block, List<Set<String>> groups);

    /**
     * The findings of some events of a block, by id: {@link #link}, {@link #group} and {@link
     * #describe} in one.
     *
     * @param block these events, and those that may be rival accounts of them
     * @param some ids of events that share findings with each other and no others
     */
    List<Finding> combine(Block block, Set<String> some);
  }
}
