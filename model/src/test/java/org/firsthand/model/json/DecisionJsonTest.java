package org.firsthand.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.firsthand.model.Anchor;
import org.firsthand.model.Credibility;
import org.firsthand.model.Decision;
import org.firsthand.model.EventType;
import org.firsthand.model.Field;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Reliability;
import org.firsthand.model.Said;
import org.firsthand.model.Span;
import org.firsthand.model.StatementField;
import org.firsthand.model.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionJsonTest {
  private static final Anchor ONE = anchor("E-1");
  private static final Anchor OTHER = anchor("E-2");
  private static final Subject FINDING = new Subject("F-1", "Iran did it", List.of(ONE, OTHER));

  private static Anchor anchor(String event) {
    return new Anchor(
        event,
        "A-1",
        "a.txt",
        EventType.AID,
        List.of("IRN", "RUS"),
        "Iran did it",
        new Span(3, 14));
  }

  static Stream<Decision> decisions() {
    return Stream.of(
        new Decision.Merge(List.of(FINDING, FINDING)),
        new Decision.Split(FINDING, List.of(OTHER)),
        new Decision.Confirm(FINDING),
        new Decision.Reject(FINDING),
        new Decision.Correct(FINDING, Field.DATE, "2022-07"),
        new Decision.Restate(
            new Said("S-1", "A-1", "a.txt", "Iran", "it did it", new Span(3, 14)),
            StatementField.STANCE,
            "denies"),
        new Decision.Rate(FINDING, Credibility.PROBABLE),
        new Decision.Trust("Microsoft", Reliability.B),
        new Decision.Note(FINDING, "ask Ann"),
        new Decision.View("Drones", "type=AID&actor=IRN"),
        new Decision.Undo("D-1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  void comesBackAsItWasWritten(Decision decision) {
    JournalEntry entry =
        new JournalEntry(
            "D-1", "ann", Instant.parse("2026-01-02T03:04:05Z"), Optional.of("why"), decision);
    String json = Json.write(entry);
    assertThat(json).contains("\"time\":\"2026-01-02T03:04:05Z\"", "\"kind\":\"");
    assertThat(Json.read(json, JournalEntry.class)).isEqualTo(entry);
  }

  @Test
  void hasNoFieldsBesideItsComponents() {
    assertThat(Json.write(new Decision.Trust("Microsoft", Reliability.B)))
        .isEqualTo("{\"kind\":\"trust\",\"source\":\"Microsoft\",\"reliability\":\"B\"}");
  }

  @Test
  void refusesAValueThatDoesNotFitItsField() {
    assertThatThrownBy(() -> new Decision.Correct(FINDING, Field.TYPE, "HELP"))
        .hasMessageStartingWith("type: expected one of AGREE, ")
        .hasMessageEndingWith(", found 'HELP'");
    assertThatThrownBy(() -> new Decision.Correct(FINDING, Field.DATE, "soon"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Decision.Split(FINDING, List.of(ONE, OTHER)))
        .hasMessage("split: expected some but not all of 2 events, found 2");
  }
}
