package org.firsthand.export.prov;

import java.time.Instant;
import java.util.Optional;

/**
 * What takes down statements of PROV (PROV-DM, W3C 2013). Ids are local names in our namespace. For
 * one thread.
 */
interface Graph {
  /** The namespace of ids, types and attributes of ours. */
  String OURS = "urn:x-firsthand:";

  /** The prefix for it. */
  String PREFIX = "fh";

  /** The namespace of PROV. */
  String PROV = "http://www.w3.org/ns/prov#";

  /** The kinds of derivation that PROV tells apart. */
  enum Kind {
    PLAIN("", "wasDerivedFrom"),
    REVISION("Revision", "wasRevisionOf"),
    QUOTATION("Quotation", "wasQuotedFrom"),
    PRIMARY_SOURCE("PrimarySource", "hadPrimarySource");

    private final String type;
    private final String property;

    Kind(String type, String property) {
      this.type = type;
      this.property = property;
    }

    /** Its class in PROV-O, of plain derivations nothing. */
    String type() {
      return type;
    }

    /** Its property in PROV-O. */
    String property() {
      return property;
    }
  }

  /** A thing with fixed aspects: an article, a statement, a finding. */
  void entity(String id, Facts facts);

  /** Who bears responsibility: an outlet, a speaker, a body, an analyst, this program. */
  void agent(String id, Facts facts);

  /** What happened at a time and made or changed entities. */
  void activity(String id, Optional<Instant> at, Facts facts);

  /** One entity was made from another. */
  void derived(
      String id, String made, String from, Optional<String> activity, Kind kind, Facts facts);

  /** An entity is somebody's. */
  void attributed(String entity, String agent);

  /** An agent speaks for another. */
  void onBehalf(String agent, String principal);

  /** An agent bears responsibility for an activity. */
  void associated(String activity, String agent);

  /** The first has all aspects of the second and more. */
  void specializes(String specific, String general);

  /** Both are aspects of the same thing. */
  void alternates(String one, String other);

  /** The first is what it is because of the second. */
  void influenced(String id, String influenced, String by, Facts facts);
}
