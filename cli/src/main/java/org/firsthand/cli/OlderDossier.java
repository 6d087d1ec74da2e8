package org.firsthand.cli;

import java.nio.file.Path;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import org.firsthand.cli.show.Terminal;
import org.firsthand.store.Dossier;
import org.firsthand.store.Upgrading;

/**
 * Brings a dossier of an older version up to this one before a command works with it. That takes a
 * while for a large one, once, so it is said on standard error, and on a terminal how far it is.
 */
final class OlderDossier {
  private OlderDossier() {}

  /** Leaves all other files as they are: the command itself says what is wrong with them. */
  static void bringUpToDate(Path file) {
    if (!Dossier.isOlder(file)) {
      return;
    }
    System.err.println(
        "firsthand: "
            + file
            + " is of an older version; it is brought up to this one, which is done once.");
    long started = System.nanoTime();
    open(file, Console.terminalOfProcess());
    System.err.printf(
        Locale.ROOT,
        "firsthand: %s is up to date, after %.1f s.%n",
        file,
        (System.nanoTime() - started) / 1e9);
  }

  private static void open(Path file, Terminal terminal) {
    if (!terminal.interactive()) {
      Dossier.open(file).close();
      return;
    }
    try (ProgressBar bar = ProgressLine.bar("Bringing up to date", 1, terminal)) {
      Upgrading told = (parts, of) -> bar.maxHint(of).stepTo(parts);
      Dossier.open(file, told).close();
    }
  }
}
