package org.firsthand.stages.findings.mentions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;
import org.firsthand.stages.text.CalendarNames;
import org.firsthand.stages.text.Tree;

/** Reads off a sentence's tree what a mention is of: its head, doers, objects and surroundings. */
final class DescribeMention {
  /** How many words to each side are near. */
  static final int NEAR = 6;

  private static final int NAMES_NEAR = 10;
  private static final int NUMBERS_NEAR = 5;

  /** "said that he had been shot": how many verbs up a doer that the clause lacks is sought. */
  private static final int CLIMB = 3;

  private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

  /** Parts of a noun phrase. */
  private static final Set<String> PHRASE =
      Set.of("compound", "flat", "amod", "nummod", "nmod", "appos");

  private static final Set<String> OTHERS =
      Set.of("obl", "nmod", "advcl", "compound", "amod", "ccomp", "xcomp", "acl");

  private static final Set<String> NOT = Set.of("not", "never", "no", "n't");

  private static final Set<String> TIMES = times();

  private final TermWeights weights;

  private static Set<String> times() {
    Set<String> times = new TreeSet<>(CalendarNames.withWeekdays("today", "yesterday", "tomorrow"));
    times.addAll(CalendarNames.MONTHS);
    return Set.copyOf(times);
  }

  DescribeMention(TermWeights weights) {
    this.weights = weights;
  }

  /** Counts of the words of a sentence that carry meaning. */
  static Map<String, Integer> content(Sentence sentence) {
    Map<String, Integer> counts = new HashMap<>();
    for (Token token : sentence.tokens()) {
      if (isContent(token)) {
        counts.merge(lemma(token), 1, Integer::sum);
      }
    }
    return counts;
  }

  static boolean isName(Token token) {
    return token.upos().equals("PROPN") || token.name().isPresent();
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** True for nouns, verbs, adjectives and numbers, whatever they tell. */
  static boolean isOpen(Token token) {
    return CONTENT.contains(token.upos());
  }

  private static boolean isContent(Token token) {
    return isOpen(token) && !LightWords.EMPTY.contains(lemma(token));
  }

  /** The description; empty for a mention whose words are not there. */
  Optional<Described> of(Mention mention, Document document) {
    Sentence sentence = document.sentences().get(mention.sentence());
    if (sentence == null) {
      return Optional.empty();
    }
    List<Integer> inside =
        mention.tokens().stream().filter(i -> i >= 0 && i < sentence.tokens().size()).toList();
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    boolean early = document.sentences().headMap(mention.sentence()).size() < 2;
    return Optional.of(describe(mention, Tree.of(sentence), new TreeSet<>(inside), early));
  }

  private Described describe(Mention mention, Tree tree, Set<Integer> inside, boolean early) {
    int head = head(tree, inside);
    Arguments arguments = new Arguments(tree, inside, head);
    Map<String, Integer> words = content(tree.sentence());
    Map<String, Integer> near = new HashMap<>();
    Set<String> lemmas = new TreeSet<>();
    Set<String> times = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      String lemma = lemma(token);
      int away = Math.abs(i - head);
      if (TIMES.contains(lemma)) {
        times.add(lemma);
      }
      if (token.upos().equals("NUM") && away <= NUMBERS_NEAR) {
        numbers.add(lemma);
      }
      if (inside.contains(i)) {
        lemmas.add(lemma);
        words.remove(lemma);
      } else if (away <= NEAR && isContent(token)) {
        near.merge(lemma, 1, Integer::sum);
      }
      if (!inside.contains(i) && away <= NAMES_NEAR && isName(token)) {
        names.add(lemma);
      }
    }
    return new Described(
        mention,
        lemmas,
        lemma(tree.token(head)),
        tree.token(head).upos(),
        arguments.doers,
        arguments.done,
        arguments.others,
        weights.vector(words, Set.of()),
        weights.vector(near, Set.of()),
        times,
        numbers,
        names,
        early,
        tree.children(head).stream().anyMatch(i -> NOT.contains(lemma(tree.token(i)))));
  }

  /** The token of the mention whose own head lies outside; a verb or noun before others. */
  private static int head(Tree tree, Set<Integer> inside) {
    return inside.stream()
        .filter(i -> !inside.contains(tree.head(i)))
        .min(
            Comparator.comparing(
                    (Integer i) -> !Set.of("VERB", "NOUN").contains(tree.token(i).upos()))
                .thenComparing(Comparator.naturalOrder()))
        .orElse(inside.iterator().next());
  }

  /** Who takes part, by the relations of the head and of the verbs above it. */
  private static final class Arguments {
    final Set<String> doers = new TreeSet<>();
    final Set<String> done = new TreeSet<>();
    final Set<String> others = new TreeSet<>();
    private final Tree tree;
    private final Set<Integer> inside;

    Arguments(Tree tree, Set<Integer> inside, int head) {
      this.tree = tree;
      this.inside = inside;
      tree.children(head).forEach(this::take);
      String relation = relation(head);
      int above = tree.head(head);
      if (relation.startsWith("acl") && above >= 0) {
        add(tree.token(head).xpos().equals("VBG") ? doers : done, above);
      }
      if (tree.token(head).upos().equals("NOUN") && above >= 0) {
        for (int i : tree.children(above)) {
          if (i != head && relation(i).matches("(?:nsubj|obj|obl).*")) {
            add(others, i);
          }
        }
      }
      climb(head);
    }

    private String relation(int i) {
      return tree.token(i).deprel();
    }

    private void take(int child) {
      String relation = relation(child);
      if (relation.startsWith("nsubj:pass") || relation.equals("obj") || relation.equals("iobj")) {
        add(done, child);
      } else if (relation.startsWith("nsubj")
          || relation.startsWith("csubj")
          || relation.startsWith("obl:agent")) {
        add(doers, child);
      } else if (OTHERS.contains(relation.replaceFirst(":.*", ""))) {
        add(others, child);
      }
    }

    private void climb(int head) {
      boolean participle = tree.token(head).xpos().equals("VBN");
      int at = head;
      for (int i = 0; i < CLIMB && doers.isEmpty(); i++) {
        if (tree.head(at) < 0 || !relation(at).matches("(?:conj|xcomp|advcl|ccomp).*")) {
          return;
        }
        at = tree.head(at);
        for (int child : tree.children(at)) {
          if (relation(child).startsWith("nsubj")) {
            boolean suffers = participle && relation(child).startsWith("nsubj:pass");
            add(suffers ? done : doers, child);
          }
        }
      }
    }

    private void add(Set<String> side, int top) {
      walk(
          top,
          i -> {
            if (isOpen(tree.token(i)) && !inside.contains(i)) {
              side.add(lemma(tree.token(i)));
            }
          });
    }

    private void walk(int at, IntConsumer visit) {
      visit.accept(at);
      for (int child : tree.children(at)) {
        if (PHRASE.contains(relation(child).replaceFirst(":.*", ""))) {
          walk(child, visit);
        }
      }
    }
  }
}
