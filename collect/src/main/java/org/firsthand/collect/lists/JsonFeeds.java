package org.firsthand.collect.lists;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON Feed, versions 1 and 1.1. */
final class JsonFeeds {
  private JsonFeeds() {}

  static Listing read(byte[] bytes) throws UnreadableList {
    JsonNode feed;
    try {
      feed = Json.tree(new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\ufeff", ""));
    } catch (IllegalArgumentException e) {
      throw new UnreadableList("a JSON Feed", "'" + e.getMessage() + "'");
    }
    if (!feed.path("items").isArray()) {
      throw new UnreadableList("a JSON Feed with items", "none");
    }
    List<Listing.Entry> entries = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      String link = text(item, "url");
      Instant published = date(text(item, "date_published"));
      Instant date = published == null ? date(text(item, "date_modified")) : published;
      if (link != null) {
        entries.add(
            new Listing.Entry(
                link,
                Optional.ofNullable(date),
                new Evidence().title(text(item, "title")).published(published).headers()));
      }
    }
    return new Listing(false, entries);
  }

  private static @Nullable String text(JsonNode item, String field) {
    JsonNode value = item.path(field);
    return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
  }

  private static @Nullable Instant date(@Nullable String text) {
    try {
      return text == null ? null : OffsetDateTime.parse(text.strip()).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
