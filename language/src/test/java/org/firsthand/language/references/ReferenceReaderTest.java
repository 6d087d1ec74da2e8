package org.firsthand.language.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.names.NameReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReferenceReaderTest {
  private static final LanguageCore CORE = LanguageCore.load();
  private static final NameReader NAMES = NameReader.load();
  private static final ReferenceReader READER = ReferenceReader.load();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "references.csv", numLinesToSkip = 1)
  void saysWhatTheLastSuchPhraseStandsFor(
      String text, String mention, @Nullable String antecedent, Reference.@Nullable Why why) {
    List<Reference> references = READER.read(NAMES.read(CORE.read(text)));
    int start = text.lastIndexOf(mention);
    Optional<Reference> found =
        references.stream()
            .filter(it -> it.mention().start() == start && it.mention().of(text).equals(mention))
            .findFirst();
    assertThat(found.map(it -> it.antecedent().of(text)))
        .isEqualTo(Optional.ofNullable(antecedent));
    assertThat(found.map(Reference::why)).isEqualTo(Optional.ofNullable(why));
  }
}
