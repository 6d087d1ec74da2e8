package org.firsthand.export.stix;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.export.Tlp;

/**
 * The Traffic Light Protocol in STIX. The standard has its first version built in, with white for
 * clear; {@code amber+strict} came with the second, for which OASIS published objects of its own.
 */
final class Markings {
  private static final String EXTENSION =
      "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

  private Markings() {}

  /** The object that says so. */
  static StixObject of(Tlp tlp) {
    return switch (tlp) {
      case CLEAR -> first("white", "613f2e26-407d-48c7-9eca-b8e91df99dc9");
      case GREEN -> first("green", "34098fce-860f-48ae-8e50-ebd3cc5e41da");
      case AMBER -> first("amber", "f88d31f6-486f-44da-b317-01333bde0b82");
      case RED -> first("red", "5e57c739-391a-4eb3-b6be-7d15ca92d5ed");
      case AMBER_STRICT ->
          StixObject.of(
                  "marking-definition", "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003")
              .put("created", "2022-10-01T00:00:00.000Z")
              .put("name", "TLP:AMBER+STRICT")
              .put(
                  "extensions",
                  Map.of(
                      EXTENSION,
                      new TreeMap<>(
                          Map.of(
                              "extension_type", "property-extension", "tlp_2_0", "amber+strict"))));
    };
  }

  private static StixObject first(String colour, String uuid) {
    return StixObject.of("marking-definition", "marking-definition--" + uuid)
        .put("created", "2017-01-20T00:00:00.000Z")
        .put("definition_type", "tlp")
        .put("name", "TLP:" + colour.toUpperCase(java.util.Locale.ROOT))
        .put("definition", Map.of("tlp", colour));
  }

  /** The identifier to be named by what is marked. */
  static Optional<String> id(Optional<Tlp> tlp) {
    return tlp.map(label -> of(label).id());
  }
}
