package org.firsthand.collect;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.firsthand.collect.lists.Listing;
import org.firsthand.collect.web.Fetch;
import org.firsthand.collect.web.Visit;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;

/**
 * Fetches what leads name: first every list, level by level, then the pages that they list.
 *
 * <p>So an address that two lists name is fetched once, with what the first of them says of it,
 * whichever server is faster. Each host has a thread of its own.
 */
final class Harvest {
  private final CollectSettings settings;
  private final Visit.Book book;
  private final InstantSource clock;
  private final Arrivals arrivals;
  private final Set<URI> seen = ConcurrentHashMap.newKeySet();
  private final AtomicLong known = new AtomicLong();
  private final AtomicLong done = new AtomicLong();

  /**
   * Makes one.
   *
   * @param out takes each outcome, and may make the fetching thread wait
   */
  Harvest(
      CollectSettings settings,
      Visit.Book book,
      InstantSource clock,
      Consumer<Outcome<Capture>> out) {
    this.settings = settings;
    // What the user states now is no answer to a question about changes since then.
    this.book = settings.headers().isEmpty() ? book : Visit.Book.EMPTY;
    this.clock = clock;
    this.arrivals = new Arrivals(settings, clock, out);
  }

  /** How many addresses are known so far. */
  long known() {
    return known.get();
  }

  /** How many of them are done. */
  long done() {
    return done.get();
  }

  /** What was seen so far. */
  WebReport report() {
    return arrivals.report();
  }

  /** Fetches all; returns when the last outcome has been taken. */
  void run(Leads first) throws InterruptedException {
    arrivals.lead(first.leads());
    try (Fetch fetch = new Fetch(settings.web(), settings.largestCapture(), clock)) {
      List<Target> level = unseen(first.targets());
      while (!level.isEmpty()) {
        all(level, fetch);
        level = unseen(arrivals.below());
      }
      all(pages(), fetch);
    }
  }

  private List<Target> unseen(List<Target> targets) {
    List<Target> unseen = targets.stream().filter(target -> seen.add(target.address())).toList();
    known.addAndGet(unseen.size());
    return unseen;
  }

  private List<Target> pages() {
    List<Target> pages = new ArrayList<>();
    for (Lead lead : arrivals.leads()) {
      List<Target> its = new ArrayList<>();
      List<Listing.Entry> entries = new ArrayList<>();
      Map<Listing.Entry, Target> targets = new LinkedHashMap<>();
      for (Lead.Leaf leaf : lead.leaves()) {
        for (Listing.Entry entry : leaf.entries()) {
          Optional<URI> address = arrivals.link(lead, leaf.base(), entry.link());
          if (address.isPresent() && !targets.containsKey(entry)) {
            entries.add(entry);
            targets.put(
                entry,
                new Target(
                    address.get(), Target.Role.PAGE, lead, leaf.place(), entry.evidence(), 0));
          }
        }
      }
      if (lead.limit() < Integer.MAX_VALUE) {
        entries.sort(Listing.Entry.NEWEST_FIRST);
      }
      for (Listing.Entry entry : entries) {
        if (its.size() == lead.limit()) {
          lead.leaveSome();
          break;
        }
        its.add(java.util.Objects.requireNonNull(targets.get(entry)));
      }
      pages.addAll(unseen(its));
    }
    return pages;
  }

  private void all(List<Target> targets, Fetch fetch) throws InterruptedException {
    Map<String, List<Target>> byHost = new LinkedHashMap<>();
    for (Target target : targets) {
      byHost.computeIfAbsent(target.address().getHost(), host -> new ArrayList<>()).add(target);
    }
    ExecutorService threads =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("host-", 0).factory());
    try {
      threads.invokeAll(
          byHost.values().stream()
              .map(
                  its ->
                      Executors.callable(
                          () -> {
                            for (Target target : its) {
                              one(target, fetch);
                            }
                          }))
              .toList());
    } finally {
      threads.shutdownNow();
    }
  }

  private void one(Target target, Fetch fetch) {
    if (Thread.currentThread().isInterrupted()) {
      return;
    }
    Optional<Visit> before = book.last(target.where()).filter(Visit::canBeAsked);
    try {
      fetch.fetch(target.address(), before, reply -> arrivals.take(target, before, reply));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | StackOverflowError e) {
      arrivals.bad(target, new Problem(target.where(), "a page or a list", "a bug: " + e));
    }
    done.incrementAndGet();
  }
}
