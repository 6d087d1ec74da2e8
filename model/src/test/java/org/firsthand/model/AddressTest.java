package org.firsthand.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "http://Oak.Example/News/Port/, https://oak.example/News/Port",
    "https://oak.example:443/a/../b#top, https://oak.example/b",
    "https://oak.example:8080/b, https://oak.example:8080/b",
    "https://oak.example, https://oak.example",
    "https://oak.example/?utm_source=x&FBCLID=y, https://oak.example",
    "https://oak.example/p?page=2&id=7&&utm_medium=z, https://oak.example/p?id=7&page=2",
    "https://oak.example/two words, https://oak.example/two+words",
  })
  void writesOneAddressInOneWay(String link, String address) {
    assertThat(Address.of(link)).contains(address);
    assertThat(Address.of(address)).contains(address);
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {"notes.txt", "/tmp/a.html", "file:///a", "mailto:a@b", "https://", "ht tp"})
  void knowsWhatIsNoAddress(String link) {
    assertThat(Address.of(link)).isEmpty();
  }

  @Test
  void keepsTheParametersThatTellPagesApart() {
    assertThat(Address.of("https://oak.example/?id=1"))
        .isNotEqualTo(Address.of("https://oak.example/?id=2"));
  }
}
