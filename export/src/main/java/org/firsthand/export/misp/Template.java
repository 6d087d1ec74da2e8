package org.firsthand.export.misp;

/** The object templates that are used, of misp-objects as of June 2026. */
enum Template {
  STORY(
      "taranis-story",
      "a2716df6-920b-4c4e-85f7-79a009476f3d",
      "1",
      "An object describing a story item from Taranis or similar source"),
  NEWS_ITEM(
      "taranis-news-item",
      "e4b7e5e3-2c4c-4edf-b9a3-2c2a32844e62",
      "2",
      "An object describing a news item from Taranis AI"),
  NEWS_MEDIA(
      "news-media",
      "691463c5-5302-4847-9bec-4c56ccfec677",
      "3",
      "News media are forms of mass media delivering news to the general public."),
  EVENT(
      "event",
      "3853b726-6a9c-43b3-8ffb-23839b07d5a9",
      "1",
      "Event object as described in STIX 2.1 Incident object extension."),
  ASSESSMENT(
      "intelligence-source-assessment",
      "2d3a5895-6c54-50b5-bd25-ce33e974c50a",
      "1",
      "Object template to capture source reliability, information credibility and evaluation"
          + " details supporting an INTREP or similar intelligence report.");

  private final String title;
  private final String uuid;
  private final String version;
  private final String description;

  Template(String title, String uuid, String version, String description) {
    this.title = title;
    this.uuid = uuid;
    this.version = version;
    this.description = description;
  }

  /** Its name. */
  String title() {
    return title;
  }

  String uuid() {
    return uuid;
  }

  String version() {
    return version;
  }

  String description() {
    return description;
  }

  /** The type of an attribute with this relation; most are texts. */
  String type(String relation) {
    return switch (relation) {
      case "hash" -> "sha256";
      case "link" -> "link";
      case "source" -> this == NEWS_ITEM ? "link" : "text";
      case "start_time", "end_time" -> "datetime";
      default -> "text";
    };
  }
}
