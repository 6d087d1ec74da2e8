package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;
import org.jspecify.annotations.Nullable;

/** The words of a sentence in order, with the noun phrases among them: what stands beside what. */
final class WordOrder {
  /** What stands in one place of a verb or noun: the preposition before it, or "obj". */
  record Argument(String place, NounPhrase phrase) {}

  static final Set<String> LINKS = Set.of("and", "or", ",", "&");
  private static final Set<String> ABOUT =
      Set.of("about", "around", "over", "under", "above", "below", "nearly", "some", "roughly");

  /** Nouns in -ing that a tagger may take for verbs: "in peacekeeping operations". */
  private static final Set<String> MODIFIERS =
      Set.of(
          "peacekeeping",
          "training",
          "hacking",
          "phishing",
          "shipping",
          "mining",
          "trading",
          "banking",
          "fishing",
          "policing",
          "visiting",
          "manufacturing",
          "broadcasting",
          "ruling",
          "remaining",
          "neighboring",
          "neighbouring",
          "warring",
          "existing",
          "leading");

  private static final Set<String> NOMINATIVE = Set.of("i", "he", "she", "we", "they");

  private static final int REACH = 28;

  private final Tree tree;
  private final @Nullable NounPhrase[] at;

  WordOrder(Tree tree, List<NounPhrase> phrases) {
    this.tree = tree;
    this.at = new NounPhrase[tree.size()];
    for (NounPhrase phrase : phrases) {
      if (!phrase.possesses()) {
        for (int i = phrase.from(); i < phrase.end(); i++) {
          at[i] = phrase;
        }
      }
    }
  }

  String word(int i) {
    return i < 0 || i >= tree.size() ? "" : tree.token(i).form().toLowerCase(Locale.ROOT);
  }

  /** The noun phrase that covers a token, with its possessors. */
  @Nullable NounPhrase phraseAt(int i) {
    return i < 0 || i >= at.length ? null : at[i];
  }

  boolean isVerb(int i) {
    return tree.token(i).upos().equals("VERB") && at[i] == null;
  }

  boolean isFinite(int i) {
    if (i >= tree.size()) {
      return false;
    }
    String tag = tree.token(i).xpos();
    String upos = tree.token(i).upos();
    return at[i] == null
        && (upos.equals("VERB") || upos.equals("AUX"))
        && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD"));
  }

  /**
   * What stands right of a verb or noun, in order, up to the end of its clause: its object and what
   * its prepositions hold. "of" is the phrase's before it unless it comes first.
   */
  List<Argument> arguments(int word) {
    List<Argument> found = new ArrayList<>();
    NounPhrase own = at[word];
    String place = own == null ? "obj" : "";
    int i = own == null ? word + 1 : Math.max(word + 1, own.end());
    int end = Math.min(tree.size(), word + REACH);
    boolean comma = false;
    while (i < end) {
      NounPhrase phrase = at[i];
      String form = word(i);
      String upos = tree.token(i).upos();
      if (phrase != null) {
        if ((comma && (opensClause(phrase) || opensGerund(phrase)))
            || (place.isEmpty() && beginsClause(phrase))) {
          break;
        }
        if (own == null
            && (!tree.is(word, "acl") || isNominative(phrase))
            && place.equals("obj")
            && !found.isEmpty()
            && word(phrase.from() - 1).equals("and")
            && beginsClause(phrase)) {
          // "hacked the party and Peru knows"
          break;
        }
        boolean second = comma && found.size() == 1 && word(phrase.from() - 1).equals("and");
        if (second && runsOn(phrase)) {
          break;
        }
        if (comma && !isJoined(phrase, second ? found.getFirst().phrase() : phrase)) {
          place = "";
        }
        if (!place.isEmpty()) {
          found.add(new Argument(place, phrase));
        }
        i = phrase.end();
        // "gave Iran drones": a second object stands right behind the first.
        boolean amount = i < tree.size() && tree.token(i).upos().equals("SYM");
        boolean given = place.equals("obj") && found.size() == 1 && (phraseAt(i) != null || amount);
        boolean joins = given || (LINKS.contains(word(i)) && !place.isEmpty());
        place = joins ? place : "";
        comma = false;
        continue;
      }
      boolean targeting = form.equals("targeting") && own != null;
      boolean upTo = form.equals("up") && word(i + 1).equals("to") && phraseAt(i + 2) != null;
      if (upTo || (!place.isEmpty() && ABOUT.contains(form) && isAmount(i + 1))) {
        // "up to 300 drones", "around $4 million"
        i += upTo ? 2 : 1;
        continue;
      }
      if (upos.equals("ADP") || targeting || (form.equals("to") && phraseAt(i + 1) != null)) {
        if (isGerund(i + 1)) {
          break;
        }
        if (!particle(word, i)) {
          // "but not in Kenya": where it was not
          place = word(i - 1).equals("not") ? "" : form;
        }
      } else if (LINKS.contains(form)) {
        boolean modifier = !found.isEmpty() && isGerundBeforeNoun(i + 1);
        if (modifier) {
          i += 2;
          continue;
        }
        if (i + 1 < tree.size() && (isVerb(i + 1) || isFinite(i + 1))) {
          break;
        }
        boolean list =
            (!found.isEmpty() && phraseAt(i + 1) != null) || (form.equals(",") && isLink(i + 1));
        place = list ? place : "";
        comma |= form.equals(",");
      } else if (ends(i)) {
        break;
      } else if (place.equals("obj") && (upos.equals("ADJ") || form.equals("back"))) {
        place = "obj";
      }
      i++;
    }
    return found;
  }

  /** "surveillance and eavesdropping capabilities". */
  private boolean isGerundBeforeNoun(int i) {
    return i + 1 < tree.size()
        && isVerb(i)
        && tree.token(i).xpos().equals("VBG")
        && at[i + 1] != null
        && at[i + 1].from() == i + 1
        && tree.token(i + 1).upos().equals("NOUN")
        && !beginsClause(at[i + 1]);
  }

  private boolean isAmount(int i) {
    return i < tree.size()
        && (tree.token(i).upos().equals("NUM") || tree.token(i).upos().equals("SYM"));
  }

  private boolean isLink(int i) {
    return LINKS.contains(word(i)) && phraseAt(i + 1) != null;
  }

  /** "shut down the site": the particle is the verb's. */
  private boolean particle(int verb, int i) {
    return tree.is(i, "compound") && tree.head(i) == verb;
  }

  private boolean isGerund(int i) {
    int next = i;
    while (next < tree.size() && tree.token(next).upos().equals("PUNCT")) {
      next++;
    }
    return next < tree.size()
        && isVerb(next)
        && tree.token(next).xpos().equals("VBG")
        && !(MODIFIERS.contains(word(next)) && at[next + 1 < at.length ? next + 1 : next] != null);
  }

  private boolean ends(int i) {
    Token token = tree.token(i);
    return switch (token.upos()) {
      case "VERB" -> !tree.is(i, "amod");
      case "AUX", "SCONJ" -> true;
      case "PRON", "DET" -> token.xpos().startsWith("W");
      case "ADV" -> token.xpos().equals("WRB");
      case "PART" -> word(i).equals("to");
      case "PUNCT" -> word(i).equals(";") || word(i).equals(":");
      default -> token.xpos().equals("WDT") || token.xpos().equals("WP");
    };
  }

  /** The same with what prepositions hold behind it: "..., a report by a firm in Lima said". */
  private boolean opensClause(NounPhrase phrase) {
    NounPhrase last = phrase;
    while (last.end() + 1 < tree.size() && tree.token(last.end()).upos().equals("ADP")) {
      NounPhrase held = at[last.end() + 1];
      if (held == null || held.from() <= last.end()) {
        break;
      }
      last = held;
    }
    return beginsClause(last);
  }

  /** "..., the agency spying on": a clause of its own. */
  private boolean opensGerund(NounPhrase phrase) {
    int next = phrase.end();
    return next < tree.size() && isVerb(next) && tree.token(next).xpos().equals("VBG");
  }

  /** ", and members not up for election seem": a finite verb comes before the next comma. */
  private boolean runsOn(NounPhrase phrase) {
    for (int i = phrase.end(); i < tree.size(); i++) {
      if (isFinite(i)) {
        return true;
      }
      if (word(i).equals(",") || tree.token(i).xpos().startsWith("W")) {
        return false;
      }
    }
    return false;
  }

  /**
   * False for what stands behind a comma and goes on nothing: "on Peruvian hackers, these letters",
   * and for a second of another sort: "blamed on Peru, and a threat against".
   */
  private boolean isJoined(NounPhrase phrase, NounPhrase first) {
    boolean listed = !word(phrase.from() - 1).equals(",") || listCloses(phrase);
    return first.actors().isEmpty() == phrase.actors().isEmpty()
        && (listed || !phrase.actors().isEmpty());
  }

  /** "They", which is no verb's object. */
  boolean isNominative(NounPhrase phrase) {
    return phrase.end() == phrase.from() + 1 && NOMINATIVE.contains(word(phrase.from()));
  }

  /** True if an "and" or "or" closes the list that goes on behind the phrase. */
  boolean listCloses(NounPhrase phrase) {
    NounPhrase walk = phrase;
    for (int steps = 0; walk != null && steps < 8; steps++) {
      int i = walk.end();
      int last = word(i).equals(",") ? i + 1 : i;
      if (LINKS.contains(word(last)) && !word(last).equals(",")) {
        return phraseAt(last + 1) != null;
      }
      walk = word(i).equals(",") ? phraseAt(i + 1) : null;
    }
    return false;
  }

  /** True if a finite verb follows the phrase: it is the next clause's subject. */
  boolean beginsClause(NounPhrase phrase) {
    int i = phrase.end();
    while (i < tree.size() && tree.token(i).upos().equals("ADV")) {
      i++;
    }
    return i < tree.size() && isFinite(i);
  }
}
