package org.firsthand.stages.extract.credits;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.model.Credit;
import org.firsthand.model.CreditKind;

/** Agencies that a byline names: "By AFP", "Jane Doe, Associated Press". */
final class BylineCredits {
  /** A line that is nothing but a name, with or without "By". */
  static final Pattern ALONE =
      Pattern.compile("^(?:(?i:by|from|von|par|por):?\\s+)?(" + Printed.NAME + ")$");

  private static final Pattern NAMES_IN_BYLINE =
      Pattern.compile(
          "\\s*(?:,|\\||/|\\band\\b|\\bwith\\b|\\bfor\\b|\\bof\\b|\\bfrom\\b|•|·|;|\\s-\\s|–|—|\\(|\\)|\\bBy\\b)\\s*");

  private static final int LONGEST = 160;

  private final Agencies agencies;

  BylineCredits(Agencies agencies) {
    this.agencies = agencies;
  }

  List<Credit> of(String byline) {
    List<Credit> found = new ArrayList<>();
    if (byline.length() > LONGEST) {
      return found;
    }
    Matcher whole = ALONE.matcher(byline.strip());
    if (whole.matches() && agencies.isAgency(whole.group(1))) {
      found.add(Printed.credit(CreditKind.WIRE, whole.group(1)));
      return found;
    }
    for (String part : NAMES_IN_BYLINE.split(byline)) {
      if (agencies.isAgency(part)) {
        found.add(Printed.credit(CreditKind.WIRE, part));
      }
    }
    return found;
  }
}
