package org.firsthand.serve.taxii;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.firsthand.model.json.Json;
import org.firsthand.store.Deliveries.Delivery;
import org.firsthand.store.Dossier;
import org.firsthand.store.SharedObjects.Offered;
import tools.jackson.databind.JsonNode;

/** What is handed in, from its coming to an analyst's decision. Safe to share between threads. */
public final class Inbox {
  private static final Pattern ID =
      Pattern.compile(
          "([a-z][a-z0-9-]{1,248}[a-z0-9])--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private static final Pattern TIME =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z");

  private final Path file;

  /** Of this dossier. */
  public Inbox(Path file) {
    this.file = file;
  }

  /** One object of an envelope: what it is if it can be taken, what is wrong if not. */
  private record Checked(JsonNode node, Optional<String> fault) {}

  /**
   * Takes an envelope.
   *
   * @return the status, as the standard has it
   * @throws IllegalArgumentException if it is no envelope
   */
  public String take(String envelope, String author, Instant now) {
    JsonNode objects = Json.tree(envelope).path("objects");
    if (!objects.isArray() || objects.isEmpty()) {
      throw new IllegalArgumentException("expected an envelope with objects, found none");
    }
    List<Checked> checked = new ArrayList<>();
    objects.forEach(one -> checked.add(new Checked(one, fault(one))));
    List<JsonNode> taken =
        checked.stream().filter(one -> one.fault.isEmpty()).map(Checked::node).toList();
    String id =
        UUID.nameUUIDFromBytes((now + author + envelope).getBytes(StandardCharsets.UTF_8))
            .toString();
    String status = Json.write(status(id, now, checked));
    try (Dossier dossier = Dossier.open(file)) {
      dossier
          .deliveries()
          .add(
              new Delivery(
                  id, now, author, Optional.empty(), Optional.empty(), status, Json.write(taken)));
    }
    return status;
  }

  private static Map<String, Object> status(String id, Instant now, List<Checked> checked) {
    List<Map<String, String>> successes = new ArrayList<>();
    List<Map<String, String>> failures = new ArrayList<>();
    for (Checked one : checked) {
      Map<String, String> shape = new LinkedHashMap<>();
      shape.put("id", one.node.path("id").asString(""));
      shape.put("version", version(one.node));
      one.fault.ifPresent(fault -> shape.put("message", fault));
      (one.fault.isEmpty() ? successes : failures).add(shape);
    }
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("id", id);
    status.put("status", "complete");
    status.put("request_timestamp", now.toString());
    status.put("total_count", checked.size());
    status.put("success_count", successes.size());
    status.put("successes", successes);
    status.put("failure_count", failures.size());
    status.put("failures", failures);
    status.put("pending_count", 0);
    return status;
  }

  private static Optional<String> fault(JsonNode object) {
    String id = object.path("id").asString("");
    var shape = ID.matcher(id);
    if (!object.isObject() || !shape.matches()) {
      return Optional.of("id: expected a type, -- and a UUID, found '" + id + "'");
    }
    if (!shape.group(1).equals(object.path("type").asString(""))) {
      return Optional.of(
          "type: expected "
              + shape.group(1)
              + ", found '"
              + object.path("type").asString("")
              + "'");
    }
    return TIME.matcher(version(object)).matches()
        ? Optional.empty()
        : Optional.of("modified: expected a time, found '" + version(object) + "'");
  }

  /** When it was modified; observables never are and have one version. */
  private static String version(JsonNode object) {
    JsonNode time = object.has("modified") ? object.path("modified") : object.path("created");
    return time.isMissingNode() ? "1970-01-01T00:00:00.000Z" : time.asString("");
  }

  /** Accepts a delivery, whose objects stand in the collection from now on, or refuses it. */
  public boolean decide(String id, boolean accepts, String decider, Instant now) {
    try (Dossier dossier = Dossier.open(file)) {
      Optional<Delivery> delivery = dossier.deliveries().find(id);
      return delivery.isPresent()
          && dossier
              .deliveries()
              .decide(
                  id,
                  accepts,
                  decider,
                  () -> {
                    if (accepts) {
                      dossier
                          .shared()
                          .accept(Collection.INBOX.id(), offered(delivery.get().objects()), now);
                    }
                  });
    }
  }

  private static List<Offered> offered(String objects) {
    List<Offered> offered = new ArrayList<>();
    Json.tree(objects)
        .forEach(
            one ->
                offered.add(
                    new Offered(
                        one.path("id").asString(),
                        one.path("type").asString(),
                        version(one),
                        true,
                        Json.write(one))));
    return offered;
  }
}
