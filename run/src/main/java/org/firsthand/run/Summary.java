package org.firsthand.run;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;

/**
 * What a run did.
 *
 * @param inputs how many inputs it saw
 * @param read how many articles it recorded, new ones and those that took another's place
 * @param skipped what it left out on purpose, in the order of the inputs
 * @param problems what it could not read, in the order of the inputs, then blocks of findings
 * @param copies how many copies it found between its articles and all
 * @param findings how many findings the dossier has now
 * @param web what it saw of the web
 */
public record Summary(
    long inputs,
    long read,
    List<LeftOut> skipped,
    List<Problem> problems,
    long copies,
    long findings,
    Web web) {
  public Summary {
    skipped = List.copyOf(skipped);
    problems = List.copyOf(problems);
  }

  /**
   * What a run saw of the web.
   *
   * @param lists feeds, sitemaps and lists of feeds that it read
   * @param fetched pages that came
   * @param unchanged pages and lists whose servers say that nothing has changed
   * @param notes feeds that have gone silent and lists that were cut, one line each
   */
  public record Web(long lists, long fetched, long unchanged, List<String> notes) {
    /** Nothing was asked. */
    public static final Web NONE = new Web(0, 0, 0, List.of());

    public Web {
      notes = List.copyOf(notes);
    }
  }

  /** The same with what was seen of the web. */
  public Summary with(Web seen) {
    return new Summary(inputs, read, skipped, problems, copies, findings, seen);
  }

  /** This run and the one after it as one. */
  public Summary and(Summary next) {
    return new Summary(
        inputs + next.inputs,
        read + next.read,
        Stream.concat(skipped.stream(), next.skipped.stream()).toList(),
        Stream.concat(problems.stream(), next.problems.stream()).toList(),
        copies + next.copies,
        next.findings,
        next.web);
  }

  /**
   * One input that was left out on purpose.
   *
   * @param line where, what was expected, what was found
   */
  public record LeftOut(SkipReason reason, String line) {}

  /** How many were left out for which reason. */
  public Map<SkipReason, Long> skippedByReason() {
    return Collections.unmodifiableMap(
        skipped.stream()
            .collect(Collectors.groupingBy(LeftOut::reason, TreeMap::new, Collectors.counting())));
  }
}
