package org.firsthand.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhereTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "where.csv", numLinesToSkip = 1)
  void letsThroughWhatFits(String condition, boolean fits) {
    Map<String, String> row = Map.of("published", "2023-01-15", "outlet", "Coast News");
    assertThat(Where.parse(condition).fits(row)).isEqualTo(fits);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "",
        "published",
        "published >=",
        "published ~ 2023",
        "published >= 2023 outlet = x",
        "published >= 2023 and",
        "outlet = 'Coast News"
      })
  void saysWhatItExpects(String condition) {
    assertThatThrownBy(() -> Where.parse(condition))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("expected COLUMN SIGN VALUE")
        .hasMessageEndingWith("found '" + condition + "'");
  }
}
