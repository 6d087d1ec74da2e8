package org.firsthand.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.model.ContentId;

/**
 * Objects that other programs fetch, in collections, each with the time at which it came in. A
 * collection of findings is brought up to date by {@link #offer}. For one thread at a time.
 */
public final class SharedObjects {
  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Sql sql;

  SharedObjects(Sql sql) {
    this.sql = sql;
  }

  /**
   * An object to be offered.
   *
   * @param version its own time of change, as text that sorts by time
   * @param isCommon whether other findings may offer it too, always the same
   */
  public record Offered(String id, String type, String version, boolean isCommon, String json) {}

  /** An object in a collection. */
  public record Shared(
      long place, String id, String type, String version, Instant added, String json) {}

  /** Which versions of an object are wanted. */
  public sealed interface Versions {
    /** The newest. */
    record Last() implements Versions {}

    /** The oldest that is here. */
    record First() implements Versions {}

    /** All. */
    record All() implements Versions {}

    /** That of this time. */
    record At(String version) implements Versions {}
  }

  /**
   * What is asked of a collection. Lists of which none is given ask for nothing special; those
   * given are alternatives.
   *
   * @param after added later than this
   * @param behind standing behind this place
   * @param limit at most so many
   */
  public record Query(
      String collection,
      Optional<Instant> after,
      long behind,
      List<String> ids,
      List<String> types,
      List<Versions> versions,
      int limit) {}

  /**
   * Findings that are new to a collection or not what they were, with a mark of how they are now.
   */
  public Map<String, String> changed(String collection) {
    Map<String, String> known = new HashMap<>();
    sql.rows(
            columns -> List.of(columns.getString(1), columns.getString(2)),
            "SELECT finding, state FROM shared_finding WHERE collection = ?",
            collection)
        .forEach(row -> known.put(row.getFirst(), row.getLast()));
    Trust trust = new Trust(sql);
    Map<String, String> changed = new LinkedHashMap<>();
    sql.rows(
            columns -> List.of(columns.getString(1), state(trust.in(columns.getString(2)))),
            "SELECT id, json FROM finding WHERE rejected = 0 ORDER BY id")
        .forEach(
            row -> {
              if (!row.getLast().equals(known.remove(row.getFirst()))) {
                changed.put(row.getFirst(), row.getLast());
              }
            });
    known.keySet().forEach(gone -> changed.put(gone, ""));
    return changed;
  }

  private static String state(String json) {
    return ContentId.of('H', json);
  }

  /**
   * Puts a finding's objects into a collection as they are now, and takes out those that it has no
   * more. An object that is there unchanged keeps its time.
   *
   * @param state from {@link #changed}; empty for a finding that is gone, with all its objects
   */
  public void offer(
      String collection, String finding, String state, List<Offered> objects, Instant now) {
    sql.transaction(
        () -> {
          Set<String> left =
              new HashSet<>(
                  sql.strings(
                      "SELECT DISTINCT id FROM shared_object WHERE finding = ? AND collection = ?",
                      finding,
                      collection));
          for (Offered object : objects) {
            left.remove(object.id());
            put(collection, finding, object, now);
          }
          left.forEach(
              id ->
                  sql.run(
                      "DELETE FROM shared_object WHERE collection = ? AND id = ?", collection, id));
          sql.run(
              "DELETE FROM shared_finding WHERE collection = ? AND finding = ?",
              collection,
              finding);
          if (!state.isEmpty()) {
            sql.run("INSERT INTO shared_finding VALUES (?, ?, ?)", collection, finding, state);
          }
          return true;
        });
  }

  private void put(String collection, String finding, Offered object, Instant now) {
    Optional<String> here =
        sql
            .strings(
                "SELECT json FROM shared_object WHERE collection = ? AND id = ?"
                    + " ORDER BY version DESC LIMIT 1",
                collection,
                object.id())
            .stream()
            .findFirst();
    if (here.filter(object.json()::equals).isPresent()) {
      return;
    }
    sql.run(
        "DELETE FROM shared_object WHERE collection = ? AND id = ? AND version = ?",
        collection,
        object.id(),
        object.version());
    sql.run(
        "INSERT INTO shared_object (collection, id, type, version, added, finding, json)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        collection,
        object.id(),
        object.type(),
        object.version(),
        next(now),
        object.isCommon() ? null : finding,
        object.json());
  }

  /** Microseconds make the times of what comes together differ. */
  private String next(Instant now) {
    Instant last =
        sql.strings("SELECT added FROM shared_object ORDER BY place DESC LIMIT 1").stream()
            .findFirst()
            .map(Instant::parse)
            .orElse(Instant.EPOCH);
    Instant micros = now.truncatedTo(ChronoUnit.MICROS);
    Instant added = micros.isAfter(last) ? micros : last.plus(1, ChronoUnit.MICROS);
    return text(added);
  }

  /** Puts objects that were handed in into a collection. */
  public void accept(String collection, List<Offered> objects, Instant now) {
    sql.transaction(
        () -> {
          objects.forEach(object -> put(collection, "", object, now));
          return true;
        });
  }

  /** The objects asked for, in the order in which they came. */
  public List<Shared> list(Query query) {
    List<Object> values = new ArrayList<>(List.of(query.collection(), query.behind()));
    List<String> parts = new ArrayList<>(List.of("s.collection = ?", "s.place > ?"));
    query
        .after()
        .ifPresent(
            time -> {
              parts.add("s.added > ?");
              values.add(text(time));
            });
    anyOf("s.id", query.ids(), parts, values);
    anyOf("s.type", query.types(), parts, values);
    List<Versions> versions =
        query.versions().isEmpty() ? List.of(new Versions.Last()) : query.versions();
    parts.add(
        "("
            + versions.stream()
                .map(version -> version(version, values))
                .collect(Collectors.joining(" OR "))
            + ")");
    values.add(query.limit());
    return sql.rows(
        columns ->
            new Shared(
                columns.getLong(1),
                columns.getString(2),
                columns.getString(3),
                columns.getString(4),
                Instant.parse(columns.getString(5)),
                columns.getString(6)),
        "SELECT place, id, type, version, added, json FROM shared_object s WHERE "
            + String.join(" AND ", parts)
            + " ORDER BY s.place LIMIT ?",
        values.toArray());
  }

  private static void anyOf(
      String column, List<String> wanted, List<String> parts, List<Object> values) {
    if (!wanted.isEmpty()) {
      parts.add(column + " IN (?" + ", ?".repeat(wanted.size() - 1) + ")");
      values.addAll(wanted);
    }
  }

  private static String version(Versions version, List<Object> values) {
    String other =
        "NOT EXISTS (SELECT 1 FROM shared_object o WHERE o.collection = s.collection"
            + " AND o.id = s.id AND o.version ";
    return switch (version) {
      case Versions.All _ -> "TRUE";
      case Versions.Last _ -> other + "> s.version)";
      case Versions.First _ -> other + "< s.version)";
      case Versions.At(var time) -> {
        values.add(time);
        yield "s.version = ?";
      }
    };
  }

  /** To the microsecond, so that texts sort as times do. */
  private static String text(Instant time) {
    return MICROS.format(time.truncatedTo(ChronoUnit.MICROS));
  }
}
