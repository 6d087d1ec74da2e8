package org.firsthand.stages.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.model.Event;
import org.firsthand.model.EventKind;
import org.firsthand.model.Participant;
import org.firsthand.model.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentsTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvFileSource(resources = "incidents.csv", numLinesToSkip = 1, delimiter = '|', emptyValue = "")
  void codesAttacksAlsoWhereDoerOrVictimIsUnknown(
      String sentence,
      String kind,
      String actors,
      String recipients,
      String things,
      String factuality) {
    assertThat(ReadText.events(sentence))
        .extracting(
            event -> event.kind().map(EventKind::term).orElse(""),
            event -> words(event.actors()),
            event -> words(event.recipients()),
            event -> String.join("; ", event.things()),
            event -> event.factuality().term())
        .contains(tuple(kind, text(actors), text(recipients), text(things), factuality));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Hackers often use phishing.",
        "Ransomware attacks are on the rise.",
        "Never pay the ransom.",
        "Criminals usually steal passwords with phishing emails.",
        "Only 47 percent of the victims who paid the ransom got their files back.",
        "Phishing attacks have grown exponentially in two years.",
        "Ransomware attacks increased last year, a study on hackers said.",
        "The average ransom demand rose to $1,000.",
        "The filters stop this kind of phishing.",
        "Home | World | Hackers attack Norwegian parliament | Sport"
      })
  void codesNeitherGeneralTruthsNorMenus(String sentence) {
    assertThat(ReadText.events(sentence)).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvFileSource(resources = "things.csv", numLinesToSkip = 1, delimiter = '|')
  void keepsTheAmountsOfThings(String sentence, String things) {
    assertThat(ReadText.events(sentence))
        .extracting(event -> String.join("; ", event.things()))
        .contains(things);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvFileSource(resources = "places.csv", numLinesToSkip = 1, delimiter = '|')
  void saysWhereItWas(
      String sentence, String place, String country, Double latitude, Double longitude) {
    Event event = ReadText.events(sentence).getFirst();
    assertThat(event.place()).contains(place);
    assertThat(event.placeCountry()).contains(country);
    assertThat(event.placePoint())
        .isEqualTo(Optional.ofNullable(latitude).map(north -> new Point(north, longitude)));
  }

  @Test
  void takesTheVictimOfTheBreachFromWhatWasToldBefore() {
    List<Event> events =
        ReadText.events(
            "Hackers stole customer records from Bellmark Hospital. The data breach lasted a week.");
    assertThat(events).hasSize(2);
    assertThat(words(events.getLast().recipients())).isEqualTo("Bellmark Hospital");
    assertThat(events.getLast().trigger().orElseThrow().text()).isEqualTo("breach");
  }

  @Test
  void givesThePublishedDateOnlyAsAnUpperBound() {
    Dated date = ReadText.events("Norway hacked Chile.").getFirst().date().orElseThrow();
    assertThat(date.edtf()).isEqualTo(new Edtf("../" + ReadText.PUBLISHED));
  }

  @Test
  void readsADateThatIsPartOfAWord() {
    assertThat(ReadText.events("On 2022-05-03T10:15:00Z, Norway hacked Chile.")).isNotEmpty();
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private static String words(List<Participant> participants) {
    return participants.stream().map(Participant::text).collect(Collectors.joining("; "));
  }
}
