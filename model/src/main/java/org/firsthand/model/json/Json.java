package org.firsthand.model.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.firsthand.model.ActorKind;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Credibility;
import org.firsthand.model.CreditKind;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Decision;
import org.firsthand.model.DirectionBasis;
import org.firsthand.model.Edtf;
import org.firsthand.model.EventKind;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Field;
import org.firsthand.model.Manner;
import org.firsthand.model.NewsKind;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Participant;
import org.firsthand.model.Reliability;
import org.firsthand.model.SkipReason;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.firsthand.model.StatementField;
import org.firsthand.model.Term;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes records of the model as JSON and reads them back. Thread-safe. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .addMixIn(Decision.class, DecisionKinds.class)
          .addMixIn(Statement.class, StatementShape.class)
          // a list that a line of an older version lacks is empty
          .changeDefaultNullHandling(_ -> JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
          .addModule(shapes())
          .build();

  private Json() {}

  /** One line of JSON. */
  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** The record that a line of JSON holds; fields that it does not know are passed over. */
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          type.getSimpleName() + ": expected its JSON shape, found " + e.getOriginalMessage(), e);
    }
  }

  /** The same of UTF-8, which is faster than by way of a string. */
  public static <T> T read(byte[] json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          type.getSimpleName() + ": expected its JSON shape, found " + e.getOriginalMessage(), e);
    }
  }

  /** The records that a JSON array holds. */
  public static <T> List<T> readList(String json, Class<T> type) {
    try {
      return MAPPER.readerForListOf(type).readValue(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          type.getSimpleName() + "[]: expected a JSON array, found " + e.getOriginalMessage(), e);
    }
  }

  /** Any JSON as a tree, for shapes that are no record. */
  public static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("expected JSON, found " + e.getOriginalMessage(), e);
    }
  }

  /** A value as a tree, to be added to or taken from. */
  public static JsonNode toTree(Object value) {
    return MAPPER.valueToTree(value);
  }

  private static SimpleModule shapes() {
    SimpleModule module = new SimpleModule("firsthand");
    module.addSerializer(Span.class, new SpanJson.Writer());
    module.addDeserializer(Span.class, new SpanJson.Reader());
    module.addSerializer(Edtf.class, new EdtfJson.Writer());
    module.addDeserializer(Edtf.class, new EdtfJson.Reader());
    module.addSerializer(Participant.class, new ParticipantJson.Writer());
    module.addDeserializer(Participant.class, new ParticipantJson.Reader());
    module.addSerializer(Term.class, new TermJson.Writer());
    terms(module, ActorKind.class, ActorKind.values());
    terms(module, CopyKind.class, CopyKind.values());
    terms(module, Credibility.class, Credibility.values());
    terms(module, CreditKind.class, CreditKind.values());
    terms(module, DateBasis.class, DateBasis.values());
    terms(module, DirectionBasis.class, DirectionBasis.values());
    terms(module, EventKind.class, EventKind.values());
    terms(module, EventType.class, EventType.values());
    terms(module, Factuality.class, Factuality.values());
    terms(module, Field.class, Field.values());
    terms(module, StatementField.class, StatementField.values());
    terms(module, Manner.class, Manner.values());
    terms(module, NewsKind.class, NewsKind.values());
    terms(module, OriginKind.class, OriginKind.values());
    terms(module, Reliability.class, Reliability.values());
    terms(module, SkipReason.class, SkipReason.values());
    terms(module, SourceKind.class, SourceKind.values());
    terms(module, Stance.class, Stance.values());
    return module;
  }

  private static <E extends Enum<E> & Term> void terms(
      SimpleModule module, Class<E> type, E[] values) {
    module.addDeserializer(type, new TermJson.Reader<>(type, List.of(values)));
  }
}
