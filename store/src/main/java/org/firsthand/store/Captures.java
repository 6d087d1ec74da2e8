package org.firsthand.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.model.Capture;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;
import org.firsthand.model.json.Json;

/** The inputs of a dossier, as they came. For one thread at a time. */
public final class Captures {
  private final Sql sql;

  Captures(Sql sql) {
    this.sql = sql;
  }

  /**
   * What became of an input. Exactly one of the three is there.
   *
   * @param article id of the article that it holds
   * @param skipped why it was left out
   * @param problem why it could not be read
   */
  public record Fate(Optional<String> article, Optional<Skip> skipped, Optional<Problem> problem) {}

  /** A deliberate skip. */
  public record Skip(SkipReason reason, String detail) {}

  /** The id of a capture. */
  public static String idOf(Capture capture) {
    return capture.id();
  }

  /** Ids of all captures, by locator. */
  public List<String> ids() {
    return sql.strings("SELECT id FROM capture ORDER BY locator, id");
  }

  /** What became of the capture with this id; empty if it is not here. */
  public Optional<Fate> fate(String id) {
    return sql.row(
        columns ->
            new Fate(
                Optional.ofNullable(columns.getString(1)),
                Optional.ofNullable(columns.getString(2)).map(json -> Json.read(json, Skip.class)),
                Optional.ofNullable(columns.getString(3))
                    .map(json -> Json.read(json, Problem.class))),
        "SELECT article, skipped, problem FROM capture WHERE id = ?",
        id);
  }

  /** The capture with this id, bytes included; empty if it is not here. */
  public Optional<Capture> find(String id) {
    return sql.row(
        columns ->
            new Capture(
                columns.getString(1),
                columns.getString(2),
                Optional.ofNullable(columns.getString(3)).map(Instant::parse),
                headers(columns.getString(4)),
                new Packed(columns.getString(5), columns.getBytes(6)).unpack(columns.getInt(7))),
        "SELECT c.locator, c.media_type, c.retrieved, c.headers, b.packing, b.bytes, b.length"
            + " FROM capture c JOIN content b ON b.sha256 = c.sha256 WHERE c.id = ?",
        id);
  }

  private static Map<String, String> headers(String json) {
    Map<String, String> headers = new TreeMap<>();
    Json.tree(json).properties().forEach(e -> headers.put(e.getKey(), e.getValue().asString()));
    return headers;
  }
}
