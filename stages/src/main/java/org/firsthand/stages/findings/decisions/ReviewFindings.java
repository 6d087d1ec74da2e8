package org.firsthand.stages.findings.decisions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.model.Anchor;
import org.firsthand.model.Credibility;
import org.firsthand.model.Decision;
import org.firsthand.model.Field;
import org.firsthand.model.Finding;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Review;
import org.firsthand.model.Subject;

/**
 * Gives a finding what was decided of it. A decision belongs to the finding that holds the first of
 * its events which is still there; of two that speak of one thing the later one holds.
 */
public final class ReviewFindings {
  private final Finding finding;
  private final Set<String> events;
  private final Map<Anchor, String> met;
  private final Map<Field, String> corrected = new EnumMap<>(Field.class);
  private final List<Review.Remark> notes = new ArrayList<>();
  private final List<String> decisions = new ArrayList<>();
  private Optional<Credibility> credibility = Optional.empty();
  private boolean confirmed;
  private boolean rejected;

  private ReviewFindings(Finding finding, Map<Anchor, String> met) {
    this.finding = finding;
    this.events = Set.copyOf(finding.events());
    this.met = met;
  }

  /**
   * The finding with its review; the same if nothing was decided of it.
   *
   * @param standing entries that were not undone, oldest first
   * @param met the ids of the events by which their anchors are met
   */
  public static Finding of(Finding finding, List<JournalEntry> standing, Map<Anchor, String> met) {
    ReviewFindings review = new ReviewFindings(finding, met);
    standing.forEach(review::add);
    return review.decisions.isEmpty() ? finding : review.reviewed();
  }

  private void add(JournalEntry entry) {
    Decision decision = entry.decision();
    boolean concerns =
        switch (decision) {
          case Decision.Merge(var findings) -> findings.stream().filter(this::holdsAny).count() > 1;
          case Decision.Split(var whole, var out) ->
              holdsAny(whole) || out.stream().anyMatch(this::holds);
          default -> decision.subjects().stream().anyMatch(this::holdsFirst);
        };
    if (!concerns) {
      return;
    }
    decisions.add(entry.id());
    switch (decision) {
      case Decision.Confirm _ -> judge(true);
      case Decision.Reject _ -> judge(false);
      case Decision.Correct(var _, var field, var value) -> corrected.put(field, value);
      case Decision.Rate(var _, var rated) -> credibility = Optional.of(rated);
      case Decision.Note(var _, var text) ->
          notes.add(new Review.Remark(entry.author(), entry.time(), text));
      case Decision.Merge _,
          Decision.Split _,
          Decision.Restate _,
          Decision.Trust _,
          Decision.View _,
          Decision.Undo _ -> {}
    }
  }

  private void judge(boolean good) {
    confirmed = good;
    rejected = !good;
  }

  private boolean holdsFirst(Subject subject) {
    return subject.anchors().stream()
        .map(met::get)
        .filter(Objects::nonNull)
        .findFirst()
        .filter(events::contains)
        .isPresent();
  }

  private boolean holdsAny(Subject subject) {
    return subject.anchors().stream().anyMatch(this::holds);
  }

  private boolean holds(Anchor anchor) {
    return met.containsKey(anchor) && events.contains(met.get(anchor));
  }

  private Finding reviewed() {
    List<Review.Correction> was =
        corrected.keySet().stream()
            .map(field -> new Review.Correction(field, CorrectFinding.valueOf(finding, field)))
            .collect(Collectors.toList());
    Review review = new Review(confirmed, rejected, credibility, was, notes, decisions);
    return CorrectFinding.with(finding, corrected, review);
  }
}
