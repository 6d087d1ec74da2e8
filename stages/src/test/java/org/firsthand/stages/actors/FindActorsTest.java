package org.firsthand.stages.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;
import org.firsthand.language.names.NameReader;
import org.firsthand.language.references.ReferenceReader;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Article;
import org.firsthand.stages.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FindActorsTest {
  private static final LanguageCore CORE = LanguageCore.load();
  private static final NameReader NAMES = NameReader.load();
  private static final ReferenceReader REFERENCES = ReferenceReader.load();
  private static final FindActors FIND = new FindActors(ActorTable.load());

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvFileSource(resources = "phrases.csv", numLinesToSkip = 1, delimiter = '|')
  void resolvesWhomANounPhraseMeans(
      String text, String word, String name, ActorKind kind, String code, String sector) {
    Optional<Actor> wanted =
        name == null
            ? Optional.empty()
            : Optional.of(
                new Actor(name, kind, Optional.ofNullable(code), Optional.ofNullable(sector)));
    assertThat(all(text, word).stream().findFirst()).isEqualTo(wanted);
  }

  @Test
  void givesBothWhereOneNounHasTwoNationalities() {
    assertThat(all("British and US officials spoke.", "officials"))
        .extracting(actor -> actor.code().orElseThrow())
        .containsExactly("GBR", "USA");
  }

  @Test
  void givesBothMinistersThatWereNamed() {
    String text =
        "Norwegian Foreign Minister Kari Holm met her Chilean counterpart Juan Soto. "
            + "The ministers spoke.";
    assertThat(all(text, "ministers"))
        .extracting(Actor::name)
        .containsExactlyInAnyOrder("Kari Holm", "Juan Soto");
  }

  @Test
  void givesAnAllyTheOtherStateOfTheSentence() {
    String text = "Peru and Chile fought. Peru asked Chile for help, and Chile armed its ally.";
    assertThat(all(text, "ally")).extracting(Actor::name).containsExactly("Peru");
  }

  /** Whom the last occurrence of the word means. */
  private static List<Actor> all(String text, String word) {
    Article article =
        new Article(
            "A-1",
            "test",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            text);
    List<Sentence> sentences = NAMES.read(CORE.read(text));
    Reading reading = Reading.of(article, sentences, REFERENCES.read(sentences));
    ArticleActors actors = FIND.in(reading);
    List<Actor> found = List.of();
    for (int s = 0; s < reading.sentences().size(); s++) {
      List<Token> tokens = reading.sentences().get(s).tokens();
      for (int t = 0; t < tokens.size(); t++) {
        if (tokens.get(t).form().equals(word)) {
          found = actors.all(s, t);
        }
      }
    }
    return found;
  }
}
