package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Finding;
import org.firsthand.store.Dossier;
import org.firsthand.store.FindingCatalogue;
import org.firsthand.store.FindingCatalogue.Count;
import org.firsthand.store.FindingFilter;

/**
 * The list of findings with its facets.
 *
 * @param asked the question
 * @param total how many findings fit
 * @param all how many findings there are
 * @param findings those of this page
 * @param facets what narrows the list
 * @param views lists that were kept under a name
 * @param problem what is wrong with the question, if it cannot be answered
 */
public record FindingsView(
    Asked asked,
    long total,
    long all,
    List<Finding> findings,
    List<Facet> facets,
    List<View> views,
    Optional<String> problem) {
  /** Findings on one page: a screen or two, and rendered in a few milliseconds. */
  public static final int PAGE = 50;

  /** What a watch can ask. */
  public static final List<String> WATCHED =
      List.of("actor", "recipient", "type", "context", "words");

  /** Values of a facet that are shown before "more". */
  private static final int VALUES = 8;

  /**
   * A saved view.
   *
   * @param entry the line of the journal that keeps it
   * @param isHere whether this page shows it
   */
  public record View(String entry, String name, String address, boolean isHere) {}

  /** The saved views, to be opened on some page. */
  static List<View> views(Asked asked, Dossier dossier) {
    String here = FilterAddress.filter(asked).query();
    return dossier.journal().views().stream()
        .map(
            view ->
                new View(
                    view.entry(),
                    view.name(),
                    Asked.of(asked.path(), view.filter()).address(),
                    view.filter().equals(here)))
        .toList();
  }

  /** One facet. */
  public record Facet(String name, String title, List<Value> values, Optional<String> more) {}

  /**
   * One value of a facet, which may be wanted, unwanted, or neither.
   *
   * @param state {@code only}, {@code not} or {@code any}
   * @param only the address at which it is wanted
   * @param not the address at which it is unwanted
   * @param any the address at which it is neither
   */
  public record Value(
      String label, long findings, String state, String only, String not, String any) {}

  /** The list that an address asks for. */
  public static FindingsView of(Asked asked, Dossier dossier, Memory memory) {
    FindingFilter filter;
    try {
      filter = FilterAddress.of(asked);
    } catch (IllegalArgumentException e) {
      return new FindingsView(
          asked,
          0,
          count(FindingFilter.ALL, dossier, memory),
          List.of(),
          facets(asked, Map.of()),
          views(asked, dossier),
          Optional.of("" + e.getMessage()));
    }
    return new FindingsView(
        asked,
        count(filter, dossier, memory),
        count(FindingFilter.ALL, dossier, memory),
        dossier
            .findings()
            .page(filter, FilterAddress.order(asked), (asked.page() - 1) * PAGE, PAGE),
        facets(
            asked, memory.keep(List.of("facets", filter), () -> dossier.findings().facets(filter))),
        views(asked, dossier),
        Optional.empty());
  }

  private static long count(FindingFilter filter, Dossier dossier, Memory memory) {
    return memory.keep(List.of("count", filter), () -> dossier.findings().count(filter));
  }

  private static List<Facet> facets(Asked asked, Map<String, List<Count>> counts) {
    List<Facet> facets = new ArrayList<>();
    List<String> names = new ArrayList<>(FindingCatalogue.FACETS);
    for (String unlisted : List.of(FindingCatalogue.PARTY, FindingCatalogue.BEHIND)) {
      if (!asked.all(unlisted).isEmpty()) {
        names.addFirst(unlisted);
      }
    }
    for (String name : names) {
      boolean isOpen = asked.has("more", name);
      List<Count> found = counts.getOrDefault(name, List.of());
      List<Value> values = new ArrayList<>();
      for (Count count : found) {
        String state = state(asked, name, count.value());
        if (isOpen || values.size() < VALUES || !state.equals("any")) {
          values.add(value(asked, name, count.value(), count.findings(), state));
        }
      }
      for (String chosen : asked.all(name)) {
        String value = chosen.startsWith("-") ? chosen.substring(1) : chosen;
        if (found.stream().noneMatch(count -> count.value().equals(value))) {
          values.add(value(asked, name, value, 0, state(asked, name, value)));
        }
      }
      Optional<String> more =
          isOpen || found.size() <= values.size()
              ? Optional.empty()
              : Optional.of(asked.and("more", name).address());
      if (!values.isEmpty()) {
        facets.add(new Facet(name, FilterAddress.title(name), values, more));
      }
    }
    return facets;
  }

  private static String state(Asked asked, String facet, String value) {
    return asked.has(facet, value) ? "only" : asked.has(facet, "-" + value) ? "not" : "any";
  }

  private static Value value(Asked asked, String facet, String value, long findings, String state) {
    Asked free = asked.without(facet, value).without(facet, "-" + value);
    return new Value(
        FilterAddress.label(facet, value),
        findings,
        state,
        free.and(facet, value).address(),
        free.and(facet, "-" + value).address(),
        free.address());
  }

  /** What a saved view of this list would keep; empty if the list is not filtered. */
  public String filter() {
    return FilterAddress.filter(asked).query();
  }

  /** True if the list asks what a watch can ask: one value of each, wanted, and nothing else. */
  public boolean isWatchable() {
    List<String> asks =
        asked.values().keySet().stream()
            .filter(n -> !List.of("sort", "page", "more").contains(n))
            .toList();
    return !asks.isEmpty()
        && WATCHED.containsAll(asks)
        && asks.stream()
            .allMatch(n -> asked.all(n).size() == 1 && !asked.all(n).getFirst().startsWith("-"));
  }

  /** How many pages there are, as far as they can be asked for. */
  public int pages() {
    return (int) Math.min(10_000, (total + PAGE - 1) / PAGE);
  }
}
