package org.firsthand.export.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firsthand.export.Account;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.FiledArticle;
import org.firsthand.export.Format;
import org.firsthand.export.Selection;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.CreditKind;
import org.firsthand.model.Dated;
import org.firsthand.model.DirectionBasis;
import org.firsthand.model.Edtf;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Statement;

/**
 * Findings as schema.org's Claim, their articles as NewsArticle and direct statements as Quotation.
 *
 * <p>Text of articles is not repeated: it is its publisher's. A date that is not of one day stays
 * away from schema.org's date fields, which have no precision. Counts of articles, outlets and
 * origins are ours, in our namespace: schema.org has no word for them.
 */
public final class SchemaOrg implements Format.OneFile {
  private static final String CONTEXT =
      "{\"@vocab\": \"https://schema.org/\", \"fh\": \""
          + Node.OURS
          + "\", \"id\": \"@id\", \"type\": \"@type\"}";

  @Override
  public String name() {
    return "schema-org";
  }

  @Override
  public String purpose() {
    return "articles, claims and quotations in schema.org's words as JSON-LD, for the web";
  }

  @Override
  public String ending() {
    return ".jsonld";
  }

  @Override
  public String mediaType() {
    return "application/ld+json";
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public void write(Selection selection, ExportSettings settings, OutputStream out)
      throws IOException {
    LinkedLines.write(CONTEXT, selection, SchemaOrg::nodes, out);
  }

  static List<Node> nodes(Account account) {
    List<Node> nodes = new ArrayList<>();
    account.articles().forEach(filed -> nodes.add(article(filed.article(), account.copies())));
    account.statements().stream()
        .filter(Statement::direct)
        .forEach(statement -> nodes.add(quotation(statement)));
    nodes.add(claim(account));
    return nodes;
  }

  private static Node article(Article article, List<Copy> copies) {
    return Node.of("NewsArticle")
        .put("id", Node.name(article.id()))
        .put("headline", article.title())
        .put("url", article.address())
        .put("datePublished", day(article.published()).map(LocalDate::toString))
        .put("inLanguage", article.language())
        .putNode("author", article.author().map(name -> Node.of("Person").put("name", name)))
        .putNode("publisher", article.outlet().map(SchemaOrg::organisation))
        .put(
            "sourceOrganization",
            article.credits().stream()
                .filter(credit -> credit.kind() != CreditKind.VIA)
                .map(credit -> organisation(credit.name()))
                .toList())
        .put(
            "isBasedOn",
            copies.stream()
                .filter(copy -> copy.copy().equals(article.id()) && isKnownToCopy(copy))
                .map(copy -> new Node().put("id", Node.name(copy.original())))
                .toList());
  }

  private static boolean isKnownToCopy(Copy copy) {
    return copy.kind() != CopyKind.QUOTES && copy.direction().basis() != DirectionBasis.UNKNOWN;
  }

  private static Node quotation(Statement statement) {
    return Node.of("Quotation")
        .put("id", Node.name(statement.id()))
        .put("text", statement.content().text())
        .put("spokenByCharacter", speaker(statement.source()))
        .put("isPartOf", new Node().put("id", Node.name(statement.article())));
  }

  private static Node speaker(Source source) {
    boolean isPerson =
        source.kind() == SourceKind.NAMED_PERSON
            || source.actor().filter(actor -> actor.kind() == ActorKind.PERSON).isPresent();
    return Node.of(isPerson ? "Person" : "Organization").put("name", source.text());
  }

  private static Node claim(Account account) {
    Finding finding = account.finding();
    List<Article> articles =
        account.articles().stream()
            .map(FiledArticle::article)
            .sorted(Comparator.comparing(SchemaOrg::published).thenComparing(Article::id))
            .toList();
    return Node.of("Claim")
        .put("id", Node.name(finding.id()))
        .put("text", finding.summary())
        .put("appearance", articles.stream().map(SchemaOrg::link).toList())
        .putNode(
            "firstAppearance",
            articles.stream()
                .findFirst()
                .filter(article -> day(article.published()).isPresent())
                .map(SchemaOrg::link))
        .put(
            "claimInterpreter",
            finding.originList().stream()
                .filter(origin -> origin.kind() != OriginKind.UNATTRIBUTED)
                .map(SchemaOrg::interpreter)
                .toList())
        .put("fh:articles", finding.articles())
        .put("fh:outlets", finding.outlets())
        .put("fh:origins", finding.origins())
        .put("fh:unknownLineage", finding.unknownLineage());
  }

  private static Node interpreter(Origin origin) {
    return Node.of(origin.kind() == OriginKind.PERSON ? "Person" : "Organization")
        .put("name", origin.name());
  }

  private static Node organisation(String name) {
    return Node.of("Organization").put("name", name);
  }

  private static Node link(Article article) {
    return new Node().put("id", Node.name(article.id()));
  }

  private static LocalDate published(Article article) {
    return article.published().flatMap(date -> date.edtf().earliest()).orElse(LocalDate.MAX);
  }

  private static Optional<LocalDate> day(Optional<Dated> date) {
    return date.map(Dated::edtf)
        .filter(edtf -> edtf.earliest().isPresent() && edtf.earliest().equals(edtf.latest()))
        .flatMap(Edtf::earliest);
  }
}
