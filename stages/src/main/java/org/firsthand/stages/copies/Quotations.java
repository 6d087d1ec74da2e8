package org.firsthand.stages.copies;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.model.Article;
import org.firsthand.model.Span;

/**
 * Finds quoted speech: what stands in quotation marks and is longer than a phrase.
 *
 * <p>A quotation that its paragraph does not close runs to the paragraph's end, as printers do when
 * the next paragraph goes on quoting. Words in marks of fewer than {@link #SHORTEST} words
 * ("so-called" quotes, titles) are the writer's own choice of words and count as his. Plain-text
 * wires write {@code ``like this''}.
 */
final class Quotations {
  /** Of quoted stretches of one to three words most are titles, terms and irony. */
  private static final int SHORTEST = 4;

  private static final String OPENING = "“„«‟";
  private static final String CLOSING = "”»“";

  private Quotations() {}

  static List<Span> in(Article article) {
    List<Span> found = new ArrayList<>();
    for (Span paragraph : article.paragraphs()) {
      inParagraph(article.text(), paragraph, found);
    }
    return found;
  }

  private static void inParagraph(String text, Span paragraph, List<Span> found) {
    int open = -1;
    char mark = 0;
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      char here = text.charAt(at);
      if (here == '\n') {
        open = -1;
      } else if (open < 0) {
        if (here == '"'
            || OPENING.indexOf(here) >= 0
            || text.startsWith("``", at)
            || opensSingle(text, paragraph, at)) {
          open = at;
          mark = here;
        }
      } else if (closes(text, paragraph, at, mark)) {
        add(text, new Span(open, at + 1), found);
        open = -1;
      }
    }
    if (open >= 0 && mark != '‘') {
      add(text, new Span(open, paragraph.end()), found);
    }
  }

  private static boolean opensSingle(String text, Span paragraph, int at) {
    return text.charAt(at) == '‘'
        && (at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static boolean closes(String text, Span paragraph, int at, char mark) {
    char here = text.charAt(at);
    return switch (mark) {
      case '"' -> here == '"';
      case '`' -> text.startsWith("''", at) || here == '"';
      case '‘' ->
          here == '’'
              && (at + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
      default -> CLOSING.indexOf(here) >= 0;
    };
  }

  private static void add(String text, Span span, List<Span> found) {
    int words = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end() && words < SHORTEST; i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    if (words >= SHORTEST) {
      found.add(span);
    }
  }
}
