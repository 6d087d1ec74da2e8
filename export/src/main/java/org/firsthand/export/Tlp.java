package org.firsthand.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.model.Term;

/** To whom something may be passed on: the Traffic Light Protocol of FIRST, version 2.0. */
public enum Tlp implements Term {
  /** To everybody. */
  CLEAR("clear"),
  /** Within the community. */
  GREEN("green"),
  /** Within the recipient's organisation and to its clients, as far as they need it. */
  AMBER("amber"),
  /** Within the recipient's organisation. */
  AMBER_STRICT("amber+strict"),
  /** To nobody but the recipient. */
  RED("red");

  private final String term;

  Tlp(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }

  /** The label of this name, with or without {@code tlp:} before it, in any case. */
  public static Optional<Tlp> named(String name) {
    String bare = name.toLowerCase(Locale.ROOT).replaceFirst("^tlp:", "");
    return Arrays.stream(values()).filter(tlp -> tlp.term.equals(bare)).findFirst();
  }
}
