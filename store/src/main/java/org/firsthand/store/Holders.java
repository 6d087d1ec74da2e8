package org.firsthand.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which articles of which outlets have each of some fingerprints.
 *
 * <p>Of the outlet that was asked about, a fingerprint's articles may be left out where they are
 * more than asked for; they are counted then.
 */
final class Holders {
  private final long[] prints;
  private final long[][] lists;
  private final int[] sizes;
  private final long site;
  private final int[] leftOut;

  /** For these fingerprints, rising. */
  Holders(long[] prints, long site) {
    this.prints = prints;
    this.site = site;
    lists = new long[prints.length][4];
    sizes = new int[prints.length];
    leftOut = new int[prints.length];
  }

  int size() {
    return prints.length;
  }

  void add(int at, long holder) {
    if (sizes[at] == lists[at].length) {
      lists[at] = Arrays.copyOf(lists[at], 2 * sizes[at]);
    }
    lists[at][sizes[at]++] = holder;
  }

  void leaveOut(int at, int articles) {
    leftOut[at] += articles;
  }

  /** How many articles of an outlet have one of the fingerprints; of no outlet: none. */
  int count(int at, long outlet) {
    if (outlet == 0) {
      return 0;
    }
    int count = outlet == site ? leftOut[at] : 0;
    for (int i = 0; i < sizes[at]; i++) {
      count += Postings.site(lists[at][i]) == outlet ? 1 : 0;
    }
    return count;
  }

  /** The same for a fingerprint that may not be one of these. */
  int count(long print, long outlet) {
    int at = Arrays.binarySearch(prints, print);
    return at < 0 ? 0 : count(at, outlet);
  }

  /**
   * How many of the fingerprints each other article has. Between articles of one outlet what is in
   * so many of its articles does not count.
   */
  Map<Long, Integer> shared(long article, int furniture) {
    Map<Long, int[]> counts = new HashMap<>();
    for (int at = 0; at < prints.length; at++) {
      boolean isFurniture = count(at, site) >= furniture;
      for (int i = 0; i < sizes[at]; i++) {
        long holder = lists[at][i];
        if (!(isFurniture && Postings.site(holder) == site)) {
          counts.computeIfAbsent(Postings.article(holder), key -> new int[1])[0]++;
        }
      }
    }
    counts.remove(article);
    Map<Long, Integer> shared = new TreeMap<>();
    counts.forEach((other, count) -> shared.put(other, count[0]));
    return shared;
  }

  /** How many articles have the rarest of the fingerprints; so many at most have all of them. */
  int fewest() {
    return IntStream.range(0, prints.length).map(at -> sizes[at]).min().orElse(0);
  }

  /** The articles that have all of the fingerprints, with the numbers of their outlets. */
  Map<Long, Long> outletsOfAll() {
    Map<Long, Long> outlets = new HashMap<>();
    for (int at = 0; at < prints.length; at++) {
      Map<Long, Long> here = new HashMap<>();
      for (int i = 0; i < sizes[at]; i++) {
        long holder = lists[at][i];
        here.put(Postings.article(holder), Postings.site(holder));
      }
      if (at == 0) {
        outlets.putAll(here);
      } else {
        outlets.keySet().retainAll(here.keySet());
      }
    }
    return outlets;
  }

  /** The other articles of the outlet that have a fingerprint which just so many of it have. */
  long[] ofJustSoMany(long article, int articles) {
    return IntStream.range(0, prints.length)
        .filter(at -> count(at, site) == articles)
        .mapToObj(at -> Arrays.stream(lists[at], 0, sizes[at]))
        .flatMapToLong(holders -> holders)
        .filter(holder -> Postings.site(holder) == site)
        .map(Postings::article)
        .filter(other -> other != article)
        .sorted()
        .distinct()
        .toArray();
  }
}
