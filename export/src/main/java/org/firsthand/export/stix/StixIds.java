package org.firsthand.export.stix;

import org.firsthand.export.NamedUuid;

/**
 * Identifiers that are the same in every export, made from our own ids. Their namespace is ours;
 * the standard's own is for observables only.
 */
final class StixIds {
  private StixIds() {}

  /** The identifier of an object of this type that is known by these parts. */
  static String of(String type, String... parts) {
    return type + "--" + NamedUuid.of(type, String.join("\u001f", parts));
  }
}
