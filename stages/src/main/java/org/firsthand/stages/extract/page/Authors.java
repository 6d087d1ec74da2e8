package org.firsthand.stages.extract.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who wrote the article of a page: whom the most of the page's evidence speaks for, weighed as
 * {@link AuthorClaim.Ground} says.
 */
final class Authors {
  private Authors() {}

  /**
   * Finds them.
   *
   * @param title of the article, which hardly any author has as a name
   */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  static Optional<String> find(
      Markup page,
      Surroundings lines,
      Optional<URI> address,
      Optional<String> outlet,
      Optional<String> title) {
    List<AuthorCandidate> all = candidates(page, lines, address, outlet, title);
    return best(all).map(one -> whole(one, all)).map(AuthorCandidate::name);
  }

  private static Optional<AuthorCandidate> best(List<AuthorCandidate> all) {
    Optional<AuthorCandidate> best = Optional.empty();
    double most = 0;
    for (AuthorCandidate candidate : all) {
      double score = candidate.score();
      if (score > most) {
        most = score;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /** Where the data lists an author among others, the page may print the first only. */
  private static AuthorCandidate whole(AuthorCandidate one, List<AuthorCandidate> all) {
    return all.stream().filter(other -> other.lists(one)).findFirst().orElse(one);
  }

  /** All whom anything speaks for. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  static List<AuthorCandidate> candidates(
      Markup page,
      Surroundings lines,
      Optional<URI> address,
      Optional<String> outlet,
      Optional<String> title) {
    String host =
        address
            .map(URI::getHost)
            .or(() -> page.meta().canonical().flatMap(Outlets::host))
            .orElse("");
    List<AuthorClaim> claims = new ArrayList<>(StatedAuthors.of(page));
    claims.addAll(MarkedAuthors.of(page));
    claims.addAll(Homepages.of(lines.last(), outlet, host));
    claims.addAll(PrintedAuthors.of(page, lines));
    return AuthorCandidate.of(claims, outlet.orElse(""), title.orElse(""));
  }
}
