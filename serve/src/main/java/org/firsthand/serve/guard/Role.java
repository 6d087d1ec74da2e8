package org.firsthand.serve.guard;

import java.util.Locale;
import java.util.Optional;

/** What a user may do; each role may do what those before it may. */
public enum Role {
  /** Sees everything. */
  READER,
  /** Reads new articles into the dossier and decides on findings. */
  ANALYST,
  /** Sees the settings too. */
  ADMIN;

  /** True if this role includes the other. */
  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }

  /** The role of this name. */
  public static Optional<Role> of(String name) {
    for (Role role : values()) {
      if (role.name().equals(name.toUpperCase(Locale.ROOT))) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
