package org.firsthand.serve.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;

/** The description of the API. */
public final class OpenApi {
  /** The parameters by which findings can be filtered. */
  public static final List<String> FILTERS =
      List.of(
          "type",
          "context",
          "actor",
          "recipient",
          "party",
          "behind",
          "origins",
          "source",
          "mark",
          "factuality",
          "decided",
          "year",
          "from",
          "to",
          "words",
          "sort");

  private OpenApi() {}

  /** The description, in OpenAPI 3.1. */
  public static JsonNode document() {
    try (InputStream in =
        Objects.requireNonNull(OpenApi.class.getResourceAsStream("openapi.json"))) {
      return Json.tree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
