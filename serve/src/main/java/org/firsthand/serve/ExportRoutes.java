package org.firsthand.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.TooManyRequestsResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.firsthand.export.ExportException;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.Selection;
import org.firsthand.export.Tlp;
import org.firsthand.export.formats.Formats;
import org.firsthand.run.DossierSelection;
import org.firsthand.serve.page.Asked;
import org.firsthand.serve.page.FilterAddress;
import org.firsthand.store.Dossier;
import org.firsthand.store.Selected;

/**
 * Downloads in the formats of the command {@code export}: of one finding, or of a list with its
 * filters. One file goes out as it is written; a folder goes out as a ZIP archive.
 */
final class ExportRoutes {
  /** Downloads at once: each keeps a connection and a core busy, and pages should go on. */
  private static final int AT_ONCE = 2;

  private final Path file;
  private final Semaphore free = new Semaphore(AT_ONCE);

  ExportRoutes(Path file) {
    this.file = file;
  }

  void route(RoutesConfig routes) {
    routes.get("/take/export", this::export);
  }

  private void export(Context context) throws IOException {
    Asked asked = Pages.asked(context);
    Format format =
        asked
            .one("format")
            .flatMap(Formats::named)
            .orElseThrow(
                () ->
                    new BadRequestResponse(
                        "format: expected one of "
                            + String.join(", ", Formats.all().stream().map(Format::name).toList())
                            + ", found another"));
    ExportSettings settings = new ExportSettings(tlp(asked));
    if (!free.tryAcquire()) {
      throw new TooManyRequestsResponse(
          "expected at most " + AT_ONCE + " downloads at once, found more; try again");
    }
    // A connection of its own: those of the pages end questions that take long.
    try (Dossier dossier = Dossier.openToRead(file)) {
      Selection selection = new DossierSelection(dossier, selected(asked, dossier));
      switch (format) {
        case Format.OneFile one -> {
          OutputStream out = begin(context, one.mediaType(), one.name() + one.ending());
          one.write(selection, settings, out);
          out.flush();
        }
        case Format.Folder folder -> zip(context, folder, selection, settings);
      }
    } catch (ExportException e) {
      throw new BadRequestResponse(e.problem().toString());
    } finally {
      free.release();
    }
  }

  private static Selected selected(Asked asked, Dossier dossier) {
    Optional<String> finding = asked.one("finding");
    if (finding.isPresent()) {
      return dossier.select(
          dossier
              .lists()
              .finding(finding.get())
              .orElseThrow(() -> Pages.none("finding", finding.get())));
    }
    try {
      return dossier.select(FilterAddress.of(asked));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("" + e.getMessage());
    }
  }

  private static Optional<Tlp> tlp(Asked asked) {
    Optional<String> label = asked.one("tlp");
    Optional<Tlp> known = label.flatMap(Tlp::named);
    if (label.isPresent() && known.isEmpty()) {
      throw new BadRequestResponse("tlp: expected a label, found '" + label.get() + "'");
    }
    return known;
  }

  private static OutputStream begin(Context context, String mediaType, String name) {
    context.contentType(mediaType);
    context.header("Content-Disposition", "attachment; filename=\"firsthand-" + name + "\"");
    return context.outputStream();
  }

  private static void zip(
      Context context, Format.Folder format, Selection selection, ExportSettings settings)
      throws IOException {
    Path folder = Files.createTempDirectory("firsthand-export-");
    try {
      format.write(selection, settings, folder);
      try (ZipOutputStream zip =
          new ZipOutputStream(begin(context, "application/zip", format.name() + ".zip"))) {
        for (Path one : files(folder)) {
          if (Files.isRegularFile(one)) {
            zip.putNextEntry(new ZipEntry(folder.relativize(one).toString()));
            Files.copy(one, zip);
            zip.closeEntry();
          }
        }
      }
    } finally {
      for (Path one : files(folder).reversed()) {
        Files.delete(one);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
