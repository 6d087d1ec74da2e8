package org.firsthand.export;

import java.util.Optional;

/**
 * What whoever exports says beside the selection.
 *
 * @param tlp to whom it may be passed on; empty if nothing is said
 */
public record ExportSettings(Optional<Tlp> tlp) {
  /** Nothing is said. */
  public static ExportSettings defaults() {
    return new ExportSettings(Optional.empty());
  }
}
