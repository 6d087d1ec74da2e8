package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.Span;

/**
 * The stretches of a text that stand in quotation marks, in order, marks included; nested ones are
 * part of the outer one.
 *
 * <p>Knows curly, straight and doubled single marks ({@code ''so''}), and single curly marks around
 * more than one word. A mark that no other answers ends with its paragraph; a paragraph that opens
 * with a mark while the one before was left open continues that quotation.
 */
final class Quotations {
  private final List<Span> spans;
  private final List<Boolean> continued;

  private Quotations(List<Span> spans, List<Boolean> continued) {
    this.spans = List.copyOf(spans);
    this.continued = List.copyOf(continued);
  }

  /** The quotations of a text. */
  static Quotations of(String text) {
    List<Span> spans = new ArrayList<>();
    List<Boolean> continued = new ArrayList<>();
    boolean open = false;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        int before = spans.size();
        boolean nowOpen = paragraph(text, start, end, spans);
        for (int i = before; i < spans.size(); i++) {
          continued.add(
              i == before && open && text.substring(start, spans.get(i).start()).isBlank());
        }
        open = nowOpen;
      }
      start = end + 1;
    }
    return new Quotations(spans, continued);
  }

  /** All of them, in order. */
  List<Span> spans() {
    return spans;
  }

  /** True if this one goes on where the quotation of the paragraph before it was left open. */
  boolean isContinued(int i) {
    return continued.get(i);
  }

  /** The number of the quotation that holds this offset. */
  Optional<Integer> at(int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = spans.get(middle);
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return Optional.of(middle);
      }
    }
    return Optional.empty();
  }

  /** The numbers of the quotations that share a unit with the span. */
  List<Integer> touching(Span span) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Integer> found = new ArrayList<>();
    for (int i = low; i < spans.size() && spans.get(i).start() < span.end(); i++) {
      found.add(i);
    }
    return found;
  }

  private static boolean paragraph(String text, int start, int end, List<Span> spans) {
    int at = start;
    while (at < end) {
      int width = opening(text, at, start, end);
      if (width == 0) {
        at++;
        continue;
      }
      int close = closing(text, at, width, end);
      if (close < 0) {
        if (text.charAt(at) == '‘') {
          at++;
          continue;
        }
        spans.add(new Span(at, end));
        return true;
      }
      spans.add(new Span(at, close));
      at = close;
    }
    return false;
  }

  /** How many units the opening mark here has; 0 if there is none. */
  private static int opening(String text, int at, int start, int end) {
    char mark = text.charAt(at);
    if (mark == '“' || mark == '«' || mark == '„') {
      return 1;
    }
    boolean fits = at == start || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean followed = at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
    if (mark == '"' && followed && fits) {
      return 1;
    }
    if (isDouble(text, at, end) && fits && at + 2 < end) {
      return 2;
    }
    return mark == '‘' && fits && followed ? 1 : 0;
  }

  private static boolean isDouble(String text, int at, int end) {
    return at + 1 < end
        && (text.startsWith("''", at) || text.startsWith("``", at) || text.startsWith("’’", at));
  }

  /** The offset behind the closing mark that answers the opening one; -1 if there is none. */
  private static int closing(String text, int open, int width, int end) {
    char mark = text.charAt(open);
    int depth = 0;
    for (int at = open + width; at < end; at++) {
      char unit = text.charAt(at);
      if (width == 2) {
        if (isDouble(text, at, end)) {
          return at + 2;
        }
      } else if (mark == '"') {
        if (unit == '"' || unit == '”') {
          return at + 1;
        }
      } else if (mark == '‘') {
        if (unit == '’' && (at + 1 == end || !Character.isLetterOrDigit(text.charAt(at + 1)))) {
          return at + 1;
        }
      } else if (unit == '“' || unit == '„') {
        depth++;
      } else if (unit == '”' || unit == '»' || (unit == '"' && mark != '«')) {
        if (depth == 0) {
          return at + 1;
        }
        depth--;
      }
    }
    return -1;
  }
}
