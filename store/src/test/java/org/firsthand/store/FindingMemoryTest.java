package org.firsthand.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Participant;
import org.firsthand.model.Review;
import org.firsthand.store.FindingCatalogue.Count;
import org.firsthand.store.FindingCatalogue.Order;
import org.firsthand.store.FindingCatalogue.Relation;
import org.firsthand.store.FindingFilter.Choice;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After every random reading, withdrawal and decision the lists in memory say what a plain recount
 * over the findings' records says.
 */
class FindingMemoryTest {
  private static final List<String> CODES = List.of("IRN", "RUS", "FRA", "");
  private static final int ROUNDS = 15;

  @TempDir Path folder;

  /** Findings with values by chance; made anew, a finding has others, as after a decision. */
  private static final class Varied extends Invented.Single {
    private final Random random;

    Varied(Random random) {
      this.random = random;
    }

    @Override
    public List<Finding> describe(
        Surroundings surroundings, List<Set<String>> groups, Combination.Ruled ruled) {
      return super.describe(surroundings, groups, ruled).stream().map(this::varied).toList();
    }

    private Finding varied(Finding one) {
      int origins = 1 + random.nextInt(5);
      return new Finding(
          one.id(),
          one.summary(),
          List.of(EventType.AID, EventType.AGREE, EventType.COERCE).get(random.nextInt(3)),
          random.nextBoolean() ? Optional.of("cyber") : Optional.empty(),
          random.nextBoolean() ? List.of("military") : List.of(),
          parties(),
          parties(),
          random.nextInt(4) == 0
              ? Optional.empty()
              : Optional.of(
                  new Dated(
                      new Edtf(2020 + random.nextInt(3) + "-0" + (1 + random.nextInt(9))),
                      DateBasis.STATED)),
          random.nextBoolean() ? Factuality.ACTUAL : Factuality.PLANNED,
          1 + random.nextInt(6),
          1,
          origins,
          random.nextInt(2),
          Stream.generate(this::origin).limit(origins).toList(),
          List.of(),
          List.of(),
          List.of(),
          one.events(),
          review());
    }

    private List<Participant> parties() {
      return Stream.generate(() -> CODES.get(random.nextInt(CODES.size())))
          .limit(random.nextInt(3))
          .map(
              code ->
                  new Participant(
                      "who",
                      Optional.empty(),
                      Optional.of(
                          new Actor(
                              "Somebody",
                              ActorKind.ORGANISATION,
                              Optional.of(code).filter(c -> !c.isEmpty()),
                              Optional.empty()))))
          .toList();
    }

    private Origin origin() {
      String name = List.of("Daily Oak", "daily oak", "Arland").get(random.nextInt(3));
      return new Origin(OriginKind.OUTLET, name, List.of(), "said", List.of(), List.of());
    }

    private Optional<Review> review() {
      return random.nextInt(3) > 0
          ? Optional.empty()
          : Optional.of(
              new Review(
                  random.nextBoolean(),
                  random.nextBoolean(),
                  Optional.empty(),
                  List.of(),
                  List.of(),
                  List.of()));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void listsInMemorySayWhatAPlainRecountSays(long seed) {
    Path file = folder.resolve("d.db");
    Random random = new Random(seed);
    Varied step = new Varied(random);
    try (Dossier writer = Dossier.open(file);
        Dossier reader = Dossier.openToRead(file)) {
      for (int round = 0; round < ROUNDS; round++) {
        change(writer, random);
        Invented.settle(writer, step);
        check(reader, random);
      }
      assertThat(writer.faults()).isEmpty();
    }
  }

  /** Reads an article, reads one again with another text, or marks all, as decisions do to some. */
  private static void change(Dossier writer, Random random) {
    String locator = "a" + random.nextInt(8) + ".txt";
    String text =
        Stream.generate(() -> "Land " + random.nextInt(30) + " sent aid.")
            .limit(1 + random.nextInt(6))
            .collect(Collectors.joining(" "));
    Entry.Read read = Invented.read(locator, "Aid " + locator, "Oak " + random.nextInt(3), text);
    switch (random.nextInt(4)) {
      case 0 -> writer.blocks().markAll();
      case 1 -> writer.register().renew(read, Invented.REPRINTS);
      default -> writer.register().record(read, Invented.REPRINTS);
    }
  }

  private static void check(Dossier reader, Random random) {
    List<Finding> all = reader.lists().findings();
    FindingCatalogue fast = reader.findings();
    for (FindingFilter filter : filters(random)) {
      List<Finding> fit = all.stream().filter(one -> fits(filter, one)).toList();
      assertThat(fast.count(filter)).as("%s", filter).isEqualTo(fit.size());
      assertThat(fast.page(filter, Order.ORIGINS, 1, 5))
          .isEqualTo(fit.stream().sorted(BY_ORIGINS).skip(1).limit(5).toList());
      assertThat(fast.page(filter, Order.OLDEST, 0, 5))
          .isEqualTo(fit.stream().sorted(OLDEST).limit(5).toList());
      fast.facets(filter)
          .forEach(
              (facet, counts) ->
                  assertThat(counts)
                      .as("%s of %s", facet, filter)
                      .isEqualTo(
                          recount(
                              all.stream().filter(one -> fits(filter.without(facet), one)).toList(),
                              one -> of(facet, one))));
      assertThat(fast.relations(filter, 1_000)).isEqualTo(relations(fit));
      assertThat(fast.parties(filter, 1_000).stream().mapToLong(one -> one.findings()).sum())
          .isEqualTo(fit.stream().mapToLong(one -> of("party", one).size()).sum());
    }
    assertThat(fast.behind(0, 10).stream().mapToLong(Count::findings).sum())
        .isEqualTo(all.stream().mapToLong(one -> of("behind", one).size()).sum());
  }

  private static final Comparator<Finding> BY_ORIGINS =
      Comparator.comparingInt((Finding one) -> -one.origins())
          .thenComparingInt(one -> -one.articles())
          .thenComparing(Finding::id);
  private static final Comparator<Finding> OLDEST =
      Comparator.comparing((Finding one) -> day(one).isEmpty() ? "9" : day(one))
          .thenComparing(Finding::id);

  private static List<FindingFilter> filters(Random random) {
    List<FindingFilter> filters = new ArrayList<>(List.of(FindingFilter.ALL));
    filters.add(FindingFilter.of("actor", "IRN"));
    filters.add(FindingFilter.of("type", "nothing has it"));
    filters.add(FindingFilter.of(FindingCatalogue.BEHIND, "DAILY OAK"));
    filters.add(
        new FindingFilter(
            List.of(
                new Choice("origins", "1"),
                new Choice("origins", "4 or more"),
                new Choice("context", "cyber")),
            List.of(new Choice("recipient", CODES.get(random.nextInt(3)))),
            Optional.of("2021"),
            Optional.of("2022-05"),
            Optional.empty()));
    filters.add(
        new FindingFilter(
            List.of(),
            List.of(FindingFilter.REJECTED),
            Optional.empty(),
            Optional.empty(),
            Optional.of("1 OR 2 OR 3")));
    return filters;
  }

  private static boolean fits(FindingFilter filter, Finding one) {
    Map<String, List<String>> values = values(one);
    boolean wanted =
        filter.wanted().stream().collect(Collectors.groupingBy(Choice::facet)).values().stream()
            .allMatch(choices -> choices.stream().anyMatch(choice -> has(values, choice)));
    return wanted
        && filter.unwanted().stream().noneMatch(choice -> has(values, choice))
        && filter.from().stream().allMatch(from -> day(one).compareTo(from) >= 0)
        && filter.to().stream()
            .allMatch(to -> !day(one).isEmpty() && day(one).compareTo(to + "~") <= 0)
        && filter.words().stream().allMatch(_ -> one.summary().matches("(?s).*\\b[123]\\b.*"));
  }

  private static boolean has(Map<String, List<String>> values, Choice choice) {
    return values.getOrDefault(choice.facet(), List.of()).stream()
        .anyMatch(
            value ->
                choice.facet().equals(FindingCatalogue.BEHIND)
                    ? value.equalsIgnoreCase(choice.value())
                    : value.equals(choice.value()));
  }

  private static String day(Finding one) {
    return one.date().map(date -> date.edtf().text()).orElse("");
  }

  /** A finding's values by facet, each once. */
  private static Map<String, List<String>> values(Finding one) {
    Map<String, List<String>> values = new TreeMap<>();
    values.put("type", List.of(one.type().term()));
    values.put("factuality", List.of(one.factuality().term()));
    values.put(
        "context", Stream.concat(one.mode().stream(), one.contexts().stream()).distinct().toList());
    values.put("actor", codes(one.actors().stream()));
    values.put("recipient", codes(one.recipients().stream()));
    values.put("party", codes(Stream.concat(one.actors().stream(), one.recipients().stream())));
    values.put("origins", List.of(one.origins() > 3 ? "4 or more" : "" + one.origins()));
    values.put("source", List.of(OriginKind.OUTLET.term()));
    values.put("year", day(one).isEmpty() ? List.of() : List.of(day(one).substring(0, 4)));
    values.put("mark", one.unknownLineage() > 0 ? List.of("unknown lineage") : List.of());
    values.put(
        "behind",
        one.originList().stream()
            .map(o -> o.name().toLowerCase(java.util.Locale.ROOT))
            .distinct()
            .toList());
    List<String> decided = new ArrayList<>();
    if (one.review().isEmpty()) {
      decided.add("undecided");
    }
    one.review().filter(Review::confirmed).ifPresent(_ -> decided.add("confirmed"));
    one.review().filter(Review::rejected).ifPresent(_ -> decided.add("rejected"));
    values.put("decided", decided);
    return values;
  }

  private static List<String> of(String facet, Finding one) {
    return values(one).getOrDefault(facet, List.of());
  }

  private static List<String> codes(Stream<Participant> who) {
    return who.map(one -> one.actor().orElseThrow())
        .map(actor -> actor.code().orElse(actor.name()))
        .distinct()
        .toList();
  }

  private static List<Count> recount(
      List<Finding> findings, Function<Finding, List<String>> values) {
    return findings.stream()
        .flatMap(one -> values.apply(one).stream())
        .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(one -> -one.findings()))
        .toList();
  }

  private static List<Relation> relations(List<Finding> findings) {
    Map<List<String>, long[]> sums = new TreeMap<>(Comparator.comparing(String::valueOf));
    for (Finding one : findings) {
      for (String actor : of("actor", one)) {
        for (String recipient : of("recipient", one)) {
          if (!actor.equals(recipient)) {
            long[] sum =
                sums.computeIfAbsent(
                    List.of(actor, recipient, one.type().term()), _ -> new long[2]);
            sum[0]++;
            sum[1] += one.origins();
          }
        }
      }
    }
    return sums.entrySet().stream()
        .map(
            sum ->
                new Relation(
                    sum.getKey().get(0),
                    sum.getKey().get(1),
                    sum.getKey().get(2),
                    sum.getValue()[0],
                    sum.getValue()[1]))
        .sorted(Comparator.comparingLong(one -> -one.origins()))
        .toList();
  }
}
