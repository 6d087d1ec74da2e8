package org.firsthand.model.json;

import java.util.List;
import org.firsthand.model.Term;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A word of a closed list by its spelling. */
final class TermJson {
  private TermJson() {}

  static final class Writer extends StdSerializer<Term> {
    Writer() {
      super(Term.class);
    }

    @Override
    public void serialize(Term term, JsonGenerator out, SerializationContext context) {
      out.writeString(term.term());
    }
  }

  static final class Reader<E extends Enum<E> & Term> extends StdDeserializer<E> {
    private final Class<E> type;
    private final List<E> values;

    Reader(Class<E> type, List<E> values) {
      super(type);
      this.type = type;
      this.values = values;
    }

    @Override
    public E deserialize(JsonParser in, DeserializationContext context) {
      String spelling = in.getString();
      for (E value : values) {
        if (value.term().equals(spelling)) {
          return value;
        }
      }
      return type.cast(
          context.handleWeirdStringValue(type, spelling, "expected one of %s", values.toString()));
    }
  }
}
