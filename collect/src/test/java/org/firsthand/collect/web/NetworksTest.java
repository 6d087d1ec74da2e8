package org.firsthand.collect.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NetworksTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvFileSource(resources = "networks.csv", numLinesToSkip = 1)
  void knowsTheNetwork(String address, String kind) {
    assertThat(Networks.special(InetAddress.ofLiteral(address)).orElse("public")).isEqualTo(kind);
  }
}
