package org.firsthand.stages.copies;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.model.Article;
import org.firsthand.model.Credit;
import org.firsthand.model.CreditKind;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Direction;
import org.firsthand.model.DirectionBasis;
import org.firsthand.model.Edtf;
import org.firsthand.stages.outlets.Outlets;

/**
 * Finds which of two articles that share text is the copy.
 *
 * <p>The kinds of evidence are asked in this order, and the first that speaks decides: a credit or
 * a link to the other; an agency's credit; publication clearly earlier; a part cut from the whole;
 * a passage put in for the readers of the place. If none speaks, the direction stays unknown.
 */
final class FindDirection {
  /** Clocks of sites and feeds differ, and agencies' clients print within minutes of each other. */
  private static final Duration CLEARLY = Duration.ofMinutes(30);

  /** When a page was fetched says only that it was there: crawlers come round every few hours. */
  private static final Duration CLEARLY_FETCHED = Duration.ofHours(3);

  private final Outlets outlets;
  private final CopySettings settings;

  FindDirection(Outlets outlets, CopySettings settings) {
    this.outlets = outlets;
    this.settings = settings;
  }

  /** The direction, and whether it is the first article that copies. */
  record Found(boolean firstIsCopy, Direction direction) {}

  /** {@code ofA} and {@code ofB} are the shares of the two that the other holds. */
  Found find(Article a, Article b, Shared shared, double ofA, double ofB) {
    return credit(a, b)
        .or(() -> agency(a, b, ofA, ofB))
        .or(() -> date(a, b))
        .or(() -> part(shared, ofA, ofB))
        .or(() -> localised(a, b, shared, ofA, ofB))
        // the later id is called the copy, so that the pair always reads the same
        .orElseGet(
            () ->
                new Found(
                    a.id().compareTo(b.id()) > 0,
                    new Direction(
                        DirectionBasis.UNKNOWN,
                        "neither credit, date nor extent tells which came first")));
  }

  private Optional<Found> credit(Article a, Article b) {
    Optional<String> aSays = namesOther(a, b);
    Optional<String> bSays = namesOther(b, a);
    if (aSays.isPresent() == bSays.isPresent()) {
      return Optional.empty();
    }
    return aSays.or(() -> bSays).map(why -> found(aSays.isPresent(), DirectionBasis.CREDIT, why));
  }

  /** Why the one says that it is from the other, if it does. */
  private Optional<String> namesOther(Article one, Article other) {
    for (Credit credit : one.credits()) {
      boolean own = one.outlet().filter(outlet -> outlets.same(outlet, credit.name())).isPresent();
      if (own) {
        continue;
      }
      if (other.outlet().isPresent()) {
        if (outlets.same(other.outlet().get(), credit.name())) {
          return Optional.of("credits '" + credit.name() + "', which printed the other");
        }
      } else if (credit.kind() == CreditKind.REPUBLISHED && !creditsElsewhere(other)) {
        return Optional.of(
            "says that its text is from '" + credit.name() + "'; the other names no outlet");
      }
    }
    return Optional.empty();
  }

  private static boolean creditsElsewhere(Article article) {
    return article.credits().stream()
        .anyMatch(
            credit -> credit.kind() == CreditKind.REPUBLISHED || credit.kind() == CreditKind.WIRE);
  }

  private Optional<Found> agency(Article a, Article b, double ofA, double ofB) {
    Set<String> agenciesA = agencies(a);
    Set<String> agenciesB = agencies(b);
    Set<String> both = new TreeSet<>(agenciesA);
    both.retainAll(agenciesB);
    if (!both.isEmpty()) {
      String why = "both print " + String.join(" and ", both) + ", where the text is from";
      boolean firstIsCopy =
          date(a, b)
              .map(Found::firstIsCopy)
              .orElseGet(() -> ofA == ofB ? a.id().compareTo(b.id()) > 0 : ofA > ofB);
      return Optional.of(found(firstIsCopy, DirectionBasis.CREDIT, why));
    }
    boolean nearlyAll = Math.max(ofA, ofB) >= settings.nearlyAll();
    if (nearlyAll && agenciesA.isEmpty() != agenciesB.isEmpty()) {
      Set<String> one = agenciesA.isEmpty() ? agenciesB : agenciesA;
      return Optional.of(
          found(
              agenciesA.isEmpty(),
              DirectionBasis.CREDIT,
              "the other credits " + String.join(" and ", one) + " with this text"));
    }
    return Optional.empty();
  }

  private Set<String> agencies(Article article) {
    Set<String> names = new TreeSet<>();
    article.credits().stream()
        .filter(credit -> credit.kind() == CreditKind.WIRE)
        .forEach(credit -> names.add(outlets.nameOf(credit.name())));
    article.outlet().filter(outlets::isAgency).map(outlets::nameOf).ifPresent(names::add);
    return names;
  }

  private static Optional<Found> date(Article a, Article b) {
    Optional<Edtf> dateA = a.published().map(Dated::edtf);
    Optional<Edtf> dateB = b.published().map(Dated::edtf);
    if (dateA.isEmpty() || dateB.isEmpty()) {
      return Optional.empty();
    }
    Duration clearly = isFetched(a) || isFetched(b) ? CLEARLY_FETCHED : CLEARLY;
    if (clearlyBefore(dateA.get(), dateB.get(), clearly)) {
      return Optional.of(found(false, DirectionBasis.DATE, earlier(a, b)));
    }
    if (clearlyBefore(dateB.get(), dateA.get(), clearly)) {
      return Optional.of(found(true, DirectionBasis.DATE, earlier(b, a)));
    }
    return Optional.empty();
  }

  /** True if the date is only the latest that it can have been published. */
  private static boolean isFetched(Article article) {
    return article.published().filter(date -> date.basis() == DateBasis.PUBLISHED).isPresent();
  }

  private static boolean clearlyBefore(Edtf one, Edtf other, Duration clearly) {
    Optional<OffsetDateTime> momentOne = moment(one);
    Optional<OffsetDateTime> momentOther = moment(other);
    if (momentOne.isPresent() && momentOther.isPresent()) {
      return Duration.between(momentOne.get(), momentOther.get()).compareTo(clearly) >= 0;
    }
    Optional<LocalDate> last = one.latest();
    Optional<LocalDate> first = other.earliest();
    return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
  }

  /** The moment of a date that gives time of day and zone. */
  private static Optional<OffsetDateTime> moment(Edtf date) {
    try {
      return date.text().indexOf('T') < 0
          ? Optional.empty()
          : Optional.of(OffsetDateTime.parse(date.text()));
    } catch (DateTimeParseException noZone) {
      return Optional.empty();
    }
  }

  private static String earlier(Article original, Article copy) {
    return "the original was "
        + (isFetched(original) ? "there by " : "published ")
        + original.published().orElseThrow().edtf()
        + ", the copy "
        + (isFetched(copy) ? "by " : "")
        + copy.published().orElseThrow().edtf();
  }

  private Optional<Found> part(Shared shared, double ofA, double ofB) {
    boolean firstIsPart = ofA >= settings.nearlyAll() && ofB <= settings.part();
    boolean secondIsPart = ofB >= settings.nearlyAll() && ofA <= settings.part();
    if (!firstIsPart && !secondIsPart) {
      return Optional.empty();
    }
    List<Tile> exact = shared.exact();
    int wholeSize = firstIsPart ? shared.b().size() : shared.a().size();
    int lastShared =
        exact.stream()
            .mapToInt(tile -> firstIsPart ? tile.secondEnd() : tile.firstEnd())
            .max()
            .orElse(wholeSize);
    int share = (int) Math.round(100 * (firstIsPart ? ofB : ofA));
    boolean trimmed = lastShared <= wholeSize * settings.nearlyAll();
    return Optional.of(
        found(
            firstIsPart,
            DirectionBasis.CONTAINMENT,
            "holds "
                + share
                + " % of the original and hardly anything else"
                + (trimmed ? ", cut off at the end" : "")));
  }

  private Optional<Found> localised(Article a, Article b, Shared shared, double ofA, double ofB) {
    if (Math.min(ofA, ofB) < settings.part()) {
      return Optional.empty();
    }
    Optional<String> inA = Localisation.in(a, shared.a(), shared.covered(true));
    Optional<String> inB = Localisation.in(b, shared.b(), shared.covered(false));
    if (inA.isPresent() == inB.isPresent()) {
      return Optional.empty();
    }
    return inA.or(() -> inB).map(why -> found(inA.isPresent(), DirectionBasis.CONTAINMENT, why));
  }

  private static Found found(boolean firstIsCopy, DirectionBasis basis, String why) {
    return new Found(firstIsCopy, new Direction(basis, why));
  }
}
