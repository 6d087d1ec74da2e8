package org.firsthand.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NodeTest {
  private static final List<Node> TREE =
      List.of(
          new Node(List.of("a", "more of a"), List.of(Node.leaf("b"), Node.leaf("c"))),
          Node.leaf("d", "more of d"));

  @Test
  void drawsBranchesThatJoin() {
    Terminal terminal = new Terminal(true, false, true, 80);
    assertThat(Node.draw(TREE, terminal))
        .containsExactly(
            "├─ a", "│  │  more of a", "│  ├─ b", "│  └─ c", "└─ d", "      more of d");
  }

  @Test
  void drawsInAsciiWhereTheTerminalSaysSo() {
    Terminal terminal = new Terminal(true, false, false, 80);
    assertThat(Node.draw(TREE, terminal)).allMatch(line -> line.chars().allMatch(c -> c < 128));
  }
}
