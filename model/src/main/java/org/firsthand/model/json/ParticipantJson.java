package org.firsthand.model.json;

import java.util.Optional;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Participant;
import org.firsthand.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A participant with the actor's fields beside the mention's: text, code, sector, span, name, kind.
 */
final class ParticipantJson {
  private ParticipantJson() {}

  /** The flat shape. */
  record Flat(
      String text,
      Optional<String> code,
      Optional<String> sector,
      Optional<Span> span,
      Optional<String> name,
      Optional<ActorKind> kind) {}

  static final class Writer extends StdSerializer<Participant> {
    Writer() {
      super(Participant.class);
    }

    @Override
    public void serialize(Participant who, JsonGenerator out, SerializationContext context) {
      Optional<Actor> actor = who.actor();
      context.writeValue(
          out,
          new Flat(
              who.text(),
              actor.flatMap(Actor::code),
              actor.flatMap(Actor::sector),
              who.span(),
              actor.map(Actor::name),
              actor.map(Actor::kind)));
    }
  }

  static final class Reader extends StdDeserializer<Participant> {
    Reader() {
      super(Participant.class);
    }

    @Override
    public Participant deserialize(JsonParser in, DeserializationContext context) {
      Flat flat = context.readValue(in, Flat.class);
      Optional<Actor> actor =
          flat.name()
              .map(
                  name ->
                      new Actor(
                          name,
                          flat.kind().orElse(ActorKind.ORGANISATION),
                          flat.code(),
                          flat.sector()));
      return new Participant(flat.text(), flat.span(), actor);
    }
  }
}
