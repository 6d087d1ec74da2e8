package org.firsthand.export.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.Selection;

/**
 * Findings as a report to hand in: what is known, with a footnote under every sentence. Few
 * findings stand in the order of time under a list of contents; many are written as they come, so
 * that memory stays flat.
 */
public final class Report implements Format.OneFile {
  /** Findings that are put in order and listed; a longer list of contents is read by nobody. */
  private static final int FEW = 500;

  private static final Comparator<Chapter> BY_TIME =
      Comparator.comparing((Chapter chapter) -> chapter.from().orElse(LocalDate.MAX))
          .thenComparing(Chapter::finding);

  /** Begins a sheet on a stream; its last part flushes what was written and leaves it open. */
  @FunctionalInterface
  private interface Opening {
    Sheet on(OutputStream out) throws IOException;
  }

  private final String name;
  private final String purpose;
  private final String ending;
  private final String mediaType;
  private final boolean isText;
  private final Opening opening;

  private Report(
      String name,
      String purpose,
      String ending,
      String mediaType,
      boolean isText,
      Opening opening) {
    this.name = name;
    this.purpose = purpose;
    this.ending = ending;
    this.mediaType = mediaType;
    this.isText = isText;
    this.opening = opening;
  }

  /** As Markdown. */
  public static Report markdown() {
    return new Report(
        "markdown",
        "a report as Markdown, every sentence with a footnote, for notes and wikis",
        ".md",
        "text/markdown;charset=utf-8",
        true,
        Markdown::new);
  }

  /** As a page for the browser. */
  public static Report html() {
    return new Report(
        "html",
        "a report as one page, every sentence with a footnote, to read, send and print to PDF",
        ".html",
        "text/html;charset=utf-8",
        true,
        Page::new);
  }

  /** As a text document. */
  public static Report odt() {
    return new Report(
        "odt",
        "a report as OpenDocument text, every sentence with a footnote, for LibreOffice and Word",
        ".odt",
        OpenDocument.MEDIA_TYPE,
        false,
        OpenDocument::new);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String purpose() {
    return purpose;
  }

  @Override
  public String ending() {
    return ending;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public boolean isText() {
    return isText;
  }

  @Override
  public void write(Selection selection, ExportSettings settings, OutputStream out)
      throws IOException {
    ComposeChapter compose = new ComposeChapter();
    Sheet sheet = opening.on(out);
    long findings = selection.findings();
    if (findings > FEW) {
      sheet.front(new Sheet.Front(Optional.of(title(findings)), settings.tlp(), List.of()));
      selection.eachAccount(account -> sheet.chapter(compose.apply(account)));
    } else {
      List<Chapter> chapters = new ArrayList<>();
      selection.eachAccount(account -> chapters.add(compose.apply(account)));
      chapters.sort(BY_TIME);
      sheet.front(
          chapters.size() == 1
              ? new Sheet.Front(Optional.empty(), settings.tlp(), List.of())
              : new Sheet.Front(Optional.of(title(findings)), settings.tlp(), chapters));
      for (Chapter chapter : chapters) {
        sheet.chapter(chapter);
      }
    }
    sheet.back();
  }

  private static String title(long findings) {
    return "Report on " + Prose.count(findings, "finding");
  }
}
