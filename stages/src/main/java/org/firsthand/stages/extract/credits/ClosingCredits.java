package org.firsthand.stages.extract.credits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.model.Credit;
import org.firsthand.model.CreditKind;
import org.firsthand.model.Span;

/** What closes an agency's text: "(Reuters)", "-- AFP", its rights, who reported and edited. */
final class ClosingCredits {
  /** "(Reuters)", "-- AFP", "© 2020 AFP" at the end. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:^|[.!?”\"]\\s*)[(—–-]{1,2}\\s*(?:[Ww]ith )?(" + Printed.NAME + ")\\s*[)]?\\.?$");

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?i:^\\W*(?:copyright|©|\\(c\\))[\\s©(c),]*(?:\\d{4}(?:-\\d{4})?)?,?\\s*(?:by )?(?:the )?)("
              + Printed.NAME
              + "?)(?:\\.|,|\\s(?i:all rights)|$)");

  private static final Pattern REPORTING_BY =
      Pattern.compile(
          "^\\(?(?:Reporting|Additional reporting|Writing) by .{3,200}?(?:[Ee]diting|[Ww]riting) by ");

  /** A line that keeps rights may say at length what nobody may do. */
  private static final int LONGEST_RIGHTS = 300;

  private final Agencies agencies;

  ClosingCredits(Agencies agencies) {
    this.agencies = agencies;
  }

  /** The agency that holds the rights, in a line that says so. */
  Optional<Credit> rights(String line) {
    Matcher rights = RIGHTS.matcher(line);
    return rights.lookingAt() && agencies.isAgency(rights.group(1))
        ? Optional.of(Printed.credit(CreditKind.WIRE, rights.group(1)))
        : Optional.empty();
  }

  /** Credits of one of the last paragraphs. */
  List<Credit> of(String paragraph, int offset) {
    List<Credit> found = new ArrayList<>();
    String end =
        paragraph.length() > 120 ? paragraph.substring(paragraph.length() - 120) : paragraph;
    int shift = offset + paragraph.length() - end.length();
    Matcher closing = CLOSING.matcher(end);
    if (closing.find() && agencies.isAgency(closing.group(1))) {
      found.add(Printed.spanned(CreditKind.WIRE, closing, shift));
    }
    Matcher alone = BylineCredits.ALONE.matcher(paragraph);
    if (alone.matches() && agencies.isAgency(alone.group(1))) {
      found.add(Printed.spanned(CreditKind.WIRE, alone, offset));
    }
    Matcher rights = RIGHTS.matcher(paragraph);
    if (paragraph.length() <= LONGEST_RIGHTS
        && rights.lookingAt()
        && agencies.isAgency(rights.group(1))) {
      found.add(Printed.spanned(CreditKind.WIRE, rights, offset));
    }
    Matcher reporting = REPORTING_BY.matcher(paragraph);
    if (reporting.lookingAt()) {
      // Only Reuters closes its reports with who reported, wrote and edited.
      found.add(
          new Credit(
              CreditKind.WIRE,
              "Reuters",
              Optional.of(new Span(offset, offset + paragraph.length()))));
    }
    return found;
  }
}
