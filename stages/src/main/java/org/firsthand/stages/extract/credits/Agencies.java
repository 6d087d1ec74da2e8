package org.firsthand.stages.extract.credits;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.firsthand.language.Resource;

/**
 * The agencies and outlets that texts are credited to, by every name and short form that is listed.
 * Immutable and safe to share between threads.
 */
public final class Agencies {
  /**
   * One body that gives text away.
   *
   * @param name its full name
   * @param agency true if it sells its text to others, false if it prints for its own readers
   */
  public record Agency(String name, boolean agency) {}

  private final Map<String, Agency> exact = new HashMap<>();
  private final Map<String, Agency> anyCase = new HashMap<>();

  private Agencies() {}

  /** The list that ships with the program. */
  public static Agencies load() {
    return of(Resource.rows(Agencies.class, "agencies.tsv"));
  }

  /** Rows of kind, name, and other names parted by {@code |}. */
  public static Agencies of(List<List<String>> rows) {
    Agencies agencies = new Agencies();
    for (List<String> row : rows) {
      Agency agency = new Agency(row.get(1), row.get(0).equals("agency"));
      agencies.add(row.get(1), agency);
      if (row.size() > 2) {
        for (String alias : row.get(2).split("\\|", -1)) {
          agencies.add(alias, agency);
        }
      }
    }
    return agencies;
  }

  private void add(String name, Agency agency) {
    if (name.isEmpty()) {
      return;
    }
    exact.putIfAbsent(name, agency);
    // Short names are also words ("time", "trend"): only longer ones are known in any case.
    if (name.length() > 6) {
      anyCase.putIfAbsent(name.toLowerCase(Locale.ROOT), agency);
    }
  }

  /** The body of this name, as printed; a leading "the" and a trailing ".com" do not matter. */
  public Optional<Agency> find(String printed) {
    String name = printed.strip().replaceFirst("[.,;:]+$", "");
    Agency found = lookUp(name);
    if (found == null && name.regionMatches(true, 0, "the ", 0, 4)) {
      found = lookUp(name.substring(4));
    }
    if (found == null && name.length() > 4 && name.toLowerCase(Locale.ROOT).endsWith(".com")) {
      found = lookUp(name.substring(0, name.length() - 4));
    }
    return Optional.ofNullable(found);
  }

  /** True if this is the name of an agency. */
  public boolean isAgency(String printed) {
    return find(printed).filter(Agency::agency).isPresent();
  }

  private @org.jspecify.annotations.Nullable Agency lookUp(String name) {
    Agency found = exact.get(name);
    return found == null ? anyCase.get(name.toLowerCase(Locale.ROOT)) : found;
  }
}
