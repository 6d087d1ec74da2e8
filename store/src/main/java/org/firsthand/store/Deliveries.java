package org.firsthand.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What other programs handed in, which waits until an analyst accepts or refuses it. */
public final class Deliveries {
  private final Sql sql;

  Deliveries(Sql sql) {
    this.sql = sql;
  }

  /**
   * One delivery.
   *
   * @param id a UUID, by which its sender asks for the status
   * @param author who handed it in
   * @param accepted what an analyst decided; empty while it waits
   * @param decider who decided
   * @param status the answer that the sender got, as JSON
   * @param objects a JSON array of the objects that were taken
   */
  public record Delivery(
      String id,
      Instant at,
      String author,
      Optional<Boolean> accepted,
      Optional<String> decider,
      String status,
      String objects) {}

  /** Puts one down. */
  public void add(Delivery delivery) {
    sql.run(
        "INSERT INTO delivery (id, at, author, status, objects) VALUES (?, ?, ?, ?, ?)",
        delivery.id(),
        delivery.at().toString(),
        delivery.author(),
        delivery.status(),
        delivery.objects());
  }

  /** The one with this id, if it is here. */
  public Optional<Delivery> find(String id) {
    return list("id = ?", id).stream().findFirst();
  }

  /** Those that wait, oldest first; at most so many. */
  public List<Delivery> waiting(int most) {
    return list("accepted IS NULL ORDER BY at, id LIMIT ?", most);
  }

  /** How many wait. */
  public long countWaiting() {
    return sql.number("SELECT count(*) FROM delivery WHERE accepted IS NULL");
  }

  /** Those that were decided on, newest first; at most so many. */
  public List<Delivery> decided(int most) {
    return list("accepted IS NOT NULL ORDER BY at DESC, id LIMIT ?", most);
  }

  /**
   * Notes what was decided; {@code then} happens with it or not at all.
   *
   * @return false if it does not wait any more
   */
  public boolean decide(String id, boolean accepts, String decider, Runnable then) {
    return sql.transaction(
        () -> {
          boolean waited =
              sql.run(
                      "UPDATE delivery SET accepted = ?, decider = ?"
                          + " WHERE id = ? AND accepted IS NULL",
                      accepts ? 1 : 0,
                      decider,
                      id)
                  > 0;
          if (waited) {
            then.run();
          }
          return waited;
        });
  }

  private List<Delivery> list(String condition, Object value) {
    return sql.rows(
        columns ->
            new Delivery(
                columns.getString(1),
                Instant.parse(columns.getString(2)),
                columns.getString(3),
                Optional.ofNullable((Integer) columns.getObject(4)).map(one -> one == 1),
                Optional.ofNullable(columns.getString(5)),
                columns.getString(6),
                columns.getString(7)),
        "SELECT id, at, author, accepted, decider, status, objects FROM delivery WHERE "
            + condition,
        value);
  }
}
