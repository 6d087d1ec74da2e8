package org.firsthand.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.firsthand.store.FindingCatalogue.Count;
import org.firsthand.store.FindingCatalogue.Relation;
import org.firsthand.store.FindingCatalogue.Weight;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a dossier at one moment as rows in memory, and what is counted over them: one
 * walk over 170,000 takes some milliseconds, with any filter. A filter that few pass is asked of
 * those alone that have, or had when all were read, one of its values. Immutable.
 */
final class FindingRows {
  static final FindingRows NONE =
      new FindingRows(new FacetValues(), new FindingRow[0][], new int[0][], new BitSet());

  /** To gather the rows of a value and go to each costs as much as to walk over so many more. */
  private static final int FEW = 4;

  /** A change copies so many places; a dossier of a million findings has 250 of these. */
  private static final int BLOCK = 1 << 12;

  private static final int[] NOTHING = {};

  private final FacetValues values;
  private final @Nullable FindingRow[] @Nullable [] blocks;

  /** The numbers of the rows that have a value, for each value, as they were when all were read. */
  private final int[][] having;

  /** The numbers of the rows that came or changed since. */
  private final BitSet since;

  private FindingRows(
      FacetValues values,
      @Nullable FindingRow[] @Nullable [] blocks,
      int[][] having,
      BitSet since) {
    this.values = values;
    this.blocks = blocks;
    this.having = having;
    this.since = since;
  }

  /** All rows, with the numbers of those that have a value, for each value. */
  static FindingRows all(FacetValues values, Collection<FindingRow> rows, int[][] having) {
    FindingRows all = NONE.with(values, rows, List.of());
    return new FindingRows(all.values, all.blocks, having, new BitSet());
  }

  /** The same with other rows, {@code values} a superset of those known here. */
  FindingRows with(FacetValues more, Collection<FindingRow> come, Collection<Integer> gone) {
    int last = come.stream().mapToInt(FindingRow::number).max().orElse(0) / BLOCK;
    @Nullable FindingRow[] @Nullable [] changed =
        Arrays.copyOf(blocks, Math.max(blocks.length, last + 1));
    BitSet own = new BitSet();
    gone.forEach(number -> put(changed, own, number, null));
    come.forEach(row -> put(changed, own, row.number(), row));
    BitSet sinceThen = (BitSet) since.clone();
    come.forEach(row -> sinceThen.set(row.number()));
    return new FindingRows(more, changed, having, sinceThen);
  }

  private static void put(
      @Nullable FindingRow[] @Nullable [] blocks,
      BitSet own,
      int number,
      @Nullable FindingRow row) {
    int block = number / BLOCK;
    if (block >= blocks.length) {
      return;
    }
    @Nullable FindingRow[] rows = blocks[block];
    if (rows == null) {
      rows = new FindingRow[BLOCK];
    } else if (!own.get(block)) {
      rows = rows.clone();
    }
    own.set(block);
    rows[number % BLOCK] = row;
    blocks[block] = rows;
  }

  FacetValues values() {
    return values;
  }

  long size() {
    return count(_ -> true);
  }

  private void each(Predicate<FindingRow> filter, Consumer<FindingRow> use) {
    Optional<BitSet> few = filter instanceof RowFilter one ? few(one) : Optional.empty();
    if (few.isPresent()) {
      few.get().stream().forEach(number -> one(number, filter, use));
      return;
    }
    for (@Nullable FindingRow[] block : blocks) {
      if (block != null) {
        for (FindingRow row : block) {
          if (row != null && filter.test(row)) {
            use.accept(row);
          }
        }
      }
    }
  }

  private void one(int number, Predicate<FindingRow> filter, Consumer<FindingRow> use) {
    int block = number / BLOCK;
    @Nullable FindingRow[] rows = block < blocks.length ? blocks[block] : null;
    FindingRow row = rows == null ? null : rows[number % BLOCK];
    if (row != null && filter.test(row)) {
      use.accept(row);
    }
  }

  /** The numbers of rows among which are all that a filter lets through, if these are few. */
  private Optional<BitSet> few(RowFilter filter) {
    if (filter.worded().isPresent()) {
      return filter.worded();
    }
    Optional<BitSet> rarest = filter.wanted().stream().min(Comparator.comparingLong(this::known));
    if (rarest.isEmpty() || known(rarest.get()) * FEW > (long) blocks.length * BLOCK) {
      return Optional.empty();
    }
    BitSet few = (BitSet) since.clone();
    rarest.get().stream()
        .filter(value -> value < having.length)
        .forEach(value -> Arrays.stream(having[value]).forEach(few::set));
    return Optional.of(few);
  }

  /** How many rows had one of these values when all were read. */
  private long known(BitSet wanted) {
    return wanted.stream()
        .filter(value -> value < having.length)
        .mapToLong(value -> having[value].length)
        .sum();
  }

  /** How many a filter lets through. */
  long count(Predicate<FindingRow> filter) {
    long[] count = new long[1];
    each(filter, _ -> count[0]++);
    return count[0];
  }

  /** The ids of a part of the list in some order. */
  List<String> page(
      Predicate<FindingRow> filter, Comparator<FindingRow> order, int offset, int limit) {
    First<FindingRow> first = new First<>((long) offset + limit, order);
    each(filter, first::add);
    return first.inOrder().stream().skip(offset).map(FindingRow::id).toList();
  }

  /** How often each value of some facets occurs; most frequent first, then by value. */
  Map<String, List<Count>> count(Predicate<FindingRow> filter, Collection<String> facets) {
    long[] counts = new long[values.size()];
    each(
        filter,
        row -> {
          for (int value : row.values()) {
            counts[value]++;
          }
        });
    Map<String, List<Count>> lists = new LinkedHashMap<>();
    facets.forEach(facet -> lists.put(facet, new ArrayList<>()));
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        FindingFilter.Choice choice = values.get(value);
        long findings = counts[value];
        Optional.ofNullable(lists.get(choice.facet()))
            .ifPresent(list -> list.add(new Count(choice.value(), findings)));
      }
    }
    lists
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingLong((Count one) -> -one.findings())
                        .thenComparing(Count::value)));
    return lists;
  }

  /** How many findings, and their origins added up. */
  private static final class Sum {
    private long findings;
    private long origins;

    private void add(FindingRow row) {
      findings++;
      origins += row.origins();
    }
  }

  /** Which of the values are of a facet. */
  private BitSet of(String facet) {
    BitSet numbers = new BitSet();
    for (int value = 0; value < values.size(); value++) {
      if (values.get(value).facet().equals(facet)) {
        numbers.set(value);
      }
    }
    return numbers;
  }

  /** Who does what to whom, by most origins. */
  List<Relation> relations(Predicate<FindingRow> filter, int limit) {
    BitSet actors = of("actor");
    BitSet recipients = of("recipient");
    BitSet types = of("type");
    long size = values.size();
    Map<Long, Sum> sums = new HashMap<>();
    each(
        filter,
        row -> {
          for (int actor : row.values()) {
            for (int recipient : actors.get(actor) ? row.values() : NOTHING) {
              for (int type : recipients.get(recipient) ? row.values() : NOTHING) {
                if (types.get(type)) {
                  long key = (actor * size + recipient) * size + type;
                  sums.computeIfAbsent(key, _ -> new Sum()).add(row);
                }
              }
            }
          }
        });
    return sums.entrySet().stream()
        .map(
            sum ->
                new Relation(
                    value(sum.getKey() / size / size),
                    value(sum.getKey() / size % size),
                    value(sum.getKey() % size),
                    sum.getValue().findings,
                    sum.getValue().origins))
        .filter(one -> !one.actor().equals(one.recipient()))
        .collect(
            First.of(
                limit,
                Comparator.comparingLong((Relation one) -> -one.origins())
                    .thenComparing(Relation::actor)
                    .thenComparing(Relation::recipient)
                    .thenComparing(Relation::type)));
  }

  private String value(long number) {
    return values.get((int) number).value();
  }

  /** The parties, by most origins. */
  List<Weight> parties(Predicate<FindingRow> filter, int limit) {
    BitSet parties = of(FindingCatalogue.PARTY);
    Map<Integer, Sum> sums = new HashMap<>();
    each(
        filter,
        row -> {
          for (int value : row.values()) {
            if (parties.get(value)) {
              sums.computeIfAbsent(value, _ -> new Sum()).add(row);
            }
          }
        });
    return sums.entrySet().stream()
        .map(
            sum ->
                new Weight(
                    values.get(sum.getKey()).value(),
                    sum.getValue().findings,
                    sum.getValue().origins))
        .collect(
            First.of(
                limit,
                Comparator.comparingLong((Weight one) -> -one.origins())
                    .thenComparing(Weight::party)));
  }
}
