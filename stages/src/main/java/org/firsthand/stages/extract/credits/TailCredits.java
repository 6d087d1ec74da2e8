package org.firsthand.stages.extract.credits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.model.Credit;
import org.firsthand.model.CreditKind;
import org.firsthand.model.Span;

/**
 * Notices of where a text comes from: of first publication, of contribution, hat tips, sources.
 * They stand mostly at the end.
 */
final class TailCredits {
  /** "This article was originally published by X", "first appeared on X", "republished from X". */
  private static final Pattern FIRST_AT =
      Pattern.compile(
          "(?i:\\b(?:(?:this|the|a(?: longer| shorter)?(?: version of (?:this|the))?|an earlier version of this) "
              + SentOn.WORK
              + "|it|version)?\\s*(?:(?:was|were|has been|is) )?(?:(?:originally|first|previously|initially|also|re)[ -]?"
              + "(?:published|appeared|posted|printed|reported|produced|released)|republished|reprinted|reproduced|syndicated|cross-?posted)"
              + "(?: (?:here|online|today|yesterday|with (?:the )?(?:kind )?permission(?: of| from)?|under .{3,60}? licen[sc]e|(?:on|in) \\w+(?: \\d{1,2})?,? ?\\d{4})){0,2}"
              + " ?(?:by|in|on|at|from|of|courtesy of))\\s+(?:the website of )?("
              + Printed.NAME
              + ")");

  private static final Pattern ABOUT_THE_TEXT =
      Pattern.compile(
          "(?i)\\b(?:this|the|version of|original|read the)\\s+(?:"
              + SentOn.WORK
              + "|column|essay|excerpt|material|content|item)|^\\W*(?:originally|first|re-?published|re-?printed|cross-?posted|reproduced|syndicated)");

  private static final String WRITERS =
      "(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Jj]ournalists?|[Ss]taff|[Pp]roducers?|[Ee]ditors?)";

  /** "Associated Press writers A and B contributed to this report." */
  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "^\\W*(?:[\\p{L}.'’ ,-]{0,80}?\\b(?:of|from|for|with) )?(?:[Tt]he )?("
              + Printed.NAME
              + "?)(?: (?:[a-z]+ )?"
              + WRITERS
              + "\\b.{0,160}?| also| and .{2,80}?|,.{2,80}?)? (?:also )?contributed(?: (?:to|reporting)\\b|\\W*$)");

  private static final Pattern WITH_INPUTS =
      Pattern.compile(
          "(?i:^\\W*(?:this "
              + SentOn.WORK
              + " )?(?:with |includes |contains |additional |compiled (?:from|with) |based on |some )*(?:inputs?|files?|reporting|reports?|material|information|agency inputs|additional reporting|additional material)"
              + " (?:from|by))\\s+(?:the )?("
              + Printed.NAME
              + ")");

  private static final Pattern MATERIAL_FROM =
      Pattern.compile(
          "(?i:^\\W*(?:material|information|content|reporting|reports?|quotes?|data)s? (?:from|by|supplied by|provided by))\\s+(?:the )?("
              + Printed.NAME
              + ")(?i: .{0,60}?(?:was|were|is|are) (?:also )?(?:used|included|added))");

  /** "This article was provided by X": said of a text by itself, and only of a listed body. */
  private static final Pattern PROVIDED =
      Pattern.compile(
          "(?i:\\bthis "
              + SentOn.WORK
              + " (?:was|is|has been) (?:produced|provided|distributed|supplied|syndicated) (?:by|from))\\s+(?:the )?("
              + Printed.NAME
              + ")");

  /** "Reuters and AFP": those behind the first. */
  private static final Pattern NEXT =
      Pattern.compile("(?:,? and|,)\\s+(?:the )?(" + Printed.NAME + "?)(?=[,.)\\s]|$)");

  /** "h/t: The Hill", "(Hat tip: X)", "H/T @someone". */
  private static final Pattern HAT_TIP =
      Pattern.compile(
          "(?i:\\b(?:h/t|hat[ -]tip)(?: to)?)\\s*[:–—-]?\\s*(?:to )?@?(" + Printed.NAME + ")");

  private static final Pattern VIA =
      Pattern.compile("^\\W{0,2}[Vv]ia:? @?(" + Printed.NAME + ")\\W{0,2}$");

  /** "Source: X", on a line of its own. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "^\\W{0,2}(?i:(?:news |article |original )?source)s?\\s*:\\s*("
              + Printed.NAME
              + ")\\W{0,2}$");

  private static final List<String> FIRST_WORDS =
      List.of(
          "ublished",
          "ppeared",
          "osted",
          "rinted",
          "eproduced",
          "yndicated",
          "riginally",
          "first reported",
          "first produced",
          "first released");

  private final Agencies agencies;

  TailCredits(Agencies agencies) {
    this.agencies = agencies;
  }

  /** Credits of a paragraph. */
  List<Credit> of(String paragraph, int offset) {
    List<Credit> found = new ArrayList<>();
    Matcher first = FIRST_AT.matcher(mayBeFirst(paragraph) ? paragraph : "");
    while (first.find()) {
      String about = paragraph.substring(Math.max(0, first.start() - 40), first.end());
      if (ABOUT_THE_TEXT.matcher(about).find()) {
        found.add(Printed.spanned(CreditKind.REPUBLISHED, first, offset));
      }
    }
    Matcher contributed = CONTRIBUTED.matcher(paragraph);
    if (paragraph.length() < 400 && paragraph.contains("ontribut") && contributed.lookingAt()) {
      String name = stripRole(contributed.group(1));
      if (agencies.find(name).isPresent()) {
        int start = contributed.start(1);
        found.add(
            new Credit(
                CreditKind.CONTRIBUTED,
                name,
                Optional.of(new Span(offset + start, offset + start + name.length()))));
        found.addAll(others(paragraph, start + name.length(), offset));
      }
    }
    Matcher provided = PROVIDED.matcher(paragraph);
    if (paragraph.length() < 400
        && provided.find()
        && agencies.find(provided.group(1)).isPresent()) {
      boolean wire = agencies.isAgency(provided.group(1));
      found.add(Printed.spanned(wire ? CreditKind.WIRE : CreditKind.REPUBLISHED, provided, offset));
    }
    for (Pattern pattern : List.of(WITH_INPUTS, MATERIAL_FROM)) {
      Matcher m = pattern.matcher(paragraph);
      if (m.lookingAt() && agencies.find(m.group(1)).isPresent()) {
        found.add(Printed.spanned(CreditKind.CONTRIBUTED, m, offset));
        found.addAll(others(paragraph, m.end(1), offset));
      }
    }
    Matcher tip = HAT_TIP.matcher(mayBeTip(paragraph) ? paragraph : "");
    while (tip.find()) {
      found.add(Printed.spanned(CreditKind.VIA, tip, offset));
    }
    Matcher via = VIA.matcher(paragraph);
    if (via.matches()) {
      found.add(Printed.spanned(CreditKind.VIA, via, offset));
    }
    Matcher source = SOURCE.matcher(paragraph);
    if (source.matches()) {
      boolean wire = agencies.isAgency(source.group(1));
      found.add(Printed.spanned(wire ? CreditKind.WIRE : CreditKind.REPUBLISHED, source, offset));
    }
    return found;
  }

  /** The listed bodies that follow one in a list of them. */
  private List<Credit> others(String paragraph, int from, int offset) {
    List<Credit> found = new ArrayList<>();
    Matcher next = NEXT.matcher(paragraph);
    next.region(from, paragraph.length());
    while (next.lookingAt() && agencies.find(next.group(1)).isPresent()) {
      found.add(Printed.spanned(CreditKind.CONTRIBUTED, next, offset));
      next.region(next.end(), paragraph.length());
    }
    return found;
  }

  private static String stripRole(String name) {
    return name.replaceFirst("\\s+" + WRITERS + "$", "").replaceFirst("['’](?:s\\b.*)?$", "");
  }

  /** Most paragraphs do not hold any of these words, and are spared the search. */
  private static boolean mayBeFirst(String paragraph) {
    return FIRST_WORDS.stream().anyMatch(paragraph::contains);
  }

  private static boolean mayBeTip(String paragraph) {
    return paragraph.contains("/t")
        || paragraph.contains("/T")
        || paragraph.contains("at tip")
        || paragraph.contains("at-tip");
  }
}
