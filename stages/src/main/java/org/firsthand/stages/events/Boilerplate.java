package org.firsthand.stages.events;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells menus, captions and headlines that ran together from sentences.
 *
 * <p>By their form: a bar between entries, names of services in a row as under buttons, the same
 * words twice as under a picture, a shouted "MORE" behind a list of links.
 */
final class Boilerplate {
  /** So many words in a row, a verb among them, are not said twice within one sentence. */
  private static final int REPEATED = 4;

  private final Lexicon lexicon;
  private final Clause clause;

  Boilerplate(Lexicon lexicon, Clause clause) {
    this.lexicon = lexicon;
    this.clause = clause;
  }

  boolean is() {
    int size = clause.tree().size();
    boolean shouted = true;
    boolean more = false;
    for (int i = 0; i < size; i++) {
      String form = clause.token(i).form();
      boolean buttons = isButton(i) && i + 1 < size && isButton(i + 1);
      boolean player = form.equals("WATCHED") || (form.equals("Replay") && isTitle(i + 1));
      if (form.equals("|") || buttons || player) {
        return true;
      }
      more |= form.equals("MORE");
      shouted &= form.equals(form.toUpperCase(Locale.ROOT));
    }
    return (more && !shouted) || isSaidTwice();
  }

  /** "Replay More Videos ..." */
  private boolean isTitle(int i) {
    return i < clause.tree().size() && Character.isUpperCase(clause.token(i).form().charAt(0));
  }

  private boolean isButton(int i) {
    return lexicon.is(clause.token(i), "button");
  }

  /**
   * The same run of words twice, one of them with a capital letter and one a verb: without it, it
   * may be a name ("of the United States").
   */
  private boolean isSaidTwice() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i + REPEATED <= clause.tree().size(); i++) {
      StringBuilder run = new StringBuilder();
      boolean capital = false;
      boolean words = true;
      boolean verb = false;
      for (int k = i; k < i + REPEATED; k++) {
        String form = clause.token(k).form();
        capital |= Character.isUpperCase(form.charAt(0));
        words &= Character.isLetter(form.charAt(0));
        verb |= clause.token(k).xpos().startsWith("VB");
        run.append(form).append(' ');
      }
      if (words && capital && verb && !seen.add(run.toString())) {
        return true;
      }
    }
    return false;
  }
}
