package org.firsthand.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OfficeTest {
  private static final LanguageCore CORE = LanguageCore.load();
  private static final NameReader READER = NameReader.load();

  @ParameterizedTest(name = "{1}: {2} in: {0}")
  @CsvFileSource(resources = "offices.csv", numLinesToSkip = 1)
  void attachesTheOfficeToThePerson(String text, String person, String office) {
    Sentence sentence = READER.read(CORE.read(text)).getFirst();
    List<Name> named =
        READER.names(sentence).stream()
            .filter(name -> name.span().of(text).equals(person))
            .toList();
    assertThat(named).hasSize(1);
    assertThat(named.getFirst().kind()).isEqualTo(NameKind.PERSON);
    assertThat(named.getFirst().office().map(it -> it.span().of(text)))
        .isEqualTo(Optional.ofNullable(office));
  }

  @Test
  void knowsTheWordThatSaysTheRole() {
    String text = "Canadian prime minister Louise Martel resigned.";
    Sentence sentence = READER.read(CORE.read(text)).getFirst();
    Name name = READER.names(sentence).getLast();
    int noun = name.office().orElseThrow().noun();
    assertThat(sentence.tokens().get(noun).form()).isEqualTo("minister");
  }

  @Test
  void givesNoOfficeToAnOrganisation() {
    Sentence sentence = READER.read(CORE.read("Spokesman of Microsoft said nothing.")).getFirst();
    assertThat(READER.names(sentence)).allMatch(name -> name.office().isEmpty());
  }
}
