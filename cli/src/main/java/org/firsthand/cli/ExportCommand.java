package org.firsthand.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.firsthand.export.Counted;
import org.firsthand.export.ExportException;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.Target;
import org.firsthand.export.Tlp;
import org.firsthand.export.formats.Formats;
import org.firsthand.model.Problem;
import org.firsthand.run.DossierSelection;
import org.firsthand.store.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: findings into the forms that other tools take. */
@Command(
    name = "export",
    description = {
      "Writes findings, with all that they stand on, in a form that other tools take.",
      "The filters are those of 'findings'. Nothing stands under PATH before it is whole."
    },
    footer = {"", "See './firsthand export --list' for the formats and what they are for."})
final class ExportCommand implements Callable<Integer> {
  @Mixin private final DossierOption dossier = new DossierOption();

  @Option(names = "--format", paramLabel = "F", description = "One of those of --list.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "PATH",
      description = "The file or folder to make; without it one text file goes to the output.")
  private Optional<Path> path = Optional.empty();

  @Option(names = "--force", description = "Replaces a file, or a folder that was exported before.")
  private boolean force;

  @Option(
      names = "--tlp",
      paramLabel = "LABEL",
      description = "To whom it may go: clear, green, amber, amber+strict or red.")
  private Optional<String> tlp = Optional.empty();

  @Option(names = "--list", description = "The formats, and what they are for.")
  private boolean list;

  @Option(names = "--all", description = "With findings that were rejected.")
  private boolean all;

  @Option(
      names = "--origins",
      paramLabel = "N",
      description = "Findings with at least N independent origins.")
  private int origins;

  @Mixin private final ConditionOptions condition = new ConditionOptions();

  @Override
  public Integer call() {
    try (Console console = Console.ofProcess()) {
      if (list) {
        console.lines(Formats.all().stream().map(ExportCommand::line).toList());
        return 0;
      }
      return export(console);
    } catch (IllegalArgumentException misspelt) {
      System.err.println("firsthand export: " + misspelt.getMessage());
      return 2;
    }
  }

  private int export(Console console) {
    Format wanted = format();
    ExportSettings settings = new ExportSettings(tlp.map(ExportCommand::label));
    if (path.isEmpty() && !(wanted instanceof Format.OneFile file && file.isText())) {
      throw new IllegalArgumentException(
          "--to: expected a path, found none; " + wanted.name() + " is no text");
    }
    try (Dossier open = dossier.open();
        ExportLine progress = new ExportLine(console.terminal())) {
      DossierSelection selection =
          new DossierSelection(open, open.select(condition.query(origins, all)));
      Counted counted = new Counted(selection, progress.over(selection.findings()));
      if (path.isPresent()) {
        new Target(path.get(), force).write(wanted, counted, settings);
      } else if (wanted instanceof Format.OneFile file) {
        print(file, counted, settings, console);
      }
      return 0;
    }
  }

  private static void print(
      Format.OneFile file, Counted selection, ExportSettings settings, Console console) {
    OutputStream out = console.bytes();
    try {
      file.write(selection, settings, out);
      out.flush();
    } catch (IOException e) {
      throw new ExportException(
          new Problem("output", "a reader of all that is exported", "'" + e.getMessage() + "'"));
    }
  }

  private Format format() {
    List<String> names = Formats.all().stream().map(Format::name).toList();
    String name =
        format.orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--format: expected one of " + String.join(", ", names) + ", found none"));
    return Formats.named(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--format: expected one of "
                        + String.join(", ", names)
                        + ", found '"
                        + name
                        + "'"));
  }

  private static Tlp label(String name) {
    return Tlp.named(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--tlp: expected one of "
                        + Arrays.stream(Tlp.values())
                            .map(Tlp::term)
                            .collect(Collectors.joining(", "))
                        + ", found '"
                        + name
                        + "'"));
  }

  private static String line(Format format) {
    String shape = format instanceof Format.OneFile file ? file.ending() : "folder";
    return String.format(
        java.util.Locale.ROOT, "%-14s %-8s %s", format.name(), shape, format.purpose());
  }
}
