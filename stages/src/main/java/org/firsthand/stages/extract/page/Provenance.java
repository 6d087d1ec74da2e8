package org.firsthand.stages.extract.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.stages.extract.print.Spacing;
import tools.jackson.databind.JsonNode;

/**
 * Whom a page's data names as the source of its text: {@code isBasedOn}, {@code
 * sourceOrganization}, {@code citation}, syndication tags, a canonical address at another domain.
 *
 * @param republished outlets or domains that the text was first printed by
 * @param organizations bodies that the text comes from, perhaps the outlet's own newsroom
 */
public record Provenance(List<String> republished, List<String> organizations) {
  public Provenance {
    republished = List.copyOf(republished);
    organizations = List.copyOf(organizations);
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  static Provenance of(Markup page, Optional<URI> address, Optional<String> outlet) {
    Optional<String> canonical = page.meta().canonical().flatMap(Provenance::site);
    Optional<String> own = address.flatMap(Provenance::site).or(() -> canonical);
    List<String> first = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    for (JsonNode article : page.data().articles()) {
      for (String field : List.of("isBasedOn", "isBasedOnUrl")) {
        LinkedData.each(article, field).forEach(work -> maker(page, work).ifPresent(first::add));
      }
      for (String field : List.of("sourceOrganization", "copyrightHolder", "provider")) {
        bodies.addAll(page.data().names(article, field));
      }
      LinkedData.each(article, "citation")
          .forEach(work -> bodies.addAll(page.data().names(work, "publisher")));
    }
    page.meta()
        .first("syndication-source", "original-source")
        .flatMap(Provenance::site)
        .ifPresent(first::add);
    page.meta().first("dc.source", "article:source", "source").ifPresent(bodies::add);
    canonical.ifPresent(first::add);
    String site = Spacing.bare(outlet.orElse(""));
    return new Provenance(
        own.isEmpty()
            ? List.of()
            : first.stream().filter(name -> isOther(name, own.get(), site)).distinct().toList(),
        bodies.stream().filter(name -> !Spacing.bare(name).equals(site)).distinct().toList());
  }

  /** Who made a work: its publisher, else the site that it stands on. */
  private static Optional<String> maker(Markup page, JsonNode work) {
    if (work.isString()) {
      return site(work.stringValue());
    }
    return page.data().names(work, "publisher").stream()
        .findFirst()
        .or(() -> LinkedData.text(work, "url").flatMap(Provenance::site))
        .or(() -> site(work.path("@id").asString("")));
  }

  private static boolean isOther(String name, String own, String outlet) {
    return !name.equals(own)
        && !Spacing.bare(name).equals(outlet)
        && !own.replace(".", "").contains(Spacing.bare(name));
  }

  private static Optional<String> site(String url) {
    try {
      return site(new URI(url.strip().replace(' ', '+')));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The registered part of a host: its last two labels, three under "co.uk" and its like. */
  static Optional<String> site(URI url) {
    String host = url.getHost();
    if (host == null || host.matches("[\\d.]+|\\[.*") || host.indexOf('.') < 0) {
      return Optional.empty();
    }
    String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
    int last = labels.length - 1;
    boolean second =
        last >= 2
            && labels[last].length() == 2
            && labels[last - 1].matches("com?|org|net|gov|ac|edu|or|ne|go|in");
    int from = Math.max(0, last - (second ? 2 : 1));
    return Optional.of(String.join(".", java.util.Arrays.copyOfRange(labels, from, last + 1)));
  }
}
