package org.firsthand.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Capture;
import org.firsthand.model.Credibility;
import org.firsthand.model.Finding;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Outcome;
import org.firsthand.model.Reliability;
import org.firsthand.model.Review;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;
import org.firsthand.store.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
  private static final Flow FLOW = InventedSteps.flowWithRealFindings();
  private static final Signature ANN =
      new Signature("ann", Instant.EPOCH, Optional.of("the port is the same"));

  @TempDir Path folder;
  private Path file;
  private Decisions decisions;

  @BeforeEach
  void reads() {
    file = folder.resolve("d.db");
    decisions = new Decisions(file, () -> FLOW);
    read(
        report("a.txt", "Daily Oak", "2023-03-01", "Arland aided Borland."),
        report("b.txt", "Elm Times", "2023-03-01", "Arland aided Borland. It was so."),
        report("c.txt", "Ash Post", "2023-03-09", "Arland aided Borland. Nobody saw it."),
        report("d.txt", "Fir News", "2023-03-01", "Corland hit Dorland."));
  }

  private static Outcome<Capture> report(String where, String outlet, String day, String text) {
    return InventedSteps.capture(where, where + "|" + outlet + "|" + day + "\n\n" + text);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private void read(Outcome<Capture>... reports) {
    InventedRun.read(file, FLOW, 1, List.of(reports).iterator(), Progress.SILENT);
  }

  private List<Finding> findings() {
    try (Dossier dossier = SettledDossier.open(file, () -> FLOW)) {
      return dossier.lists().findings().stream()
          .sorted(
              Comparator.comparing(Finding::articles).reversed().thenComparing(Finding::summary))
          .toList();
    }
  }

  private Finding finding(String id) {
    try (Dossier dossier = SettledDossier.open(file, () -> FLOW)) {
      return dossier.lists().finding(id).orElseThrow();
    }
  }

  private List<Journal.State> states() {
    try (Dossier dossier = Dossier.openToRead(file)) {
      return dossier.journal().lines().stream().map(Journal.Line::state).toList();
    }
  }

  @Test
  void mergesWhatDatesKeepApartAndFindsItUnderEachId() {
    List<Finding> before = findings();
    assertThat(before).extracting(Finding::articles).containsExactly(2, 1, 1);
    decisions.merge(ANN, List.of(before.get(0).id(), before.get(1).id()));
    assertThat(findings()).extracting(Finding::articles).containsExactly(3, 1);
    for (Finding one : before.subList(0, 2)) {
      assertThat(finding(one.id()).articles()).isEqualTo(3);
      assertThat(finding(one.id().substring(0, 9)).articles()).isEqualTo(3);
    }
    assertThatThrownBy(() -> decisions.merge(ANN, List.of(before.get(0).id(), before.get(1).id())))
        .isInstanceOf(DossierException.class)
        .hasMessageContaining("expected two or more different findings")
        .hasMessageContaining("of which some are one");
  }

  @Test
  void mergesAcrossBlocksAndTakesNewReportsIn() {
    List<Finding> before = findings();
    decisions.merge(ANN, List.of(before.get(0).id(), before.get(2).id()));
    read(report("e.txt", "Elm Times", "2023-03-01", "Corland hit Dorland. So it is told."));
    assertThat(findings()).extracting(Finding::articles).containsExactly(4, 1);
  }

  @Test
  void splitsOffEventsOrArticles() {
    Finding two = findings().getFirst();
    decisions.split(ANN, two.id(), List.of(two.events().getFirst()));
    assertThat(findings()).extracting(Finding::articles).containsExactly(1, 1, 1, 1);
    assertThatThrownBy(() -> decisions.split(ANN, two.id(), List.of("E-zzz")))
        .hasMessageContaining("expected an event or article of F-");
  }

  @Test
  void undoesAndUndoesTheUndoing() {
    List<Finding> before = findings();
    JournalEntry merge = decisions.merge(ANN, List.of(before.get(0).id(), before.get(1).id()));
    JournalEntry undo = decisions.undo(ANN, merge.id());
    assertThat(findings()).isEqualTo(before);
    assertThatThrownBy(() -> decisions.undo(ANN, merge.id()))
        .hasMessageContaining("expected a decision that stands, found " + merge.id())
        .hasMessageContaining(undo.id() + " has undone");
    decisions.undo(ANN, undo.id().substring(0, 8));
    assertThat(findings()).extracting(Finding::articles).containsExactly(3, 1);
    assertThat(states())
        .containsExactly(Journal.State.HOLDS, Journal.State.UNDONE, Journal.State.HOLDS);
  }

  @Test
  void reviewsAndCorrects() {
    String id = findings().getFirst().id();
    decisions.confirm(ANN, id);
    decisions.set(ANN, id, "credibility", "2");
    decisions.set(ANN, id, "date", "2023-02");
    decisions.set(ANN, id, "date", "2023-02-28");
    decisions.set(ANN, id, "actors", "IRN, Signal");
    decisions.note(ANN, id, "ask Bob");
    Finding finding = finding(id);
    assertThat(finding.date().orElseThrow().edtf().text()).isEqualTo("2023-02-28");
    assertThat(finding.actors()).extracting(who -> who.text()).containsExactly("IRN", "Signal");
    Review review = finding.review().orElseThrow();
    assertThat(review.confirmed()).isTrue();
    assertThat(review.credibility()).contains(Credibility.PROBABLE);
    assertThat(review.corrected())
        .extracting(Review.Correction::was)
        .containsExactly("Arland", "2023-03-01");
    assertThat(review.notes()).extracting(Review.Remark::text).containsExactly("ask Bob");
    assertThat(review.decisions()).hasSize(6);
    assertThatThrownBy(() -> decisions.set(ANN, id, "colour", "red"))
        .hasMessageContaining("expected one of summary, type, mode,");
    assertThatThrownBy(() -> decisions.set(ANN, id, "type", "HELP"))
        .hasMessageStartingWith("type: expected one of AGREE,");
  }

  @Test
  void hidesWhatIsRejectedUntilItIsConfirmed() {
    String id = findings().getFirst().id();
    decisions.reject(ANN, id);
    try (Dossier dossier = Dossier.openToRead(file)) {
      assertThat(dossier.lists().findings(org.firsthand.store.FindingQuery.ALL)).hasSize(2);
      assertThat(dossier.lists().findings()).hasSize(3);
    }
    decisions.confirm(ANN, id);
    assertThat(finding(id).wasRejected()).isFalse();
  }

  @Test
  void gradesASourceWhereverItStandsBehindAFinding() {
    String source = findings().getLast().originList().getFirst().name();
    decisions.set(ANN, source.toUpperCase(java.util.Locale.ROOT), "reliability", "b");
    assertThat(findings())
        .flatExtracting(Finding::originList)
        .filteredOn(origin -> origin.name().equals(source))
        .isNotEmpty()
        .allSatisfy(origin -> assertThat(origin.reliability()).contains(Reliability.B));
    assertThatThrownBy(() -> decisions.set(ANN, "Nobody", "reliability", "B"))
        .hasMessageContaining(
            "expected a source that stands behind a finding, or an outlet, found 'Nobody'");
  }

  @Test
  void survivesANewerVersionOfTheProgramAndRestsWhereTheGroundIsGone() {
    Finding two = findings().getFirst();
    decisions.note(ANN, two.id(), "kept");
    decisions.reject(ANN, findings().getLast().id());
    Flow later = InventedSteps.laterFlow();
    new Rebuild(later, "later").rebuild(file, RunSettings.defaults(), Progress.SILENT);
    try (Dossier dossier = SettledDossier.open(file, () -> later)) {
      List<Finding> findings = dossier.lists().findings();
      assertThat(findings).extracting(Finding::summary).noneMatch(said -> said.contains("hit"));
      Set<String> ids = Set.copyOf(findings.stream().map(Finding::id).toList());
      assertThat(ids).as("events have other ids").doesNotContain(two.id());
      assertThat(findings)
          .filteredOn(finding -> finding.articles() == 2)
          .singleElement()
          .satisfies(finding -> assertThat(finding.review()).isPresent());
    }
    assertThat(states()).containsExactly(Journal.State.HOLDS, Journal.State.GONE);
    new Rebuild(FLOW, "earlier").rebuild(file, RunSettings.defaults(), Progress.SILENT);
    assertThat(states()).containsExactly(Journal.State.HOLDS, Journal.State.HOLDS);
  }

  @Test
  void namesWhatIsNotThereAndChangesNothing() {
    assertThatThrownBy(() -> decisions.confirm(ANN, "F-zzz"))
        .hasMessage(file + ": expected one finding whose id begins with 'F-zzz', found none");
    assertThatThrownBy(() -> decisions.confirm(ANN, "F-"))
        .hasMessageContaining("expected one finding that begins with 'F-', found F-");
    assertThatThrownBy(() -> decisions.undo(ANN, "D-1"))
        .hasMessageContaining("expected a decision whose id begins with 'D-1', found none");
    assertThat(states()).isEmpty();
  }
}
