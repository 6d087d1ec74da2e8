package org.firsthand.stages.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  private static List<String> of(String text) {
    return Quotations.of(text).spans().stream().map(span -> span.of(text)).toList();
  }

  @Test
  void keepsTheMarks() {
    assertThat(of("He said “yes” and “no.”")).containsExactly("“yes”", "“no.”");
  }

  @Test
  void readsStraightAndDoubledMarks() {
    assertThat(of("He said \"yes.\" She said ''no.''")).containsExactly("\"yes.\"", "''no.''");
  }

  @Test
  void takesNestedQuotationsIn() {
    assertThat(of("“She said “no” twice,” he said.")).containsExactly("“She said “no” twice,”");
  }

  @Test
  void readsNoApostropheAsQuotation() {
    assertThat(of("The ministers’ plan isn’t Iran’s")).isEmpty();
  }

  @Test
  void endsAnOpenQuotationWithItsParagraph() {
    String text = "“It began here.\n\n“It ends here,” he said.";
    assertThat(of(text)).containsExactly("“It began here.", "“It ends here,”");
    assertThat(Quotations.of(text).isContinued(1)).isTrue();
  }

  @Test
  void findsTheQuotationOfAnOffset() {
    Quotations quotations = Quotations.of("a “b” c");
    assertThat(quotations.at(3)).contains(0);
    assertThat(quotations.at(0)).isEmpty();
  }
}
