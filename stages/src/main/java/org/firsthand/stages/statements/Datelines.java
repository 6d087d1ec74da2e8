package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.model.Span;

/**
 * Where and for whom a report was filed, before its first words: {@code RIGA, May 3 (Reuters) -}.
 * Nobody says it, so no source and no content holds it.
 */
final class Datelines {
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?m)^[\\p{Lu}][\\p{Lu}\\p{M} .'’/-]{2,40}(?:, [\\p{L}.]+(?: [\\p{L}.]+)?)?"
              + "(?:, (?:\\p{Lu}\\p{Ll}+\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}+))?"
              + "(?: \\([^()\\n]{2,30}\\))? ?(?:--|[-–—])\\s+"
              + "|(?m)^[\\p{L} .'’,-]{3,40} \\((?:Reuters|AP|AFP|UPI|dpa|Xinhua|TASS|Bloomberg"
              + "|[\\p{Lu}]{2,6})\\) ?(?:--|[-–—])\\s+");

  private final List<Span> spans = new ArrayList<>();

  Datelines(String text) {
    Matcher matcher = DATELINE.matcher(text);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
  }

  /** The relation without the datelines that its source or content begins in. */
  Draft trim(Draft draft) {
    if (spans.isEmpty()) {
      return draft;
    }
    List<Span> content = new ArrayList<>();
    for (Span span : draft.content()) {
      Span rest = behind(span);
      if (rest.length() > 0) {
        content.add(rest);
      }
    }
    Draft trimmed = draft.withContent(content);
    return trimmed
        .source()
        .map(it -> new Mention(it.sentence(), it.head(), behind(it.span())))
        .filter(it -> it.span().length() > 0)
        .map(trimmed::withSource)
        .orElse(trimmed);
  }

  private Span behind(Span span) {
    for (Span dateline : spans) {
      if (dateline.start() <= span.start() && span.start() < dateline.end()) {
        return new Span(Math.min(dateline.end(), span.end()), span.end());
      }
    }
    return span;
  }
}
