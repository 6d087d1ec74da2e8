package org.firsthand.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.model.Seen;
import org.firsthand.model.Watch;
import org.firsthand.model.json.Json;

/** Saved questions with what each of them saw last. For one thread at a time. */
public final class WatchBook {
  private final Sql sql;

  WatchBook(Sql sql) {
    this.sql = sql;
  }

  /** All watches, by id. */
  public List<Watch> watches() {
    return sql.rows(
        columns -> Json.read(columns.getString(1), Watch.class),
        "SELECT json FROM watch ORDER BY id");
  }

  /** The watch with this id or unique beginning of an id; empty if there is none. */
  public Optional<Watch> watch(String id) {
    return new Ids(sql)
        .one("watch", 'W', id)
        .flatMap(full -> watches().stream().filter(watch -> watch.id().equals(full)).findFirst());
  }

  /** What a watch saw last. */
  public List<Seen> seen(Watch watch) {
    return sql.rows(
        columns -> Json.read(columns.getString(1), Seen.class),
        "SELECT json FROM watch_seen WHERE watch = ? ORDER BY finding",
        watch.id());
  }

  /** Saves a watch with what it sees now, in the place of what it saw. */
  public void save(Watch watch, Collection<Seen> seen) {
    sql.transaction(
        () -> {
          sql.run(
              "INSERT INTO watch (id, json) VALUES (?1, ?2)"
                  + " ON CONFLICT (id) DO UPDATE SET json = ?2",
              watch.id(),
              Json.write(watch));
          sql.run("DELETE FROM watch_seen WHERE watch = ?", watch.id());
          for (Seen one : seen) {
            sql.run(
                "INSERT INTO watch_seen (watch, finding, json) VALUES (?, ?, ?)",
                watch.id(),
                one.finding(),
                Json.write(one));
          }
          return seen.size();
        });
  }

  /** Forgets a watch. */
  public void remove(Watch watch) {
    sql.transaction(
        () ->
            sql.run("DELETE FROM watch_seen WHERE watch = ?", watch.id())
                + sql.run("DELETE FROM watch WHERE id = ?", watch.id()));
  }

  /** Those of the events that a finding holds, rejected ones among them. */
  public Set<String> held(Collection<String> events) {
    return new TreeSet<>(
        sql.strings(
            "SELECT event FROM finding_event WHERE event IN (SELECT value FROM json_each(?))",
            Json.write(events)));
  }
}
