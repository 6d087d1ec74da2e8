package org.firsthand.cli;

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

  private final Intake intake;
  private final Terminal terminal;
  private @Nullable ProgressBar bar;
  private boolean isOnTheWeb;
  private final long started = System.nanoTime();

  private ProgressLine(Intake intake, Terminal terminal) {
    this.intake = intake;
    this.terminal = terminal;
  }

  static ProgressLine of(Intake intake, Terminal terminal) {
    return new ProgressLine(intake, terminal);
  }

  @Override
  public void read(long inputs, long bytes, String current) {
    if (!terminal.interactive()) {
      return;
    }
    if (intake.isOnTheWeb() != isOnTheWeb) {
      close();
      isOnTheWeb = true;
    }
    ProgressBar now =
        isOnTheWeb
            ? bar("Fetching", intake.totalAddresses()).maxHint(intake.totalAddresses())
            : bar("Reading", intake.totalBytes());
    double seconds = (System.nanoTime() - started) / 1e9;
    now.stepTo(isOnTheWeb ? intake.addressesDone() : intake.bytesDone())
        .setExtraMessage(
            String.format(
                java.util.Locale.ROOT,
                "%d inputs, %.0f/s  %s",
                inputs,
                inputs / Math.max(seconds, 0.001),
                terminal.cut(current.substring(current.lastIndexOf('/') + 1), NAME)));
  }

  @Override
  public void settled(long blocks, long total) {
    if (!terminal.interactive()) {
      return;
    }
    if (blocks == 1) {
      close();
    }
    bar("Finding origins", total).stepTo(blocks);
  }

  private ProgressBar bar(String task, long total) {
    if (bar == null) {
      bar = bar(task, total, terminal);
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
