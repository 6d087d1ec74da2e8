package org.firsthand.store;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collector;

/** The first of many in some order, without sorting the others. For one thread at a time. */
final class First<T> {
  private final long most;
  private final Comparator<T> order;
  private final PriorityQueue<T> kept;

  /** Keeps at most so many. */
  First(long most, Comparator<T> order) {
    this.most = most;
    this.order = order;
    this.kept = new PriorityQueue<>(order.reversed()); // the one to be dropped first is at hand
  }

  static <T> Collector<T, ?, List<T>> of(long most, Comparator<T> order) {
    return Collector.of(
        () -> new First<>(most, order),
        First::add,
        (one, other) -> {
          other.kept.forEach(one::add);
          return one;
        },
        First::inOrder);
  }

  void add(T one) {
    if (kept.size() < most) {
      kept.add(one);
    } else if (most > 0 && order.compare(one, kept.element()) < 0) {
      kept.remove();
      kept.add(one);
    }
  }

  List<T> inOrder() {
    return kept.stream().sorted(order).toList();
  }
}
