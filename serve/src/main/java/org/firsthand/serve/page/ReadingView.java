package org.firsthand.serve.page;

import java.util.List;
import java.util.Optional;
import org.firsthand.run.Summary;

/**
 * One reading that was started from a page.
 *
 * @param number by which it is asked for
 * @param line how far it has come
 * @param isOver whether it has ended
 * @param summary what it did
 * @param problem why it could not end
 */
public record ReadingView(
    int number, String line, boolean isOver, Optional<Summary> summary, Optional<String> problem) {
  /** What was left out or failed, one line each. */
  public List<String> leftOut() {
    return summary
        .map(
            made ->
                java.util.stream.Stream.concat(
                        made.problems().stream().map(Object::toString),
                        made.skipped().stream().map(Summary.LeftOut::line))
                    .limit(200)
                    .toList())
        .orElse(List.of());
  }
}
