package org.firsthand.language.references;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says "I" in a quotation: the subject of the verb of speech that stands outside it in
 * the same sentence, and for a quotation that goes on, the speaker of the sentence before. Lives
 * while one text is read.
 */
final class Speakers {
  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "add",
          "ask",
          "reply",
          "answer",
          "explain",
          "write",
          "note",
          "insist",
          "claim",
          "warn",
          "state",
          "declare",
          "argue",
          "recall",
          "continue",
          "tweet",
          "announce",
          "admit",
          "remark",
          "testify",
          "respond");
  private static final Set<String> FIRST = Set.of("i", "me", "my");

  private boolean open;
  private @Nullable Entity last;

  /** The first person's pronouns that stand in quotations, with their speakers. */
  Map<Mention, Entity> read(List<Mention> mentions, Syntax syntax, boolean[] quoted) {
    boolean any = false;
    boolean all = true;
    for (boolean token : quoted) {
      any |= token;
      all &= token;
    }
    Entity speaker = speaker(mentions, syntax, quoted);
    if (speaker == null && any && all) {
      speaker = last;
    }
    last = any || speaker != null ? speaker : null;
    Map<Mention, Entity> found = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (speaker != null && FIRST.contains(mention.noun) && quoted[mention.start]) {
        found.put(mention, speaker);
      }
    }
    return found;
  }

  /** Which tokens of the next sentence stand between quotation marks, the marks too. */
  boolean[] quoted(Syntax syntax) {
    boolean[] quoted = new boolean[syntax.size()];
    for (int i = 0; i < quoted.length; i++) {
      String form = syntax.token(i).form();
      boolean mark = form.equals("\"") || form.equals("\u201C") || form.equals("\u201D");
      boolean opens = form.equals("\u201C") || (form.equals("\"") && !open);
      quoted[i] = open || mark || (i == quoted.length - 1 && i > 0 && quoted[i - 1]);
      if (mark) {
        open = opens;
      }
    }
    return quoted;
  }

  private static @Nullable Entity speaker(List<Mention> mentions, Syntax syntax, boolean[] quoted) {
    Entity found = null;
    for (Mention mention : mentions) {
      int verb = mention.place.governor();
      boolean speaks =
          mention.place.part() == Syntax.Part.SUBJECT
              && verb >= 0
              && SPEECH.contains(syntax.token(verb).lemma())
              && !quoted[verb]
              && !quoted[mention.start];
      if (speaks) {
        if (found != null && found != mention.entity) {
          return null;
        }
        found = mention.entity;
      }
    }
    return found;
  }
}
