package org.firsthand.stages.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.model.Credit;
import org.firsthand.model.CreditKind;
import org.firsthand.model.Span;
import org.firsthand.stages.extract.print.Spacing;

/**
 * Finds what a text says of its own provenance: agency datelines, bylines of agencies, notices of
 * contribution and of first publication, hat tips.
 *
 * <p>Immutable and safe to share between threads.
 */
final class CreditLines {
  /** A dateline or an outlet's name stands above the text proper: in one of these paragraphs. */
  private static final int HEAD = 4;

  /** Closing lines are looked for in as many paragraphs from the end. */
  private static final int TAIL = 6;

  /** A name as credits print it: one to six capitalised words, or a short form. */
  static final String NAME =
      "(?:(?:[Tt]he|[Aa]l)[ -])?[\\p{Lu}\\d][\\p{L}\\p{N}&.'’/-]*(?:(?: (?:of|on|and|the|de|for|in|&|la|du|des|do|da|della)){0,2} [\\p{Lu}\\d][\\p{L}\\p{N}&.'’/-]*){0,5}";

  private static final String DASH = "\\s*(?:[—–―:]|--?|&mdash;)\\s*";

  /** "TALLINN (AP) -", "NEW YORK, Nov. 19 (UPI) --", "WASHINGTON/MOSCOW (Reuters) -". */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:(?=\\p{Lu})[\\p{L}\\p{N} ,./’'()-]{2,80}?)?\\s*[(\\[]("
              + NAME
              + ")[)\\]]"
              + DASH
              + "(?=\\S)");

  /** "PARIS (AFP)" and "MOSCOW, March 3. /TASS/." */
  private static final Pattern SLASHED =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}\\p{N} ,.’'-]{2,60}?\\s*/(" + NAME + ")/\\.?\\s*(?:[—–-]+\\s*)?");

  /** "Iran International: As ..." at the head of the first paragraph. */
  private static final Pattern HEAD_NAME =
      Pattern.compile("^(" + NAME + ")\\s?(?::|\\s[—–|-]|\\s?[—–])\\s+(?=[\"“‘'(]?[\\p{Lu}\\d])");

  private static final Pattern LIKE_AN_OUTLET =
      Pattern.compile(
          ".*\\b(?:International|News|Times|Post|Journal|Agency|Press|Herald|Tribune|Guardian|Radio|TV|Television|Daily|Today|Monitor|Chronicle|Gazette|Telegraph|Observer|Review|Magazine|Weekly|Newspaper|Media|Broadcasting|Network|Wire|Dispatch|Standard|Mirror|Express|Courier|Examiner|Sentinel|Bulletin|Globe|Mail|Channel|Insider|Report|Record|Pravda|Gazeta)$");

  private static final String READ_VERB = "(?:read|see|view|continue reading|find|visit|access)";
  private static final String WHOLE =
      "(?:the )?(?:complete|full|original|entire|whole|rest of (?:the|this)|source)";
  private static final String WORK =
      "(?:article|story|report|post|piece|analysis|text|interview|version|op-ed|commentary|news|release|publication|blog(?: post)?)";

  /** "Read the complete article at: CFR". */
  private static final Pattern READ_AT =
      Pattern.compile(
          "(?i:^\\W*(?:please )?(?:click here to )?"
              + READ_VERB
              + " "
              + WHOLE
              + "(?: "
              + WORK
              + ")?(?: here)?(?:,)?(?: (?:at|on|in|from|by|via))?\\s*:?)\\s*(?:(?i:the )(?=[A-Z]))?("
              + NAME
              + "|(?i:https?://|www\\.)\\S+)?\\W*$");

  /** "Read more at Politico". */
  private static final Pattern MORE_AT =
      Pattern.compile(
          "(?i:^\\W*(?:read|see|learn) (?:more|it)(?: here)?(?: (?:at|on|in|from)|:)+)\\s*("
              + NAME
              + "|(?i:https?://|www\\.)\\S+)\\W*$");

  /** "This article was originally published by X", "first appeared on X", "republished from X". */
  private static final Pattern FIRST_AT =
      Pattern.compile(
          "(?i:\\b(?:(?:this|the|a(?: longer| shorter)?(?: version of (?:this|the))?|an earlier version of this) "
              + WORK
              + "|it|version)?\\s*(?:(?:was|were|has been|is) )?(?:(?:originally|first|previously|initially|also|re)[ -]?"
              + "(?:published|appeared|posted|printed|reported|produced|released)|republished|reprinted|reproduced|syndicated|cross-?posted)"
              + "(?: (?:here|online|today|yesterday|with (?:the )?(?:kind )?permission(?: of| from)?|under .{3,60}? licen[sc]e|(?:on|in) \\w+(?: \\d{1,2})?,? ?\\d{4})){0,2}"
              + " ?(?:by|in|on|at|from|of|courtesy of))\\s+(?:the website of )?("
              + NAME
              + ")");

  private static final Pattern ABOUT_THE_TEXT =
      Pattern.compile(
          "(?i)\\b(?:this|the|version of|original|read the)\\s+(?:"
              + WORK
              + "|column|essay|excerpt|material|content|item)|^\\W*(?:originally|first|re-?published|re-?printed|cross-?posted|reproduced|syndicated)");

  private static final String WRITERS =
      "(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Jj]ournalists?|[Ss]taff|[Pp]roducers?|[Ee]ditors?)";

  /** "Associated Press writers A and B contributed to this report." */
  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "^\\W*(?:[\\p{L}.'’ ,-]{0,80}?\\b(?:of|from|for|with) )?(?:[Tt]he )?("
              + NAME
              + "?)(?: (?:[a-z]+ )?"
              + WRITERS
              + "\\b.{0,160}?| also| and .{2,80}?|,.{2,80}?)? (?:also )?contributed (?:to|reporting)\\b");

  private static final Pattern WITH_INPUTS =
      Pattern.compile(
          "(?i:^\\W*(?:with |includes |contains |additional |compiled (?:from|with) |based on |some )*(?:inputs?|files?|reporting|reports?|material|information|agency inputs|additional reporting|additional material)"
              + " (?:from|by))\\s+(?:the )?("
              + NAME
              + ")");

  private static final Pattern MATERIAL_FROM =
      Pattern.compile(
          "(?i:^\\W*(?:material|information|content|reporting|reports?|quotes?|data)s? (?:from|by|supplied by|provided by))\\s+(?:the )?("
              + NAME
              + ")(?i: .{0,60}?(?:was|were|is|are) (?:also )?(?:used|included|added))");

  /** "h/t: The Hill", "(Hat tip: X)", "H/T @someone". */
  private static final Pattern HAT_TIP =
      Pattern.compile("(?i:\\b(?:h/t|hat[ -]tip)(?: to)?)\\s*[:–—-]?\\s*(?:to )?@?(" + NAME + ")");

  private static final Pattern VIA = Pattern.compile("^\\W{0,2}[Vv]ia:? @?(" + NAME + ")\\W{0,2}$");

  /** "Source: X", on a line of its own. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "^\\W{0,2}(?i:(?:news |article |original )?source)s?\\s*:\\s*(" + NAME + ")\\W{0,2}$");

  /** "(Reuters)", "-- AFP", "© 2020 AFP" at the end. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:^|[.!?”\"]\\s*)[(\\[—–-]{1,2}\\s*(?:[Ww]ith )?(" + NAME + ")\\s*[)\\]]?\\.?$");

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?i:^\\W*(?:copyright|©|\\(c\\))[\\s©(c),]*(?:\\d{4}(?:-\\d{4})?)?,?\\s*(?:by )?(?:the )?)("
              + NAME
              + "?)(?:\\.|,|\\s(?i:all rights)|$)");

  private static final Pattern REPORTING_BY =
      Pattern.compile(
          "^\\(?(?:Reporting|Additional reporting|Writing) by .{3,200}?(?:[Ee]diting|[Ww]riting) by ");

  private static final Pattern BY_AGENCY =
      Pattern.compile("^(?:(?i:by|from|von|par|por):?\\s+)?(?:(?i:the) )?(" + NAME + ")$");

  private static final Pattern NAMES_IN_BYLINE =
      Pattern.compile(
          "\\s*(?:,|\\||/|\\band\\b|\\bwith\\b|\\bfor\\b|\\bof\\b|\\bfrom\\b|•|·|;|\\s-\\s|–|—|\\(|\\)|\\bBy\\b)\\s*");

  private final Agencies agencies;

  CreditLines(Agencies agencies) {
    this.agencies = agencies;
  }

  /** True for a paragraph that opens with a place and an agency in brackets. */
  static boolean isDateline(String paragraph) {
    return DATELINE.matcher(paragraph).find();
  }

  /** What a paragraph that only sends the reader to the original names, if it is one. */
  Optional<Credit> sendsToOriginal(String line) {
    if (line.length() > 160) {
      return Optional.empty();
    }
    for (Pattern pattern : List.of(READ_AT, MORE_AT)) {
      Matcher m = pattern.matcher(line);
      if (m.matches() && m.group(1) != null) {
        return Optional.of(credit(CreditKind.REPUBLISHED, name(m.group(1))));
      }
    }
    return Optional.empty();
  }

  /** True for a line that asks to read on elsewhere, whether or not it names where. */
  boolean isReadOn(String line) {
    return line.length() <= 160
        && (READ_AT.matcher(line).matches() || MORE_AT.matcher(line).matches());
  }

  /** Credits in lines that do not stay in the text, and in the byline. */
  List<Credit> ofLine(String line) {
    List<Credit> found = new ArrayList<>(ofByline(line));
    sendsToOriginal(line).ifPresent(found::add);
    Matcher rights = RIGHTS.matcher(line);
    if (rights.find() && agencies.isAgency(rights.group(1))) {
      found.add(credit(CreditKind.WIRE, rights.group(1)));
    }
    inTail(line, 0).forEach(c -> found.add(new Credit(c.kind(), c.name(), Optional.empty())));
    return found;
  }

  /** Agencies that a byline names: "By AFP", "Jane Doe, Associated Press". */
  List<Credit> ofByline(String byline) {
    List<Credit> found = new ArrayList<>();
    if (byline.length() > 160) {
      return found;
    }
    Matcher whole = BY_AGENCY.matcher(byline.strip());
    if (whole.matches() && agencies.isAgency(whole.group(1))) {
      found.add(credit(CreditKind.WIRE, whole.group(1)));
      return found;
    }
    for (String part : NAMES_IN_BYLINE.split(byline)) {
      if (agencies.isAgency(part)) {
        found.add(credit(CreditKind.WIRE, part));
      }
    }
    return found;
  }

  /** Credits within the paragraphs of a text, with their spans, one for each kind and name. */
  List<Credit> inText(String text, List<Span> paragraphs) {
    Map<String, Credit> found = new LinkedHashMap<>();
    int last = paragraphs.size() - 1;
    for (int i = 0; i <= last; i++) {
      Span span = paragraphs.get(i);
      String paragraph = span.of(text);
      List<Credit> here = new ArrayList<>();
      if (i < HEAD) {
        here.addAll(inHead(paragraph, span.start(), i));
      }
      if (i > last - TAIL || paragraph.length() < 400) {
        here.addAll(inTail(paragraph, span.start()));
      }
      if (i > last - TAIL && i > 0) {
        here.addAll(closing(paragraph, span.start()));
      }
      here.forEach(credit -> found.putIfAbsent(key(credit), credit));
    }
    return List.copyOf(found.values());
  }

  /** Two credits of one kind to one body are one. */
  String key(Credit credit) {
    String name = agencies.find(credit.name()).map(Agencies.Agency::name).orElse(credit.name());
    return credit.kind() + " " + Spacing.bare(name);
  }

  private List<Credit> inHead(String paragraph, int offset, int number) {
    List<Credit> found = new ArrayList<>();
    for (Pattern pattern : List.of(DATELINE, SLASHED)) {
      Matcher m = pattern.matcher(head(paragraph));
      if (m.find() && (agencies.isAgency(m.group(1)) || isPlaceBefore(m))) {
        found.add(spanned(CreditKind.WIRE, m, offset));
      }
    }
    if (!found.isEmpty()) {
      return found;
    }
    Matcher alone = BY_AGENCY.matcher(head(paragraph));
    if (alone.matches() && agencies.isAgency(alone.group(1))) {
      found.add(spanned(CreditKind.WIRE, alone, offset));
    }
    Matcher named = HEAD_NAME.matcher(head(paragraph));
    if (number < 2 && named.find()) {
      Optional<Agencies.Agency> known = agencies.find(named.group(1));
      if (known.isPresent() || LIKE_AN_OUTLET.matcher(named.group(1)).matches()) {
        boolean wire = known.filter(Agencies.Agency::agency).isPresent();
        found.add(spanned(wire ? CreditKind.WIRE : CreditKind.REPUBLISHED, named, offset));
      }
    }
    return found;
  }

  /** An unknown name in brackets is an agency's if a place in capitals stands before it. */
  private static boolean isPlaceBefore(Matcher m) {
    String before = m.group().substring(0, m.start(1) - m.start());
    String name = m.group(1);
    long upper = before.chars().filter(Character::isUpperCase).count();
    long lower = before.chars().filter(Character::isLowerCase).count();
    return upper >= 4 && upper > lower && name.length() <= 30 && !name.matches(".*\\d.*");
  }

  private List<Credit> inTail(String paragraph, int offset) {
    List<Credit> found = new ArrayList<>();
    Matcher first = FIRST_AT.matcher(paragraph);
    while (first.find()) {
      String about = paragraph.substring(Math.max(0, first.start() - 40), first.end());
      if (ABOUT_THE_TEXT.matcher(about).find()) {
        found.add(spanned(CreditKind.REPUBLISHED, first, offset));
      }
    }
    Matcher contributed = CONTRIBUTED.matcher(paragraph);
    if (paragraph.length() < 400 && contributed.find()) {
      if (agencies.find(stripRole(contributed.group(1))).isPresent()) {
        String name = stripRole(contributed.group(1));
        found.add(
            new Credit(
                CreditKind.CONTRIBUTED,
                name,
                Optional.of(
                    new Span(
                        offset + contributed.start(1),
                        offset + contributed.start(1) + name.length()))));
      }
    }
    for (Pattern pattern : List.of(WITH_INPUTS, MATERIAL_FROM)) {
      Matcher m = pattern.matcher(paragraph);
      if (m.find() && agencies.find(m.group(1)).isPresent()) {
        found.add(spanned(CreditKind.CONTRIBUTED, m, offset));
      }
    }
    Matcher tip = HAT_TIP.matcher(paragraph);
    while (tip.find()) {
      found.add(spanned(CreditKind.VIA, tip, offset));
    }
    Matcher via = VIA.matcher(paragraph);
    if (via.matches()) {
      found.add(spanned(CreditKind.VIA, via, offset));
    }
    Matcher source = SOURCE.matcher(paragraph);
    if (source.matches()) {
      boolean wire = agencies.isAgency(source.group(1));
      found.add(spanned(wire ? CreditKind.WIRE : CreditKind.REPUBLISHED, source, offset));
    }
    return found;
  }

  private List<Credit> closing(String paragraph, int offset) {
    List<Credit> found = new ArrayList<>();
    String end =
        paragraph.length() > 120 ? paragraph.substring(paragraph.length() - 120) : paragraph;
    int shift = offset + paragraph.length() - end.length();
    Matcher closing = CLOSING.matcher(end);
    if (closing.find() && agencies.isAgency(closing.group(1))) {
      found.add(spanned(CreditKind.WIRE, closing, shift));
    }
    Matcher alone = BY_AGENCY.matcher(paragraph);
    if (alone.matches() && agencies.isAgency(alone.group(1))) {
      found.add(spanned(CreditKind.WIRE, alone, offset));
    }
    Matcher rights = RIGHTS.matcher(end);
    if (end.length() == paragraph.length() && rights.find() && agencies.isAgency(rights.group(1))) {
      found.add(spanned(CreditKind.WIRE, rights, offset));
    }
    Matcher reporting = REPORTING_BY.matcher(paragraph);
    if (reporting.find()) {
      // Only Reuters closes its reports with who reported, wrote and edited.
      found.add(
          new Credit(
              CreditKind.WIRE,
              "Reuters",
              Optional.of(new Span(offset, offset + paragraph.length()))));
    }
    return found;
  }

  private static String stripRole(String name) {
    return name.replaceFirst("\\s+" + WRITERS + "$", "").replaceFirst("['’]s?$", "");
  }

  private static String head(String paragraph) {
    return paragraph.length() > 160 ? paragraph.substring(0, 160) : paragraph;
  }

  private static Credit credit(CreditKind kind, String name) {
    return new Credit(kind, name(name), Optional.empty());
  }

  private static String name(String printed) {
    return printed.replaceFirst("[.,;:]+$", "").strip();
  }

  private static Credit spanned(CreditKind kind, Matcher m, int offset) {
    String name = name(m.group(1));
    int start = offset + m.start(1);
    return new Credit(kind, name, Optional.of(new Span(start, start + name.length())));
  }
}
