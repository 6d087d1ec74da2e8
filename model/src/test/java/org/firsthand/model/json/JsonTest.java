package org.firsthand.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.ChainLink;
import org.firsthand.model.Content;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Direction;
import org.firsthand.model.DirectionBasis;
import org.firsthand.model.Edtf;
import org.firsthand.model.Event;
import org.firsthand.model.EventKind;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Participant;
import org.firsthand.model.Passage;
import org.firsthand.model.Point;
import org.firsthand.model.Quote;
import org.firsthand.model.Restatement;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.firsthand.model.StatementField;
import org.firsthand.model.Unnamed;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final Actor RUSSIA =
      new Actor("Russia", ActorKind.COUNTRY, Optional.of("RUS"), Optional.of("GOV"));

  @Test
  void writesSpansAsPairsAndEndsBesideTheMention() {
    Participant who = new Participant("Moscow", Optional.of(new Span(3, 9)), Optional.of(RUSSIA));
    assertThat(Json.write(who))
        .isEqualTo(
            "{\"text\":\"Moscow\",\"code\":\"RUS\",\"sector\":\"GOV\",\"span\":[3,9],"
                + "\"name\":\"Russia\",\"kind\":\"country\"}");
    assertThat(Json.read(Json.write(who), Participant.class)).isEqualTo(who);
  }

  @Test
  void leavesOutWhatIsAbsentButKeepsEmptyLists() {
    Event event =
        new Event(
            "E-1",
            "A-1",
            EventType.AGREE,
            Optional.empty(),
            Optional.of(EventKind.AGREEMENT_SIGNED),
            List.of("cyber"),
            List.of(new Participant("they", Optional.of(new Span(0, 4)), Optional.empty())),
            List.of(),
            List.of(),
            Optional.of(new Dated(new Edtf("XXXX-01"), DateBasis.WORKED_OUT)),
            Optional.of("Kyiv"),
            Optional.of("UKR"),
            Optional.of(new Point(50.45, 30.52)),
            Factuality.ACTUAL,
            true,
            new Quote("they agreed", new Span(0, 11)),
            Optional.of(new Quote("agreed", new Span(5, 11))),
            Optional.empty(),
            "agree");
    String json = Json.write(event);
    assertThat(json)
        .startsWith(
            "{\"id\":\"E-1\",\"article\":\"A-1\",\"type\":\"AGREE\",\"kind\":\"agreement-signed\",\"contexts\":[\"cyber\"]")
        .contains("\"recipients\":[]")
        .contains("\"date\":{\"edtf\":\"XXXX-01\",\"basis\":\"worked out\"}")
        .contains(
            "\"place\":\"Kyiv\",\"placeCountry\":\"UKR\","
                + "\"placePoint\":{\"latitude\":50.45,\"longitude\":30.52}")
        .contains("\"trigger\":{\"text\":\"agreed\",\"span\":[5,11]}")
        .contains("\"evidence\":{\"text\":\"they agreed\",\"span\":[0,11]}")
        .doesNotContain("mode");
    assertThat(Json.read(json, Event.class)).isEqualTo(event);
  }

  @Test
  void readsBackStatementsAndCopies() {
    Statement statement =
        new Statement(
            "S-1",
            "A-1",
            new Source(
                "He", Optional.of(new Span(0, 2)), SourceKind.NAMED_PERSON, Optional.of(RUSSIA)),
            Optional.of(new Quote("said", new Span(3, 7))),
            new Content("no", List.of(new Span(8, 10))),
            true,
            Stance.DECLINES,
            List.of(new ChainLink("He", SourceKind.NAMED_PERSON, Optional.empty())));
    assertThat(Json.read(Json.write(statement), Statement.class)).isEqualTo(statement);
    assertThat(Json.write(statement)).as("as it was read").doesNotContain("corrected");
    Statement corrected =
        statement.telling(List.of(new Restatement(StatementField.STANCE, "asserts", "D-1")));
    assertThat(Json.write(corrected))
        .contains(
            "\"corrected\":[{\"field\":\"stance\",\"was\":\"asserts\",\"decision\":\"D-1\"}]");
    assertThat(Json.read(Json.write(corrected), Statement.class)).isEqualTo(corrected);
    Copy copy =
        new Copy(
            "A-1",
            "A-2",
            CopyKind.EXCERPT,
            1,
            0.5,
            new Direction(DirectionBasis.CREDIT, "credits A-2"),
            List.of(new Passage(new Span(0, 5), new Span(2, 7))));
    assertThat(Json.readList("[" + Json.write(copy) + "]", Copy.class)).containsExactly(copy);
  }

  @Test
  void keepsWhatIsKnownOfAnUnnamedSourceAndReadsSourcesWrittenWithout() {
    Source source =
        new Source(
            "two officials",
            Optional.of(new Span(0, 13)),
            SourceKind.UNNAMED,
            Optional.empty(),
            List.of(RUSSIA),
            Optional.of(
                new Unnamed(
                    Optional.of(2),
                    Optional.empty(),
                    Optional.of(new Quote("asked not to be named", new Span(14, 35))))));
    assertThat(Json.read(Json.write(source), Source.class)).isEqualTo(source);
    assertThat(Json.read("{\"text\":\"He\",\"kind\":\"named person\"}", Source.class))
        .isEqualTo(new Source("He", Optional.empty(), SourceKind.NAMED_PERSON, Optional.empty()));
  }

  @Test
  void namesWhatItCannotRead() {
    assertThatThrownBy(() -> Json.read("{\"text\":", Participant.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Participant: expected its JSON shape, found ");
    assertThatThrownBy(() -> Json.read("\"SHOUT\"", EventType.class))
        .hasMessageContaining("expected one of [AGREE");
  }
}
