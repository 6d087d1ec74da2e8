package org.firsthand.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.firsthand.collect.content.Shape;
import org.firsthand.collect.lists.Listing;
import org.firsthand.collect.web.Addresses;
import org.firsthand.model.Problem;

/** What the inputs name on the web, gathered before anything is fetched. For one thread. */
final class Leads {
  private final int newest;
  private final List<Lead> leads = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();

  Leads(CollectSettings settings) {
    newest = settings.newest();
  }

  boolean isEmpty() {
    return leads.isEmpty();
  }

  List<Lead> leads() {
    return leads;
  }

  List<Target> targets() {
    return targets;
  }

  /** An address that the user named; what is wrong with it, if anything is. */
  Optional<Problem> address(String text, Target.Role role) {
    Lead lead = new Lead(text, true, newest);
    try {
      targets.add(new Target(Addresses.parse(text), role, lead, place(0), Map.of(), 0));
      leads.add(lead);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(
          new Problem(
              text, "a file, a folder or an address with http or https", "" + e.getMessage()));
    }
  }

  /** A list in a file of the user's; what is wrong in it. */
  List<Problem> file(String locator, Shape shape, Listing listing, boolean ofFeeds) {
    if (!listing.ofLists() && shape != Shape.ADDRESSES) {
      Lead lead = new Lead(locator, true, newest);
      lead.add(place(0), null, listing, Optional.empty());
      leads.add(lead);
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    Target.Role role = listing.ofLists() || ofFeeds ? Target.Role.LIST : Target.Role.ANY;
    for (Listing.Entry entry : listing.entries()) {
      address(entry.link(), role)
          .ifPresent(
              problem ->
                  problems.add(
                      new Problem(locator, "addresses with http or https", problem.found())));
    }
    return problems;
  }

  /** Sorts as the number does. */
  static String place(int number) {
    return String.format(Locale.ROOT, "%08d", number);
  }
}
