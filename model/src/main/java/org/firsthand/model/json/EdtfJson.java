package org.firsthand.model.json;

import org.firsthand.model.Edtf;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A date as its EDTF string. */
final class EdtfJson {
  private EdtfJson() {}

  static final class Writer extends StdSerializer<Edtf> {
    Writer() {
      super(Edtf.class);
    }

    @Override
    public void serialize(Edtf edtf, JsonGenerator out, SerializationContext context) {
      out.writeString(edtf.text());
    }
  }

  static final class Reader extends StdDeserializer<Edtf> {
    Reader() {
      super(Edtf.class);
    }

    @Override
    public Edtf deserialize(JsonParser in, DeserializationContext context) {
      return new Edtf(in.getString());
    }
  }
}
