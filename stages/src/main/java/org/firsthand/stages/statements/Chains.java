package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.ChainLink;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Span;
import org.firsthand.stages.text.Reading;
import org.firsthand.stages.text.Tree;

/**
 * Draws the chain of sources behind each statement, from the outermost that the text names inward.
 *
 * <p>Links come from statements within statements ("WSJ reported that officials said"), from the
 * outlet that was told ("told Reuters"), from what an outlet cites ("citing two officials",
 * "according to the Journal's sources"), and from pronouns: the name stands in their place.
 */
final class Chains {
  private static final Set<String> TOLD = Set.of("tell", "say", "speak", "inform");

  private static final Set<String> SEEN =
      Set.of("see", "review", "obtain", "read", "share", "view", "publish", "leak", "examine");

  private final Reading reading;
  private final SourceKinds kinds;
  private final Antecedents antecedents;
  private final Near near;
  private final Map<Draft, List<ChainLink>> drawn = new LinkedHashMap<>();

  Chains(Reading reading, SourceKinds kinds, Antecedents antecedents, List<Draft> drafts) {
    this.reading = reading;
    this.kinds = kinds;
    this.antecedents = antecedents;
    this.near = new Near(drafts);
  }

  /** The chain behind this statement; empty if nobody is named. */
  List<ChainLink> of(Draft draft) {
    List<ChainLink> known = drawn.get(draft);
    if (known != null) {
      return known;
    }
    drawn.put(draft, List.of());
    List<ChainLink> links = new ArrayList<>();
    outer(draft).ifPresent(outer -> links.addAll(of(outer)));
    hearer(draft).ifPresent(outlet -> add(links, outlet));
    draft.source().ifPresent(source -> own(links, source));
    cited(draft).forEach(mention -> own(links, mention));
    drawn.put(draft, List.copyOf(links));
    return List.copyOf(links);
  }

  /** The innermost statement whose content holds this one's cue. */
  private Optional<Draft> outer(Draft draft) {
    if (draft.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = draft.cue().get();
    return near.to(draft).stream()
        .filter(other -> other.source().isPresent())
        .filter(other -> other.content().stream().anyMatch(span -> span.contains(cue)))
        .filter(other -> !isReversed(other, draft))
        .min(Comparator.comparingInt(Draft::length));
  }

  /**
   * True if the outer one is what the inner one rests on: "The Journal reported that ..., according
   * to its sources".
   */
  private boolean isReversed(Draft outer, Draft inner) {
    return outer.sentence() == inner.sentence()
        && isAccording(outer)
        && inner.source().filter(source -> kinds.kind(source) == SourceKind.OUTLET).isPresent();
  }

  private boolean isAccording(Draft draft) {
    Tree tree = reading.trees().get(draft.sentence());
    return tree.token(draft.token()).form().equalsIgnoreCase("according");
  }

  /** The outlet that the source told. */
  private Optional<Mention> hearer(Draft draft) {
    Tree tree = reading.trees().get(draft.sentence());
    int verb = draft.token();
    Optional<Mention> seen = draft.source().flatMap(this::seenBy);
    if (seen.isPresent()) {
      return seen;
    }
    if (draft.source().isEmpty() || !TOLD.contains(tree.token(verb).lemma())) {
      return quotedBy(draft);
    }
    for (int child : tree.children(verb, "obj", "iobj", "obl", "nmod")) {
      boolean heard = child > verb || tree.token(child).lemma().equals("interview");
      for (int i : tree.subtree(child)) {
        boolean proper = tree.token(i).upos().equals("PROPN") || i == child;
        if (heard && proper && isOutlet(draft.sentence(), i, tree)) {
          return Optional.of(Antecedents.name(draft.sentence(), tree, i));
        }
      }
    }
    return quotedBy(draft);
  }

  /** The outlet that a document reached: "a report seen by Reuters". */
  private Optional<Mention> seenBy(Mention source) {
    Tree tree = reading.trees().get(source.sentence());
    for (int verb : tree.children(source.head(), "acl")) {
      if (SEEN.contains(tree.token(verb).lemma())) {
        for (int outlet : tree.children(verb, "obl")) {
          if (isOutlet(source.sentence(), outlet, tree)) {
            return Optional.of(Antecedents.name(source.sentence(), tree, outlet));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOutlet(int sentence, int token, Tree tree) {
    Mention mention = new Mention(sentence, token, tree.token(token).span());
    boolean bare = tree.token(token).xpos().equals("NNS");
    boolean named =
        tree.token(token).upos().equals("PROPN")
            || tree.child(token, "det").map(i -> tree.token(i).lemma().equals("the")).orElse(false);
    boolean crowd = tree.token(token).lemma().equals("media");
    return !bare && !crowd && named && kinds.kind(mention) == SourceKind.OUTLET;
  }

  /** The outlet in "The WSJ quoted sources as saying". */
  private Optional<Mention> quotedBy(Draft draft) {
    return draft.through();
  }

  /** The source with what it is introduced by: its outlet, if it is an outlet's own source. */
  private void own(List<ChainLink> links, Mention source) {
    Tree tree = reading.trees().get(source.sentence());
    for (int owner : tree.children(source.head(), "nmod:poss")) {
      Mention outlet = new Mention(source.sentence(), owner, tree.token(owner).span());
      boolean fits =
          tree.token(owner).upos().equals("PROPN")
              && kinds.kind(outlet) == SourceKind.OUTLET
              && kinds.kind(source) == SourceKind.UNNAMED;
      if (fits && links.stream().noneMatch(link -> link.kind() == SourceKind.OUTLET)) {
        add(links, new Sources(source.sentence(), tree).mention(owner, source.head()));
      }
    }
    add(links, antecedents.of(source).orElse(source));
  }

  private void add(List<ChainLink> links, Mention mention) {
    ChainLink link =
        new ChainLink(
            mention.span().of(reading.article().text()),
            kinds.kind(mention),
            Optional.of(mention.span()));
    if (links.isEmpty() || !isSame(links.getLast(), link)) {
      links.add(link);
    }
  }

  private static boolean isSame(ChainLink one, ChainLink other) {
    return one.text().equals(other.text()) || one.span().equals(other.span());
  }

  /** What an outlet rests on, by its own words: "citing two officials", "according to". */
  private List<Mention> cited(Draft draft) {
    boolean outlet =
        draft.source().filter(source -> kinds.kind(source) == SourceKind.OUTLET).isPresent();
    if (!outlet || draft.cue().isEmpty()) {
      return List.of();
    }
    List<Mention> found = new ArrayList<>();
    for (Draft other : isAccording(draft) ? List.<Draft>of() : near.beside(draft)) {
      boolean rests = isAccording(other) && other.source().isPresent();
      boolean holds =
          rests && other.content().stream().anyMatch(span -> span.contains(draft.cue().get()));
      if (holds || (rests && !other.content().isEmpty() && overlaps(other, draft))) {
        found.add(other.source().get());
      }
    }
    Tree tree = reading.trees().get(draft.sentence());
    for (int i = 0; i < tree.size(); i++) {
      if (isCiting(tree, i) && i != draft.token()) {
        int verb = i;
        tree.child(i, "obj", "iobj")
            .ifPresent(head -> found.add(new Sources(draft.sentence(), tree).mention(head, verb)));
      }
    }
    return found;
  }

  /** "citing", "quoting", and "cited" behind "which". */
  private static boolean isCiting(Tree tree, int i) {
    String lemma = tree.token(i).lemma().toLowerCase(Locale.ROOT);
    boolean cites = lemma.equals("cite") || lemma.equals("quote");
    boolean which = i > 0 && tree.token(i - 1).form().equals("which");
    return cites && (tree.token(i).xpos().equals("VBG") || which);
  }

  private static boolean overlaps(Draft one, Draft other) {
    return one.content().stream()
        .anyMatch(span -> other.content().stream().anyMatch(span::overlaps));
  }
}
