package org.firsthand.stages.outlets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {
  private final Outlets outlets = StandardOutlets.load();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "AP, Associated Press, true",
    "the associated press, Associated Press, true",
    "reuters.com, Reuters, true",
    "The WSJ, Wall Street Journal, false",
    "The Harbor Herald, Harbor Herald, false"
  })
  void knowsOneOutletByItsManyNames(String name, String shown, boolean agency) {
    assertThat(outlets.nameOf(name)).isEqualTo(shown);
    assertThat(outlets.isAgency(name)).isEqualTo(agency);
  }

  @Test
  void knowsUnlistedNamesAsTheSameApartFromCaseAndArticle() {
    assertThat(outlets.same("The Harbor Herald", "harbor herald")).isTrue();
    assertThat(outlets.same("Harbor Herald", "Coast Daily")).isFalse();
  }

  @Test
  void namesAnOwnerOnlyWhereTheFileDoes() {
    assertThat(outlets.ownerOf("WSJ").map(Outlets.Owner::name)).contains("News Corp");
    assertThat(outlets.ownerOf("Harbor Herald")).isEmpty();
  }

  @Test
  void saysWhichLineIsBroken() {
    assertThatThrownBy(() -> Outlets.parse(List.of("only one column"), List.of()))
        .hasMessageContaining("outlets.tsv")
        .hasMessageContaining("only one column");
  }
}
