package org.firsthand.stages.extract.print;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines under a headline that say who wrote an article and when it was printed. */
public final class Bylines {
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|da|di|van|von|der|bin|al|el|la|le|du|del|of|the|and)(?= )| [\\p{Lu}][\\p{L}.'’-]*)*";

  static final Pattern BY =
      Pattern.compile(
          "(?:(?i:(?:this |the )?(?:post |article |story )?(?:was |is )?(?:written |posted |published |reported |reviewed |created |authored |contributed ))?(?i:story |analysis |text |words |guide |recipe |interview )?(?i:by|von|par|por):?|(?i:authors?|writers?|contributors?):?)\\s+(?:(?i:by)\\s+)?("
              + "(?:the (?=\\p{Lu}))?[\\p{Lu}@][^.;!?]{1,110}(?:(?<=\\b(?:\\p{Lu}|Dr|Mr|Ms|Mrs|St|Jr|Sr|Prof))\\.[^.;!?]{0,60})*)\\s*");

  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?<=\\p{Ll})(?=(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d)(?=.*).*$|\\s*(?:[|•·⋅/]|,? ?\\bon\\b (?=\\p{L}*\\.? ?\\d)|,? (?i:updated|published|posted|last)\\b|—|–| - |,? (?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d)|(?<=\\p{L})\\W+(?=\\d)).*$");

  /** "Staff Writer", ", senior editor at X": what a person is, behind the name. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:(?<=\\p{L} \\p{L}{2,30}),? (?:Senior |Chief |Political |Staff |Special )*(?:Staff Writer|Staff Reporter|Correspondent|Staff Writers|Reporter|Writer)$"
              + "|(?i:, (?:the )?(?:senior |chief |staff |special |political |national |foreign |diplomatic |security |defen[cs]e |technology |contributing |associate |managing |deputy |executive |head |lead |former |founder |co-?founder |director |president |ceo )+.*"
              + "|, (?:(?:staff )?writers?|reporters?|correspondents?|editors?|contributors?|columnists?|producers?|journalists?)\\b.*|, (?:in|for|of|at|special to) .*))$");

  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "(?i)^(?:(?:first |last )?(?:published|updated|posted|modified|created|date|on|issued|last modified|publication date)(?: on| at)?:?\\s*)?"
              + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\\s*)?");

  static final Openings OF_BY =
      new Openings(
          "thi the pos art sto was is* wri pub rep rev cre aut con ana tex wor gui rec int by* von"
              + " par por");

  private Bylines() {}

  /** True for a short line that begins with "By" or its like and a name. */
  public static boolean isByline(String line) {
    return line.length() <= 140 && OF_BY.mayOpen(line) && BY.matcher(line).matches();
  }

  /** True for a line that holds a calendar day and hardly anything else. */
  public static boolean isDateLine(String line) {
    return line.length() <= 90
        && PrintedDate.find(line).isPresent()
        && DATE_LABEL.matcher(line).lookingAt()
        && letters(line) <= 34;
  }

  private static long letters(String line) {
    Matcher label = DATE_LABEL.matcher(line);
    int from = label.lookingAt() ? label.end() : 0;
    return line.substring(from).chars().filter(Character::isLetter).count();
  }

  /** The names of a byline, without "By", roles and what follows them. */
  public static Optional<String> names(String line) {
    Matcher by = BY.matcher(OF_BY.mayOpen(line) ? line : "");
    String names = by.matches() ? by.group(1) : line;
    names = AFTER_NAME.matcher(names).replaceFirst("");
    names = ROLE.matcher(names).replaceFirst("").strip();
    names = names.replaceFirst("[,;:]+$", "").strip();
    return names.isEmpty() || names.length() > 120 ? Optional.empty() : Optional.of(names);
  }

  /** True if the text is one or more names and nothing else. */
  public static boolean isNames(String text) {
    return text.matches(NAME + "(?:(?:, | and | & |, and )" + NAME + ")*") && text.length() <= 100;
  }
}
