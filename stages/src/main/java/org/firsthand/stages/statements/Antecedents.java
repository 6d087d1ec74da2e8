package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Span;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.text.Reading;
import org.firsthand.stages.text.Tree;

/**
 * Finds the name that a pronoun or short form stands for, conservatively: what the article's actors
 * say, else the one person that the nearest sentences speak of.
 */
final class Antecedents {
  /** A pronoun reaches no further back than this many sentences. */
  private static final int REACH = 4;

  /** A name that the actors vouch for may stand further back. */
  private static final int FAR = 200;

  private static final Set<String> PERSON =
      Set.of("he", "she", "his", "her", "him", "himself", "herself");
  private static final Set<String> THING = Set.of("it", "its", "they", "their", "them");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private final Reading reading;
  private final ArticleActors actors;
  private final SourceKinds kinds;

  Antecedents(Reading reading, ArticleActors actors, SourceKinds kinds) {
    this.reading = reading;
    this.actors = actors;
    this.kinds = kinds;
  }

  /** The phrase that names whom this one stands for; empty if it names him itself. */
  Optional<Mention> of(Mention mention) {
    Tree tree = reading.trees().get(mention.sentence());
    Token head = tree.token(mention.head());
    String form = head.form().toLowerCase(Locale.ROOT);
    Optional<Actor> actor = actors.of(mention.sentence(), mention.head());
    if (PERSON.contains(form)) {
      return person(mention, actor);
    }
    if (THING.contains(form)) {
      return actor.flatMap(one -> earlier(mention, one));
    }
    if (RELATIVE.contains(form)) {
      return relative(mention, tree);
    }
    boolean definite =
        head.upos().equals("NOUN")
            && !head.xpos().equals("NNS")
            && tree.children(mention.head(), "det").stream()
                .anyMatch(i -> tree.token(i).form().equalsIgnoreCase("the"));
    boolean isShort =
        definite
            && actor.isPresent()
            && actor.get().kind() != ActorKind.COUNTRY
            && !mention.span().of(reading.article().text()).contains(lastWord(actor.get().name()));
    return isShort ? earlier(mention, actor.get()) : Optional.empty();
  }

  private Optional<Mention> relative(Mention mention, Tree tree) {
    int clause = tree.head(mention.head());
    while (clause >= 0 && !tree.is(clause, "acl:relcl")) {
      clause = tree.head(clause);
    }
    if (clause < 0 || tree.head(clause) < 0 || tree.head(clause) >= mention.head()) {
      return Optional.empty();
    }
    return Optional.of(name(mention.sentence(), tree, tree.head(clause)));
  }

  private Optional<Mention> person(Mention mention, Optional<Actor> actor) {
    if (actor.isPresent() && actor.get().kind() == ActorKind.PERSON) {
      Optional<Mention> found = earlier(mention, actor.get());
      if (found.isPresent()) {
        return found;
      }
    }
    for (int i = mention.sentence(); i >= Math.max(0, mention.sentence() - REACH); i--) {
      List<Mention> persons = persons(i, mention.span().start());
      if (!persons.isEmpty()) {
        return onlyOne(persons) || i == mention.sentence()
            ? Optional.of(persons.getFirst())
            : subject(i, persons);
      }
    }
    return Optional.empty();
  }

  private boolean onlyOne(List<Mention> persons) {
    String text = reading.article().text();
    String last = lastWord(persons.getFirst().span().of(text));
    return persons.stream().allMatch(one -> lastWord(one.span().of(text)).equals(last));
  }

  private Optional<Mention> subject(int sentence, List<Mention> persons) {
    Tree tree = reading.trees().get(sentence);
    return persons.stream().filter(one -> tree.is(one.head(), "nsubj")).findFirst();
  }

  /** The persons that a sentence names before this offset, subjects first. */
  private List<Mention> persons(int sentence, int before) {
    Tree tree = reading.trees().get(sentence);
    List<Mention> subjects = new ArrayList<>();
    List<Mention> others = new ArrayList<>();
    for (int i = 0; i < tree.size() && tree.token(i).span().end() <= before; i++) {
      if (!tree.token(i).upos().equals("PROPN") || tree.is(i, "compound", "flat", "nmod:poss")) {
        continue;
      }
      Mention mention = name(sentence, tree, i);
      if (kinds.kind(mention) == SourceKind.NAMED_PERSON) {
        (tree.is(i, "nsubj") ? subjects : others).add(mention);
      }
    }
    subjects.addAll(others);
    return subjects;
  }

  /** The latest phrase before that means the same actor and names him. */
  private Optional<Mention> earlier(Mention mention, Actor actor) {
    String last = lastWord(actor.name());
    for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - FAR); s--) {
      Tree tree = reading.trees().get(s);
      for (int i = tree.size() - 1; i >= 0; i--) {
        Token token = tree.token(i);
        boolean before = token.span().end() <= mention.span().start();
        if (before && token.upos().equals("PROPN") && !tree.is(i, "flat")) {
          boolean same =
              actors.of(s, i).filter(other -> other.name().equals(actor.name())).isPresent();
          Mention name = name(s, tree, i);
          if (same && name.span().of(reading.article().text()).contains(last)) {
            return Optional.of(name);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The head with the words of its name, titles included. */
  static Mention name(int sentence, Tree tree, int head) {
    int first = head;
    while (first > 0 && tree.head(first - 1) == head && isOfName(tree, first - 1)) {
      first--;
    }
    int last = head;
    while (last + 1 < tree.size() && isFlat(tree, last + 1, head)) {
      last++;
    }
    Span span = tree.token(first).span().cover(tree.token(last).span());
    return new Mention(sentence, head, span);
  }

  private static boolean isOfName(Tree tree, int i) {
    return tree.is(i, "compound", "flat", "nmod:desc", "det", "amod", "nummod");
  }

  private static boolean isFlat(Tree tree, int i, int head) {
    return tree.is(i, "flat") && tree.isUnder(i, head);
  }

  private static String lastWord(String name) {
    String plain = name.replaceAll("['’]s?$", "");
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }
}
