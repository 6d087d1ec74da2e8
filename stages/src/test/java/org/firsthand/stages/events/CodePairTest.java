package org.firsthand.stages.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.firsthand.model.EventType;
import org.firsthand.stages.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CodePairTest {
  private static final CodePair PAIR = new CodePair(Lexicon.load());

  private static Optional<EventType> type(String text, String actor, String recipient) {
    Reading reading = ReadText.reading(text);
    return PAIR.code(reading, ReadText.ACTORS.in(reading), actor, recipient).map(PairAnswer::type);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chile condemned Norway's decision. | Chile | Norway's decision | ACCUSE
          Chile agreed to send medicine to Peru. | Chile | Peru | AGREE
          Chile will meet Peru's president. | Chile | Peru's president | AGREE
          Chile refused to meet Peru's envoys. | Chile | Peru's envoys | REJECT
          Chile will invade Peru. | Chile | Peru | THREATEN
          Unknown gunmen killed ten farmers in the valley. | Unknown gunmen | ten farmers | ASSAULT
          Workers protested against the new law. | Workers | the new law | PROTEST
          """)
  void tellsWhatTheFirstDoesToTheSecond(
      String text, String actor, String recipient, EventType type) {
    assertThat(type(text, actor, recipient)).contains(type);
  }

  /**
   * Sentences of our own along CAMEO's codes. YIELD is what the marked sets have for CONCEDE and
   * RETREAT; types are those of {@link DraftTypes}.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "pairs.csv", numLinesToSkip = 1, delimiter = '|')
  void knowsTheWaysToDoAThing(String type, String text, String actor, String recipient) {
    String found = type(text, actor, recipient).map(EventType::term).orElse("nothing");
    assertThat(found.matches("CONCEDE|RETREAT") ? "YIELD" : found).isEqualTo(type);
  }

  @Test
  void saysNothingWhereTheLexiconKnowsNoWord() {
    assertThat(type("Chile lies north of the strait.", "Chile", "the strait")).isEmpty();
  }
}
