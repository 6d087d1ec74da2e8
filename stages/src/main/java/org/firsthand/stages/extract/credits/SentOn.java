package org.firsthand.stages.extract.credits;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.model.Credit;
import org.firsthand.model.CreditKind;

/** Lines that only send the reader to the original: "Read the complete article at: CFR". */
final class SentOn {
  private static final String READ_VERB = "(?:read|see|view|continue reading|find|visit|access)";

  private static final String WHOLE =
      "(?:the )?(?:complete|full|original|entire|whole|rest of (?:the|this)|source)";

  /** What a text is called that speaks of itself. */
  static final String WORK =
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
              + ")?(?: here)?(?:,)?(?: (?:at|on|in|from|by|via))?\\s*:?)\\s*("
              + Printed.NAME
              + "|(?i:https?://|www\\.)\\S+)?\\W*$");

  /** "Read more at Politico". */
  private static final Pattern MORE_AT =
      Pattern.compile(
          "(?i:^\\W*(?:read|see|learn) (?:more|it)(?: here)?(?: (?:at|on|in|from)|:)+)\\s*("
              + Printed.NAME
              + "|(?i:https?://|www\\.)\\S+)\\W*$");

  private static final int LONGEST = 160;

  private SentOn() {}

  /** What a paragraph that only sends the reader to the original names, if it is one. */
  static Optional<Credit> toOriginal(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    for (Pattern pattern : List.of(READ_AT, MORE_AT)) {
      Matcher m = pattern.matcher(line);
      if (m.matches() && m.group(1) != null) {
        return Optional.of(Printed.credit(CreditKind.REPUBLISHED, m.group(1)));
      }
    }
    return Optional.empty();
  }

  /** True for a line that asks to read on elsewhere, whether or not it names where. */
  static boolean isReadOn(String line) {
    return line.length() <= LONGEST
        && (READ_AT.matcher(line).matches() || MORE_AT.matcher(line).matches());
  }
}
