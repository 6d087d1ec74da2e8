package org.firsthand.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which findings a list shows. Choices of one facet are alternatives; facets, and all that is not
 * wanted, hold together. Immutable.
 *
 * @param wanted values of which a finding must have one in each facet named
 * @param unwanted values that it must not have
 * @param from the earliest date, as the beginning of an EDTF date: {@code 2022}, {@code 2022-07}
 * @param to the latest date, the same way; {@code 2022} includes all that begins in 2022
 * @param words a query of full text over summaries and parties
 */
public record FindingFilter(
    List<Choice> wanted,
    List<Choice> unwanted,
    Optional<String> from,
    Optional<String> to,
    Optional<String> words) {
  /** What lists leave out unless they are asked for it: what an analyst rejected. */
  public static final Choice REJECTED = new Choice("decided", "rejected");

  /** Lets everything through that nobody rejected. */
  public static final FindingFilter ALL =
      new FindingFilter(
          List.of(), List.of(REJECTED), Optional.empty(), Optional.empty(), Optional.empty());

  public FindingFilter {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }

  /** One value of one facet. */
  public record Choice(String facet, String value) {}

  /** Everything with one value of a facet that nobody rejected. */
  public static FindingFilter of(String facet, String value) {
    return new FindingFilter(
        List.of(new Choice(facet, value)),
        List.of(REJECTED),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same without what is wanted of one facet. */
  public FindingFilter without(String facet) {
    return new FindingFilter(
        wanted.stream().filter(choice -> !choice.facet().equals(facet)).toList(),
        unwanted,
        from,
        to,
        words);
  }

  /** The condition on a column of findings' numbers; its parameters go behind those given. */
  String condition(String number, Collection<Object> parameters) {
    List<String> parts = new ArrayList<>();
    for (String facet : wanted.stream().map(Choice::facet).distinct().toList()) {
      List<String> values =
          wanted.stream()
              .filter(choice -> choice.facet().equals(facet))
              .map(Choice::value)
              .toList();
      parameters.add(facet);
      parameters.addAll(values);
      parts.add(number + " IN (" + numbers(facet, values.size()) + ")");
    }
    for (Choice choice : unwanted) {
      parameters.add(choice.facet());
      parameters.add(choice.value());
      parts.add(number + " NOT IN (" + numbers(choice.facet(), 1) + ")");
    }
    from.ifPresent(
        day -> {
          parameters.add(day);
          parts.add(number + " IN (SELECT number FROM finding_entry WHERE day >= ?)");
        });
    to.ifPresent(
        day -> {
          parameters.add(day + "~");
          parts.add(number + " IN (SELECT number FROM finding_entry WHERE day <= ? AND day <> '')");
        });
    words.ifPresent(
        query -> {
          parameters.add(SearchQuery.parse(query).toFts("summary parties"));
          parts.add(number + " IN (SELECT rowid FROM finding_index WHERE finding_index MATCH ?)");
        });
    return parts.isEmpty() ? "TRUE" : String.join(" AND ", parts);
  }

  /** Asks for the numbers of findings with one of some values of a facet; both are parameters. */
  private static String numbers(String facet, int values) {
    String list = "(?" + ", ?".repeat(values - 1) + ")";
    return facet.equals(FindingCatalogue.BEHIND)
        ? "SELECT e.number FROM finding_origin o CROSS JOIN finding_entry e ON e.id = o.finding"
            + " WHERE ? <> '' AND o.name IN "
            + list
        : "SELECT number FROM finding_facet WHERE facet = ? AND value IN " + list;
  }
}
