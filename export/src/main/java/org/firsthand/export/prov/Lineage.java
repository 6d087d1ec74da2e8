package org.firsthand.export.prov;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.export.Account;
import org.firsthand.export.FiledArticle;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Article;
import org.firsthand.model.ContentId;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.DirectionBasis;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Receipt;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Statement;

/**
 * Tells a graph where a finding comes from.
 *
 * <ul>
 *   <li>an article was derived from its capture by extraction, is the outlet's, and specialises the
 *       page at its address; a newer version is its revision
 *   <li>a copy was derived from its original; not by our comparison, which made neither (PROV lets
 *       an entity be generated once); where nothing tells which is the copy, they are alternates
 *   <li>a statement in quotation marks was quoted from its article, any other derived from it; it
 *       is the speaker's, who acts on behalf of the body that he speaks for
 *   <li>an event was derived from its article and from the statement that says so, a finding from
 *       its events; each origin is a primary source of the finding
 *   <li>a contradiction and an analyst's decision influenced it
 * </ul>
 */
final class Lineage {
  private static final String PROGRAM = "program";
  private static final String EXTRACTION = "extraction";
  private static final String ANALYSIS = "analysis";

  private final Graph graph;
  private final Set<String> told = new HashSet<>();

  Lineage(Graph graph) {
    this.graph = graph;
  }

  /** All of one finding. What it told of before is not told of again. */
  void tell(Account account) {
    if (told.add(PROGRAM)) {
      graph.agent(PROGRAM, Facts.of("prov:SoftwareAgent").with(Facts.LABEL, "Firsthand"));
      for (String activity : List.of(EXTRACTION, ANALYSIS)) {
        graph.activity(activity, Optional.empty(), Facts.none().with(Facts.LABEL, activity));
        graph.associated(activity, PROGRAM);
      }
    }
    account.articles().forEach(this::article);
    account.copies().forEach(this::copy);
    account.statements().forEach(this::statement);
    account.events().forEach(event -> event(event, account));
    finding(account);
  }

  private void article(FiledArticle filed) {
    Article article = filed.article();
    if (!told.add(article.id())) {
      return;
    }
    graph.entity(
        article.id(),
        Facts.of("Article")
            .with(Facts.LABEL, article.title())
            .with(Facts.LOCATION, article.locator())
            .with("published", article.published().map(date -> date.edtf().text()))
            .with("language", article.language()));
    article
        .outlet()
        .ifPresent(
            outlet ->
                graph.attributed(article.id(), agent(outlet, Optional.of("prov:Organization"))));
    article
        .address()
        .ifPresent(
            address -> {
              String page = ContentId.of('P', address);
              if (told.add(page)) {
                graph.entity(page, Facts.of("Page").with(Facts.LOCATION, address));
              }
              graph.specializes(article.id(), page);
            });
    for (Receipt receipt : filed.captures()) {
      String capture = "capture-" + receipt.sha256();
      if (told.add(capture)) {
        graph.entity(
            capture,
            Facts.of("Capture")
                .with(Facts.LOCATION, receipt.locator())
                .with("sha256", receipt.sha256())
                .with("mediaType", receipt.mediaType())
                .with("retrieved", receipt.retrieved().map(Object::toString)));
      }
      derived(article.id(), capture, EXTRACTION, Graph.Kind.PLAIN, Facts.none());
    }
    filed
        .newer()
        .ifPresent(
            newer -> {
              version(newer);
              derived(newer, article.id(), "", Graph.Kind.REVISION, Facts.none());
            });
  }

  /** What is told of elsewhere is at least an entity here. */
  private void version(String article) {
    if (told.add(article)) {
      graph.entity(article, Facts.of("Article"));
    }
  }

  private void copy(Copy copy) {
    boolean isOfText = copy.kind() != CopyKind.QUOTES;
    if (!isOfText || !told.add(copy.copy() + " from " + copy.original())) {
      return;
    }
    version(copy.copy());
    version(copy.original());
    if (copy.direction().basis() == DirectionBasis.UNKNOWN) {
      graph.alternates(copy.copy(), copy.original());
      return;
    }
    derived(
        copy.copy(),
        copy.original(),
        "",
        Graph.Kind.PLAIN,
        Facts.none()
            .with("copying", copy.kind())
            .with("containmentOfCopy", copy.containmentOfCopy())
            .with("containmentOfOriginal", copy.containmentOfOriginal())
            .with("direction", copy.direction().why()));
  }

  private void statement(Statement statement) {
    if (!told.add(statement.id())) {
      return;
    }
    version(statement.article());
    graph.entity(
        statement.id(),
        Facts.of("Statement")
            .with(Facts.CONTENT, statement.content().text())
            .with("stance", statement.stance())
            .with("corrected", corrected(statement)));
    derived(
        statement.id(),
        statement.article(),
        ANALYSIS,
        statement.direct() ? Graph.Kind.QUOTATION : Graph.Kind.PLAIN,
        Facts.none());
    graph.attributed(statement.id(), speaker(statement.source()));
  }

  /** What an analyst corrected of it, with what was read before. */
  private static Optional<String> corrected(Statement statement) {
    return statement.corrected().stream()
        .map(one -> one.field().term() + " was " + one.was())
        .reduce((one, other) -> one + "; " + other);
  }

  /** The words that name a source are an agent; whom it speaks for is another. */
  private String speaker(Source source) {
    Optional<Actor> body = source.actor();
    String speaker =
        agent(
            source.text(),
            source.kind() == SourceKind.NAMED_PERSON
                ? Optional.of("prov:Person")
                : source.kind() == SourceKind.UNNAMED || source.kind() == SourceKind.DOCUMENT
                    ? Optional.empty()
                    : Optional.of("prov:Organization"));
    body.filter(actor -> !actor.name().equals(source.text()))
        .ifPresent(
            actor -> {
              String principal =
                  agent(
                      actor.name(),
                      Optional.of(
                          actor.kind() == ActorKind.PERSON ? "prov:Person" : "prov:Organization"));
              if (told.add(speaker + " for " + principal)) {
                graph.onBehalf(speaker, principal);
              }
            });
    return speaker;
  }

  private String agent(String name, Optional<String> type) {
    String id = ContentId.of('G', name, type.orElse(""));
    if (told.add(id)) {
      graph.agent(id, new Facts(type.stream().toList(), List.of()).with(Facts.LABEL, name));
    }
    return id;
  }

  private void event(Event event, Account account) {
    if (!told.add(event.id())) {
      return;
    }
    version(event.article());
    graph.entity(
        event.id(),
        Facts.of("Event")
            .with(Facts.CONTENT, event.evidence().text())
            .with("type", event.type())
            .with("factuality", event.factuality())
            .with("start", (long) event.evidence().span().start())
            .with("end", (long) event.evidence().span().end()));
    derived(event.id(), event.article(), ANALYSIS, Graph.Kind.PLAIN, Facts.none());
    event
        .statement()
        .filter(id -> account.statement(id).isPresent())
        .ifPresent(id -> derived(event.id(), id, ANALYSIS, Graph.Kind.PLAIN, Facts.none()));
  }

  private void finding(Account account) {
    Finding finding = account.finding();
    graph.entity(
        finding.id(),
        Facts.of("Finding")
            .with(Facts.LABEL, finding.summary())
            .with("type", finding.type())
            .with("factuality", finding.factuality())
            .with("date", finding.date().map(date -> date.edtf().text()))
            .with("articles", (long) finding.articles())
            .with("outlets", (long) finding.outlets())
            .with("origins", (long) finding.origins())
            .with("unknownLineage", (long) finding.unknownLineage()));
    for (Event event : account.events()) {
      derived(finding.id(), event.id(), ANALYSIS, Graph.Kind.PLAIN, Facts.none());
    }
    for (int i = 0; i < finding.originList().size(); i++) {
      origin(finding, finding.originList().get(i), i + 1);
    }
    for (Contradiction contradiction : finding.contradictions()) {
      account
          .statement(contradiction.statement())
          .ifPresent(
              statement ->
                  influenced(
                      finding.id(),
                      statement.id(),
                      Facts.of("Contradiction")
                          .with("stance", contradiction.stance())
                          .with("why", contradiction.why())));
    }
    account.decisions().forEach(entry -> decision(finding, entry));
  }

  private void origin(Finding finding, Origin origin, int number) {
    if (origin.kind() == OriginKind.UNATTRIBUTED) {
      return;
    }
    String id = finding.id() + "-origin-" + number;
    graph.entity(
        id,
        Facts.of("Origin")
            .with(Facts.LABEL, origin.name())
            .with("kind", origin.kind())
            .with("why", origin.why())
            .with("reliability", origin.reliability().map(letter -> letter.term())));
    derived(finding.id(), id, "", Graph.Kind.PRIMARY_SOURCE, Facts.none());
    graph.attributed(
        id,
        agent(
            origin.name(),
            switch (origin.kind()) {
              case PERSON -> Optional.of("prov:Person");
              case GOVERNMENT, ORGANISATION, OUTLET, AGENCY -> Optional.of("prov:Organization");
              case DOCUMENT, UNATTRIBUTED -> Optional.empty();
            }));
  }

  private void decision(Finding finding, JournalEntry entry) {
    if (told.add(entry.id())) {
      graph.activity(
          entry.id(),
          Optional.of(entry.time()),
          Facts.of("Decision")
              .with("decided", entry.decision().getClass().getSimpleName())
              .with("why", entry.why()));
      graph.associated(entry.id(), agent(entry.author(), Optional.of("prov:Person")));
    }
    influenced(finding.id(), entry.id(), Facts.none());
  }

  private void derived(String made, String from, String activity, Graph.Kind kind, Facts facts) {
    graph.derived(
        made + "-" + kind.property() + "-" + from,
        made,
        from,
        Optional.of(activity).filter(name -> !name.isEmpty()),
        kind,
        facts);
  }

  private void influenced(String influenced, String by, Facts facts) {
    graph.influenced(influenced + "-by-" + by, influenced, by, facts);
  }
}
