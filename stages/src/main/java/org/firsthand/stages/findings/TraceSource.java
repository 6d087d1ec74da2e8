package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Article;
import org.firsthand.model.Evidence;
import org.firsthand.model.OriginKind;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Statement;
import org.firsthand.model.Step;
import org.firsthand.stages.outlets.Outlets;

/**
 * Traces an assertion from the outlet whose text it is through the sources that the text names, to
 * the body that stands behind it (design, section 4).
 */
final class TraceSource {
  /** "Iran's state media", "Chinese state-run television": the state speaking. */
  private static final Pattern STATE_MEDIA =
      Pattern.compile(
          "(?i)\\bstate(?:[- ](?:run|owned|controlled))?[- ]"
              + "(?:media|television|tv|radio|broadcaster|news|newspapers?)\\b");

  private final Outlets outlets;
  private final Map<String, List<Statement>> statements = new HashMap<>();

  /** {@code statements} are all of the block, by article and place. */
  TraceSource(Outlets outlets, List<Statement> statements) {
    this.outlets = outlets;
    statements.forEach(
        statement ->
            this.statements
                .computeIfAbsent(statement.article(), id -> new ArrayList<>())
                .add(statement));
  }

  /**
   * The ends of a trace: one, or one for each body for which its source speaks.
   *
   * @param asserted the assertion that is traced
   * @param told the passage where copying ends: the assertion itself, or its counterpart
   * @param root the article at which copying ends
   * @param teller whose text that article is, if known
   * @param before the steps so far
   */
  List<Lineage> trace(
      Sighting asserted, Sighting told, Article root, Optional<String> teller, List<Step> before) {
    Walk walk = new Walk(asserted, root, told.article(), teller, before);
    return told.statement()
        .filter(statement -> !SourceLink.of(statement).isEmpty())
        .map(statement -> attributed(walk, statement))
        .orElseGet(() -> List.of(unattributed(walk)));
  }

  /** What is known on the way; steps and outlets are added as it goes. */
  private static final class Walk {
    final Sighting asserted;
    final Article root;
    final Article speaking;
    final List<Step> steps;
    final Set<String> through = new LinkedHashSet<>();
    Optional<String> teller;

    Walk(
        Sighting asserted,
        Article root,
        Article speaking,
        Optional<String> teller,
        List<Step> before) {
      this.asserted = asserted;
      this.root = root;
      this.speaking = speaking;
      this.teller = teller;
      this.steps = new ArrayList<>(before);
    }

    /** Another of the same steps so far. */
    Walk fork() {
      Walk fork = new Walk(asserted, root, speaking, teller, steps);
      fork.through.addAll(through);
      return fork;
    }

    /** The outlet whose text it is; an article that names none stands for itself. */
    String outlet() {
      return teller.orElse("the outlet of " + root.id());
    }

    Lineage end(OriginKind kind, String name, SourceLink link, boolean resolved, boolean bare) {
      return new Lineage(asserted, root, kind, name, link.text(), resolved, through, bare, steps);
    }
  }

  private Lineage unattributed(Walk walk) {
    SourceLink nobody = new SourceLink("", SourceKind.UNNAMED, Optional.empty(), Optional.empty());
    if (walk.teller.filter(outlets::isAgency).isPresent()) {
      String agency = walk.teller.get();
      walk.steps.add(
          new Step("own reporting", agency, "the agency's text names nobody else", List.of()));
      return walk.end(OriginKind.AGENCY, owner(walk, agency), nobody, true, false);
    }
    return walk.end(OriginKind.UNATTRIBUTED, "", nobody, true, false);
  }

  private List<Lineage> attributed(Walk walk, Statement statement) {
    List<SourceLink> links = SourceLink.of(statement);
    List<Evidence> shown = TraceEvent.attribution(statement, walk.speaking);
    SourceLink last = links.getLast();
    for (SourceLink link : links) {
      if (link.isOwnReporter()) {
        return List.of(ownReporter(walk, link, shown));
      }
      if (link.isOutlet(outlets)) {
        String name = outletOf(link, walk);
        boolean own = walk.teller.filter(teller -> outlets.same(teller, name)).isPresent();
        if (!own) {
          walk.steps.add(new Step("reported by", name, "the text says that it reports it", shown));
        }
        walk.teller = Optional.of(name);
        walk.through.add(name);
        if (link.equals(last)) {
          return List.of(outletItself(walk, link, own));
        }
      }
    }
    SourceLink named = last.refersBack() ? antecedent(last, statement).orElse(last) : last;
    return named.apart().stream().map(one -> body(walk.fork(), one, shown)).toList();
  }

  /** "The Journal" in a text that named the Wall Street Journal means that one. */
  private String outletOf(SourceLink link, Walk walk) {
    String printed = link.outletName();
    if (outlets.find(printed).isPresent()) {
      return outlets.nameOf(printed);
    }
    String key = link.key();
    return statements.getOrDefault(walk.speaking.id(), List.of()).stream()
        .flatMap(statement -> SourceLink.of(statement).stream())
        .filter(other -> other.kind() == SourceKind.OUTLET && !other.key().equals(key))
        .filter(other -> other.key().endsWith(" " + key))
        .map(other -> outlets.nameOf(other.outletName()))
        .findFirst()
        .orElseGet(() -> outlets.nameOf(printed));
  }

  /** Whom "he" or "the company" means: the nearest source before it that is told apart. */
  private Optional<SourceLink> antecedent(SourceLink link, Statement statement) {
    if (link.actor().isPresent()) {
      return Optional.empty();
    }
    int here = statement.content().spans().getFirst().start();
    return statements.getOrDefault(statement.article(), List.of()).stream()
        .filter(other -> other.content().spans().getFirst().start() < here)
        .map(other -> SourceLink.of(other))
        .filter(links -> !links.isEmpty() && !links.getLast().refersBack())
        .map(List::getLast)
        .reduce((first, second) -> second);
  }

  private Lineage ownReporter(Walk walk, SourceLink link, List<Evidence> shown) {
    String name = outletsNamedIn(link).orElseGet(walk::outlet);
    walk.steps.add(new Step("own reporting", name, "its own reporter saw it", shown));
    OriginKind kind = outlets.isAgency(name) ? OriginKind.AGENCY : OriginKind.OUTLET;
    return walk.end(kind, owner(walk, name), link, true, false);
  }

  private Optional<String> outletsNamedIn(SourceLink link) {
    String[] words = link.text().split("\\s+");
    for (int from = 0; from < words.length; from++) {
      for (int to = words.length; to > from; to--) {
        String part =
            String.join(" ", List.of(words).subList(from, to)).replaceFirst("['’]s?$", "");
        if (Character.isUpperCase(part.codePointAt(0)) && outlets.find(part).isPresent()) {
          return Optional.of(outlets.nameOf(part));
        }
      }
    }
    return Optional.empty();
  }

  private Lineage outletItself(Walk walk, SourceLink link, boolean own) {
    Optional<String> state =
        link.actor()
            .flatMap(Actor::code)
            .filter(code -> STATE_MEDIA.matcher(link.text()).find())
            .map(Bodies::government);
    if (state.isPresent()) {
      String why = "'" + link.text() + "' belongs to it";
      walk.steps.add(new Step(Step.OWNED_BY, state.get(), why, List.of()));
      return walk.end(OriginKind.GOVERNMENT, state.get(), link, true, false);
    }
    String name = walk.outlet();
    String why = own ? "the outlet says so itself" : "nothing is said of whom it heard it from";
    walk.steps.add(new Step("own reporting", name + " and its unnamed sources", why, List.of()));
    OriginKind kind = outlets.isAgency(name) ? OriginKind.AGENCY : OriginKind.OUTLET;
    return walk.end(kind, owner(walk, name), link, true, true);
  }

  private Lineage body(Walk walk, SourceLink link, List<Evidence> shown) {
    if (link.actor().isPresent()) {
      return actor(walk, link, link.actor().get(), shown);
    }
    boolean authority = link.kind() == SourceKind.UNNAMED && link.isOfAnAuthority();
    return switch (authority ? SourceKind.GOVERNMENT : link.kind()) {
      case NAMED_PERSON -> {
        walk.steps.add(new Step("spoke for", link.text(), "speaks for himself", shown));
        yield walk.end(OriginKind.PERSON, link.text(), link, true, false);
      }
      case GOVERNMENT -> {
        walk.steps.add(new Step("spoke for", link.text(), "an authority speaking", shown));
        yield walk.end(OriginKind.GOVERNMENT, link.text(), link, false, false);
      }
      case ORGANISATION -> {
        walk.steps.add(new Step("spoke for", link.text(), "a body speaking", shown));
        yield walk.end(OriginKind.ORGANISATION, link.text(), link, !link.refersBack(), false);
      }
      case DOCUMENT -> {
        walk.steps.add(new Step("seen in document", link.text(), "its issuer is not told", shown));
        yield walk.end(OriginKind.DOCUMENT, link.text(), link, false, false);
      }
      case OUTLET, UNNAMED -> {
        String name = walk.outlet();
        walk.steps.add(
            new Step(
                "own reporting",
                name + " and its unnamed sources",
                "'" + link.text() + "' does not say for whom they speak",
                shown));
        OriginKind kind = outlets.isAgency(name) ? OriginKind.AGENCY : OriginKind.OUTLET;
        yield walk.end(kind, owner(walk, name), link, true, true);
      }
    };
  }

  private Lineage actor(Walk walk, SourceLink link, Actor actor, List<Evidence> shown) {
    String step = link.kind() == SourceKind.DOCUMENT ? "seen in document" : "spoke for";
    if (Bodies.isState(actor)) {
      String name = Bodies.government(actor.code().orElseThrow());
      walk.steps.add(new Step(step, name, "'" + link.text() + "' speaks for it", shown));
      return walk.end(OriginKind.GOVERNMENT, name, link, true, false);
    }
    boolean person = actor.kind() == ActorKind.PERSON;
    if (person && actor.name().isBlank()) {
      return body(
          walk, new SourceLink(link.text(), link.kind(), link.span(), Optional.empty()), shown);
    }
    walk.steps.add(
        new Step(
            step,
            actor.name(),
            person ? "speaks for himself" : "'" + link.text() + "' speaks for it",
            shown));
    return walk.end(
        person ? OriginKind.PERSON : OriginKind.ORGANISATION, actor.name(), link, true, false);
  }

  /** The owner of an outlet that the registry lists; else the outlet. */
  private String owner(Walk walk, String outlet) {
    Optional<Outlets.Owner> owner = outlets.ownerOf(outlet);
    owner.ifPresent(
        one ->
            walk.steps.add(
                Step.toOwner(
                    one.name(), "owners.tsv lists " + outlet, one.source(), one.reviewed())));
    return owner.map(Outlets.Owner::name).orElse(outlet);
  }
}
