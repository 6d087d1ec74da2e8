package org.firsthand.export.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A report as one HTML page that needs nothing else: no script, no picture, no other address. */
final class Page implements Sheet {
  private final Writer out;
  private final Numbers numbers = new Numbers();
  private boolean isSingle;

  Page(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private static String style() {
    try (InputStream style = Page.class.getResourceAsStream("report.css")) {
      return new String(
          Objects.requireNonNull(style, "report.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void front(Front front) throws IOException {
    isSingle = front.title().isEmpty();
    String label =
        front.label().map(text -> "<p class=\"label\">" + plain(text) + "</p>\n").orElse("");
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" ")
        .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .append("<meta name=\"generator\" content=\"Firsthand\">\n<title>")
        .append(plain(front.title().orElse("Report on a finding")))
        .append("</title>\n<style>\n")
        .append(style())
        .append("</style>\n</head>\n<body>\n")
        .append(label);
    if (front.title().isPresent()) {
      out.append("<h1>" + plain(front.title().get()) + "</h1>\n");
    }
    if (!front.contents().isEmpty()) {
      out.append("<nav aria-label=\"Contents\">\n<ul>\n");
      for (Chapter chapter : front.contents()) {
        out.append("<li><a href=\"#" + plain(chapter.finding()) + "\">")
            .append(plain(chapter.title()) + "</a> <span>" + counts(chapter) + "</span></li>\n");
      }
      out.append("</ul>\n</nav>\n");
    }
  }

  @Override
  public void chapter(Chapter chapter) throws IOException {
    numbers.begin();
    out.append("<article id=\"" + plain(chapter.finding()) + "\">\n");
    out.append(heading(1, chapter.title()));
    List<String> coding = chapter.coding();
    out.append("<p class=\"coding\">")
        .append(
            coding.stream()
                .map(text -> "<span>" + plain(text) + "</span>")
                .collect(Collectors.joining(" ")))
        .append("</p>\n<p class=\"counts\">" + counts(chapter) + "</p>\n");
    if (!chapter.known().isEmpty()) {
      out.append(heading(2, "What is known"));
      out.append("<p>" + sentences(chapter.known()) + "</p>\n");
    }
    for (Chapter.Part part : chapter.parts()) {
      out.append(heading(2, part.heading()));
      String list = part.isCounted() ? "ol" : "ul";
      out.append("<" + list + ">\n");
      for (Chapter.Item item : part.items()) {
        out.append("<li>")
            .append(item.label().map(label -> "<b>" + plain(label) + "</b>: ").orElse(""))
            .append(sentences(item.sentences()))
            .append("</li>\n");
      }
      out.append("</" + list + ">\n");
    }
    notes();
    out.append("<p class=\"end\">Finding " + plain(chapter.finding()) + "</p>\n</article>\n");
  }

  /** A heading of this level within a chapter. */
  private String heading(int level, String text) {
    int at = isSingle ? level : level + 1;
    return "<h" + at + ">" + plain(text) + "</h" + at + ">\n";
  }

  private void notes() throws IOException {
    out.append("<ol class=\"notes\" start=\"" + numbers.first() + "\">\n");
    for (Note note : numbers.notes()) {
      int number = numbers.of(note);
      out.append("<li id=\"n" + number + "\">")
          .append(note(note))
          .append(
              " <a class=\"up\" href=\"#r" + number + "\" aria-label=\"Back to the text\">↑</a>")
          .append("</li>\n");
    }
    out.append("</ol>\n");
  }

  @Override
  public void back() throws IOException {
    out.append("<section class=\"reading\">\n<h2>How to read the counts</h2>\n<p>")
        .append(plain(String.join(" ", READING)))
        .append("</p>\n</section>\n</body>\n</html>\n");
    out.flush();
  }

  private static String counts(Chapter chapter) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < chapter.counts().size(); i++) {
      String count = plain(chapter.counts().get(i));
      line.append(i == 0 ? "" : " · ");
      line.append(i == Chapter.ORIGINS ? "<b>" + count + "</b>" : count);
    }
    return line.toString();
  }

  private String sentences(List<Sentence> sentences) {
    return sentences.stream().map(this::sentence).collect(Collectors.joining(" "));
  }

  private String sentence(Sentence sentence) {
    return plain(sentence.text())
        + sentence.notes().stream().map(this::mark).collect(Collectors.joining());
  }

  /** The number; the first mark of a note is where the note leads back to. */
  private String mark(Note note) {
    String id = numbers.isNew(note) ? " id=\"r" + numbers.of(note) + "\"" : "";
    int number = numbers.of(note);
    return "<sup" + id + "><a href=\"#n" + number + "\">" + number + "</a></sup>";
  }

  private static String note(Note note) {
    return switch (note) {
      case Note.Decided decided -> plain(decided.what() + " (journal " + decided.entry() + ").");
      case Note.Passage passage ->
          NoteWords.pieces(passage).stream()
              .map(
                  piece -> {
                    String text = plain(piece.text());
                    return switch (piece.kind()) {
                      case TITLE -> "<cite>" + text + "</cite>";
                      case ADDRESS ->
                          "<a rel=\"noreferrer\" href=\"" + text + "\">" + text + "</a>";
                      case CODE -> "<code>" + text + "</code>";
                      case WORDS -> text;
                    };
                  })
              .collect(Collectors.joining());
    };
  }

  private static String plain(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
