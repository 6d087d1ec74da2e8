package org.firsthand.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.firsthand.collect.lists.Listing;
import org.firsthand.collect.web.Visit;
import org.jspecify.annotations.Nullable;

/**
 * One address or list that the user named, and what was found under it. Safe to share between
 * threads while its lists are fetched.
 */
final class Lead {
  /** An index may name thousands of sitemaps; the newest so many are read. */
  private static final int MOST_MAPS = 50;

  private final String name;
  private final boolean isLimited;
  private final int newest;
  private final AtomicInteger maps = new AtomicInteger();
  private final List<Leaf> leaves = new ArrayList<>();
  private volatile boolean failed;
  private volatile boolean cut;

  /** The pages of one list: its address for relative links, its place, and the last visit to it. */
  record Leaf(
      String place, @Nullable String base, List<Listing.Entry> entries, Optional<Visit> visit) {}

  /**
   * A lead.
   *
   * @param name what the user named
   * @param isLimited whether only its newest pages are read, or all in their order
   * @param newest how many
   */
  Lead(String name, boolean isLimited, int newest) {
    this.name = name;
    this.isLimited = isLimited;
    this.newest = newest;
  }

  String name() {
    return name;
  }

  /** A page or list under it could not be read. */
  void fail() {
    failed = true;
  }

  /** Those lists of an index that are read. */
  List<Listing.Entry> chosen(Listing index) {
    List<Listing.Entry> maps = new ArrayList<>(index.entries());
    maps.sort(Listing.Entry.NEWEST_FIRST);
    int free = Math.max(0, MOST_MAPS - this.maps.getAndAdd(maps.size()));
    cut |= maps.size() > free;
    return maps.subList(0, Math.min(free, maps.size()));
  }

  /** Adds the pages of a list, the newest of them. */
  void add(String place, @Nullable String base, Listing listing, Optional<Visit> visit) {
    List<Listing.Entry> entries = limited(listing.entries());
    synchronized (leaves) {
      leaves.add(new Leaf(place, base, entries, visit));
    }
  }

  private List<Listing.Entry> limited(List<Listing.Entry> entries) {
    if (!isLimited) {
      return entries;
    }
    List<Listing.Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Listing.Entry.NEWEST_FIRST);
    cut |= sorted.size() > newest;
    return List.copyOf(sorted.subList(0, Math.min(newest, sorted.size())));
  }

  /** The pages of all its lists, whichever came first. */
  List<Leaf> leaves() {
    synchronized (leaves) {
      List<Leaf> sorted = new ArrayList<>(leaves);
      sorted.sort(Comparator.comparing(Leaf::place));
      return sorted;
    }
  }

  /** How many pages are read, in all. */
  int limit() {
    return isLimited ? newest : Integer.MAX_VALUE;
  }

  /** Pages were left out because of the limit. */
  void leaveSome() {
    cut = true;
  }

  /** Whether pages or lists were left out. */
  boolean isCut() {
    return cut;
  }

  /**
   * What to remember of its lists: nothing if a page is missing that would not be offered again.
   */
  List<Visit> visits() {
    return failed || cut ? List.of() : leaves().stream().flatMap(l -> l.visit().stream()).toList();
  }
}
