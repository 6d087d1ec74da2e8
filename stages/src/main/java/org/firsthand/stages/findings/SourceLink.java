package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.model.Actor;
import org.firsthand.model.ChainLink;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Span;
import org.firsthand.model.Statement;
import org.firsthand.stages.outlets.Outlets;

/**
 * One source of a statement's chain.
 *
 * @param text the words as printed
 * @param kind what kind of source it is
 * @param span where they stand; empty if the text does not name it
 * @param actor whom it speaks for, if known
 */
record SourceLink(String text, SourceKind kind, Optional<Span> span, Optional<Actor> actor) {
  private static final Pattern OWN_EYES =
      Pattern.compile(
          "(?i).*\\b(?:reporters?|correspondents?|journalists?|photographers?|witnesses for"
              + "|staff writers?|camera crew)\\b.*");

  private static final Pattern ANAPHOR =
      Pattern.compile(
          "(?i)(?:he|she|they|it|who|which|the (?:company|firm|group|agency|organi[sz]ation|official"
              + "|officials|spokesman|spokeswoman|spokesperson|minister|ministry|statement|report"
              + "|source|sources))");

  /** The sources from the outermost that the text names to the innermost. */
  static List<SourceLink> of(Statement statement) {
    List<SourceLink> links = new ArrayList<>();
    Source source = statement.source();
    boolean named = false;
    for (ChainLink link : statement.chain()) {
      boolean same =
          link.span().isPresent() && link.span().equals(source.span())
              || link.text().equals(source.text());
      named |= same;
      if (same) {
        links.add(new SourceLink(source.text(), source.kind(), source.span(), source.actor()));
      } else if (link.span().isPresent()) {
        links.add(new SourceLink(link.text(), link.kind(), link.span(), Optional.empty()));
      }
    }
    if (!named && !source.text().isBlank()) {
      links.add(new SourceLink(source.text(), source.kind(), source.span(), source.actor()));
    }
    return links;
  }

  /** "A Reuters reporter at the scene", "this newspaper's correspondent". */
  boolean isOwnReporter() {
    return kind != SourceKind.NAMED_PERSON && OWN_EYES.matcher(text).matches();
  }

  boolean isOutlet(Outlets outlets) {
    return kind == SourceKind.OUTLET || actor.isEmpty() && outlets.find(text).isPresent();
  }

  /** True for "he", "the company": words that mean somebody named before. */
  boolean refersBack() {
    return ANAPHOR.matcher(text.strip()).matches();
  }

  /** The words without article and case, by which equal sources are known. */
  String key() {
    return text.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an)\\s+", "");
  }
}
