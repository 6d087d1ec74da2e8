package org.firsthand.export.misp;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * An event in MISP's core format (draft-dulaunoy-misp-core-format). Numbers are strings there. Ids
 * count within an instance and are 0 here; what lasts is the {@code uuid}.
 *
 * @param date the day of the event, as ISO 8601
 * @param info one line, 256 characters at most
 * @param timestamp seconds since 1970
 */
record MispEvent(
    String id,
    @JsonProperty("org_id") String orgId,
    @JsonProperty("orgc_id") String orgcId,
    String uuid,
    String date,
    String info,
    @JsonProperty("threat_level_id") String threatLevel,
    String analysis,
    boolean published,
    String timestamp,
    @JsonProperty("publish_timestamp") String publishTimestamp,
    @JsonProperty("attribute_count") String attributeCount,
    String distribution,
    @JsonProperty("sharing_group_id") String sharingGroup,
    @JsonProperty("proposal_email_lock") boolean proposalEmailLock,
    boolean locked,
    @JsonProperty("disable_correlation") boolean disableCorrelation,
    @JsonProperty("extends_uuid") String extendsUuid,
    @JsonProperty("Org") Organisation org,
    @JsonProperty("Orgc") Organisation orgc,
    @JsonProperty("Attribute") List<Attribute> attributes,
    @JsonProperty("ShadowAttribute") List<Attribute> shadowAttributes,
    @JsonProperty("RelatedEvent") List<String> relatedEvents,
    @JsonProperty("Galaxy") List<String> galaxies,
    @JsonProperty("Object") List<MispObject> objects,
    @JsonProperty("EventReport") List<Report> reports,
    @JsonProperty("Tag") List<Tag> tags) {
  /** What an event, object or attribute of no instance has for an id. */
  static final String NO_ID = "0";

  /** Distribution: as the event's. */
  static final String INHERITED = "5";

  /** The body that made it. */
  record Organisation(String id, String name, String uuid) {}

  /** A label of a taxonomy or, as {@code misp-galaxy:...}, of a galaxy. */
  record Tag(String name, Optional<String> colour, boolean exportable) {
    /** Of the taxonomy's own colour. */
    static Tag of(String name) {
      return new Tag(name, Optional.empty(), true);
    }
  }

  /** A value. None of ours is for detection, none is to be compared with other events'. */
  record Attribute(
      String id,
      @JsonProperty("event_id") String event,
      @JsonProperty("object_id") String object,
      @JsonProperty("object_relation") String relation,
      String uuid,
      String type,
      String category,
      String value,
      String comment,
      @JsonProperty("to_ids") boolean toIds,
      @JsonProperty("disable_correlation") boolean disableCorrelation,
      boolean deleted,
      String timestamp,
      String distribution,
      @JsonProperty("sharing_group_id") String sharingGroup,
      @JsonProperty("Tag") List<Tag> tags) {}

  /** Values that belong together, after a template. */
  record MispObject(
      String id,
      @JsonProperty("event_id") String event,
      String uuid,
      String name,
      @JsonProperty("meta-category") String metaCategory,
      String description,
      @JsonProperty("template_uuid") String templateUuid,
      @JsonProperty("template_version") String templateVersion,
      String comment,
      boolean deleted,
      String timestamp,
      String distribution,
      @JsonProperty("sharing_group_id") String sharingGroup,
      @JsonProperty("ObjectReference") List<Reference> references,
      @JsonProperty("Attribute") List<Attribute> attributes) {}

  /** What one object has to do with another. */
  record Reference(
      String id,
      @JsonProperty("event_id") String event,
      @JsonProperty("object_id") String object,
      String uuid,
      String timestamp,
      @JsonProperty("object_uuid") String objectUuid,
      @JsonProperty("referenced_id") String referenced,
      @JsonProperty("referenced_uuid") String referencedUuid,
      @JsonProperty("referenced_type") String referencedType,
      @JsonProperty("relationship_type") String relationship,
      String comment,
      boolean deleted) {}

  /** A text in Markdown beside the values. */
  record Report(
      String id,
      @JsonProperty("event_id") String event,
      String uuid,
      String name,
      String content,
      String timestamp,
      String distribution,
      @JsonProperty("sharing_group_id") String sharingGroup,
      boolean deleted) {}
}
