package org.firsthand.stages.findings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Passage;
import org.firsthand.model.Span;

/** Which passages of which article were copied from where. Quotations in common are no copying. */
final class CopiedPassages {
  /** Share of a passage that must be copied for what it says to be copied. */
  private static final double MOSTLY = 0.6;

  /** Days after which a day's name means another day. */
  private static final int WEEK = 7;

  private final Map<String, List<Copy>> byCopy = new HashMap<>();
  private final Map<String, Article> articles;

  /** What {@link #sources} answered: it is asked of each pair of events. */
  private final Map<Place, List<From>> answered = new HashMap<>();

  /** What {@link #allEarlier} answered. */
  private final Map<Place, Set<Place>> earlier = new HashMap<>();

  CopiedPassages(List<Copy> copies, Map<String, Article> articles) {
    this.articles = articles;
    for (Copy copy : copies) {
      if (copy.kind() != CopyKind.QUOTES) {
        byCopy.computeIfAbsent(copy.copy(), id -> new ArrayList<>()).add(copy);
      }
    }
    // of several originals, the best shown, then the one that holds most, then the earliest
    Comparator<Copy> bestFirst =
        Comparator.comparing((Copy copy) -> copy.direction().basis())
            .thenComparing(Copy::containmentOfCopy, Comparator.reverseOrder())
            .thenComparing(copy -> published(articles, copy.original()))
            .thenComparing(Copy::original);
    byCopy.values().forEach(list -> list.sort(bestFirst));
  }

  private static String published(Map<String, Article> articles, String id) {
    Article article = articles.get(id);
    return article == null ? "~" : article.published().map(date -> date.edtf().text()).orElse("~");
  }

  /** A passage with the copy relation that it belongs to. */
  record From(Copy copy, Span here, Span there) {}

  /** Where this stretch of an article was copied from, best first; empty if it is its own. */
  List<From> sources(String article, Span span) {
    return answered.computeIfAbsent(new Place(article, span), this::find);
  }

  private List<From> find(Place place) {
    Span span = place.span;
    List<From> sources = new ArrayList<>();
    for (Copy copy : byCopy.getOrDefault(place.article, List.of())) {
      covering(copy, span).filter(from -> !tellsOfAnotherDay(from)).ifPresent(sources::add);
    }
    return sources;
  }

  /** What is written after a pattern ("On 4 May the army said ...") is no copy of the assertion. */
  private boolean tellsOfAnotherDay(From from) {
    Article copy = articles.get(from.copy().copy());
    Article original = articles.get(from.copy().original());
    if (copy == null || original == null) {
      return false;
    }
    String here = Sighting.sentence(copy.text(), from.here());
    String there = Sighting.sentence(original.text(), from.there());
    if (here.equals(there)) {
      return false;
    }
    return CalendarWords.differ(here, there) || !isOfOneWeek(copy, original) && !alike(here, there);
  }

  /** A week later "on Tuesday" is another day, unless the whole sentence was kept. */
  private static boolean isOfOneWeek(Article copy, Article original) {
    Optional<LocalDate> one = copy.published().flatMap(date -> date.edtf().earliest());
    Optional<LocalDate> other = original.published().flatMap(date -> date.edtf().earliest());
    return one.isEmpty()
        || other.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) < WEEK;
  }

  private static boolean alike(String here, String there) {
    String one = letters(here);
    String other = letters(there);
    return one.contains(other) || other.contains(one);
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** The place where copying ends, going back from this stretch; empty if it is no copy. */
  Optional<Place> root(String article, Span span) {
    Set<String> seen = new HashSet<>(Set.of(article));
    Optional<Place> root = Optional.empty();
    Place at = new Place(article, span);
    while (true) {
      List<From> sources =
          sources(at.article, at.span).stream()
              .filter(from -> seen.add(from.copy().original()))
              .toList();
      if (sources.isEmpty()) {
        return root;
      }
      at = new Place(sources.getFirst().copy().original(), sources.getFirst().there());
      root = Optional.of(at);
    }
  }

  /** A stretch of an article. */
  record Place(String article, Span span) {}

  /** True if the stretch lies mostly in what was copied in this relation. */
  static boolean covers(Copy copy, Span span) {
    return covering(copy, span).isPresent();
  }

  private static Optional<From> covering(Copy copy, Span span) {
    int covered = 0;
    Optional<Span> there = Optional.empty();
    for (Passage passage : copy.passages()) {
      if (passage.copy().overlaps(span)) {
        covered +=
            Math.min(passage.copy().end(), span.end())
                - Math.max(passage.copy().start(), span.start());
        Span original = counterpart(passage, span);
        there = Optional.of(there.map(original::cover).orElse(original));
      }
    }
    return covered >= MOSTLY * span.length()
        ? there.map(original -> new From(copy, span, original))
        : Optional.empty();
  }

  /** The part of the original's passage that stands as far in it as the stretch in the copy's. */
  private static Span counterpart(Passage passage, Span span) {
    Span copy = passage.copy();
    Span original = passage.original();
    double scale = copy.length() == 0 ? 1 : (double) original.length() / copy.length();
    int from = Math.max(0, span.start() - copy.start());
    int to = Math.min(copy.length(), span.end() - copy.start());
    return new Span(
        original.start() + (int) Math.floor(from * scale),
        Math.min(original.end(), original.start() + (int) Math.ceil(to * scale)));
  }

  /** True if the one stretch was copied from the other, be it by way of others. */
  boolean same(String article, Span span, String otherArticle, Span otherSpan) {
    Place one = new Place(article, span);
    Place other = new Place(otherArticle, otherSpan);
    return isFrom(one, other) || isFrom(other, one);
  }

  private boolean isFrom(Place copy, Place original) {
    return byCopy.containsKey(copy.article)
        && earlier.computeIfAbsent(copy, this::allEarlier).stream()
            .anyMatch(there -> isIn(there, original));
  }

  /**
   * All stretches from which this one comes, by whatever way; each article is gone through once.
   */
  private Set<Place> allEarlier(Place copy) {
    Set<Place> found = new LinkedHashSet<>();
    Set<String> entered = new HashSet<>();
    Deque<Place> open = new ArrayDeque<>(List.of(copy));
    while (!open.isEmpty()) {
      Place at = open.remove();
      for (From from : sources(at.article, at.span)) {
        Place there = new Place(from.copy().original(), from.there());
        found.add(there);
        if (entered.add(there.article)) {
          open.add(there);
        }
      }
    }
    return found;
  }

  private static boolean isIn(Place there, Place original) {
    return there.article.equals(original.article)
        && shared(there.span, original.span)
            >= MOSTLY * Math.min(there.span.length(), original.span.length());
  }

  private static int shared(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }
}
