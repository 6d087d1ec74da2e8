package org.firsthand.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which findings a list is to hold. Immutable. A query of words that has a mistake is an {@link
 * IllegalArgumentException} when it is used.
 *
 * @param actor who did it: a code, or words of a name
 * @param recipient to whom
 * @param type PLOVER's type, in any case
 * @param context a context or mode
 * @param words a query of {@link Search} that one of its articles fits
 * @param origins with at least so many origins
 * @param rejected whether those that an analyst rejected are wanted too
 * @param limit at most so many
 */
public record FindingQuery(
    Optional<String> actor,
    Optional<String> recipient,
    Optional<String> type,
    Optional<String> context,
    Optional<String> words,
    int origins,
    boolean rejected,
    int limit) {
  /** Everything that nobody rejected. */
  public static final FindingQuery ALL =
      new FindingQuery(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          false,
          Integer.MAX_VALUE);

  /** The same with at most so many. */
  public FindingQuery limitedTo(int most) {
    return new FindingQuery(actor, recipient, type, context, words, origins, rejected, most);
  }

  /** What is asked of the table's columns. */
  String where() {
    List<String> parts = new ArrayList<>(List.of(rejected ? "rejected IN (0, 1)" : "rejected = 0"));
    parts.add("origins >= ?");
    actor.ifPresent(_ -> parts.add(party("actors")));
    recipient.ifPresent(_ -> parts.add(party("recipients")));
    type.ifPresent(_ -> parts.add("type = ?"));
    context.ifPresent(_ -> parts.add("instr(contexts, ?) > 0"));
    words.ifPresent(
        _ ->
            parts.add(
                "id IN (SELECT f.finding FROM article_index i JOIN article a ON a.number = i.rowid"
                    + " JOIN event e ON e.article = a.id JOIN finding_event f ON f.event = e.id"
                    + " WHERE article_index MATCH ?)"));
    return String.join(" AND ", parts);
  }

  private static String party(String column) {
    return "(instr(" + column + ", ?) > 0 OR instr(" + column + ", ?) > 0)";
  }

  /** The values in the order of {@link #where}. */
  List<Object> values() {
    List<Object> values = new ArrayList<>(List.of(origins));
    for (Optional<String> who : List.of(actor, recipient)) {
      who.ifPresent(
          name -> {
            values.add("|" + name.toUpperCase(Locale.ROOT) + "|");
            values.add(name.toLowerCase(Locale.ROOT));
          });
    }
    type.ifPresent(term -> values.add(term.toUpperCase(Locale.ROOT)));
    context.ifPresent(word -> values.add("|" + word.toLowerCase(Locale.ROOT) + "|"));
    words.ifPresent(query -> values.add(SearchQuery.parse(query).toFts("title outlet text")));
    return values;
  }
}
