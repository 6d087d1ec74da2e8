package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
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
 * @param alsoFor whom it speaks for besides
 */
record SourceLink(
    String text, SourceKind kind, Optional<Span> span, Optional<Actor> actor, List<Actor> alsoFor) {
  private static final Pattern OWN_EYES =
      Pattern.compile(
          "(?i).*\\b(?:reporters?|correspondents?|journalists?|photographers?|witnesses for"
              + "|staff writers?|camera crew)\\b.*");

  /** "In a joint statement": one text, so nothing shows that two came to know it by themselves. */
  private static final Pattern JOINT = Pattern.compile("(?i)\\bjoint(?:ly)?\\b");

  /** "A spokesman for the ministry": of an authority, whosever it is. */
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?i).*\\b(?:ministry|government|cabinet|parliament|army|military|navy|police|embassy"
              + "|prosecutors?|intelligence (?:service|agency)|security (?:service|council))\\b.*");

  private static final Pattern ANAPHOR =
      Pattern.compile(
          "(?i)(?:he|she|they|it|who|which|the (?:company|firm|group|agency|organi[sz]ation|official"
              + "|officials|spokesman|spokeswoman|spokesperson|minister|ministry|statement|report"
              + "|source|sources))");

  /** One that speaks for nobody besides. */
  SourceLink(String text, SourceKind kind, Optional<Span> span, Optional<Actor> actor) {
    this(text, kind, span, actor, List.of());
  }

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
        links.add(of(source));
      } else if (link.span().isPresent()) {
        links.add(new SourceLink(link.text(), link.kind(), link.span(), Optional.empty()));
      }
    }
    if (!named && !source.text().isBlank()) {
      links.add(of(source));
    }
    return links;
  }

  private static SourceLink of(Source source) {
    return new SourceLink(
        source.text(), source.kind(), source.span(), source.actor(), source.alsoFor());
  }

  /** "British and US officials": each for himself, as far as they do not put out one text. */
  List<SourceLink> apart() {
    boolean several =
        !alsoFor.isEmpty() && kind != SourceKind.DOCUMENT && !JOINT.matcher(text).find();
    List<SourceLink> apart = new ArrayList<>();
    apart.add(new SourceLink(text, kind, span, actor));
    if (several) {
      alsoFor.forEach(other -> apart.add(new SourceLink(text, kind, span, Optional.of(other))));
    }
    return apart;
  }

  /** "A Reuters reporter at the scene", "this newspaper's correspondent". */
  boolean isOwnReporter() {
    return kind != SourceKind.NAMED_PERSON && OWN_EYES.matcher(text).matches();
  }

  boolean isOfAnAuthority() {
    return AUTHORITY.matcher(text).matches();
  }

  boolean isOutlet(Outlets outlets) {
    return kind == SourceKind.OUTLET
        || isMedium()
        || actor.isEmpty() && (outlets.find(text).isPresent() || outlets.ownerOf(text).isPresent());
  }

  private boolean isMedium() {
    return actor
        .filter(known -> known.kind() == ActorKind.ORGANISATION)
        .flatMap(Actor::sector)
        .filter("MED"::equals)
        .isPresent();
  }

  /** An outlet's name: that of the actor if it is one, else the words up to a comma. */
  String outletName() {
    return isMedium() ? actor.orElseThrow().name() : text.split(",", 2)[0].strip();
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
