package org.firsthand.stages.extract.credits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.model.Credit;
import org.firsthand.model.CreditKind;
import org.firsthand.stages.extract.print.Spacing;

/**
 * Credits at the head of a text: agency datelines, a line with an agency's name, an outlet's name
 * before the first sentence.
 */
final class HeadCredits {
  private static final String DASH = "\\s*(?:[—–―:]|--?|&mdash;)\\s*";

  /** "TALLINN (AP) -", "NEW YORK, Nov. 19 (UPI) --", "WASHINGTON/MOSCOW (Reuters) -". */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:(?=\\p{Lu})[\\p{L}\\p{N} ,./’'()-]{2,80}?)?\\s*[(\\[]("
              + Printed.NAME
              + ")[)\\]]"
              + DASH
              + "(?=\\S)");

  /** "NEW DELHI, Mar 3 (PTI) The ...": without a dash, so only of a listed agency. */
  private static final Pattern UNDASHED =
      Pattern.compile(
          "^\\p{Lu}{3}[\\p{L}\\p{N} ,./’'-]{0,60}?\\s\\(("
              + Printed.NAME
              + ")\\)\\s+(?=[\\p{Lu}“\"])");

  /** "PARIS (AFP)" and "MOSCOW, March 3. /TASS/." */
  private static final Pattern SLASHED =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}\\p{N} ,.’'-]{2,60}?\\s*/(" + Printed.NAME + ")/\\.?\\s*(?:[—–-]+\\s*)?");

  /** "Iran International: As ..." at the head of the first paragraph. */
  private static final Pattern HEAD_NAME =
      Pattern.compile(
          "^(" + Printed.NAME + ")\\s?(?::|\\s[—–|-]|\\s?[—–])\\s+(?=[\"“‘'(]?[\\p{Lu}\\d])");

  /** An outlet that is not listed is told by its last word, if another stands before it. */
  private static final Pattern LIKE_AN_OUTLET =
      Pattern.compile(
          ".+ (?:International|News|Times|Post|Journal|Agency|Press|Herald|Tribune|Guardian|Radio|TV|Television|Daily|Today|Monitor|Chronicle|Gazette|Telegraph|Observer|Review|Magazine|Weekly|Newspaper|Media|Broadcasting|Network|Wire|Dispatch|Standard|Mirror|Express|Courier|Examiner|Sentinel|Bulletin|Globe|Mail|Channel|Insider|Report|Record|Pravda|Gazeta)$");

  /** What an outlet's name opens is running text; "Herald: Port sold" is a headline. */
  private static final int FEWEST_WORDS = 12;

  private final Agencies agencies;

  HeadCredits(Agencies agencies) {
    this.agencies = agencies;
  }

  /** True for a paragraph that opens with a place and an agency in brackets. */
  static boolean isDateline(String paragraph) {
    return DATELINE.matcher(paragraph).lookingAt();
  }

  /** Credits of a paragraph; {@code number} counts paragraphs from 0. */
  List<Credit> of(String paragraph, int offset, int number) {
    List<Credit> found = new ArrayList<>();
    for (Pattern pattern : List.of(DATELINE, SLASHED)) {
      Matcher m = pattern.matcher(head(paragraph));
      if (m.lookingAt() && (agencies.isAgency(m.group(1)) || isPlaceBefore(m))) {
        found.add(Printed.spanned(CreditKind.WIRE, m, offset));
      }
    }
    Matcher undashed = UNDASHED.matcher(head(paragraph));
    if (found.isEmpty() && undashed.lookingAt() && agencies.isAgency(undashed.group(1))) {
      found.add(Printed.spanned(CreditKind.WIRE, undashed, offset));
    }
    if (!found.isEmpty()) {
      return found;
    }
    Matcher alone = BylineCredits.ALONE.matcher(head(paragraph));
    if (alone.matches() && agencies.isAgency(alone.group(1))) {
      found.add(Printed.spanned(CreditKind.WIRE, alone, offset));
    }
    Matcher named = HEAD_NAME.matcher(head(paragraph));
    if (number < 2 && isRunning(paragraph) && named.lookingAt()) {
      Optional<Agencies.Agency> known = agencies.find(named.group(1));
      if (known.isPresent() || LIKE_AN_OUTLET.matcher(named.group(1)).matches()) {
        boolean wire = known.filter(Agencies.Agency::agency).isPresent();
        found.add(Printed.spanned(wire ? CreditKind.WIRE : CreditKind.REPUBLISHED, named, offset));
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

  /** True for sentences; a headline, a date, a name are none. */
  static boolean isRunning(String paragraph) {
    return Spacing.words(paragraph) >= FEWEST_WORDS && Spacing.endsSentence(paragraph);
  }

  private static String head(String paragraph) {
    return paragraph.length() > 160 ? paragraph.substring(0, 160) : paragraph;
  }
}
