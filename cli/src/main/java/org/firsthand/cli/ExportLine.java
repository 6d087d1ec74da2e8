package org.firsthand.cli;

import me.tongfei.progressbar.ProgressBar;
import org.firsthand.cli.show.Terminal;
import org.firsthand.export.Counted;
import org.jspecify.annotations.Nullable;

/** One line that tells how far an export has come. Silent where the output is no terminal. */
final class ExportLine implements AutoCloseable {
  private final Terminal terminal;
  private @Nullable ProgressBar bar;
  private String current = "";

  ExportLine(Terminal terminal) {
    this.terminal = terminal;
  }

  /** For so many findings; of other records the number is not known. */
  Counted.Progress over(long findings) {
    return (what, done) -> {
      if (!terminal.interactive()) {
        return;
      }
      if (!what.equals(current) || done == 1) {
        close();
        current = what;
      }
      if (bar == null) {
        long total = what.equals("findings") ? findings : -1;
        bar = ProgressLine.bar("Exporting " + what, total, terminal);
      }
      bar.stepTo(done);
    };
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
