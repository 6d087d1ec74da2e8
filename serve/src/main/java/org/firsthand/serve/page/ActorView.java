package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.firsthand.model.Dated;
import org.firsthand.model.Finding;
import org.firsthand.model.Statement;
import org.firsthand.serve.picture.Bars;
import org.firsthand.store.Dossier;
import org.firsthand.store.FindingCatalogue;
import org.firsthand.store.FindingCatalogue.Order;
import org.firsthand.store.FindingCatalogue.Relation;
import org.firsthand.store.FindingFilter;
import org.firsthand.store.Heading;

/**
 * One actor: what it does, what is done to it, what it says.
 *
 * @param code its code, or its name without one
 * @param name its name
 * @param total how many findings name it
 * @param does what it does to whom, most origins first
 * @param suffers what others do to it
 * @param newest findings with it, newest first
 * @param timeline the same as bars
 * @param says what it says, with the article
 * @param aliases how texts name it
 */
public record ActorView(
    String code,
    String name,
    long total,
    List<Other> does,
    List<Other> suffers,
    List<Finding> newest,
    Bars timeline,
    List<Said> says,
    List<String> aliases) {
  private static final int FINDINGS = 40;
  private static final int SAID = 20;
  private static final int RELATIONS = 500;
  private static final int ALIASES = 12;

  /** Another party and what joins the two. */
  public record Other(String party, List<Relation> relations) {
    /** All origins of its relations. */
    public long origins() {
      return relations.stream().mapToLong(Relation::origins).sum();
    }
  }

  /** A statement and where it stands. */
  public record Said(Statement statement, Optional<Heading> article) {}

  /** The page of an actor. */
  public static ActorView of(String code, Dossier dossier, Memory memory) {
    FindingFilter whole = FindingFilter.of(FindingCatalogue.PARTY, code);
    List<Finding> newest = dossier.findings().page(whole, Order.NEWEST, 0, FINDINGS);
    List<Statement> said = dossier.articles().saidBy(code, 0, SAID);
    Map<String, Heading> articles =
        dossier.articles().headings(said.stream().map(Statement::article).toList());
    return new ActorView(
        code,
        Words.actor(code),
        memory.keep(List.of("count", whole), () -> dossier.findings().count(whole)),
        others(
            memory.keep(
                List.of("does", code),
                () -> dossier.findings().relations(FindingFilter.of("actor", code), RELATIONS)),
            code,
            true),
        others(
            memory.keep(
                List.of("suffers", code),
                () -> dossier.findings().relations(FindingFilter.of("recipient", code), RELATIONS)),
            code,
            false),
        newest,
        Bars.of(newest.stream().map(ActorView::item).toList()),
        said.stream()
            .map(one -> new Said(one, Optional.ofNullable(articles.get(one.article()))))
            .toList(),
        aliases(newest, code));
  }

  private static List<Other> others(List<Relation> relations, String code, boolean isActor) {
    Map<String, List<Relation>> byParty = new LinkedHashMap<>();
    for (Relation relation : relations) {
      if ((isActor ? relation.actor() : relation.recipient()).equals(code)) {
        byParty
            .computeIfAbsent(
                isActor ? relation.recipient() : relation.actor(), party -> new ArrayList<>())
            .add(relation);
      }
    }
    return byParty.entrySet().stream()
        .map(entry -> new Other(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Other::origins).reversed())
        .toList();
  }

  /** A finding as a bar of its date. */
  static Bars.Item item(Finding finding) {
    return new Bars.Item(
        finding.date().map(Dated::edtf),
        finding.type().term(),
        finding.summary(),
        Links.finding(finding.id()),
        finding.contradictions().isEmpty() ? "own" : "beside");
  }

  private static List<String> aliases(List<Finding> findings, String code) {
    Set<String> names = new LinkedHashSet<>();
    for (Finding finding : findings) {
      Stream.concat(finding.actors().stream(), finding.recipients().stream())
          .filter(one -> Words.code(one).equals(Optional.of(code)))
          .forEach(one -> names.add(one.text()));
    }
    return names.stream().limit(ALIASES).toList();
  }
}
