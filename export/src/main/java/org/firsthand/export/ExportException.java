package org.firsthand.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.firsthand.model.Problem;

/** An export that cannot be written; nothing stands under its name then. */
public final class ExportException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** With the one line that tells it. */
  public ExportException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  private ExportException(Problem problem, IOException cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  /** What a failure of the disk means for whoever wants a file there. */
  static ExportException of(Path path, IOException failure) {
    String message = failure.getMessage() == null ? "" : failure.getMessage();
    String reason =
        failure instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : message;
    String small = reason.toLowerCase(Locale.ROOT);
    if (small.contains("no space left") || small.contains("quota exceeded")) {
      return new ExportException(
          new Problem(path.toString(), "room on the disk", "none left"), failure);
    }
    if (failure instanceof AccessDeniedException || small.contains("read-only")) {
      return new ExportException(
          new Problem(path.toString(), "a place that can be written", "it read-only"), failure);
    }
    if (failure instanceof NoSuchFileException) {
      return new ExportException(
          new Problem(path.toString(), "a folder to write in", "none"), failure);
    }
    return new ExportException(
        new Problem(
            path.toString(),
            "a place that can be written",
            "'" + (message.isEmpty() ? failure.getClass().getSimpleName() : message) + "'"),
        failure);
  }

  /** Where, what was expected, what was found. */
  public Problem problem() {
    return problem;
  }
}
