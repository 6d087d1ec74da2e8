package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.serve.picture.Countries;
import org.firsthand.store.Dossier;
import org.firsthand.store.FindingCatalogue;
import org.firsthand.store.FindingCatalogue.Weight;
import org.firsthand.store.FindingFilter;

/**
 * Countries by the origins of the findings that name them.
 *
 * @param list the findings that the picture shows, with their facets
 * @param shapes the countries, those without a finding too
 * @param rows the parties with findings, most origins first, bodies without a country too
 */
public record MapView(FindingsView list, List<Shape> shapes, List<Row> rows) {
  private static final List<Countries.Outline> OUTLINES = Countries.load();
  private static final int PARTIES = 1_000;

  /** Tones of the map, the darkest for most origins. */
  private static final int TONES = 5;

  private static final int ROWS = 100;

  /** A country: its outline, its tone from 0, what it says and where it leads. */
  public record Shape(String path, int tone, String label, String address, boolean isNamed) {}

  /** A party in words. */
  public record Row(String name, long findings, long origins, String address, boolean isDrawn) {}

  /** The picture for an address. */
  public static MapView of(Asked asked, Dossier dossier, Memory memory) {
    FindingsView list = FindingsView.of(asked, dossier, memory);
    FindingFilter filter = list.problem().isPresent() ? FindingFilter.ALL : FilterAddress.of(asked);
    List<Weight> parties =
        memory.keep(List.of("parties", filter), () -> dossier.findings().parties(filter, PARTIES));
    Map<String, Weight> weights = new HashMap<>();
    parties.forEach(weight -> weights.put(weight.party(), weight));
    Set<String> drawn = OUTLINES.stream().map(Countries.Outline::code).collect(Collectors.toSet());
    long most =
        parties.stream()
            .filter(weight -> drawn.contains(weight.party()))
            .mapToLong(Weight::origins)
            .max()
            .orElse(1);
    List<Shape> shapes = new ArrayList<>();
    for (Countries.Outline outline : OUTLINES) {
      Weight weight = weights.get(outline.code());
      shapes.add(
          weight == null
              ? new Shape(outline.path(), 0, "", "", false)
              : new Shape(
                  outline.path(),
                  tone(weight.origins(), most),
                  Words.actor(outline.code()) + ": " + words(weight),
                  address(asked, outline.code()),
                  true));
    }
    return new MapView(
        list,
        shapes,
        parties.stream()
            .limit(ROWS)
            .map(
                weight ->
                    new Row(
                        Words.actor(weight.party()),
                        weight.findings(),
                        weight.origins(),
                        address(asked, weight.party()),
                        drawn.contains(weight.party())))
            .toList());
  }

  private static String words(Weight weight) {
    return Words.count(weight.origins(), "origin")
        + " of "
        + Words.count(weight.findings(), "finding");
  }

  /** Even steps of the logarithm: the counts of countries differ by orders of magnitude. */
  private static int tone(long origins, long most) {
    return most <= 1
        ? TONES
        : 1 + (int) Math.round((TONES - 1) * Math.log((double) origins) / Math.log((double) most));
  }

  private static String address(Asked asked, String party) {
    return asked
        .to("/findings")
        .without(FindingCatalogue.PARTY)
        .with(FindingCatalogue.PARTY, party)
        .address();
  }
}
