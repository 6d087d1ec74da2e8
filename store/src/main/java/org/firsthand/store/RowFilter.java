package org.firsthand.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.firsthand.store.FindingFilter.Choice;

/** A {@link FindingFilter} made ready to be asked of many rows. */
final class RowFilter implements Predicate<FindingRow> {
  private final List<BitSet> wanted = new ArrayList<>();
  private final BitSet unwanted;
  private final Optional<String> from;
  private final Optional<String> to;
  private final Optional<BitSet> worded;

  /** {@code worded}: the numbers of the findings that have the filter's words, if it names any. */
  RowFilter(FindingFilter filter, FacetValues values, Optional<BitSet> worded) {
    for (String facet : filter.wanted().stream().map(Choice::facet).distinct().toList()) {
      wanted.add(
          numbers(
              filter.wanted().stream().filter(one -> one.facet().equals(facet)).toList(), values));
    }
    this.unwanted = numbers(filter.unwanted(), values);
    this.from = filter.from();
    // "2022~" is behind all that begins in 2022
    this.to = filter.to().map(day -> day + "~");
    this.worded = worded;
  }

  /** For each facet of which it wants values, their numbers; a row must have one of each. */
  List<BitSet> wanted() {
    return wanted;
  }

  /** The numbers of the findings that have its words, if it names any. */
  Optional<BitSet> worded() {
    return worded;
  }

  private static BitSet numbers(List<Choice> choices, FacetValues values) {
    BitSet numbers = new BitSet();
    choices.forEach(choice -> values.find(choice).ifPresent(numbers::set));
    return numbers;
  }

  @Override
  public boolean test(FindingRow row) {
    for (BitSet one : wanted) {
      if (!row.hasAny(one)) {
        return false;
      }
    }
    return !row.hasAny(unwanted)
        && (worded.isEmpty() || worded.get().get(row.number()))
        && (from.isEmpty() || row.day().compareTo(from.get()) >= 0)
        && (to.isEmpty() || (!row.day().isEmpty() && row.day().compareTo(to.get()) <= 0));
  }
}
