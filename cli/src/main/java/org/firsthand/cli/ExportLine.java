package org.firsthand.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
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
      bar(what, what.equals("findings") ? findings : -1).stepTo(done);
    };
  }

  private ProgressBar bar(String what, long total) {
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Exporting " + what.toLowerCase(Locale.ROOT))
              .setInitialMax(total)
              .setStyle(
                  terminal.unicode() ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
              .setMaxRenderedLength(terminal.width())
              .setUpdateIntervalMillis(200)
              .clearDisplayOnFinish()
              .build();
    }
    return bar;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
