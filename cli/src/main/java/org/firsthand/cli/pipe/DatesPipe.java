package org.firsthand.cli.pipe;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.firsthand.language.dates.DateMention;
import org.firsthand.language.dates.DateReader;
import org.firsthand.model.Edtf;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code dates}: the time expressions of a text, with EDTF and TIMEX3 values. */
final class DatesPipe implements Pipe.EachLine {
  /** Length of a date to the day. */
  private static final int DAY = 10;

  private final DateReader reader;

  DatesPipe(DateReader reader) {
    this.reader = reader;
  }

  @Override
  public JsonNode answer(JsonNode line) {
    String text = Lines.required(line, "text");
    Optional<LocalDate> published = Lines.optional(line, "published").flatMap(DatesPipe::day);
    List<DateMention> mentions =
        published.map(day -> reader.read(text, day)).orElseGet(() -> reader.read(text));
    ObjectNode answer = Lines.answerTo(line);
    ArrayNode list = answer.putArray("dates");
    for (DateMention mention : mentions) {
      ObjectNode node = list.addObject();
      node.set("span", Json.toTree(mention.span()));
      node.put("text", mention.text());
      mention.edtf().ifPresent(edtf -> node.put("edtf", edtf.text()));
      node.put("value", mention.value());
      node.put("type", mention.type().name());
      mention.modifier().ifPresent(modifier -> node.put("mod", modifier.name()));
      mention.reach().ifPresent(reach -> node.put("reach", reach.text()));
      node.put("basis", mention.basis().term());
    }
    return answer;
  }

  /** The published date, if it is known to the day. */
  private static Optional<LocalDate> day(String published) {
    try {
      String day = Edtf.lenient(published).text();
      return Optional.of(LocalDate.parse(day.substring(0, Math.min(DAY, day.length()))));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
