package org.firsthand.stages.extract.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.firsthand.stages.extract.print.Bylines;
import org.firsthand.stages.extract.print.Spacing;

/** What reads as the names of persons, or at least as a name. */
final class AuthorNames {
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:admin(?:istrator)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)|editor|editors|staff|guest|author|authors|by|user|anonymous|webmaster|root|null|undefined|none|n/a|test|contributors?|team|post(?:ed)?|(?:last )?updated|published|share|follow|sign in|log ?in|the author|(?:posted|written|published) (?:on|by)|about.*|our|read more|more|home|.*\\b(?:minutes?|min read|says|cookies?|privacy|subscribe)\\b.*)");

  private static final Pattern PERSON =
      Pattern.compile(
          "(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: (?:de|da|di|van|von|der|den|bin|ibn|al|el|la|le|du|del|dos|ter|y|e|\\([\\p{L}]+\\)|\\p{Lu}[\\p{L}.'’-]*)){1,3}");

  /** Last words of bodies and rubrics, which are spelt like persons. */
  private static final Pattern BODY =
      Pattern.compile(
          " (?:News|Newsroom|Desk|Blog|Magazine|Media|Agency|Inc|Ltd|LLC|GmbH|Company|Group|Solutions|Services|Association|Foundation|University|College|Institute|Clinic|Center|Centre|Business|Strategy|Studio|Journalism|Online|Admin|Marketing|Times|Post|Press|Policy|Report|Reports|Insights|Guides?|Reviews?|More|Us)\\.?$");

  /** "MD", "Ph.D.", "CFP", "M.D. FACLM": what a person may write behind the name. */
  private static final Pattern DEGREE =
      Pattern.compile(
          "(?:(?:Ph|Psy|Ed|Pharm|M|D|B|J)\\.? ?[A-Z]\\.?[A-Za-z]{0,2}\\.?|[A-Z]{2,6}|[A-Z]-[A-Z]{2,4}|Jr\\.?|Sr\\.?|I{2,3})(?:[ -](?:[A-Z]{2,6}|\\d{2,4}|\\([A-Z]{2,6}\\)))*");

  /** A name that stands behind "By": also one word, or a team. */
  private static final Pattern NAMED =
      Pattern.compile("(?:the )?[\\p{Lu}][\\p{L}\\p{N}.'’&-]*(?: [\\p{L}&][\\p{L}.'’-]*){0,4}");

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;&]|\\band\\b)\\s*");

  private static final Pattern HOST =
      Pattern.compile("(?i)\\S+\\.(?:com|net|org|co|io|info|blog|news|me|eu|uk|de|fr)(?:/\\S*)?");

  private AuthorNames() {}

  /** The names and degrees of a line of them. */
  static String[] each(String names) {
    return BETWEEN.split(names);
  }

  /** True if the text is nothing but names of persons, with what they may write behind them. */
  static boolean arePersons(String text) {
    if (text.length() > 120 || text.isEmpty()) {
      return false;
    }
    boolean any = false;
    for (String name : each(text)) {
      boolean person =
          PERSON.matcher(name).matches()
              && !NO_NAME.matcher(name).matches()
              && !BODY.matcher(name).find();
      boolean degree = any && DEGREE.matcher(name).matches();
      if (!name.isEmpty() && !person && !degree) {
        return false;
      }
      any |= person;
    }
    return any;
  }

  /** True if the text reads as the name of somebody or something. */
  static boolean isName(String text) {
    return text.length() <= 60 && NAMED.matcher(text).matches() && !NO_NAME.matcher(text).matches();
  }

  /** Several names as one line, each once, without what is no name. */
  static Optional<String> joined(List<String> each) {
    Set<String> names = new LinkedHashSet<>();
    for (String one : each) {
      String name = Spacing.collapse(one);
      boolean usable =
          !name.isEmpty()
              && name.length() <= 160
              && !name.contains("://")
              && !name.matches("\\S+\\.\\S+\\.\\S+")
              && !HOST.matcher(name).matches()
              && !name.matches("[\\d\\W]*")
              && !NO_NAME.matcher(name).matches();
      if (usable) {
        Bylines.names(name).ifPresent(names::add);
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }
}
