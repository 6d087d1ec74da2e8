package org.firsthand.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.ChainLink;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Differing;
import org.firsthand.model.Event;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.Span;
import org.firsthand.model.Statement;
import org.firsthand.model.Step;
import org.firsthand.model.Trace;
import org.firsthand.store.Ground;

/**
 * The tree from a finding to its origins: each origin with its reason, under it the articles that
 * lead there, under each the articles that copy it, with the quoted evidence.
 */
public final class TraceTree {
  /** Room that the tree's own lines take at its deepest. */
  private static final int DEEPEST = 14;

  private final Terminal terminal;
  private final Ground ground;
  private final Names names;

  /** A tree of this ground. */
  public TraceTree(Terminal terminal, Ground ground) {
    this.terminal = terminal;
    this.ground = ground;
    this.names = new Names(ground.articles());
  }

  /** The lines, from the finding down. */
  public List<String> lines() {
    Finding finding = ground.finding();
    List<String> lines = new ArrayList<>();
    lines.add(
        terminal.strong(finding.id() + "  " + coding(finding) + "  " + Words.parties(finding))
            + "  "
            + Words.date(finding.date()));
    lines.add(finding.summary());
    lines.add(Words.counts(finding, terminal));
    lines.addAll(Node.draw(finding.originList().stream().map(this::origin).toList(), terminal));
    if (!finding.unknownList().isEmpty()) {
      lines.add("Of unknown lineage (no source named, no text shared; not counted)");
      lines.addAll(
          Node.draw(
              finding.unknownList().stream().map(id -> article(id, Optional.empty())).toList(),
              terminal));
    }
    if (!finding.differing().isEmpty()) {
      lines.add("Told differently");
      lines.addAll(Node.draw(finding.differing().stream().map(this::differing).toList(), terminal));
    }
    if (!finding.contradictions().isEmpty()) {
      lines.add("Beside it");
      lines.addAll(
          Node.draw(finding.contradictions().stream().map(this::beside).toList(), terminal));
    }
    return lines;
  }

  private static String coding(Finding finding) {
    List<String> marks = new ArrayList<>();
    if (finding.factuality() != Factuality.ACTUAL) {
      marks.add(finding.factuality().term());
    }
    finding.mode().ifPresent(marks::add);
    finding.contexts().stream().filter(context -> !marks.contains(context)).forEach(marks::add);
    String type = finding.type().term();
    return marks.isEmpty() ? type : type + " (" + String.join(", ", marks) + ")";
  }

  private Node origin(Origin origin) {
    List<String> independent =
        origin.articles().stream().filter(id -> copiedFrom(id, origin).isEmpty()).toList();
    List<Node> articles = new ArrayList<>();
    for (String id : independent) {
      articles.add(article(id, Optional.of(origin)));
    }
    return new Node(
        List.of(terminal.strong(Words.name(origin)), terminal.quiet(origin.why())), articles);
  }

  /** The article of the same origin that this one copies. */
  private Optional<Copy> copiedFrom(String article, Origin origin) {
    return ground
        .copyOf(article)
        .filter(copy -> copy.kind() != CopyKind.QUOTES)
        .filter(copy -> origin.articles().contains(copy.original()));
  }

  private Node article(String id, Optional<Origin> origin) {
    List<String> lines = new ArrayList<>();
    lines.add(names.of(id));
    ground.eventsOf(id).stream()
        .filter(event -> event.factuality() != Factuality.NEGATED)
        .findFirst()
        .ifPresent(event -> lines.addAll(evidence(event)));
    List<Node> below = new ArrayList<>();
    if (origin.isPresent()) {
      origin.get().traces().stream()
          .filter(trace -> trace.article().equals(id))
          .map(Trace::steps)
          .flatMap(List::stream)
          .forEach(step -> lines.add(step(step)));
      origin.get().articles().stream()
          .filter(other -> ground.copyOf(other).map(c -> c.original().equals(id)).orElse(false))
          .filter(other -> copiedFrom(other, origin.get()).isPresent())
          .forEach(other -> below.add(copy(ground.copyOf(other).orElseThrow())));
    }
    return new Node(lines, below);
  }

  private Node copy(Copy copy) {
    String what =
        String.format(
            java.util.Locale.ROOT,
            "%s of %s: %.0f %% of its words stand there (%s), adds no origin",
            copy.kind().term(),
            names.of(copy.original()),
            100 * copy.containmentOfCopy(),
            copy.direction().why());
    return Node.leaf(names.of(copy.copy()), fit(what));
  }

  private Node differing(Differing differing) {
    List<Node> values = new ArrayList<>();
    for (Differing.Told told : differing.values()) {
      String count =
          told.articles().size() == 1 ? "1 article" : told.articles().size() + " articles";
      String line = told.value() + ": " + String.join("; ", told.saidBy()) + " (" + count + ")";
      values.add(Node.leaf(fit(line)));
    }
    return new Node(List.of(terminal.strong(differing.what())), values);
  }

  private Node beside(Contradiction contradiction) {
    Optional<Statement> statement = ground.statement(contradiction.statement());
    if (statement.isEmpty()) {
      return Node.leaf(
          Contradiction.words(contradiction.stance()) + ": " + fit(contradiction.why()));
    }
    Statement said = statement.get();
    String who = Speaker.of(said);
    return Node.leaf(
        terminal.strong(said.stance().term()) + ": " + who,
        quote(said.content().text(), said.content().spans().getFirst()),
        terminal.quiet(names.of(said.article())));
  }

  private List<String> evidence(Event event) {
    List<String> lines = new ArrayList<>();
    lines.add(quote(event.evidence().text(), event.evidence().span()));
    event
        .statement()
        .flatMap(ground::statement)
        .map(Statement::chain)
        .filter(chain -> chain.size() > 1)
        .ifPresent(
            chain ->
                lines.add(
                    "chain: " + String.join(" < ", chain.stream().map(ChainLink::text).toList())));
    return lines;
  }

  private String step(Step step) {
    return terminal.quiet(fit(step.kind() + " " + step.to() + ": " + step.why()));
  }

  private String quote(String text, Span span) {
    String where = " [" + span.start() + "-" + span.end() + "]";
    return "\"" + terminal.cut(text, terminal.width() - DEEPEST - where.length()) + "\"" + where;
  }

  private String fit(String text) {
    return terminal.cut(text, terminal.width() - DEEPEST);
  }
}
