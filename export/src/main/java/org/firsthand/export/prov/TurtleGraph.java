package org.firsthand.export.prov;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * A graph as triples of PROV-O (W3C Recommendation, 2013), handed over one at a time. A relation of
 * which more is said than its two ends is qualified, under a name of its own.
 */
final class TurtleGraph implements Graph {
  private final ValueFactory values = SimpleValueFactory.getInstance();
  private final RDFHandler out;

  TurtleGraph(RDFHandler out) {
    this.out = out;
  }

  @Override
  public void entity(String id, Facts facts) {
    element(id, "Entity", facts);
  }

  @Override
  public void agent(String id, Facts facts) {
    element(id, "Agent", facts);
  }

  @Override
  public void activity(String id, Optional<Instant> at, Facts facts) {
    element(id, "Activity", facts);
    at.ifPresent(
        moment -> {
          Value time = values.createLiteral(moment.toString(), XSD.DATETIME);
          say(ours(id), prov("startedAtTime"), time);
          say(ours(id), prov("endedAtTime"), time);
        });
  }

  private void element(String id, String kind, Facts facts) {
    say(ours(id), RDF.TYPE, prov(kind));
    facts(ours(id), facts);
  }

  @Override
  public void derived(
      String id, String made, String from, Optional<String> activity, Kind kind, Facts facts) {
    say(ours(made), prov(kind.property()), ours(from));
    if (activity.isEmpty() && facts.equals(Facts.none())) {
      return;
    }
    String qualified = kind.type().isEmpty() ? "Derivation" : kind.type();
    say(ours(made), prov("qualified" + qualified), ours(id));
    say(ours(id), RDF.TYPE, prov(qualified));
    say(ours(id), prov("entity"), ours(from));
    activity.ifPresent(name -> say(ours(id), prov("hadActivity"), ours(name)));
    facts(ours(id), facts);
  }

  @Override
  public void attributed(String entity, String agent) {
    say(ours(entity), prov("wasAttributedTo"), ours(agent));
  }

  @Override
  public void onBehalf(String agent, String principal) {
    say(ours(agent), prov("actedOnBehalfOf"), ours(principal));
  }

  @Override
  public void associated(String activity, String agent) {
    say(ours(activity), prov("wasAssociatedWith"), ours(agent));
  }

  @Override
  public void specializes(String specific, String general) {
    say(ours(specific), prov("specializationOf"), ours(general));
  }

  @Override
  public void alternates(String one, String other) {
    say(ours(one), prov("alternateOf"), ours(other));
  }

  @Override
  public void influenced(String id, String influenced, String by, Facts facts) {
    say(ours(influenced), prov("wasInfluencedBy"), ours(by));
    if (!facts.equals(Facts.none())) {
      say(ours(influenced), prov("qualifiedInfluence"), ours(id));
      say(ours(id), RDF.TYPE, prov("Influence"));
      say(ours(id), prov("influencer"), ours(by));
      facts(ours(id), facts);
    }
  }

  private void facts(Resource subject, Facts facts) {
    facts.types().forEach(type -> say(subject, RDF.TYPE, name(type)));
    facts.values().forEach(fact -> say(subject, property(fact.name()), literal(fact.value())));
  }

  private IRI property(String name) {
    return switch (name) {
      case Facts.LABEL -> RDFS.LABEL;
      case Facts.LOCATION -> prov("atLocation");
      default -> name(name);
    };
  }

  private Value literal(Object value) {
    return switch (value) {
      case Long number -> values.createLiteral(number);
      case Double number -> values.createLiteral(number);
      case Boolean flag -> values.createLiteral(flag);
      default -> values.createLiteral(value.toString());
    };
  }

  private IRI name(String name) {
    return name.startsWith("prov:") ? prov(name.substring("prov:".length())) : ours(name);
  }

  private IRI ours(String local) {
    return values.createIRI(OURS, local);
  }

  private IRI prov(String local) {
    return values.createIRI(PROV, local);
  }

  private void say(Resource subject, IRI property, Value value) {
    out.handleStatement(values.createStatement(subject, property, value));
  }
}
