package org.firsthand.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.store.FindingFilter.Choice;

/**
 * The values of all facets, counted from 0 as they come, so that a finding's are a few numbers. A
 * number never changes its meaning. For one thread at a time; a {@link #copy} is another's.
 */
final class FacetValues {
  private final List<Choice> values;
  private final Map<Choice, Integer> numbers;

  FacetValues() {
    this(List.of(), Map.of());
  }

  private FacetValues(List<Choice> values, Map<Choice, Integer> numbers) {
    this.values = new ArrayList<>(values);
    this.numbers = new HashMap<>(numbers);
  }

  FacetValues copy() {
    return new FacetValues(values, numbers);
  }

  /** The number of a value, a new one if it was never seen. */
  int number(String facet, String value) {
    return numbers.computeIfAbsent(
        key(facet, value),
        _ -> {
          values.add(new Choice(facet, value));
          return values.size() - 1;
        });
  }

  /** The number of a value that was seen. */
  Optional<Integer> find(Choice choice) {
    return Optional.ofNullable(numbers.get(key(choice.facet(), choice.value())));
  }

  /** What a number means. */
  Choice get(int number) {
    return values.get(number);
  }

  int size() {
    return values.size();
  }

  /** Origins are told apart as their table does it: small and capital letters of ASCII are one. */
  private static Choice key(String facet, String value) {
    return facet.equals(FindingCatalogue.BEHIND)
        ? new Choice(facet, small(value))
        : new Choice(facet, value);
  }

  private static String small(String name) {
    StringBuilder small = new StringBuilder(name);
    for (int at = 0; at < small.length(); at++) {
      char letter = small.charAt(at);
      if (letter >= 'A' && letter <= 'Z') {
        small.setCharAt(at, (char) (letter + 'a' - 'A'));
      }
    }
    return small.toString();
  }
}
