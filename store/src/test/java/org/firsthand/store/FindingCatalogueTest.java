package org.firsthand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.Finding;
import org.firsthand.store.FindingCatalogue.Order;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists, facets and the history say of findings as these come and go. */
class FindingCatalogueTest {
  private static final String TEXT =
      "Arland sent aid to Borland. Borland thanked Arland. Celand closed its border.";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("d.db");
  }

  private Dossier filled() {
    Dossier dossier = Dossier.open(file);
    dossier.register().record(Invented.read("a.txt", "Aid", "Daily Oak", TEXT), Invented.REPRINTS);
    Invented.settle(dossier);
    return dossier;
  }

  @Test
  void pagesJoinToTheWholeList() {
    try (Dossier dossier = filled()) {
      FindingCatalogue findings = dossier.findings();
      List<Finding> whole = findings.page(FindingFilter.ALL, Order.ORIGINS, 0, 10);
      assertThat(whole).isEqualTo(dossier.lists().findings()).hasSize(3);
      assertThat(findings.page(FindingFilter.ALL, Order.ORIGINS, 1, 1))
          .isEqualTo(whole.subList(1, 2));
      assertThat(findings.count(FindingFilter.ALL)).isEqualTo(3);
    }
  }

  @Test
  void wordsOfASummaryNarrow() {
    try (Dossier dossier = filled()) {
      FindingFilter border =
          new FindingFilter(
              List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.of("border"));
      assertThat(dossier.findings().page(border, Order.NEWEST, 0, 10))
          .singleElement()
          .satisfies(finding -> assertThat(finding.summary()).contains("Celand"));
    }
  }

  @Test
  void wordsThatNoSummaryHasFindNothing() {
    try (Dossier dossier = filled()) {
      FindingFilter none =
          new FindingFilter(
              List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.of("zeppelin"));
      assertThat(dossier.findings().count(none)).isZero();
      assertThat(dossier.findings().facets(none).values()).allMatch(List::isEmpty);
    }
  }

  @Test
  void facetsCountWhatTheirListsHold() {
    try (Dossier dossier = filled()) {
      assertThat(dossier.findings().facets(FindingFilter.ALL).get("type"))
          .containsExactly(new FindingCatalogue.Count("AID", 3));
      assertThat(dossier.findings().count(FindingFilter.of("type", "AID"))).isEqualTo(3);
      assertThat(dossier.findings().count(FindingFilter.of("type", "COERCE"))).isZero();
      assertThat(dossier.findings().count(FindingFilter.of("decided", "undecided"))).isEqualTo(3);
    }
  }

  @Test
  void findingsMadeAnewWithTheSameCountsAreNoNews() {
    try (Dossier dossier = filled()) {
      assertThat(dossier.findings().changesSince(Instant.EPOCH)).isEqualTo(3);
      Instant now = Instant.now();
      dossier.blocks().markAll();
      Invented.settle(dossier);
      assertThat(dossier.findings().changesSince(now)).isZero();
      assertThat(dossier.findings().count(FindingFilter.ALL)).isEqualTo(3);
      assertThat(dossier.faults()).isEmpty();
    }
  }

  @Test
  void aQuestionThatTakesTooLongIsEnded() {
    String text = "Arland sent aid to Borland. ".repeat(2_000).strip();
    try (Dossier dossier = Dossier.open(file)) {
      dossier
          .register()
          .record(Invented.read("a.txt", "Aid", "Daily Oak", text), Invented.REPRINTS);
      dossier.answerWithin(0);
      assertThatThrownBy(dossier::faults)
          .isInstanceOf(DossierException.class)
          .hasMessageContaining("narrow it");
    }
  }
}
