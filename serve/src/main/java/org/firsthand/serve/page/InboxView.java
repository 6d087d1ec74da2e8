package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.firsthand.model.json.Json;
import org.firsthand.store.Deliveries.Delivery;
import org.firsthand.store.Dossier;
import tools.jackson.databind.JsonNode;

/**
 * What other programs handed in.
 *
 * @param waiting what waits for a decision, oldest first
 * @param total how much waits
 * @param decided what was decided on last
 */
public record InboxView(List<Entry> waiting, long total, List<Entry> decided) {
  /** Some screens full. */
  private static final int MOST = 50;

  private static final int LINES = 20;

  /**
   * A delivery.
   *
   * @param lines its first objects: type and name
   * @param objects how many it has
   * @param addresses pages that its objects name, to be read
   */
  public record Entry(Delivery delivery, List<String> lines, int objects, List<String> addresses) {
    /** What was decided and by whom. */
    public String outcome() {
      return delivery.accepted().map(yes -> yes ? "accepted" : "refused").orElse("waits")
          + delivery.decider().map(who -> " by " + who).orElse("");
    }
  }

  /** The inbox of a dossier. */
  public static InboxView of(Dossier dossier) {
    return new InboxView(
        dossier.deliveries().waiting(MOST).stream().map(InboxView::entry).toList(),
        dossier.deliveries().countWaiting(),
        dossier.deliveries().decided(MOST).stream().map(InboxView::entry).toList());
  }

  private static Entry entry(Delivery delivery) {
    List<String> lines = new ArrayList<>();
    TreeSet<String> addresses = new TreeSet<>();
    JsonNode objects = Json.tree(delivery.objects());
    for (JsonNode object : objects) {
      if (lines.size() < LINES) {
        lines.add(object.path("type").asString("") + ": " + Words.cut(name(object), 200));
      }
      for (JsonNode reference : object.path("external_references")) {
        Optional.of(reference.path("url").asString(""))
            .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
            .ifPresent(addresses::add);
      }
    }
    return new Entry(delivery, lines, objects.size(), List.copyOf(addresses));
  }

  private static String name(JsonNode object) {
    for (String field : List.of("name", "abstract", "content", "explanation", "value", "id")) {
      String text = object.path(field).asString("");
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }
}
