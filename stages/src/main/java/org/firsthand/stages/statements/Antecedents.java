package org.firsthand.stages.statements;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Span;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.text.Reading;
import org.firsthand.stages.text.ShortForms;
import org.firsthand.stages.text.Tree;

/**
 * Finds the phrase that names whom a source's pronoun or short form stands for: what the text's
 * references say, and for bodies and states what the article's actors say.
 */
final class Antecedents {
  /** A name that the actors vouch for may stand further back. */
  private static final int FAR = 200;

  private static final Set<String> PERSON =
      Set.of("he", "she", "his", "her", "him", "himself", "herself", "i", "me", "my");
  private static final Set<String> THING = Set.of("it", "its", "they", "their", "them");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private final Reading reading;
  private final ArticleActors actors;
  private final ShortForms shortForms;

  Antecedents(Reading reading, ArticleActors actors) {
    this.reading = reading;
    this.actors = actors;
    this.shortForms = new ShortForms(reading);
  }

  /** The phrase that names whom this one stands for; empty if it names him itself. */
  Optional<Mention> of(Mention mention) {
    Tree tree = reading.trees().get(mention.sentence());
    Token head = tree.token(mention.head());
    String form = head.form().toLowerCase(Locale.ROOT);
    if (PERSON.contains(form)) {
      return referred(mention);
    }
    Optional<Actor> actor = actors.of(mention.sentence(), mention.head());
    if (THING.contains(form)) {
      return actor.flatMap(one -> earlier(mention, one)).or(() -> referred(mention));
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
    if (isShort) {
      return earlier(mention, actor.get());
    }
    return definite ? referred(mention) : Optional.empty();
  }

  private Optional<Mention> referred(Mention mention) {
    return shortForms
        .of(mention.sentence(), mention.head())
        .map(it -> name(it.sentence(), reading.trees().get(it.sentence()), it.head()));
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
