package org.firsthand.stages.copies;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.model.Article;
import org.firsthand.model.Span;

/**
 * Finds what a printer of another's text puts in for his own readers: a paragraph that the other
 * has not, with shared text before it, that speaks of the paper or of the place in its name.
 */
final class Localisation {
  private static final Pattern OWN_PAPER =
      Pattern.compile("\\b(?:told|asked by|seen by|reached by) (?:this|our) (?:news)?paper\\b");

  /** Words in outlets' names that are no places. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?i)(?:the|daily|news|times|post|mail|herald|press|star|journal|tribune|gazette|world"
              + "|national|online|today|radio|network|media|report|chronicle|observer|morning"
              + "|evening|sunday|weekly)");

  private static final int SHORTEST_PLACE = 4;

  private Localisation() {}

  /** Why the article seems to be printed for other readers than the text was written for. */
  static Optional<String> in(Article article, Words words, boolean[] covered) {
    int first = 0;
    while (first < covered.length && !covered[first]) {
      first++;
    }
    List<String> places =
        Arrays.stream(article.outlet().orElse("").split("[^\\p{L}]+"))
            .filter(word -> word.length() >= SHORTEST_PLACE && !NO_PLACE.matcher(word).matches())
            .filter(word -> Character.isUpperCase(word.charAt(0)))
            .toList();
    for (int from = first, to; from < covered.length; from = to) {
      to = from + 1;
      if (covered[from]) {
        continue;
      }
      while (to < covered.length && !covered[to]) {
        to++;
      }
      Span inserted = words.span(from, to);
      String text = inserted.of(article.text());
      boolean speaksOfPlace = places.stream().anyMatch(text::contains);
      if (speaksOfPlace || OWN_PAPER.matcher(text).find()) {
        return Optional.of("puts in a passage for the readers of its own place");
      }
    }
    return Optional.empty();
  }
}
