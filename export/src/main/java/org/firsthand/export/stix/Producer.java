package org.firsthand.export.stix;

/** Who makes the objects: this program, whoever's words they quote. */
final class Producer {
  static final String ID = StixIds.of("identity", "producer", "firsthand");

  private Producer() {}

  static StixObject identity() {
    return StixObject.of("identity", ID, Times.FIXED)
        .put("name", "Firsthand")
        .put(
            "description",
            "A program that reads news reports and counts the independent origins behind them.")
        .put("identity_class", "system");
  }
}
