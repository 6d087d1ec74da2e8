package org.firsthand.quality;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.firsthand.model.json.Json;

/**
 * The schemas of STIX 2.1, read from a folder and from nowhere else. Objects are checked one by
 * one: the schema of bundles refuses several standard types.
 */
final class StixSchemas {
  static final Path FOLDER = Path.of("../../shared/data/stix/schemas");

  private static final String ROOT =
      "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder -> builder.resourceLoaders(loaders -> loaders.resources(StixSchemas::read)));
  private final Map<String, Schema> byType = new HashMap<>();

  private static String read(String iri) {
    try {
      return Files.readString(FOLDER.resolve(iri.substring(ROOT.length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with an object; empty if nothing is. */
  List<String> faults(String object) {
    String type = Json.tree(object).path("type").asString();
    return byType.computeIfAbsent(type, this::schema).validate(object, InputFormat.JSON).stream()
        .map(error -> type + ": " + error)
        .toList();
  }

  /** An object of an extension's own type has what all objects have. */
  private Schema schema(String type) {
    String folder =
        Stream.of("sdos", "sros", "common")
            .filter(one -> Files.exists(FOLDER.resolve(one).resolve(type + ".json")))
            .findFirst()
            .map(one -> one + "/" + type)
            .orElse("common/core");
    return registry.getSchema(SchemaLocation.of(ROOT + folder + ".json"));
  }

  /** The objects of a bundle, which stand on a line each. */
  static List<String> objects(String bundle) {
    return Optional.of(bundle.lines().toList())
        .map(lines -> lines.subList(1, lines.size() - 1))
        .orElse(List.of())
        .stream()
        .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
        .toList();
  }
}
