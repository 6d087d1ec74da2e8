package org.firsthand.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.firsthand.serve.page.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WordsTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvFileSource(resources = "dates.csv", numLinesToSkip = 1)
  void datesStayAsPreciseAsTheyAre(String edtf, String words) {
    assertThat(Words.edtf(edtf)).isEqualTo(words);
  }

  @Test
  void aCutNeverHalvesACharacter() {
    assertThat(Words.cut("ab\uD83D\uDE00cd", 3)).isEqualTo("ab …");
  }

  @Test
  void countsAgreeInNumber() {
    assertThat(Words.count(1, "origin")).isEqualTo("1 origin");
    assertThat(Words.count(2_000, "article")).isEqualTo("2,000 articles");
  }
}
