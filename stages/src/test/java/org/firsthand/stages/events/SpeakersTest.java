package org.firsthand.stages.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Content;
import org.firsthand.model.Event;
import org.firsthand.model.Participant;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {
  private static final String TEXT = "\"We have condemned Peru,\" the minister said.";

  @ParameterizedTest(name = "{0} of {1}, direct {2}: {3}")
  @CsvSource({
    "PERSON, GOV, true, NOR",
    "ORGANISATION, BUS, true, NOR",
    // a reader's "we" is not the paper's, and a citizen speaks for himself
    "PERSON, GOV, false, ''",
    "PERSON, CVL, true, ''"
  })
  void weAreWhomTheSpeakerSpeaksFor(ActorKind kind, String sector, boolean direct, String code) {
    Actor speaker = new Actor("the minister", kind, Optional.of("NOR"), Optional.of(sector));
    Statement statement =
        new Statement(
            "S-1",
            "A-test",
            new Source(
                "the minister", Optional.empty(), SourceKind.NAMED_PERSON, Optional.of(speaker)),
            Optional.empty(),
            Content.of(TEXT, List.of(new Span(1, 23))),
            direct,
            Stance.ASSERTS,
            List.of());
    List<Event> events = ReadText.events(TEXT, statement);
    List<String> doers =
        events.stream()
            .flatMap(event -> event.actors().stream())
            .map(Participant::actor)
            .flatMap(Optional::stream)
            .flatMap(actor -> actor.code().stream())
            .toList();
    assertThat(doers).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }
}
