package org.firsthand.serve.read;

import java.nio.file.Path;
import java.util.Iterator;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;

/**
 * Captures of dropped files under the names that the user knows: {@code dropped/NAME} instead of
 * the folder in which they lie for a moment, so that the same file is the same capture next time.
 */
final class DroppedInputs implements Iterator<Outcome<Capture>> {
  private final Iterator<Outcome<Capture>> inputs;
  private final String folder;

  DroppedInputs(Iterator<Outcome<Capture>> inputs, Path folder) {
    this.inputs = inputs;
    this.folder = folder.toString();
  }

  @Override
  public boolean hasNext() {
    return inputs.hasNext();
  }

  @Override
  public Outcome<Capture> next() {
    return switch (inputs.next()) {
      case Outcome.Done<Capture>(var captures) ->
          new Outcome.Done<>(captures.stream().map(this::named).toList());
      case Outcome.Skipped<Capture>(var reason, var detail) ->
          new Outcome.Skipped<>(reason, name(detail));
      case Outcome.Failed<Capture>(Problem problem) ->
          new Outcome.Failed<>(
              new Problem(name(problem.where()), problem.expected(), problem.found()));
    };
  }

  private Capture named(Capture capture) {
    return new Capture(
        name(capture.locator()),
        capture.mediaType(),
        capture.retrieved(),
        capture.headers(),
        capture.bytes());
  }

  /** Takes off the folder and the number of the file. */
  private String name(String text) {
    if (!text.startsWith(folder)) {
      return text;
    }
    String rest = text.substring(folder.length()).replace('\\', '/');
    int slash = rest.indexOf('/', 1);
    return "dropped/"
        + (slash < 0 ? rest.substring(Math.min(1, rest.length())) : rest.substring(slash + 1));
  }
}
