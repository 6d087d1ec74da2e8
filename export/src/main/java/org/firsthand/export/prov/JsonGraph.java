package org.firsthand.export.prov;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.datatype.XMLGregorianCalendar;
import org.jspecify.annotations.Nullable;
import org.openprovenance.prov.core.json.serialization.ProvSerialiser;
import org.openprovenance.prov.model.Attribute;
import org.openprovenance.prov.model.Document;
import org.openprovenance.prov.model.Name;
import org.openprovenance.prov.model.Namespace;
import org.openprovenance.prov.model.QualifiedName;
import org.openprovenance.prov.model.StatementOrBundle;
import org.openprovenance.prov.vanilla.ProvFactory;

/** A graph as a document of ProvToolbox, which writes it as PROV-JSON (W3C submission, 2013). */
final class JsonGraph implements Graph {
  private final ProvFactory factory = new ProvFactory();
  private final Name names = factory.getName();
  private final List<StatementOrBundle> statements = new ArrayList<>();

  /** What was taken down, as a document. */
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ProvSerialiser().serialiseDocument(out, document(), true);
    return out.toByteArray();
  }

  private Document document() {
    Document document = factory.newDocument();
    Namespace namespace = new Namespace();
    namespace.addKnownNamespaces();
    namespace.register(PREFIX, OURS);
    document.setNamespace(namespace);
    document.getStatementOrBundle().addAll(statements);
    return document;
  }

  @Override
  public void entity(String id, Facts facts) {
    statements.add(factory.newEntity(ours(id), attributes(facts)));
  }

  @Override
  public void agent(String id, Facts facts) {
    statements.add(factory.newAgent(ours(id), attributes(facts)));
  }

  @Override
  public void activity(String id, Optional<Instant> at, Facts facts) {
    @Nullable XMLGregorianCalendar time =
        at.map(moment -> factory.newISOTimeUTC(moment.toString())).orElse(null);
    statements.add(factory.newActivity(ours(id), time, time, attributes(facts)));
  }

  @Override
  public void derived(
      String id, String made, String from, Optional<String> activity, Kind kind, Facts facts) {
    List<Attribute> attributes = new ArrayList<>();
    if (!kind.type().isEmpty()) {
      attributes.add(type("prov:" + kind.type()));
    }
    attributes.addAll(attributes(facts));
    statements.add(
        factory.newWasDerivedFrom(
            ours(id),
            ours(made),
            ours(from),
            activity.map(this::ours).orElse(null),
            null,
            null,
            attributes));
  }

  @Override
  public void attributed(String entity, String agent) {
    statements.add(factory.newWasAttributedTo(null, ours(entity), ours(agent)));
  }

  @Override
  public void onBehalf(String agent, String principal) {
    statements.add(factory.newActedOnBehalfOf(null, ours(agent), ours(principal), null));
  }

  @Override
  public void associated(String activity, String agent) {
    statements.add(factory.newWasAssociatedWith(null, ours(activity), ours(agent)));
  }

  @Override
  public void specializes(String specific, String general) {
    statements.add(factory.newSpecializationOf(ours(specific), ours(general)));
  }

  @Override
  public void alternates(String one, String other) {
    statements.add(factory.newAlternateOf(ours(one), ours(other)));
  }

  @Override
  public void influenced(String id, String influenced, String by, Facts facts) {
    statements.add(
        factory.newWasInfluencedBy(ours(id), ours(influenced), ours(by), attributes(facts)));
  }

  private QualifiedName ours(String local) {
    return factory.newQualifiedName(OURS, local, PREFIX);
  }

  private QualifiedName name(String name) {
    return name.startsWith("prov:")
        ? factory.newQualifiedName(PROV, name.substring("prov:".length()), "prov")
        : ours(name);
  }

  private Attribute type(String name) {
    return factory.newType(name(name), names.PROV_QUALIFIED_NAME);
  }

  private List<Attribute> attributes(Facts facts) {
    List<Attribute> attributes = new ArrayList<>();
    facts.types().forEach(name -> attributes.add(type(name)));
    facts.values().forEach(value -> attributes.add(attribute(value)));
    return attributes;
  }

  private Attribute attribute(Facts.Value fact) {
    Object value = fact.value();
    return switch (fact.name()) {
      case Facts.LABEL ->
          factory.newLabel(
              factory.newInternationalizedString(value.toString()), names.PROV_LANG_STRING);
      case Facts.LOCATION -> factory.newLocation(value, names.XSD_STRING);
      case Facts.CONTENT -> factory.newValue(value, names.XSD_STRING);
      default -> factory.newOther(ours(fact.name()), value, xsd(value));
    };
  }

  private QualifiedName xsd(Object value) {
    return switch (value) {
      case Long _ -> names.XSD_LONG;
      case Double _ -> names.XSD_DOUBLE;
      case Boolean _ -> names.XSD_BOOLEAN;
      default -> names.XSD_STRING;
    };
  }
}
