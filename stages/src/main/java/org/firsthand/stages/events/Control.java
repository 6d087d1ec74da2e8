package org.firsthand.stages.events;

import java.util.List;
import java.util.Set;
import org.firsthand.model.Actor;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/**
 * Who does a verb that has no subject of its own: it takes that of the verb above it, the object
 * that is told or blamed, or the noun that it describes ("agreed to supply", "accused Peru of
 * hacking", "its right to strike").
 */
record Control(Roles roles) {
  private static final Set<String> CHARGE = Set.of("of", "for", "over", "with");
  private static final Set<String> COMPANIES = Set.of("BUS", "MED");
  private static final Set<String> AGAINST = Set.of("against", "on");
  private static final Set<String> MEANWHILE = Set.of("after", "before", "while", "when", "since");

  /** The subject that a verb takes from the word above it; {@code depth} as in {@link Roles}. */
  List<NounPhrase> subjects(int verb, int depth) {
    int head = tree().head(verb);
    if (head < 0) {
      return List.of();
    }
    List<NounPhrase> before = new WhoIsTo(clause(), lexicon()).of(verb);
    if (!before.isEmpty()) {
      return before;
    }
    if (tree().token(head).upos().equals("VERB") && clause().phraseAt(head) == null) {
      return ofVerb(verb, head, depth);
    }
    if (tree().is(verb, "conj") && head < verb && tree().child(head, "cop").isPresent()) {
      // "hackers, tied to Peru, are back and have breached"
      return subjectOf(head);
    }
    return tree().is(verb, "acl") ? ofNoun(verb, head, depth) : List.of();
  }

  private List<NounPhrase> subjectOf(int word) {
    return tree()
        .child(word, "nsubj")
        .map(subject -> clause().together(clause().phraseAt(subject)))
        .orElse(List.of());
  }

  private List<NounPhrase> ofVerb(int verb, int head, int depth) {
    boolean infinitive = isInfinitive(verb);
    int content = infinitive && tree().is(verb, "advcl") ? content(head, verb) : -1;
    if (content >= 0) {
      return roles.subjects(content, depth + 1);
    }
    boolean sharesMood = !infinitive || isBare(head);
    if (tree().is(verb, "conj") && head < verb && sharesMood) {
      return clause().isPassive(head)
          ? roles.objects(head, depth + 1)
          : roles.subjects(head, depth + 1);
    }
    boolean gerund = isGerund(verb);
    if (gerund && clause().word(verb - 1).equals("in") && isTakingPart(head)) {
      // "Peru was involved in hacking"
      return roles.objects(head, depth + 1);
    }
    NounPhrase charged = gerund ? clause().phraseAt(verb - 2) : null;
    if (charged != null
        && clause().word(verb - 1).equals("for")
        && AGAINST.contains(clause().word(charged.from() - 1))) {
      // "sanctions against Peru for hacking"
      return clause().together(charged);
    }
    if (gerund && MEANWHILE.contains(clause().word(verb - 1)) && clause().isPassive(head)) {
      // "was hacked by Peru after receiving a letter"
      return roles.objects(head, depth + 1);
    }
    List<NounPhrase> told = told(verb, head, depth);
    if (!told.isEmpty()) {
      return told;
    }
    if (tree().is(verb, "xcomp", "advcl", "ccomp", "obl", "conj") && (gerund || infinitive)) {
      return clause().isPassive(head) && tree().is(verb, "xcomp")
          ? roles.objects(head, depth + 1)
          : roles.subjects(head, depth + 1);
    }
    return List.of();
  }

  private boolean isTakingPart(int head) {
    return lexicon().is(tree().token(head), "taking-part") && clause().isPassive(head);
  }

  /**
   * "Officials charge that Peru forces firms out in order to help its own": the clause of what is
   * said, which the purpose behind it belongs to; -1 if there is none.
   */
  private int content(int saying, int purpose) {
    return lexicon().is(tree().token(saying), "report")
        ? tree().children(saying, "ccomp").stream()
            .filter(told -> saying < told && told < purpose && clause().isVerb(told))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /** "Accused Peru of hacking", "ordered Peru to stop": whom the verb above is done to. */
  private List<NounPhrase> told(int verb, int head, int depth) {
    boolean blamed =
        isGerund(verb)
            && CHARGE.contains(clause().wordBefore(verb))
            && lexicon().is(tree().token(head), "blame");
    boolean ordered = isInfinitive(verb) && lexicon().is(tree().token(head), "object-control");
    // "bullied Peru into expelling him"
    boolean led = isGerund(verb) && clause().wordBefore(verb).equals("into");
    if (!blamed && !ordered && !led) {
      return List.of();
    }
    List<NounPhrase> objects = roles.objects(head, depth + 1);
    if (objects.isEmpty() && blamed) {
      // "lashed out at Peru for imposing"
      objects = clause().preposition(head, "at");
    }
    return isTool(head, objects) ? List.of() : objects;
  }

  /** True if the verb above blames somebody for it: "sued Peru over hacking". */
  boolean isCharged(int verb) {
    int head = tree().head(verb);
    return head >= 0 && lexicon().is(tree().token(head), "blame");
  }

  private List<NounPhrase> ofNoun(int verb, int head, int depth) {
    NounPhrase noun = clause().phraseAt(head);
    if (noun == null) {
      return List.of();
    }
    if (isInfinitive(verb)) {
      List<NounPhrase> ranked = ranked(noun, depth);
      if (!ranked.isEmpty()) {
        return ranked;
      }
      List<NounPhrase> owners = clause().possessors(noun);
      NounPhrase of =
          clause().word(noun.end()).equals("of") ? clause().phraseAt(noun.end() + 1) : null;
      if (owners.isEmpty() && of != null && of.end() < verb) {
        // "the right of Peru's troops to fire"
        owners = List.of(of);
      }
      if (!owners.isEmpty()) {
        return List.of(owners.getLast());
      }
      int governor = clause().governor(noun);
      // "the decision to act was welcome": whose it was is not told
      return governor >= 0 && governor != verb && !tree().is(noun.head(), "nsubj")
          ? roles.subjects(governor, depth + 1)
          : List.of();
    }
    if (isGerund(verb) && clause().wordBefore(verb).equals("for")) {
      // "serves a sentence for hacking"
      int serving = clause().governor(noun);
      return serving >= 0 && serving < verb ? roles.subjects(serving, depth + 1) : List.of();
    }
    if (isGerund(verb) && clause().wordBefore(verb).equals("of")) {
      List<NounPhrase> owners = clause().possessors(noun);
      int having = owners.isEmpty() ? clause().governor(noun) : -1;
      // "has a history of attacking"
      return having >= 0 && having < verb && clause().lemma(having).equals("have")
          ? roles.subjects(having, depth + 1)
          : owners;
    }
    if (isGerund(verb)
        && clause().word(verb - 1).equals(",")
        && tree().child(head, "cop").isPresent()) {
      // "hackers were behind an attack, crippling it"
      return subjectOf(head);
    }
    return isGerund(verb) || head < verb ? clause().together(noun) : List.of();
  }

  /** "Peru was the first to ban it", "appears to be the latest bank to suffer": who that is. */
  private List<NounPhrase> ranked(NounPhrase noun, int depth) {
    if (!clause().isRanked(noun) || tree().child(noun.head(), "cop").isEmpty()) {
      return List.of();
    }
    for (int subject : tree().children(noun.head(), "nsubj")) {
      NounPhrase phrase = clause().phraseAt(subject);
      if (phrase != null) {
        return clause().together(phrase);
      }
    }
    return tree().is(noun.head(), "xcomp")
        ? roles.subjects(tree().head(noun.head()), depth + 1)
        : List.of();
  }

  private boolean isGerund(int verb) {
    return tree().token(verb).xpos().equals("VBG");
  }

  private boolean isInfinitive(int verb) {
    return clause().word(verb - 1).equals("to")
        || tree().child(verb, "mark").filter(i -> clause().word(i).equals("to")).isPresent();
  }

  /** "An invitation for Russia to hack", "kept Russia from hacking": who is to do it or not. */
  List<NounPhrase> forWhom(int verb) {
    boolean kept = clause().word(verb - 1).equals("from");
    int last = verb - 2;
    while (last > 0
        && tree().token(last).upos().equals("PUNCT")
        && !clause().word(last).equals(",")) {
      last--;
    }
    NounPhrase phrase =
        kept || clause().word(verb - 1).equals("to") ? clause().phraseAt(last) : null;
    if (kept && phrase != null) {
      int keeping = tree().head(verb);
      boolean agent = clause().word(phrase.from() - 1).equals("by");
      return agent && keeping >= 0 && clause().isPassive(keeping)
          ? roles.objects(keeping, 1)
          : clause().together(phrase);
    }
    for (int steps = 0; phrase != null && steps < 3; steps++) {
      String before = clause().word(phrase.from() - 1);
      if (before.equals("for")) {
        return clause().together(phrase);
      }
      // "for the states of the union to act"
      phrase =
          before.equals("of") || before.equals("in") ? clause().phraseAt(phrase.from() - 2) : null;
    }
    return List.of();
  }

  /**
   * "Hackers interested in obtaining": whom the adjective above the gerund describes; "critical of
   * Peru for hacking": of whom it is said.
   */
  List<NounPhrase> described(int verb) {
    int head = tree().head(verb);
    boolean adjective = head >= 0 && head < verb && tree().token(head).upos().equals("ADJ");
    if (isGerund(verb) && adjective && clause().wordBefore(verb).equals("for")) {
      return clause().preposition(head, "of");
    }
    return isGerund(verb)
            && head >= 0
            && head == verb - 2
            && tree().token(head).upos().equals("ADJ")
        ? clause().together(clause().phraseAt(head - 1))
        : List.of();
  }

  /** An infinitive is joined to infinitives only: else it hangs by the verb as its complement. */
  private boolean isBare(int verb) {
    return tree().token(verb).xpos().equals("VB") || clause().word(verb - 1).equals("to");
  }

  /** "Used its platform to meddle", "used the site as a stage to": it does nothing by itself. */
  private boolean isTool(int verb, List<NounPhrase> objects) {
    if (!clause().lemma(verb).equals("use")) {
      return false;
    }
    boolean as = objects.stream().allMatch(one -> clause().word(one.end()).equals("as"));
    return as || objects.stream().allMatch(this::isThing);
  }

  /** A thing of theirs, a firm, or what no one is: "used military force to strike". */
  private boolean isThing(NounPhrase phrase) {
    return tree().token(phrase.from()).xpos().equals("PRP$")
        || (!phrase.actors().isEmpty() && phrase.actors().stream().allMatch(Control::isCompany))
        || (phrase.actors().isEmpty()
            && (phrase.title().isEmpty()
                || phrase.thing()
                || clause().word(phrase.head()).equals("force")));
  }

  private static boolean isCompany(Actor actor) {
    return actor.sector().filter(COMPANIES::contains).isPresent();
  }

  private Clause clause() {
    return roles.clause();
  }

  private Lexicon lexicon() {
    return roles.lexicon();
  }

  private Tree tree() {
    return roles.tree();
  }
}
