package org.firsthand.language.references;

import java.util.List;
import java.util.Locale;
import org.firsthand.language.references.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Finds the name that initials in brackets behind it stand for: "Atomic Energy Agency (AEA)". */
final class Initials {
  private Initials() {}

  /** The name before the bracket that these initials are of; null if they are of none. */
  static @Nullable Mention of(Mention initials, List<Mention> mentions, Syntax syntax) {
    boolean bracket =
        initials.start >= 2
            && initials.end < syntax.size()
            && syntax.token(initials.start - 1).form().equals("(")
            && syntax.token(initials.end).form().equals(")");
    if (!bracket || initials.end - initials.start != 1) {
      return null;
    }
    for (Mention name : mentions) {
      boolean before =
          name.form == Form.NAME && name.end == initials.start - 1 && name.entity != null;
      if (before && fits(name.noun, initials.noun)) {
        return name;
      }
    }
    return null;
  }

  /** Each letter opens a word of the name, in order; small words may be passed over. */
  private static boolean fits(String name, String initials) {
    if (initials.length() < 2 || !initials.equals(initials.toUpperCase(Locale.ROOT))) {
      return false;
    }
    int at = 0;
    for (String word : name.split(" ")) {
      boolean next = at < initials.length() && word.charAt(0) == initials.charAt(at);
      if (next) {
        at++;
      } else if (Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return at == initials.length();
  }
}
