package org.firsthand.export.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.firsthand.export.Account;
import org.firsthand.export.Selection;
import org.firsthand.model.json.Json;

/** Streams nodes as one document of JSON-LD: a context and a graph, a node a line. */
final class LinkedLines {
  private LinkedLines() {}

  static void write(
      String context, Selection selection, Function<Account, List<Node>> nodes, OutputStream out)
      throws IOException {
    text("{\"@context\": " + context + ",\n\"@graph\": [", out);
    String[] between = {"\n"};
    selection.eachAccount(
        account -> {
          for (Node node : nodes.apply(account)) {
            text(between[0] + Json.write(node.fields()), out);
            between[0] = ",\n";
          }
        });
    text("\n]}\n", out);
  }

  private static void text(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
