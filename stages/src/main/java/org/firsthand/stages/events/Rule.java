package org.firsthand.stages.events;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.EventKind;
import org.firsthand.model.EventType;

/**
 * One line of the lexicon.
 *
 * @param line its number in the file, from 1
 * @param trigger the lemma that it hangs on, with its particle: "carry out"
 * @param verb true for a verb, false for a noun
 * @param frame its slots
 * @param type PLOVER's type
 * @param mode PLOVER's mode
 * @param contexts PLOVER's contexts that the rule itself tells
 * @param kind our finer kind; empty if there is none
 */
record Rule(
    int line,
    String trigger,
    boolean verb,
    List<Slot> frame,
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    Optional<EventKind> kind) {
  Rule {
    frame = List.copyOf(frame);
    contexts = List.copyOf(contexts);
  }

  /** The same frame, for an attack that is one on computers. */
  Rule onComputers() {
    return new Rule(
        line,
        trigger,
        verb,
        frame,
        EventType.COERCE,
        Optional.of("cyber"),
        List.of("cyber"),
        Optional.of(EventKind.CYBER_ATTACK));
  }

  /** The name that an event carries: "supply/v transfer (lexicon:12)". */
  String name() {
    String finer = kind.map(one -> " " + one.term()).orElse("");
    return trigger + (verb ? "/v" : "/n") + finer + " (lexicon:" + line + ")";
  }
}
