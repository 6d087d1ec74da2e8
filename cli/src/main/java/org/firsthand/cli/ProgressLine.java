package org.firsthand.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.firsthand.cli.show.Terminal;
import org.firsthand.collect.Intake;
import org.firsthand.run.Progress;
import org.jspecify.annotations.Nullable;

/**
 * One line that tells how far reading has come: share of the bytes, or of the addresses known so
 * far, articles a second, time left, current input. Says nothing where the output is no terminal.
 */
final class ProgressLine implements Progress, AutoCloseable {
  /** Room for the current input's name. */
  private static final int NAME = 30;

  private final Optional<Intake> intake;
  private final Terminal terminal;
  private @Nullable ProgressBar bar;
  private String task = "";
  private long total;
  private final long started = System.nanoTime();

  private ProgressLine(Optional<Intake> intake, Terminal terminal) {
    this.intake = intake;
    this.terminal = terminal;
  }

  static ProgressLine of(Intake intake, Terminal terminal) {
    return new ProgressLine(Optional.of(intake), terminal);
  }

  /** The line of work that reads no inputs but what the dossier keeps. */
  static ProgressLine ofKept(Terminal terminal) {
    return new ProgressLine(Optional.empty(), terminal);
  }

  @Override
  public void begins(long inputs) {
    total = inputs;
  }

  @Override
  public void read(long inputs, long bytes, String current) {
    if (!terminal.interactive()) {
      return;
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    intake
        .map(this::reading)
        .orElseGet(() -> bar("Reading again", total).stepTo(inputs))
        .setExtraMessage(
            String.format(
                java.util.Locale.ROOT,
                "%d inputs, %.0f/s  %s",
                inputs,
                inputs / Math.max(seconds, 0.001),
                terminal.cut(current.substring(current.lastIndexOf('/') + 1), NAME)));
  }

  private ProgressBar reading(Intake from) {
    return from.isOnTheWeb()
        ? bar("Fetching", from.totalAddresses())
            .maxHint(from.totalAddresses())
            .stepTo(from.addressesDone())
        : bar("Reading", from.totalBytes()).stepTo(from.bytesDone());
  }

  @Override
  public void renewed(long articles, long of) {
    if (terminal.interactive()) {
      bar("Preparing older articles", of).stepTo(articles);
    }
  }

  @Override
  public void settled(long sets, long of) {
    if (terminal.interactive()) {
      bar("Finding origins", of).stepTo(sets);
    }
  }

  /** The bar of a task; the bar of another task goes. */
  private ProgressBar bar(String name, long of) {
    if (!name.equals(task)) {
      close();
      task = name;
    }
    if (bar == null) {
      bar = bar(name, of, terminal);
    }
    return bar;
  }

  /** A bar as this program draws them. */
  static ProgressBar bar(String task, long total, Terminal terminal) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total)
        .setStyle(terminal.unicode() ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
        .setMaxRenderedLength(terminal.width())
        .setUpdateIntervalMillis(200)
        .clearDisplayOnFinish()
        .build();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
