package org.firsthand.export.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A report as Markdown: CommonMark with footnotes as GitHub, Pandoc and most others read them. Text
 * of others never counts as a mark.
 */
public final class Markdown implements Sheet {
  private final Writer out;
  private final Numbers numbers = new Numbers();
  private final Optional<Function<Note.Passage, String>> references;
  private int level = 1;

  Markdown(OutputStream out) {
    this(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), Optional.empty());
  }

  private Markdown(Writer out, Optional<Function<Note.Passage, String>> references) {
    this.out = out;
    this.references = references;
  }

  /** One chapter as a text of its own. */
  public static String of(Chapter chapter) {
    return of(chapter, Optional.empty());
  }

  /**
   * One chapter with its notes in a numbered list, for readers that know no footnotes.
   *
   * @param references what else refers to a note's article: a mark of the reader's own
   */
  public static String of(Chapter chapter, Function<Note.Passage, String> references) {
    return of(chapter, Optional.of(references));
  }

  private static String of(Chapter chapter, Optional<Function<Note.Passage, String>> references) {
    StringWriter text = new StringWriter();
    try {
      new Markdown(text, references).chapter(chapter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  @Override
  public void front(Front front) throws IOException {
    if (front.title().isPresent()) {
      line("# " + plain(front.title().get()));
      line("");
      level = 2;
    }
    if (front.label().isPresent()) {
      line("**" + plain(front.label().get()) + "**");
      line("");
    }
    for (Chapter chapter : front.contents()) {
      line("- " + plain(chapter.title()) + " (" + counts(chapter) + ")");
    }
    if (!front.contents().isEmpty()) {
      line("");
    }
  }

  @Override
  public void chapter(Chapter chapter) throws IOException {
    numbers.begin();
    line("#".repeat(level) + " " + plain(chapter.title()));
    line("");
    line(plain(String.join(" — ", chapter.coding())));
    line("");
    line(counts(chapter));
    line("");
    if (!chapter.known().isEmpty()) {
      heading("What is known");
      line(chapter.known().stream().map(this::sentence).collect(Collectors.joining(" ")));
      line("");
    }
    for (Chapter.Part part : chapter.parts()) {
      heading(part.heading());
      String mark = part.isCounted() ? "1. " : "- ";
      for (Chapter.Item item : part.items()) {
        line(
            mark
                + item.label().map(label -> "**" + plain(label) + "**: ").orElse("")
                + item.sentences().stream().map(this::sentence).collect(Collectors.joining(" ")));
      }
      line("");
    }
    notes();
    line("Finding " + chapter.finding());
    line("");
  }

  private void heading(String heading) throws IOException {
    line("#".repeat(level + 1) + " " + plain(heading));
    line("");
  }

  private void notes() throws IOException {
    if (references.isPresent() && !numbers.notes().isEmpty()) {
      heading("Notes");
    }
    for (Note note : numbers.notes()) {
      int number = numbers.of(note);
      line(
          references.isPresent() ? number + ". " + note(note) : "[^" + number + "]: " + note(note));
    }
    line("");
  }

  @Override
  public void back() throws IOException {
    line("## How to read the counts");
    line("");
    line(plain(String.join(" ", READING)));
    out.flush();
  }

  private static String counts(Chapter chapter) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < chapter.counts().size(); i++) {
      String count = plain(chapter.counts().get(i));
      line.append(i == 0 ? "" : " · ").append(i == Chapter.ORIGINS ? "**" + count + "**" : count);
    }
    return line.toString();
  }

  private String sentence(Sentence sentence) {
    return plain(sentence.text())
        + sentence.notes().stream().map(this::mark).collect(Collectors.joining());
  }

  private String mark(Note note) {
    return references.isPresent()
        ? " \\[" + numbers.of(note) + "\\]"
        : "[^" + numbers.of(note) + "]";
  }

  private String note(Note note) {
    return switch (note) {
      case Note.Decided decided -> plain(decided.what() + " (journal " + decided.entry() + ").");
      case Note.Passage passage ->
          NoteWords.pieces(passage).stream()
                  .map(
                      piece ->
                          switch (piece.kind()) {
                            case TITLE -> "*" + plain(piece.text()) + "*";
                            case ADDRESS -> "<" + address(piece.text()) + ">";
                            case CODE -> "`" + piece.text().replace("`", "") + "`";
                            case WORDS -> plain(piece.text());
                          })
                  .collect(Collectors.joining())
              + references.map(of -> " " + of.apply(passage)).orElse("");
    };
  }

  /** An address between angle brackets ends at the first character that has no place there. */
  private static String address(String address) {
    return address.replaceAll("[<>\\s\\\\]", "");
  }

  private void line(String line) throws IOException {
    out.append(line).append('\n');
  }

  /** Text of others without marks of its own, at the beginning of a line either. */
  static String plain(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|~&^$])", "\\\\$1")
        .replaceFirst("^([-+=])", "\\\\$1")
        .replaceFirst("^([0-9]+)([.)])", "$1\\\\$2");
  }
}
