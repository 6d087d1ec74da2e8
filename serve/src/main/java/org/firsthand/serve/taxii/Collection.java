package org.firsthand.serve.taxii;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.export.stix.Profile;

/** The collections of the desk; their identifiers are the same on every desk. */
public enum Collection {
  /** Findings as standard objects. */
  FINDINGS(
      "7c0d1c3e-6f0c-4c53-9a5e-3f1a7f9d2b10",
      "findings",
      "Findings",
      "What was reported, who says so, and the origins that stand behind it; standard objects only."),
  /** The same with extensions. */
  FINDINGS_FULL(
      "0b9c2a55-2d7e-4b0f-8a43-51f6f0c9e7d2",
      "findings-full",
      "Findings with extensions",
      "The same with the incident extension and one of our own for origins and dates."),
  /** What others hand in. */
  INBOX(
      "b6a7a1de-8b43-4f0d-9d0a-6f2a1c47e5f3",
      "inbox",
      "Inbox",
      "Objects handed in here are seen by others once an analyst has accepted them.");

  private final String id;
  private final String alias;
  private final String title;
  private final String description;

  Collection(String id, String alias, String title, String description) {
    this.id = id;
    this.alias = alias;
    this.title = title;
    this.description = description;
  }

  /** Its identifier: a UUID. */
  public String id() {
    return id;
  }

  /** The collection of this identifier or alias, if there is one. */
  public static Optional<Collection> named(String name) {
    return Arrays.stream(values())
        .filter(one -> one.id.equals(name) || one.alias.equals(name))
        .findFirst();
  }

  /** The profile of its objects; empty where they are others' own. */
  public Optional<Profile> profile() {
    return switch (this) {
      case FINDINGS -> Optional.of(Profile.PLAIN);
      case FINDINGS_FULL -> Optional.of(Profile.FULL);
      case INBOX -> Optional.empty();
    };
  }

  /** As the standard describes it, to one who may write or not. */
  public Map<String, Object> shape(boolean mayWrite) {
    Map<String, Object> shape = new java.util.LinkedHashMap<>();
    shape.put("id", id);
    shape.put("title", title);
    shape.put("description", description);
    shape.put("alias", alias);
    shape.put("can_read", true);
    shape.put("can_write", this == INBOX && mayWrite);
    shape.put("media_types", List.of(STIX));
    return shape;
  }

  /** What all of them hold. */
  public static final String STIX = "application/stix+json;version=2.1";
}
