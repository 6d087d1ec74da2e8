package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.store.FindingCatalogue;
import org.firsthand.store.FindingCatalogue.Order;
import org.firsthand.store.FindingFilter;
import org.firsthand.store.FindingFilter.Choice;
import org.firsthand.store.SearchQuery;

/**
 * Filters of findings as addresses write them: {@code type=AID&actor=-IRN&from=2022-07&words=drone}
 * wants AID, does not want Iran as an actor, and so on.
 */
public final class FilterAddress {
  /** Most values that one question may name; each costs a look-up. */
  private static final int MOST = 40;

  private static final Pattern DAY = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("party", "Actor or recipient"),
          Map.entry("behind", "Origin"),
          Map.entry("type", "Type"),
          Map.entry("context", "Context"),
          Map.entry("actor", "Actor"),
          Map.entry("recipient", "Recipient"),
          Map.entry("origins", "Origins"),
          Map.entry("source", "Kind of origin"),
          Map.entry("mark", "Marks"),
          Map.entry("factuality", "Factuality"),
          Map.entry("decided", "Decided"),
          Map.entry("year", "Year"));

  private FilterAddress() {}

  /**
   * The filter that an address names.
   *
   * @throws IllegalArgumentException if a value cannot be read; the message says which
   */
  public static FindingFilter of(Asked asked) {
    List<Choice> wanted = new ArrayList<>();
    List<Choice> unwanted = new ArrayList<>();
    List<String> facets = new ArrayList<>(FindingCatalogue.FACETS);
    facets.add(FindingCatalogue.PARTY);
    facets.add(FindingCatalogue.BEHIND);
    for (String facet : facets) {
      for (String value : asked.all(facet)) {
        if (value.startsWith("-")) {
          unwanted.add(new Choice(facet, value.substring(1)));
        } else {
          wanted.add(new Choice(facet, value));
        }
      }
    }
    if (wanted.size() + unwanted.size() > MOST) {
      throw new IllegalArgumentException(
          "filters: expected at most "
              + MOST
              + " values, found "
              + (wanted.size() + unwanted.size()));
    }
    if (!wanted.contains(FindingFilter.REJECTED)) {
      unwanted.add(FindingFilter.REJECTED);
    }
    Optional<String> words = asked.one("words");
    words.ifPresent(SearchQuery::parse);
    return new FindingFilter(wanted, unwanted, day(asked, "from"), day(asked, "to"), words);
  }

  /** Only what filters and orders findings. */
  public static Asked filter(Asked asked) {
    List<String> names = new ArrayList<>(TITLES.keySet());
    names.addAll(List.of("from", "to", "words", "sort"));
    return asked.only(names);
  }

  private static Optional<String> day(Asked asked, String name) {
    Optional<String> day = asked.one(name);
    if (day.isPresent() && !DAY.matcher(day.get()).matches()) {
      throw new IllegalArgumentException(
          name
              + ": expected a date such as 2022, 2022-07 or 2022-07-15, found '"
              + Words.cut(day.get(), 40)
              + "'");
    }
    return day;
  }

  /** The order that an address names; most origins first if it names none. */
  public static Order order(Asked asked) {
    String name = asked.one("sort").orElse("origins").toUpperCase(Locale.ROOT);
    for (Order order : Order.values()) {
      if (order.name().equals(name)) {
        return order;
      }
    }
    return Order.ORIGINS;
  }

  /** A facet's name on screen. */
  public static String title(String facet) {
    return TITLES.getOrDefault(facet, facet);
  }

  /** A value's name on screen. */
  public static String label(String facet, String value) {
    return switch (facet) {
      case "actor", "recipient", "party" -> Words.actor(value);
      case "origins" -> value.equals("1") ? "1 origin" : value + " origins";
      default -> value;
    };
  }
}
