package org.firsthand.stages.findings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;

/**
 * The keys under which events meet that could be the same thing: a family of types and the
 * countries of both sides, whichever did it to whom; and for what somebody is said to have done the
 * countries that suffered it, under which rival accounts meet.
 *
 * <p>Types of one family are those that coders confuse when they read one act: a ban is a sanction
 * or coercion, a delivery aid or cooperation. Sides without a country ("Signal", "the operator") do
 * not part events as long as the other side has one, so that an act is found under each description
 * of its victim.
 */
final class BlockKey {
  private BlockKey() {}

  /** All keys under which the event meets others, in an order that its content gives. */
  static List<String> all(Event event) {
    Set<String> suffering = Sides.codes(event.recipients());
    boolean blamed =
        Rivals.isDisputed(event)
            && event.statement().isPresent()
            && !suffering.isEmpty()
            && !Sides.codes(event.actors()).isEmpty();
    return blamed
        ? List.of(of(event), "blame " + String.join(" ", new TreeSet<>(suffering)))
        : List.of(of(event));
  }

  static String of(Event event) {
    Set<String> codes = new TreeSet<>(Sides.codes(event.actors()));
    codes.addAll(Sides.codes(event.recipients()));
    if (codes.isEmpty()) {
      Sides.names(event.actors()).forEach(name -> codes.add(name.toLowerCase(Locale.ROOT)));
    }
    if (codes.isEmpty()) {
      Sides.names(event.recipients()).forEach(name -> codes.add(name.toLowerCase(Locale.ROOT)));
    }
    return family(event.type()) + " " + String.join(" ", codes);
  }

  private static String family(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> "cooperation";
      case REQUEST, ACCUSE, THREATEN, PROTEST -> "words";
      case REJECT, SANCTION, MOBILIZE, COERCE, ASSAULT -> "force";
    };
  }
}
