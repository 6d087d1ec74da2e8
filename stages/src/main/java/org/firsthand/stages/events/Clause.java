package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Reading;
import org.firsthand.stages.text.Tree;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as the coder sees it: its words, its noun phrases, and who is subject and object of
 * what.
 *
 * <p>Where the tree and the order of words disagree, what stands right of a verb is taken in order,
 * because English objects and prepositions keep to it and a parser's attachments slip more often.
 */
final class Clause {
  /** What stands in one place of a verb or noun: the preposition before it, or "obj". */
  record Argument(String place, NounPhrase phrase) {}

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> LINKS = Set.of("and", "or", ",", "&");
  private static final int REACH = 28;

  private final Lexicon lexicon;
  private final Tree tree;
  private final List<NounPhrase> phrases;
  private final @Nullable NounPhrase[] at;

  Clause(Lexicon lexicon, Reading reading, ArticleActors actors, int sentence) {
    this.lexicon = lexicon;
    this.tree = reading.trees().get(sentence);
    this.phrases = actors.phrases(sentence);
    this.at = new NounPhrase[tree.size()];
    for (NounPhrase phrase : phrases) {
      if (!phrase.possesses()) {
        for (int i = phrase.from(); i < phrase.end(); i++) {
          at[i] = phrase;
        }
      }
    }
  }

  Tree tree() {
    return tree;
  }

  Token token(int i) {
    return tree.token(i);
  }

  String word(int i) {
    return i < 0 || i >= tree.size() ? "" : tree.token(i).form().toLowerCase(Locale.ROOT);
  }

  String lemma(int i) {
    return tree.token(i).lemma().toLowerCase(Locale.ROOT);
  }

  /** The noun phrase that covers a token, with its possessors. */
  @Nullable NounPhrase phraseAt(int i) {
    return i < 0 || i >= at.length ? null : at[i];
  }

  /** The possessor phrases of a noun phrase. */
  List<NounPhrase> possessors(NounPhrase phrase) {
    return phrases.stream()
        .filter(one -> one.possesses() && one.start() >= phrase.from() && one.end() <= phrase.start())
        .toList();
  }

  boolean isVerb(int i) {
    return tree.token(i).upos().equals("VERB") && at[i] == null;
  }

  boolean isFinite(int i) {
    String tag = tree.token(i).xpos();
    String upos = tree.token(i).upos();
    return at[i] == null
        && (upos.equals("VERB") || upos.equals("AUX"))
        && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD"));
  }

  /** True for "was hit", "sanctions imposed by"; the subject suffers the verb. */
  boolean isPassive(int verb) {
    if (tree.child(verb, "aux:pass", "nsubj:pass").isPresent()) {
      return true;
    }
    if (!tree.token(verb).xpos().equals("VBN")) {
      return false;
    }
    int i = verb - 1;
    while (i >= 0 && (tree.token(i).upos().equals("ADV") || tree.token(i).upos().equals("PART"))) {
      i--;
    }
    if (i >= 0 && tree.token(i).upos().equals("AUX")) {
      String lemma = lemma(i);
      return lemma.equals("be") || lemma.equals("get");
    }
    return tree.is(verb, "acl", "amod", "advcl") || i >= 0 && at[i] != null && word(verb + 1).equals("by");
  }

  /** Who does the verb. */
  List<NounPhrase> subjects(int verb) {
    return subjects(verb, 0);
  }

  private List<NounPhrase> subjects(int verb, int depth) {
    if (depth > 6) {
      return List.of();
    }
    if (isPassive(verb)) {
      return preposition(verb, "by");
    }
    Optional<Integer> own = tree.child(verb, "nsubj");
    if (own.isPresent()) {
      NounPhrase phrase = at[own.get()];
      if (phrase != null && phrase.from() > 0 && phrase.from() < verb
          && tree.token(phrase.from() - 1).upos().equals("ADP")) {
        // A parser's slip: what a preposition holds is no subject.
        List<NounPhrase> left = left(verb);
        return left.isEmpty() ? together(phrase) : left;
      }
      if (phrase != null) {
        return together(phrase);
      }
      if (RELATIVE.contains(word(own.get()))) {
        return antecedent(verb, own.get());
      }
    }
    List<NounPhrase> controlled = controlled(verb, depth);
    if (!controlled.isEmpty()) {
      return controlled;
    }
    List<NounPhrase> left = left(verb);
    return left;
  }

  /** The phrase that a relative pronoun stands for. */
  private List<NounPhrase> antecedent(int verb, int pronoun) {
    int head = tree.head(verb);
    if (head >= 0 && head < pronoun && at[head] != null && tree.is(verb, "acl")) {
      return together(at[head]);
    }
    for (int i = pronoun - 1; i >= 0; i--) {
      if (at[i] != null) {
        return together(at[i]);
      }
    }
    return List.of();
  }

  /** The subject that a verb without its own takes from the word above it. */
  private List<NounPhrase> controlled(int verb, int depth) {
    int head = tree.head(verb);
    if (head < 0) {
      return List.of();
    }
    boolean gerund = tree.token(verb).xpos().equals("VBG");
    boolean infinitive = word(verb - 1).equals("to") || tree.child(verb, "mark").filter(i -> word(i).equals("to")).isPresent();
    if (tree.token(head).upos().equals("VERB") && at[head] == null) {
      if (tree.is(verb, "conj") && head < verb) {
        return isPassive(head) ? objects(head, depth + 1) : subjects(head, depth + 1);
      }
      String before = gerund ? wordBefore(verb) : "";
      boolean blamed =
          (before.equals("of") || before.equals("for") || before.equals("over") || before.equals("with"))
              && lexicon.is(tree.token(head), "blame");
      boolean ordered = infinitive && lexicon.is(tree.token(head), "object-control");
      if (blamed || ordered) {
        List<NounPhrase> objects = objects(head, depth + 1);
        if (!objects.isEmpty()) {
          return objects;
        }
      }
      if (tree.is(verb, "xcomp", "advcl", "ccomp", "obl") && (gerund || infinitive)) {
        return isPassive(head) && tree.is(verb, "xcomp")
            ? objects(head, depth + 1)
            : subjects(head, depth + 1);
      }
      return List.of();
    }
    NounPhrase noun = at[head];
    if (noun == null) {
      return List.of();
    }
    if (tree.is(verb, "acl")) {
      if (infinitive) {
        List<NounPhrase> owners = possessors(noun);
        if (!owners.isEmpty()) {
          return List.of(owners.getLast());
        }
        int governor = governor(noun);
        return governor >= 0 && governor != verb ? subjects(governor, depth + 1) : List.of();
      }
      if (gerund && wordBefore(verb).equals("of")) {
        return possessors(noun);
      }
      return gerund || head < verb ? together(noun) : List.of();
    }
    return List.of();
  }

  /** The word before a verb, quotation marks left out. */
  String wordBefore(int verb) {
    int i = verb - 1;
    while (i >= 0
        && (tree.token(i).upos().equals("PUNCT") || tree.token(i).upos().equals("ADV"))
        && !word(i).equals(",")) {
      i--;
    }
    return word(i);
  }

  /** The verb that a noun phrase hangs by, in any role; -1 if it hangs by none. */
  int governor(NounPhrase phrase) {
    int i = phrase.head();
    for (int steps = 0; i >= 0 && steps < 8; steps++) {
      int head = tree.head(i);
      if (head < 0) {
        return -1;
      }
      boolean inside = head >= phrase.from() && head < phrase.end();
      if (!inside && isVerb(head)) {
        return head;
      }
      if (!inside && !tree.is(i, "conj")) {
        return -1;
      }
      i = head;
    }
    return -1;
  }

  /** The nearest phrase left of a verb that no preposition holds. */
  private List<NounPhrase> left(int verb) {
    boolean comma = false;
    for (int i = verb - 1; i >= 0; i--) {
      NounPhrase phrase = at[i];
      if (phrase != null) {
        if (!isHeld(phrase)) {
          return together(phrase);
        }
        i = phrase.from();
        continue;
      }
      if (isVerb(i) && !tree.is(i, "amod") && !comma) {
        return List.of();
      }
      String word = word(i);
      comma |= word.equals(",");
      if (word.equals(";") || word.equals(":") || word.equals("that") || RELATIVE.contains(word) && !comma) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean isHeld(NounPhrase phrase) {
    int before = phrase.from() - 1;
    if (before < 0) {
      return false;
    }
    String upos = tree.token(before).upos();
    if (upos.equals("ADP") || upos.equals("SCONJ") && !word(before).equals("that")) {
      return true;
    }
    // "in Syria and Iraq"
    boolean joined = word(before).equals("and") && before > 0 && at[before - 1] != null;
    return joined && isHeld(at[before - 1]);
  }

  /** Whom the verb is done to: the object, or a passive's subject. */
  List<NounPhrase> objects(int verb) {
    return objects(verb, 0);
  }

  private List<NounPhrase> objects(int verb, int depth) {
    if (isPassive(verb)) {
      Optional<Integer> subject = tree.child(verb, "nsubj");
      if (subject.isPresent()) {
        NounPhrase phrase = at[subject.get()];
        if (phrase != null) {
          return together(phrase);
        }
        if (RELATIVE.contains(word(subject.get()))) {
          return antecedent(verb, subject.get());
        }
      }
      int head = tree.head(verb);
      if (head >= 0 && at[head] != null && tree.is(verb, "acl", "amod")) {
        return together(at[head]);
      }
      if (head >= 0 && tree.is(verb, "conj") && isVerb(head) && depth < 4) {
        return isPassive(head) ? objects(head, depth + 1) : subjects(head, depth + 1);
      }
      return left(verb);
    }
    List<NounPhrase> found = place(arguments(verb), "obj");
    if (found.isEmpty()) {
      Optional<Integer> object = tree.child(verb, "obj");
      if (object.isPresent() && at[object.get()] != null) {
        return together(at[object.get()]);
      }
      int head = tree.head(verb);
      // "drones that Russia has unleashed": the noun before the clause is its object.
      boolean relative = head >= 0 && at[head] != null && tree.is(verb, "acl");
      boolean finite = tree.child(verb, "nsubj").filter(i -> !RELATIVE.contains(word(i))).isPresent();
      if (relative && finite && head < verb) {
        return together(at[head]);
      }
    }
    return found;
  }

  /** What one preposition of the verb or noun holds. */
  List<NounPhrase> preposition(int word, String preposition) {
    List<NounPhrase> found = place(arguments(word), preposition);
    if (!found.isEmpty()) {
      return found;
    }
    for (int child : tree.children(word, "obl", "nmod")) {
      boolean held = tree.child(child, "case").filter(i -> word(i).equals(preposition)).isPresent();
      if (held && at[child] != null) {
        return together(at[child]);
      }
    }
    return List.of();
  }

  private static List<NounPhrase> place(List<Argument> arguments, String place) {
    return arguments.stream()
        .filter(one -> one.place().equals(place))
        .map(Argument::phrase)
        .toList();
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
        if (comma && beginsClause(phrase) || place.isEmpty() && beginsClause(phrase)) {
          break;
        }
        if (!place.isEmpty()) {
          found.add(new Argument(place, phrase));
        }
        i = phrase.end();
        boolean joins = LINKS.contains(word(i)) && !place.isEmpty();
        place = joins ? place : "";
        comma = false;
        continue;
      }
      boolean targeting = form.equals("targeting") && own != null;
      if (upos.equals("ADP") || targeting || form.equals("to") && at(i + 1) != null) {
        if (isGerund(i + 1)) {
          break;
        }
        if (!particle(word, i)) {
          place = form;
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
        boolean list = !found.isEmpty() && at(i + 1) != null || form.equals(",") && isLink(i + 1);
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

  private boolean isLink(int i) {
    return LINKS.contains(word(i)) && at(i + 1) != null;
  }

  private @Nullable NounPhrase at(int i) {
    return i < at.length ? at[i] : null;
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
    return next < tree.size() && isVerb(next) && tree.token(next).xpos().equals("VBG");
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

  /** True if "and" joins a further noun here, not a further clause. */
  boolean listGoesOn(int and) {
    NounPhrase next = at(and + 1);
    return phraseAt(and) != null
        || next != null && phraseAt(and - 1) != null && !beginsClause(next);
  }

  /** True if a finite verb follows the phrase: it is the next clause's subject. */
  private boolean beginsClause(NounPhrase phrase) {
    int i = phrase.end();
    while (i < tree.size() && tree.token(i).upos().equals("ADV")) {
      i++;
    }
    return i < tree.size() && isFinite(i);
  }

  /** A phrase and those joined to it by "and" or commas. */
  List<NounPhrase> together(NounPhrase phrase) {
    List<NounPhrase> found = new ArrayList<>();
    NounPhrase first = phrase;
    boolean pronoun = tree.token(phrase.head()).upos().equals("PRON");
    // Leftwards: "Russia and Iran signed" may hang by either.
    for (int i = phrase.from() - 1; !pronoun && i > 0 && word(i).equals("and") && at[i - 1] != null; ) {
      first = at[i - 1];
      i = first.from() - 1;
      while (i > 0 && word(i).equals(",") && at[i - 1] != null && isActor(at[i - 1])) {
        first = at[i - 1];
        i = first.from() - 1;
      }
    }
    boolean held = first != phrase && isHeld(first) && !isHeld(phrase);
    found.add(held ? phrase : first);
    NounPhrase last = found.getFirst();
    while (true) {
      int i = last.end();
      // "Kasper Systems, a Russian company, and ..." is left to the actors.
      while (LINKS.contains(word(i)) && i + 1 < tree.size() && LINKS.contains(word(i + 1))) {
        i++;
      }
      NounPhrase next = LINKS.contains(word(i)) ? at(i + 1) : null;
      if (next == null || next == last) {
        return found;
      }
      boolean list = !word(i).equals(",") || isInList(next);
      boolean same = isActor(last) == isActor(next) || last == phrase;
      if (!list || !same || next.from() > phrase.from() && word(i).equals(",") && beginsClause(next)) {
        return found;
      }
      if (next.from() > phrase.from() && beginsClause(next) && found.contains(phrase) && !isSubjectSide(phrase)) {
        return found;
      }
      found.add(next);
      last = next;
    }
  }

  private boolean isSubjectSide(NounPhrase phrase) {
    return tree.is(phrase.head(), "nsubj", "conj") || !isHeld(phrase);
  }

  /** True if an "and" closes the list that goes on here. */
  private boolean isInList(NounPhrase next) {
    NounPhrase walk = next;
    for (int steps = 0; steps < 8; steps++) {
      int i = walk.end();
      if (word(i).equals("and") || word(i).equals(",") && word(i + 1).equals("and")) {
        return at(word(i).equals(",") ? i + 2 : i + 1) != null && isActor(next);
      }
      NounPhrase following = word(i).equals(",") ? at(i + 1) : null;
      if (following == null) {
        return false;
      }
      walk = following;
    }
    return false;
  }

  private static boolean isActor(NounPhrase phrase) {
    return !phrase.actors().isEmpty();
  }
}
