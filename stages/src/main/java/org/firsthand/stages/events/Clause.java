package org.firsthand.stages.events;

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
  private static final Set<String> CURRENCY =
      Set.of("$", "€", "£", "¥", "US$", "A$", "C$", "₹", "₽");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private final Lexicon lexicon;
  private final Tree tree;
  private final List<NounPhrase> phrases;
  private final WordOrder order;

  Clause(Lexicon lexicon, Reading reading, ArticleActors actors, int sentence) {
    this.lexicon = lexicon;
    this.tree = reading.trees().get(sentence);
    this.phrases = actors.phrases(sentence).stream().map(this::withCurrency).toList();
    this.order = new WordOrder(tree, phrases);
  }

  /** "$2 billion": the sign belongs to the amount. */
  private NounPhrase withCurrency(NounPhrase phrase) {
    boolean sign = phrase.start() > 0 && CURRENCY.contains(tree.token(phrase.start() - 1).form());
    return sign && phrase.from() == phrase.start()
        ? new NounPhrase(
            phrase.sentence(),
            phrase.from() - 1,
            phrase.start() - 1,
            phrase.end(),
            phrase.possesses(),
            phrase.title(),
            phrase.thing(),
            phrase.actors(),
            phrase.owners())
        : phrase;
  }

  Tree tree() {
    return tree;
  }

  Token token(int i) {
    return tree.token(i);
  }

  String word(int i) {
    return order.word(i);
  }

  String lemma(int i) {
    return tree.token(i).lemma().toLowerCase(Locale.ROOT);
  }

  /** The noun phrase that covers a token, with its possessors. */
  @Nullable NounPhrase phraseAt(int i) {
    return order.phraseAt(i);
  }

  boolean isVerb(int i) {
    return order.isVerb(i);
  }

  boolean isFinite(int i) {
    return order.isFinite(i);
  }

  /** What stands right of a verb or noun, see {@link WordOrder#arguments}. */
  List<WordOrder.Argument> arguments(int word) {
    return order.arguments(word);
  }

  /** A phrase and those joined to it, see {@link WordOrder#together}; none where there is none. */
  List<NounPhrase> together(@Nullable NounPhrase phrase) {
    return phrase == null ? List.of() : order.together(phrase);
  }

  /** True if "and" joins a further noun here, not a further clause. */
  boolean listGoesOn(int and) {
    return order.listGoesOn(and);
  }

  /**
   * True if right behind the verb's object stands what it is named or made: "called the envoy a
   * liar", "found the firm guilty".
   *
   * @param words lemmas of which it must hold one; empty if any will do
   */
  boolean isNamed(int verb, Set<String> words) {
    for (NounPhrase object : objects(verb)) {
      if (isNamed(words, Math.max(verb + 1, object.end()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(Set<String> words, int from) {
    int i = from;
    while (i < tree.size() && tree.token(i).upos().equals("PUNCT") && !word(i).equals(",")) {
      i++;
    }
    NounPhrase phrase = phraseAt(i);
    boolean adjective = i < tree.size() && tree.token(i).upos().equals("ADJ");
    if ((phrase == null && !adjective)
        || (phrase != null && lexicon.is(tree.token(phrase.head()), "day"))) {
      return false;
    }
    int end = phrase == null ? i + 1 : phrase.end();
    for (int k = i; k < end; k++) {
      if (words.isEmpty() || words.contains(lemma(k)) || words.contains(word(k))) {
        return true;
      }
    }
    return false;
  }

  /** The possessor phrases of a noun phrase. */
  List<NounPhrase> possessors(NounPhrase phrase) {
    return phrases.stream()
        .filter(
            one -> one.possesses() && one.start() >= phrase.from() && one.end() <= phrase.start())
        .toList();
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
    boolean past = i >= 0 && i == verb - 1 && phraseAt(i) != null && phraseAt(verb + 1) != null;
    if (past) {
      // "Iran trained soldiers", which a parser may take for "soldiers trained"
      return false;
    }
    return tree.is(verb, "acl", "amod", "advcl")
        || (i >= 0 && phraseAt(i) != null && word(verb + 1).equals("by"));
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
      NounPhrase phrase = phraseAt(own.get());
      if (phrase != null
          && phrase.from() > 0
          && phrase.from() < verb
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
    List<NounPhrase> hoped = forWhom(verb);
    if (!hoped.isEmpty()) {
      return hoped;
    }
    List<NounPhrase> controlled = controlled(verb, depth);
    if (!controlled.isEmpty()) {
      return controlled;
    }
    List<NounPhrase> left = left(verb);
    return left;
  }

  /** "An invitation for Russia to hack": who is to do it stands between "for" and "to". */
  private List<NounPhrase> forWhom(int verb) {
    NounPhrase phrase = word(verb - 1).equals("to") ? phraseAt(verb - 2) : null;
    return phrase != null && word(phrase.from() - 1).equals("for") ? together(phrase) : List.of();
  }

  /** The phrase that a relative pronoun stands for. */
  private List<NounPhrase> antecedent(int verb, int pronoun) {
    int head = tree.head(verb);
    if (head >= 0 && head < pronoun && phraseAt(head) != null && tree.is(verb, "acl")) {
      return together(phraseAt(head));
    }
    for (int i = pronoun - 1; i >= 0; i--) {
      if (phraseAt(i) != null) {
        return together(phraseAt(i));
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
    boolean infinitive =
        word(verb - 1).equals("to")
            || tree.child(verb, "mark").filter(i -> word(i).equals("to")).isPresent();
    if (tree.token(head).upos().equals("VERB") && phraseAt(head) == null) {
      if (tree.is(verb, "conj") && head < verb) {
        return isPassive(head) ? objects(head, depth + 1) : subjects(head, depth + 1);
      }
      String before = gerund ? wordBefore(verb) : "";
      boolean blamed =
          (before.equals("of")
                  || before.equals("for")
                  || before.equals("over")
                  || before.equals("with"))
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
    NounPhrase noun = phraseAt(head);
    if (noun == null) {
      return List.of();
    }
    if (tree.is(verb, "acl")) {
      if (infinitive) {
        List<NounPhrase> owners = possessors(noun);
        NounPhrase of = word(noun.end()).equals("of") ? phraseAt(noun.end() + 1) : null;
        if (owners.isEmpty() && of != null && of.end() < verb) {
          // "the right of Peru's troops to fire"
          owners = List.of(of);
        }
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

  /** The phrase before a clause between commas: "Iran, which never condemned it, began". */
  private @Nullable NounPhrase beyondRelative(int verb) {
    if (!word(verb - 1).equals(",")) {
      return null;
    }
    for (int i = verb - 2; i > 1; i--) {
      boolean opens = word(i).equals("which") || word(i).equals("who") || word(i).equals("whose");
      if (opens && word(i - 1).equals(",")) {
        return phraseAt(i - 2);
      }
    }
    return null;
  }

  /** The nearest phrase left of a verb that no preposition holds. */
  private List<NounPhrase> left(int verb) {
    NounPhrase beyond = beyondRelative(verb);
    if (beyond != null) {
      return together(beyond);
    }
    boolean comma = false;
    for (int i = verb - 1; i >= 0; i--) {
      NounPhrase phrase = phraseAt(i);
      if (phrase != null) {
        if (!order.isHeld(phrase)) {
          return together(phrase);
        }
        i = phrase.from();
        continue;
      }
      if (isVerb(i) && !tree.is(i, "amod") && !comma && !lemma(i).equals("have")) {
        return List.of();
      }
      String word = word(i);
      comma |= word.equals(",");
      if (word.equals(";")
          || word.equals(":")
          || word.equals("that")
          || (RELATIVE.contains(word) && !comma)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Whom the verb is done to: the object, or a passive's subject. */
  List<NounPhrase> objects(int verb) {
    return objects(verb, 0);
  }

  private List<NounPhrase> objects(int verb, int depth) {
    if (isPassive(verb)) {
      Optional<Integer> subject = tree.child(verb, "nsubj");
      if (subject.isPresent()) {
        NounPhrase phrase = phraseAt(subject.get());
        if (phrase != null) {
          return together(phrase);
        }
        if (RELATIVE.contains(word(subject.get()))) {
          return antecedent(verb, subject.get());
        }
      }
      int head = tree.head(verb);
      if (head >= 0 && phraseAt(head) != null && tree.is(verb, "acl", "amod")) {
        return together(phraseAt(head));
      }
      if (head >= 0 && tree.is(verb, "conj") && isVerb(head) && depth < 4) {
        return isPassive(head) ? objects(head, depth + 1) : subjects(head, depth + 1);
      }
      return left(verb);
    }
    List<NounPhrase> found = place(arguments(verb), "obj");
    if (found.isEmpty()) {
      Optional<Integer> object = tree.child(verb, "obj");
      if (object.isPresent() && phraseAt(object.get()) != null) {
        return together(phraseAt(object.get()));
      }
      int head = tree.head(verb);
      // "drones that Russia has unleashed": the noun before the clause is its object.
      boolean relative = head >= 0 && phraseAt(head) != null && tree.is(verb, "acl");
      boolean finite =
          tree.child(verb, "nsubj").filter(i -> !RELATIVE.contains(word(i))).isPresent();
      if (relative && finite && head < verb) {
        return together(phraseAt(head));
      }
      return beforeRelative(verb);
    }
    return found;
  }

  /**
   * The phrase before the nearest "that" or "which" on the left, where a slipped parse hides it.
   */
  private List<NounPhrase> beforeRelative(int verb) {
    for (int i = verb - 1; i > 0 && !isStop(i); i--) {
      NounPhrase before = phraseAt(i - 1);
      if ((word(i).equals("that") || word(i).equals("which")) && phraseAt(i) == null) {
        int governor = before == null ? -1 : governor(before);
        boolean said = governor >= 0 && lexicon.is(tree.token(governor), "report");
        return before == null || said ? List.of() : together(before);
      }
    }
    return List.of();
  }

  private boolean isStop(int i) {
    boolean auxiliary = tree.token(i).upos().equals("AUX");
    return word(i).equals(";") || (isVerb(i) && !auxiliary && !word(i).equals("according"));
  }

  /** What one preposition of the verb or noun holds. */
  List<NounPhrase> preposition(int word, String preposition) {
    List<NounPhrase> found = place(arguments(word), preposition);
    if (!found.isEmpty()) {
      return found;
    }
    for (int child : tree.children(word, "obl", "nmod")) {
      boolean held = tree.child(child, "case").filter(i -> word(i).equals(preposition)).isPresent();
      if (held && phraseAt(child) != null) {
        return together(phraseAt(child));
      }
    }
    return List.of();
  }

  private static List<NounPhrase> place(List<WordOrder.Argument> arguments, String place) {
    return arguments.stream()
        .filter(one -> one.place().equals(place))
        .map(WordOrder.Argument::phrase)
        .toList();
  }
}
