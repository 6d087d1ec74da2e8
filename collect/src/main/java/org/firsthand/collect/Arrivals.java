package org.firsthand.collect;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.firsthand.collect.content.ContentCoding;
import org.firsthand.collect.content.MediaType;
import org.firsthand.collect.content.Shape;
import org.firsthand.collect.lists.Listing;
import org.firsthand.collect.lists.ReadListing;
import org.firsthand.collect.lists.UnreadableList;
import org.firsthand.collect.web.Addresses;
import org.firsthand.collect.web.Reply;
import org.firsthand.collect.web.Visit;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;
import org.jspecify.annotations.Nullable;

/**
 * What came of the addresses of one run: pages go on as captures, lists are read for what they lead
 * to. Safe to share between threads.
 */
final class Arrivals {
  /** OPML, an index, an index in it, its sitemaps. */
  private static final int DEEPEST = 3;

  private final CollectSettings settings;
  private final InstantSource clock;
  private final Consumer<Outcome<Capture>> out;
  private final ConcurrentLinkedQueue<Target> below = new ConcurrentLinkedQueue<>();
  private final List<String> notes = Collections.synchronizedList(new ArrayList<>());
  private final List<Lead> leads = Collections.synchronizedList(new ArrayList<>());
  private final AtomicLong lists = new AtomicLong();
  private final AtomicLong fetched = new AtomicLong();
  private final AtomicLong unchanged = new AtomicLong();

  Arrivals(CollectSettings settings, InstantSource clock, Consumer<Outcome<Capture>> out) {
    this.settings = settings;
    this.clock = clock;
    this.out = out;
  }

  /** Adds what the user named. */
  void lead(List<Lead> first) {
    leads.addAll(first);
  }

  /** The leads so far. */
  List<Lead> leads() {
    synchronized (leads) {
      return List.copyOf(leads);
    }
  }

  /** The lists that the lists so far have named, in order; they are handed over once. */
  List<Target> below() {
    List<Target> next = new ArrayList<>();
    for (Target target = below.poll(); target != null; target = below.poll()) {
      next.add(target);
    }
    next.sort(Comparator.comparing(Target::place));
    return next;
  }

  /** What was seen so far. */
  WebReport report() {
    List<String> lines = new ArrayList<>();
    synchronized (notes) {
      lines.addAll(notes);
    }
    List<Visit> visits = new ArrayList<>();
    for (Lead lead : leads()) {
      visits.addAll(lead.visits());
      if (lead.isCut()) {
        lines.add(lead.name() + ": only its newest pages were read; --newest N reads more");
      }
    }
    return new WebReport(lists.get(), fetched.get(), unchanged.get(), lines, visits);
  }

  /** Where an entry leads; a problem is passed on if nowhere. */
  Optional<URI> link(Lead lead, @Nullable String base, String link) {
    try {
      return Optional.of(
          base == null ? Addresses.parse(link) : Addresses.resolve(URI.create(base), link));
    } catch (IllegalArgumentException e) {
      out.accept(
          new Outcome.Failed<>(
              new Problem(lead.name(), "entries with http or https", "" + e.getMessage())));
      return Optional.empty();
    }
  }

  /** Takes one reply. */
  void take(Target target, Optional<Visit> before, Reply reply) {
    switch (reply) {
      case Reply.Content content -> content(target, content);
      case Reply.Unchanged same -> {
        unchanged.incrementAndGet();
        before.flatMap(Visit::newest).ifPresent(newest -> listen(target.where(), newest));
        out.accept(
            new Outcome.Skipped<>(
                SkipReason.UNCHANGED,
                new Problem(target.where(), "something new", "what was read before").toString()));
      }
      case Reply.Left(SkipReason reason, String line) -> {
        // With another limit it may come: its list is to offer it again.
        if (reason == SkipReason.TOO_LARGE) {
          target.lead().fail();
        }
        out.accept(new Outcome.Skipped<>(reason, line));
      }
      case Reply.Bad(Problem problem) -> bad(target, problem);
    }
  }

  /** Passes on what is wrong with one. */
  void bad(Target target, Problem problem) {
    target.lead().fail();
    if (target.role() == Target.Role.LIST) {
      notes.add(target.where() + ": failed, " + problem.found());
    }
    out.accept(new Outcome.Failed<>(problem));
  }

  private void content(Target target, Reply.Content content) {
    byte[] bytes = content.bytes();
    try {
      if (ContentCoding.isGzip(bytes)) {
        bytes = ContentCoding.decode(bytes, "gzip", settings.largestCapture());
      }
    } catch (IOException e) {
      bad(target, new Problem(target.where(), "content in gzip", "'" + e.getMessage() + "'"));
      return;
    }
    Shape shape = Shape.of(bytes);
    if (target.role() == Target.Role.PAGE) {
      if (shape == Shape.PAGE || shape == Shape.ADDRESSES) {
        page(target, content, bytes);
      } else {
        out.accept(
            new Outcome.Skipped<>(
                SkipReason.NO_ARTICLE,
                new Problem(target.where(), "a page", "a list of pages").toString()));
      }
    } else if (shape == Shape.PAGE && target.role() == Target.Role.ANY) {
      page(target, content, bytes);
    } else {
      list(target, content, shape, bytes);
    }
  }

  private void page(Target target, Reply.Content content, byte[] bytes) {
    fetched.incrementAndGet();
    Map<String, String> headers = new TreeMap<>(content.headers());
    headers.putAll(target.evidence());
    headers.putAll(settings.headers());
    headers.put(Capture.REQUESTED, target.where());
    String type = MediaType.of(content.headers().getOrDefault("content-type", ""));
    out.accept(
        Outcome.done(
            new Capture(
                content.address().toString(),
                MediaType.orLook(type, bytes),
                Optional.of(content.at()),
                headers,
                bytes)));
  }

  private void list(Target target, Reply.Content content, Shape shape, byte[] bytes) {
    String base = content.address().toString();
    Listing listing;
    try {
      listing =
          ReadListing.read(shape, base, content.headers().getOrDefault("content-type", ""), bytes);
    } catch (UnreadableList e) {
      bad(target, new Problem(target.where(), e.expected(), e.found()));
      return;
    }
    lists.incrementAndGet();
    if (listing.ofLists()) {
      lists(target, base, shape, listing);
      return;
    }
    Optional<Instant> newest = listing.newest();
    if (shape != Shape.SITEMAP) {
      newest.ifPresent(date -> listen(target.where(), date));
    }
    if (listing.entries().isEmpty()) {
      notes.add(target.where() + ": has no entries");
    }
    Visit visit =
        new Visit(
            target.where(),
            Optional.ofNullable(content.headers().get("etag")),
            Optional.ofNullable(content.headers().get("last-modified")),
            shape == Shape.SITEMAP ? Optional.empty() : newest);
    target.lead().add(target.place(), base, listing, Optional.of(visit).filter(Visit::canBeAsked));
  }

  private void lists(Target target, String base, Shape shape, Listing listing) {
    if (target.depth() == DEEPEST) {
      bad(target, new Problem(target.where(), "a list of pages", "lists within lists"));
      return;
    }
    boolean isIndex = shape == Shape.SITEMAP;
    List<Listing.Entry> entries = isIndex ? target.lead().chosen(listing) : listing.entries();
    for (int i = 0; i < entries.size(); i++) {
      String link = entries.get(i).link();
      // Each feed of an OPML is a source of its own, the sitemaps of an index are one.
      Lead lead = isIndex ? target.lead() : new Lead(link, true, settings.newest());
      String place = target.place() + "." + Leads.place(i);
      link(lead, base, link)
          .ifPresent(
              address ->
                  below.add(
                      new Target(
                          address, Target.Role.LIST, lead, place, Map.of(), target.depth() + 1)));
      if (!isIndex) {
        leads.add(lead);
      }
    }
  }

  /** Notes a feed whose newest entry is old. */
  private void listen(String feed, Instant newest) {
    long days = Duration.between(newest, clock.instant()).toDays();
    if (days > settings.silentAfterDays()) {
      notes.add(
          feed
              + ": silent, its newest entry is of "
              + newest.atZone(ZoneOffset.UTC).toLocalDate()
              + ", "
              + days
              + " days ago");
    }
  }
}
