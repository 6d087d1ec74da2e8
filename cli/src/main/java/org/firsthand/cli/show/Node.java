package org.firsthand.cli.show;

import java.util.ArrayList;
import java.util.List;

/**
 * A node of a tree to be drawn.
 *
 * @param lines its text; the second line and further ones hang under the first
 * @param children what stands under it
 */
record Node(List<String> lines, List<Node> children) {
  Node {
    lines = List.copyOf(lines);
    children = List.copyOf(children);
  }

  static Node leaf(String... lines) {
    return new Node(List.of(lines), List.of());
  }

  /** Draws nodes that stand side by side, with the branches that join them. */
  static List<String> draw(List<Node> nodes, Terminal terminal) {
    String branch = terminal.unicode() ? "├─ " : "|- ";
    String last = terminal.unicode() ? "└─ " : "`- ";
    String trunk = terminal.unicode() ? "│  " : "|  ";
    List<String> drawn = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      boolean isLast = i == nodes.size() - 1;
      Node node = nodes.get(i);
      List<String> below = draw(node.children, terminal);
      String under = isLast ? "   " : trunk;
      String hanging = under + (below.isEmpty() ? "   " : trunk);
      for (int line = 0; line < node.lines.size(); line++) {
        drawn.add((line == 0 ? (isLast ? last : branch) : hanging) + node.lines.get(line));
      }
      below.forEach(line -> drawn.add(under + line));
    }
    return drawn;
  }
}
