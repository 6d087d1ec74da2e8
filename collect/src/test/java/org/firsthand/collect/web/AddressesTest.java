package org.firsthand.collect.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvFileSource(resources = "addresses.csv", numLinesToSkip = 1)
  void makesWhatCanBeAskedFor(String text, String address) {
    assertThat(Addresses.parse(text).toString()).isEqualTo(address);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ftp://a.example/x, scheme 'ftp'",
    "file:///etc/passwd, scheme 'file'",
    "javascript:alert(1), scheme 'javascript'",
    "http:///x, host ''",
    "http://user:word@a.example/, a user name or password in the address",
    "http://a.example:99999/, host 'a.example:99999'",
    "http://a b.example/, host 'a b.example'",
    "no-scheme.example/x, '''no-scheme.example/x'''"
  })
  void saysWhatItFoundInstead(String text, String found) {
    assertThatThrownBy(() -> Addresses.parse(text)).hasMessage(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/x?y=ü, https://a.example/x?y=%C3%BC",
    "x y, https://a.example/b/x%20y",
    "//c.example/x, https://c.example/x",
    "?page=2, https://a.example/b/?page=2",
    "http://d.example, http://d.example/",
    "#part, https://a.example/b/c"
  })
  void resolvesLinks(String link, String address) {
    assertThat(Addresses.resolve(URI.create("https://a.example/b/c"), link).toString())
        .isEqualTo(address);
  }
}
