package org.firsthand.export.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.firsthand.export.Characters;

/** A node of JSON-LD that is being made: fields in the order in which they are put. */
final class Node {
  /** The namespace of our ids. */
  static final String OURS = "urn:x-firsthand:";

  private final SequencedMap<String, Object> fields = new LinkedHashMap<>();

  static Node of(String type) {
    return new Node().put("type", type);
  }

  /** The name of a thing of ours. */
  static String name(String id) {
    return OURS + id;
  }

  Node put(String field, String value) {
    fields.put(field, Characters.fit(value));
    return this;
  }

  Node put(String field, long value) {
    fields.put(field, value);
    return this;
  }

  Node put(String field, Node value) {
    fields.put(field, value.fields);
    return this;
  }

  Node put(String field, Optional<String> value) {
    value.ifPresent(there -> put(field, there));
    return this;
  }

  Node put(String field, List<Node> values) {
    if (!values.isEmpty()) {
      fields.put(field, values.stream().map(value -> value.fields).toList());
    }
    return this;
  }

  Node putNode(String field, Optional<Node> value) {
    value.ifPresent(there -> put(field, there));
    return this;
  }

  /** Its fields, for writing. */
  SequencedMap<String, Object> fields() {
    return fields;
  }
}
