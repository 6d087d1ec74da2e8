package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.firsthand.stages.extract.page.AuthorClaim.Ground;
import org.firsthand.stages.extract.print.Spacing;

/**
 * Somebody whom a page may have as its author, and all that speaks for it.
 *
 * @param name in its first spelling
 * @param grounds where the page gives the name
 * @param kin where it gives a longer or a shorter form of it
 */
record AuthorCandidate(String name, Set<Ground> grounds, Set<Ground> kin, Set<Trait> traits) {
  /** What a name is like, whoever gives it; the weights are made as those of {@link Ground}. */
  enum Trait {
    PERSONS(1.32),
    ONE_WORD(0.92),
    /** Several names, or a name with degrees. */
    SEVERAL(0.58),
    /** One of the names is another candidate. */
    WHOLE(0.24),
    OUTLET(-0.39),
    IN_TITLE(-0.60),
    /** Others stand before it on the page, on each of its grounds. */
    LATER(-1.76);

    private final double weight;

    Trait(double weight) {
      this.weight = weight;
    }
  }

  /** A page gives nobody as its author unless something speaks for it more than this. */
  private static final double NOBODY = 0.47;

  /** Pages that name more are lists of articles. */
  private static final int MOST = 60;

  private static final Pattern SEVERAL = Pattern.compile("[,&]| and ");

  /** All whom the claims name, in the order of their first claims. */
  static List<AuthorCandidate> of(List<AuthorClaim> claims, String outlet, String title) {
    Map<String, AuthorCandidate> all = new LinkedHashMap<>();
    Set<Ground> seen = EnumSet.noneOf(Ground.class);
    String site = Spacing.bare(outlet);
    String head = Spacing.bare(title);
    for (AuthorClaim claim : claims) {
      String bare = Spacing.bare(claim.name());
      if (bare.isEmpty() || (all.size() == MOST && !all.containsKey(bare))) {
        continue;
      }
      AuthorCandidate one =
          all.computeIfAbsent(
              bare, key -> named(claim.name(), key.equals(site), head.contains(key)));
      one.grounds.add(claim.ground());
      if (seen.add(claim.ground())) {
        one.traits.remove(Trait.LATER);
      }
    }
    all.forEach((bare, one) -> all.forEach((other, kin) -> one.hear(bare, other, kin)));
    return new ArrayList<>(all.values());
  }

  private static AuthorCandidate named(String name, boolean isOutlet, boolean isInTitle) {
    Set<Trait> traits = EnumSet.of(Trait.LATER);
    addIf(AuthorNames.arePersons(name), Trait.PERSONS, traits);
    addIf(Spacing.words(name) == 1, Trait.ONE_WORD, traits);
    addIf(SEVERAL.matcher(name).find(), Trait.SEVERAL, traits);
    addIf(isOutlet, Trait.OUTLET, traits);
    addIf(isInTitle, Trait.IN_TITLE, traits);
    return new AuthorCandidate(
        name, EnumSet.noneOf(Ground.class), EnumSet.noneOf(Ground.class), traits);
  }

  private static void addIf(boolean holds, Trait trait, Collection<Trait> traits) {
    if (holds) {
      traits.add(trait);
    }
  }

  private void hear(String bare, String other, AuthorCandidate candidate) {
    if (!bare.equals(other) && (bare.contains(other) || other.contains(bare))) {
      kin.addAll(candidate.grounds);
      for (String one : AuthorNames.each(name)) {
        addIf(Spacing.bare(one).equals(other), Trait.WHOLE, traits);
      }
    }
  }

  /** True if the page's data has the other's name in a list of persons that is this one's name. */
  boolean lists(AuthorCandidate other) {
    return grounds.contains(Ground.LINKED_DATA)
        && traits.contains(Trait.PERSONS)
        && List.of(AuthorNames.each(name)).contains(other.name);
  }

  /** How much more speaks for it than for nobody. */
  double score() {
    return grounds.stream().mapToDouble(Ground::own).sum()
        + kin.stream().mapToDouble(Ground::kin).sum()
        + traits.stream().mapToDouble(trait -> trait.weight).sum()
        - NOBODY;
  }
}
