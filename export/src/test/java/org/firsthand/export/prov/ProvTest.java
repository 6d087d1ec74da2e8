package org.firsthand.export.prov;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.firsthand.export.Account;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.InventedSelection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openprovenance.prov.core.json.serialization.ProvDeserialiser;
import org.openprovenance.prov.model.Document;
import org.openprovenance.prov.model.ProvUtilities;
import org.openprovenance.prov.model.QualifiedName;
import org.openprovenance.prov.model.WasDerivedFrom;
import org.openprovenance.prov.validation.Config;
import org.openprovenance.prov.validation.ObjectMaker;
import org.openprovenance.prov.validation.Unknown;
import org.openprovenance.prov.validation.Validate;
import org.openprovenance.prov.validation.VarQName;
import org.openprovenance.prov.validation.report.ValidationReport;
import org.openprovenance.prov.vanilla.ProvFactory;

/** What ProvToolbox and RDF4J read of our files. */
class ProvTest {
  @TempDir Path folder;

  static Stream<InventedSelection> selections() {
    return Stream.of(
        InventedSelection.usual(), InventedSelection.nasty(), InventedSelection.long1Mb());
  }

  @ParameterizedTest
  @MethodSource("selections")
  void isReadBackAndHeldValidByProvToolbox(InventedSelection selection) throws IOException {
    new ProvJson().write(selection, ExportSettings.defaults(), folder);
    for (Account account : selection.accounts()) {
      Document document = read(account);
      ValidationReport report = validate(document);
      assertThat(report.getCycle()).isEmpty();
      assertThat(report.getFailedMerge()).isEmpty();
      assertThat(report.getTypeOverlap()).isEmpty();
      assertThat(report.getQualifiedNameMismatch()).isEmpty();
      assertThat(report.getMalformedStatements()).isNull();
      assertThat(report.getTypeReport()).isNull();
      assertThat(report.getSpecializationReport()).isNull();
    }
  }

  @Test
  void keepsALoopOfDerivationsFromLookingValid() throws IOException {
    JsonGraph graph = new JsonGraph();
    graph.entity("one", Facts.none());
    graph.entity("two", Facts.none());
    for (List<String> pair : List.of(List.of("one", "two"), List.of("two", "one"))) {
      graph.derived(
          pair.getFirst() + "-loop",
          pair.getFirst(),
          pair.getLast(),
          Optional.empty(),
          Graph.Kind.PLAIN,
          Facts.none());
    }
    Document document =
        new ProvDeserialiser().deserialiseDocument(new ByteArrayInputStream(graph.bytes()));
    assertThat(validate(document).getCycle()).as("the check above sees faults").isNotEmpty();
  }

  @Test
  void tellsOriginsAsPrimarySources() throws IOException {
    InventedSelection selection = InventedSelection.usual();
    new ProvJson().write(selection, ExportSettings.defaults(), folder);
    Account attack = attack(selection);
    List<WasDerivedFrom> derivations =
        new ProvUtilities()
            .getRelations(read(attack)).stream()
                .filter(WasDerivedFrom.class::isInstance)
                .map(WasDerivedFrom.class::cast)
                .toList();
    String finding = Graph.OURS + attack.finding().id();
    assertThat(derivations)
        .anyMatch(
            one ->
                one.getGeneratedEntity().getUri().equals(finding)
                    && one.getUsedEntity().getUri().equals(finding + "-origin-1")
                    && one.getType().stream()
                        .anyMatch(
                            type ->
                                ((QualifiedName) type.getValue())
                                    .getLocalPart()
                                    .equals("PrimarySource")));
  }

  @ParameterizedTest
  @MethodSource("selections")
  void saysTheSameInTurtle(InventedSelection selection) throws IOException {
    Set<String> relations = new HashSet<>();
    Set<String> types = new HashSet<>();
    for (Statement triple : triples(selection)) {
      String property = triple.getPredicate().getLocalName();
      if (triple.getPredicate().getNamespace().equals(Graph.PROV)) {
        relations.add(property);
      }
      if (property.equals("type")) {
        types.add(triple.getObject().stringValue().replace(Graph.PROV, "prov:"));
      }
    }
    assertThat(relations)
        .contains(
            "wasDerivedFrom",
            "hadPrimarySource",
            "wasAttributedTo",
            "specializationOf",
            "wasInfluencedBy",
            "wasAssociatedWith",
            "alternateOf",
            "atLocation",
            "hadActivity");
    assertThat(types)
        .contains(
            "prov:Entity",
            "prov:SoftwareAgent",
            "prov:Organization",
            Graph.OURS + "Finding",
            Graph.OURS + "Decision");
  }

  private static List<Statement> triples(InventedSelection selection) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ProvTurtle().write(selection, ExportSettings.defaults(), out);
    StatementCollector all = new StatementCollector();
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(all);
    parser.parse(new StringReader(out.toString(StandardCharsets.UTF_8)), "urn:x:");
    return List.copyOf(all.getStatements());
  }

  private static Account attack(InventedSelection selection) {
    return selection.accounts().stream()
        .filter(account -> !account.copies().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private Document read(Account account) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(account.finding().id() + ".json"))) {
      return new ProvDeserialiser().deserialiseDocument(in);
    }
  }

  private static ValidationReport validate(Document document) throws IOException {
    ObjectMaker maker =
        new ObjectMaker() {
          @Override
          public VarQName makeVarQName(String namespace, String local, String prefix) {
            return new Placeholder(namespace, local, prefix);
          }

          @Override
          public VarQName makeVarQName(QualifiedName name) {
            return new Placeholder(name.getNamespaceURI(), name.getLocalPart(), name.getPrefix());
          }

          @Override
          public Unknown makeUnknown(String local, String prefix) {
            return new Placeholder("urn:unknown:", local, prefix);
          }
        };
    return new Validate(Config.newYesToAllConfig(new ProvFactory(), maker)).validate(document);
  }

  /** A name that the validator makes up for what a statement leaves open. */
  private static final class Placeholder extends org.openprovenance.prov.vanilla.QualifiedName
      implements VarQName, Unknown {
    Placeholder(String namespace, String local, String prefix) {
      super(namespace, local, prefix);
    }
  }
}
