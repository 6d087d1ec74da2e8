package org.firsthand.language.names;

import java.util.Optional;

/** The BIO labels of words, in the order in which models number them. */
@SuppressWarnings("EnumOrdinal") // the order is part of the model
public enum NameLabel {
  O,
  B_PERSON,
  I_PERSON,
  B_ORG,
  I_ORG,
  B_PLACE,
  I_PLACE,
  B_NORP,
  I_NORP;

  /** How many there are. */
  public static final int COUNT = values().length;

  private static final NameLabel[] ALL = values();

  private final Optional<String> tag =
      name().equals("O") ? Optional.empty() : Optional.of(name().replace('_', '-'));

  /** Its number in models. */
  public int number() {
    return ordinal();
  }

  /** The label with the given number. */
  public static NameLabel of(int number) {
    return ALL[number];
  }

  /** {@code B-PERSON} and so on; empty for O. */
  public Optional<String> tag() {
    return tag;
  }

  /** True if label {@code next} may stand behind label {@code before}: no I without its B. */
  public static boolean allows(int before, int next) {
    boolean inside = next != 0 && next % 2 == 0;
    return !inside || before == next || before == next - 1;
  }
}
