package org.firsthand.stages.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.SourceKind;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.text.Reading;
import org.firsthand.stages.text.Tree;

/** Tells what kind of source a noun phrase is. */
final class SourceKinds {
  private static final Set<String> TITLES =
      Set.of(
          "mr.",
          "mrs.",
          "ms.",
          "dr.",
          "sen.",
          "rep.",
          "gov.",
          "gen.",
          "sir",
          "lord",
          "president",
          "minister",
          "secretary",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "ambassador");
  private static final Set<String> OF_A_STATE = Set.of("GOV", "MIL", "SPY", "LEG", "JUD", "COP");
  private static final Set<String> EYES =
      Set.of("reporter", "correspondent", "journalist", "photographer", "witness");
  private static final Set<String> ONE_PERSON = Set.of("he", "she", "his", "her", "i", "him", "my");
  private static final Set<String> NAMED = Set.of("flat", "appos", "compound", "nmod:desc");

  private final SourceNouns nouns;
  private final Reading reading;
  private final ArticleActors actors;

  SourceKinds(SourceNouns nouns, Reading reading, ArticleActors actors) {
    this.nouns = nouns;
    this.reading = reading;
    this.actors = actors;
  }

  /** Whom the phrase means, by its head and, where that tells nothing, by its other words. */
  List<Actor> actors(Mention mention) {
    List<Actor> own = actors.all(mention.sentence(), mention.head());
    if (!own.isEmpty()) {
      return own;
    }
    Tree tree = reading.trees().get(mention.sentence());
    List<Actor> beside = beside(tree, mention, mention.head());
    if (!beside.isEmpty()) {
      return beside;
    }
    // "Peru's foreign minister Ana Vidal": whose the title is
    for (int title : tree.children(mention.head(), "nmod:desc")) {
      List<Actor> titled = beside(tree, mention, title);
      if (!titled.isEmpty()) {
        return titled;
      }
    }
    return kind(mention) == SourceKind.DOCUMENT ? issuers(tree, mention) : List.of();
  }

  private List<Actor> beside(Tree tree, Mention mention, int head) {
    for (int child : tree.children(head, "compound", "amod", "nmod:poss", "appos")) {
      List<Actor> actor = actors.all(mention.sentence(), child);
      if (!actor.isEmpty() && mention.span().contains(tree.token(child).span())) {
        return actor;
      }
    }
    return List.of();
  }

  /** "A report by Microsoft", "an indictment of the Justice Department": who put it out. */
  private List<Actor> issuers(Tree tree, Mention mention) {
    for (int child : tree.children(mention.head(), "nmod")) {
      String by =
          tree.child(child, "case")
              .map(i -> tree.token(i).lemma().toLowerCase(Locale.ROOT))
              .orElse("");
      List<Actor> actors = this.actors.all(mention.sentence(), child);
      // "a report of Norway" is more often about it
      boolean issued =
          by.equals("by")
              || by.equals("from")
              || by.equals("of")
                  && actors.stream()
                      .noneMatch(
                          actor -> actor.kind() == ActorKind.COUNTRY && actor.sector().isEmpty());
      if (issued && !actors.isEmpty()) {
        return actors;
      }
    }
    return List.of();
  }

  /** The kind of source. */
  SourceKind kind(Mention mention) {
    Tree tree = reading.trees().get(mention.sentence());
    return kindOf(new Mention(mention.sentence(), core(tree, mention), mention.span()), tree);
  }

  /**
   * The word that the phrase is about: its last before a preposition, a comma or a relative clause.
   * Trees of long names are often wrong about their head.
   */
  private static int core(Tree tree, Mention mention) {
    int first = mention.head();
    while (first > 0 && mention.span().contains(tree.token(first - 1).span())) {
      first--;
    }
    int core = -1;
    for (int i = first; i < tree.size() && mention.span().contains(tree.token(i).span()); i++) {
      String upos = tree.token(i).upos();
      boolean ends =
          upos.equals("ADP")
              || upos.equals("VERB")
              || upos.equals("SCONJ")
              || tree.token(i).xpos().startsWith("W")
              || "(,".contains(tree.token(i).form());
      if (ends && core >= 0) {
        break;
      }
      if (upos.equals("NOUN") || upos.equals("PROPN")) {
        core = i;
      }
    }
    return core < 0 ? mention.head() : core;
  }

  private SourceKind kindOf(Mention mention, Tree tree) {
    Token head = tree.token(mention.head());
    String form = head.form().toLowerCase(Locale.ROOT);
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    Optional<Actor> actor = actors.of(mention.sentence(), mention.head());
    if (head.upos().equals("PRON") || head.upos().equals("DET")) {
      return ofPronoun(mention, tree, form, actor);
    }
    if (EYES.contains(lemma) && hasOutlet(tree, mention)) {
      return SourceKind.OUTLET;
    }
    if (head.upos().equals("PROPN") && isTitled(tree, mention)) {
      return SourceKind.NAMED_PERSON;
    }
    boolean name = head.upos().equals("PROPN") || isPersonName(tree, mention);
    Optional<SourceKind> noun = noun(tree, mention.head(), lemma);
    if (actor.isPresent() && actor.get().kind() == ActorKind.PERSON) {
      boolean plural = head.xpos().equals("NNS");
      return plural ? SourceKind.UNNAMED : SourceKind.NAMED_PERSON;
    }
    if (head.upos().equals("NOUN") && noun.isPresent()) {
      if (noun.get() == SourceKind.UNNAMED && isPersonName(tree, mention)) {
        return SourceKind.NAMED_PERSON;
      }
      return noun.get() == SourceKind.ORGANISATION || noun.get() == SourceKind.GOVERNMENT
          ? actor.map(this::ofActor).orElse(noun.get())
          : noun.get();
    }
    if (actor.isPresent()) {
      return ofActor(actor.get());
    }
    if (name && hasOutlet(tree, mention)) {
      return SourceKind.OUTLET;
    }
    return name ? ofName(tree, mention) : noun.orElse(SourceKind.UNNAMED);
  }

  /** What the noun says, with the word before it where both together say more. */
  private Optional<SourceKind> noun(Tree tree, int head, String lemma) {
    String before = head == 0 ? "" : tree.token(head - 1).lemma().toLowerCase(Locale.ROOT);
    return nouns.kind(before + ' ' + lemma).or(() -> nouns.kind(lemma));
  }

  private SourceKind ofActor(Actor actor) {
    if (actor.kind() == ActorKind.PERSON) {
      return SourceKind.NAMED_PERSON;
    }
    String sector = actor.sector().orElse("");
    if (sector.equals("MED")) {
      return SourceKind.OUTLET;
    }
    return actor.kind() == ActorKind.COUNTRY || OF_A_STATE.contains(sector)
        ? SourceKind.GOVERNMENT
        : SourceKind.ORGANISATION;
  }

  private SourceKind ofPronoun(Mention mention, Tree tree, String form, Optional<Actor> actor) {
    if (ONE_PERSON.contains(form)) {
      return SourceKind.NAMED_PERSON;
    }
    int clause = tree.head(mention.head());
    boolean relative = tree.token(mention.head()).xpos().startsWith("W") || form.equals("that");
    while (relative && clause >= 0 && !tree.is(clause, "acl:relcl")) {
      clause = tree.head(clause);
    }
    if (relative && clause >= 0 && tree.head(clause) >= 0) {
      int noun = tree.head(clause);
      if (!tree.token(noun).upos().equals("PRON")) {
        return kind(new Mention(mention.sentence(), noun, tree.token(noun).span()));
      }
    }
    return actor.map(this::ofActor).orElse(SourceKind.UNNAMED);
  }

  private SourceKind ofName(Tree tree, Mention mention) {
    List<Integer> words = within(tree, mention);
    for (int i : words) {
      Optional<SourceKind> kind = nouns.kind(tree.token(i).lemma().toLowerCase(Locale.ROOT));
      boolean own = i == mention.head() || tree.head(i) == mention.head();
      if (kind.isPresent() && kind.get() != SourceKind.UNNAMED && own && !isPerson(tree, mention)) {
        return kind.get();
      }
    }
    Token head = tree.token(mention.head());
    if (head.form().equals(head.form().toUpperCase(Locale.ROOT)) && head.form().length() > 1) {
      return SourceKind.ORGANISATION;
    }
    return head.xpos().equals("NNPS") ? SourceKind.UNNAMED : SourceKind.NAMED_PERSON;
  }

  private static boolean isPerson(Tree tree, Mention mention) {
    return tree.token(mention.head()).name().filter(tag -> tag.endsWith("PERSON")).isPresent();
  }

  /** True if a name of a person hangs on the head: "spokesman John Smith". */
  private boolean isPersonName(Tree tree, Mention mention) {
    for (int child : tree.children(mention.head())) {
      boolean name = tree.token(child).upos().equals("PROPN") && child > mention.head();
      if (name && NAMED.contains(tree.token(child).deprel()) && !hasCase(tree, child)) {
        return true;
      }
    }
    return tree.token(mention.head()).upos().equals("PROPN")
        && mention.head() > 0
        && TITLES.contains(tree.token(mention.head() - 1).form().toLowerCase(Locale.ROOT));
  }

  /** True if an office stands before the name: "Foreign Secretary Ruth Allan". */
  private boolean isTitled(Tree tree, Mention mention) {
    for (int i = mention.head() - 1; i >= 0; i--) {
      String word = tree.token(i).form().toLowerCase(Locale.ROOT);
      boolean inside = mention.span().contains(tree.token(i).span());
      if (!inside || tree.token(i).upos().equals("ADP")) {
        return false;
      }
      boolean person = nouns.kind(word).filter(SourceKind.UNNAMED::equals).isPresent();
      if (TITLES.contains(word) || (person && !word.equals("state"))) {
        return !tree.token(mention.head()).xpos().equals("NNPS");
      }
    }
    return false;
  }

  private static boolean hasCase(Tree tree, int i) {
    return tree.child(i, "case").isPresent();
  }

  /** True if the phrase's own words name an outlet. */
  private boolean hasOutlet(Tree tree, Mention mention) {
    for (int i : within(tree, mention)) {
      boolean own = i == mention.head() || tree.head(i) == mention.head();
      if (own && tree.token(i).upos().equals("PROPN") && nouns.isOutlet(tree.token(i).form())) {
        return true;
      }
      Optional<Actor> actor = own ? actors.of(mention.sentence(), i) : Optional.empty();
      if (actor.isPresent() && actor.get().sector().filter("MED"::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> within(Tree tree, Mention mention) {
    return tree.subtree(mention.head()).stream()
        .filter(i -> mention.span().contains(tree.token(i).span()))
        .toList();
  }
}
