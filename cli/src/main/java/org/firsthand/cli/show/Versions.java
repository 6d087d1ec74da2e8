package org.firsthand.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.model.Article;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which articles are versions of one report. Immutable. */
public final class Versions {
  private final Map<String, String> newest;
  private final Map<String, List<String>> older = new TreeMap<>();

  /**
   * Of these.
   *
   * @param newest ids of older versions with the id of the newest
   */
  public Versions(Map<String, String> newest) {
    this.newest = Map.copyOf(newest);
    new TreeMap<>(newest)
        .forEach((old, last) -> older.computeIfAbsent(last, id -> new ArrayList<>()).add(old));
  }

  /** The article's JSON with {@code newer}, an id, or {@code older}, ids, where it has versions. */
  public JsonNode shape(Article article) {
    ObjectNode shape = (ObjectNode) Json.toTree(article);
    Optional.ofNullable(newest.get(article.id())).ifPresent(id -> shape.put("newer", id));
    Optional.ofNullable(older.get(article.id()))
        .ifPresent(ids -> shape.set("older", Json.toTree(ids)));
    return shape;
  }

  /** What a reader of a list should know of an article's versions; empty if it has only one. */
  Optional<String> words(Article article, Names names) {
    Optional<String> old =
        Optional.ofNullable(newest.get(article.id()))
            .map(id -> "an older version of " + names.of(id));
    return old.or(
        () ->
            Optional.ofNullable(older.get(article.id()))
                .map(list -> Words.count(list.size(), "older version")));
  }
}
