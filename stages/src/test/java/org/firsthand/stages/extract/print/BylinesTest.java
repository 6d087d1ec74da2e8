package org.firsthand.stages.extract.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "By Ada Marlow | Ada Marlow",
        "BY ADA MARLOW | ADA MARLOW",
        "Written by: Ada Marlow and Bo Lind | Ada Marlow and Bo Lind",
        "By Ada Marlow, Staff Writer | Ada Marlow",
        "By Ada Marlow, senior editor at The Example | Ada Marlow",
        "By Ada Marlow March 3, 2023 | Ada Marlow",
        "By Ada Marlow • 5 min read | Ada Marlow",
        "By Dr. A. B. Marlow | Dr. A. B. Marlow",
        "This post was written by Ada Marlow | Ada Marlow"
      })
  void readsTheNames(String line, String expected) {
    assertThat(Bylines.isByline(line)).isTrue();
    assertThat(Bylines.names(line)).isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "By Tuesday. Nobody had come; nobody would.",
        "by the end of the day",
        "The contract was signed by Ada Marlow"
      })
  void leavesOtherLinesAlone(String line) {
    assertThat(Bylines.isByline(line)).isFalse();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "March 7, 2023 | true",
        "Published on Mon 27 March 2023 10:15 GMT | true",
        "Updated: 2023-03-27 | true",
        "On March 7, 2023 the harbour authority signed a contract with the company | false",
        "No date at all | false"
      })
  void knowsADateLine(String line, boolean expected) {
    assertThat(Bylines.isDateLine(line)).isEqualTo(expected);
  }
}
