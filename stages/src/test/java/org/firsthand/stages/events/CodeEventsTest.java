package org.firsthand.stages.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.firsthand.model.Content;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Participant;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeEventsTest {
  @ParameterizedTest(name = "{0} -> {1} {5}")
  @CsvFileSource(resources = "events.csv", numLinesToSkip = 1, delimiter = '|')
  void codesWhoDidWhatToWhom(
      String sentence,
      String type,
      String mode,
      String actors,
      String recipients,
      String factuality) {
    List<String> found =
        ReadText.events(sentence).stream()
            .map(
                event ->
                    String.join(
                        " ",
                        event.type().term(),
                        event.mode().orElse("-"),
                        codes(event.actors()),
                        codes(event.recipients()),
                        event.factuality().term()))
            .toList();
    String wanted =
        String.join(" ", type, mode == null ? "-" : mode, actors, recipients, factuality);
    assertThat(found).contains(wanted);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvFileSource(resources = "not-events.csv", numLinesToSkip = 1, delimiter = '|')
  void doesNotCodeWhatTheWordsOnlyLookLike(String sentence, String wrong) {
    assertThat(ReadText.events(sentence))
        .extracting(
            event ->
                String.join(
                    " ",
                    event.type().term(),
                    event.mode().orElse("-"),
                    codes(event.actors()),
                    codes(event.recipients())))
        .noneMatch(found -> found.startsWith(wrong) || found.replace("  ", " - ").equals(wrong));
  }

  private static String codes(List<Participant> participants) {
    return participants.stream()
        .flatMap(one -> one.actor().stream())
        .flatMap(actor -> actor.code().stream())
        .distinct()
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hackers often use phishing.",
        "The weather in the north was mild this week.",
        "Cybersecurity is important for every company.",
        "The report was published on Tuesday.",
        "Officials supply data to managers.",
        "The Peruvian president asked the Peruvian parliament to meet.",
        "Peru's minister praised Peru's police.",
        "Some visitors asked Norway for help.",
        "Norway's old firewalls kept the Chileans out."
      })
  void findsNoEventInGeneralTruthsAndStrangersDeeds(String sentence) {
    assertThat(ReadText.events(sentence)).isEmpty();
  }

  @Test
  void quotesTheSmallestStretchThatSaysSo() {
    String text = "Norway, which never recognized Chile, began supplying drones to Peru in 2021.";
    Event event = first(ReadText.events(text), EventType.AID);
    assertThat(event.evidence().text()).isEqualTo("began supplying drones to Peru in 2021");
    assertThat(event.evidence().span().of(text)).isEqualTo(event.evidence().text());
  }

  @Test
  void datesAnEventByItsOwnVerb() {
    Event event =
        first(
            ReadText.events("Kenya said on Tuesday that Peru had invaded Chile in May 2021."),
            EventType.ASSAULT);
    assertThat(event.date().orElseThrow().edtf().text()).isEqualTo("2021-05");
    assertThat(event.date().orElseThrow().basis()).isEqualTo(DateBasis.STATED);
  }

  @Test
  void boundsAnUndatedEventByThePublishedDate() {
    Event event = first(ReadText.events("Peru has invaded Chile."), EventType.ASSAULT);
    assertThat(event.date().orElseThrow().edtf().text()).isEqualTo("../2023-03-15");
    assertThat(event.date().orElseThrow().basis()).isEqualTo(DateBasis.PUBLISHED);
  }

  @Test
  void namesTheThingsGivenAndTheContexts() {
    Event event = first(ReadText.events("Peru supplied 300 drones to Kenya."), EventType.AID);
    assertThat(event.things()).containsExactly("300 drones");
    assertThat(event.contexts()).contains("military");
  }

  @Test
  void linksAnEventToTheStatementThatHoldsIt() {
    String text = "Peru has invaded Chile, a spokesman said.";
    Statement statement =
        new Statement(
            "S-1",
            "A-test",
            new Source("a spokesman", Optional.empty(), SourceKind.UNNAMED, Optional.empty()),
            Optional.empty(),
            Content.of(text, List.of(new Span(0, 22))),
            false,
            Stance.DENIES,
            List.of());
    Event event = first(ReadText.events(text, statement), EventType.ASSAULT);
    assertThat(event.statement()).contains("S-1");
    assertThat(event.factuality()).isEqualTo(Factuality.NEGATED);
  }

  @Test
  void codesJointDeedsAsSymmetric() {
    Event event = first(ReadText.events("Norway and Chile signed a treaty."), EventType.AGREE);
    assertThat(event.symmetric()).isTrue();
  }

  @Test
  void givesTheSameAnswerTwice() {
    String text =
        "Chilean hackers attacked Norway's parliament. Norway expelled two Chilean diplomats.";
    assertThat(ReadText.events(text)).isEqualTo(ReadText.events(text));
  }

  private static Event first(List<Event> events, EventType type) {
    return events.stream().filter(event -> event.type() == type).findFirst().orElseThrow();
  }
}
