package org.firsthand.model.json;

import org.firsthand.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A span as {@code [start, end]}. */
final class SpanJson {
  private SpanJson() {}

  static final class Writer extends StdSerializer<Span> {
    Writer() {
      super(Span.class);
    }

    @Override
    public void serialize(Span span, JsonGenerator out, SerializationContext context) {
      out.writeStartArray();
      out.writeNumber(span.start());
      out.writeNumber(span.end());
      out.writeEndArray();
    }
  }

  static final class Reader extends StdDeserializer<Span> {
    Reader() {
      super(Span.class);
    }

    @Override
    public Span deserialize(JsonParser in, DeserializationContext context) {
      JsonNode node = context.readTree(in);
      if (!node.isArray() || node.size() != 2) {
        return (Span) context.handleUnexpectedToken(context.constructType(Span.class), in);
      }
      return new Span(node.get(0).asInt(), node.get(1).asInt());
    }
  }
}
