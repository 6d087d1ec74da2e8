package org.firsthand.export.prov;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.export.Characters;
import org.firsthand.model.Term;

/**
 * What is said of an entity, an agent or a relation: names of types and values.
 *
 * @param types classes: {@code prov:Person}, or a local name of ours
 * @param values attributes, each with a text, a whole number, a double or a truth value
 */
record Facts(List<String> types, List<Value> values) {
  /** PROV's own attributes, beside which all are ours. */
  static final String LABEL = "prov:label";

  static final String LOCATION = "prov:location";
  static final String CONTENT = "prov:value";

  record Value(String name, Object value) {}

  Facts {
    types = List.copyOf(types);
    values = List.copyOf(values);
  }

  /** Nothing. */
  static Facts none() {
    return new Facts(List.of(), List.of());
  }

  /** Of these classes. */
  static Facts of(String... types) {
    return new Facts(List.of(types), List.of());
  }

  Facts with(String name, Object value) {
    List<Value> more = new ArrayList<>(values);
    more.add(new Value(name, value instanceof String text ? Characters.fit(text) : value));
    return new Facts(types, more);
  }

  Facts with(String name, Optional<?> value) {
    return value.map(there -> with(name, (Object) there)).orElse(this);
  }

  Facts with(String name, Term value) {
    return with(name, (Object) value.term());
  }
}
