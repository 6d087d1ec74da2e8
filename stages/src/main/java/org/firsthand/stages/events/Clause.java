package org.firsthand.stages.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

  private static final Set<String> DASHES = Set.of("—", "–", "--");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Lexicon lexicon;
  private final Tree tree;
  private final List<NounPhrase> phrases;
  private final WordOrder order;
  private final Lists lists;

  Clause(Lexicon lexicon, Reading reading, ArticleActors actors, int sentence) {
    this.lexicon = lexicon;
    this.tree = reading.trees().get(sentence);
    this.phrases = actors.phrases(sentence).stream().map(this::withCurrency).toList();
    this.order = new WordOrder(tree, phrases);
    this.lists = new Lists(tree, order);
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

  /** A long dash, two hyphens, or one with a space on each side. */
  boolean isDash(int i) {
    return DASHES.contains(word(i))
        || (word(i).equals("-")
            && i > 0
            && token(i - 1).span().end() < token(i).span().start()
            && i + 1 < tree.size()
            && token(i).span().end() < token(i + 1).span().start());
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

  /** A phrase and those joined to it, see {@link Lists#together}; none where there is none. */
  List<NounPhrase> together(@Nullable NounPhrase phrase) {
    return phrase == null ? List.of() : lists.together(phrase);
  }

  /** True if "and" joins a further noun here, not a further clause. */
  boolean listGoesOn(int and) {
    return lists.listGoesOn(and);
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

  /** True for "Monday", "the week", "2014": when, and neither a party nor a thing. */
  boolean isTime(NounPhrase phrase) {
    return lexicon.is(tree.token(phrase.head()), "day")
        || YEAR.matcher(word(phrase.head())).matches();
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
      // "Kenya, trying to win, attacked Peru", whose verb a tagger may take for a participle
      boolean past = tree.token(verb).xpos().equals("VBD");
      boolean active =
          tree.children(verb, "aux", "aux:pass").isEmpty()
              && (past || tree.child(verb, "obj").isPresent());
      return !active;
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
    NounPhrase own = tree.child(verb, "nsubj").map(this::phraseAt).orElse(null);
    if (own != null && own.equals(phraseAt(i))) {
      // "letters the ministry stole"
      return false;
    }
    boolean past = i >= 0 && phraseAt(i) != null && phraseAt(verb + 1) != null;
    if (past) {
      // "Iran once trained soldiers", which a parser may take for "soldiers trained"
      return false;
    }
    return tree.is(verb, "acl", "amod", "advcl")
        || (i >= 0 && phraseAt(i) != null && word(verb + 1).equals("by"));
  }

  private Roles roles() {
    return new Roles(this, lexicon, tree, lists, new RelativeClauses(this, lexicon, tree, lists));
  }

  /** Who does the verb. */
  List<NounPhrase> subjects(int verb) {
    return roles().subjects(verb, 0);
  }

  /** Whom the verb is done to: the object, or a passive's subject. */
  List<NounPhrase> objects(int verb) {
    return roles().objects(verb, 0);
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
      if (!inside && !tree.is(i, "conj") && !isSomeOf(head, i)) {
        return -1;
      }
      i = head;
    }
    return -1;
  }

  /** "Some of the attacks", "one of the attacks". */
  private boolean isSomeOf(int some, int of) {
    return tree.is(of, "nmod")
        && (phraseAt(some) == null || lexicon.is(tree.token(some), "quantity"))
        && some < of
        && tree.child(of, "case").filter(i -> word(i).equals("of")).isPresent();
  }

  /** Who stands before the verb, whether he does it or, in the passive, suffers it. */
  List<NounPhrase> grammaticalSubjects(int verb) {
    return isPassive(verb) ? objects(verb) : subjects(verb);
  }

  /** "It was wrong that", "it takes an attack to": a pronoun that stands for nobody. */
  boolean isExpletive(NounPhrase phrase) {
    int word = phrase.head();
    if (phrase.end() != phrase.from() + 1 || !word(word).equals("it")) {
      return false;
    }
    int verb = tree.head(word);
    return tree.is(word, "expl")
        || (verb >= 0 && tree.is(word, "nsubj") && lemma(verb).equals("take"));
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

  static List<NounPhrase> place(List<WordOrder.Argument> arguments, String place) {
    return arguments.stream()
        .filter(one -> one.place().equals(place))
        .map(WordOrder.Argument::phrase)
        .toList();
  }

  /**
   * "The first country", "the latest victim", "one of the few states": what is said of it in an
   * infinitive was done.
   */
  boolean isRanked(NounPhrase phrase) {
    if (word(phrase.from() - 1).equals("of") && word(phrase.from() - 2).equals("one")) {
      return true;
    }
    return lexicon.is(token(phrase.head()), "ranked-party")
        && IntStream.range(phrase.from(), phrase.head())
            .anyMatch(i -> lexicon.is(token(i), "rank") || token(i).xpos().equals("JJS"));
  }
}
