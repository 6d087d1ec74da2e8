package org.firsthand.export.misp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.firsthand.export.NamedUuid;
import org.firsthand.export.misp.MispEvent.Attribute;
import org.firsthand.export.misp.MispEvent.MispObject;
import org.firsthand.export.misp.MispEvent.Reference;
import org.firsthand.export.misp.MispEvent.Tag;

/** One object while it is filled. Its UUID and those of its parts come from what it is known by. */
final class Parts {
  /** Bytes of a value at most: MISP keeps values in a column of this size. */
  static final int LONGEST = 65_535;

  private final Template template;
  private final String uuid;
  private final String timestamp;
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  /** An object of this event that is known by this key. */
  Parts(Template template, String event, String key, String timestamp) {
    this.template = template;
    this.uuid = uuid(template, event, key);
    this.timestamp = timestamp;
  }

  /** The UUID of such an object. */
  static String uuid(Template template, String event, String key) {
    return NamedUuid.of("misp-object", template.title(), event, key).toString();
  }

  /** Adds a value; one that is longer than MISP keeps becomes several. */
  Parts put(String relation, String value, Tag... tags) {
    for (String part : pieces(clean(value))) {
      attributes.add(
          new Attribute(
              MispEvent.NO_ID,
              MispEvent.NO_ID,
              MispEvent.NO_ID,
              relation,
              NamedUuid.of("misp-attribute", uuid, relation, attributes.size() + part).toString(),
              template.type(relation),
              template.type(relation).matches("link|sha256") ? "External analysis" : "Other",
              part,
              "",
              false,
              true,
              false,
              timestamp,
              MispEvent.INHERITED,
              MispEvent.NO_ID,
              List.of(tags)));
    }
    return this;
  }

  /** Says what the object has to do with another. */
  Parts refer(String relationship, String to) {
    references.add(
        new Reference(
            MispEvent.NO_ID,
            MispEvent.NO_ID,
            MispEvent.NO_ID,
            NamedUuid.of("misp-reference", uuid, relationship, to).toString(),
            timestamp,
            uuid,
            MispEvent.NO_ID,
            to,
            "1",
            relationship,
            "",
            false));
    return this;
  }

  MispObject made() {
    return new MispObject(
        MispEvent.NO_ID,
        MispEvent.NO_ID,
        uuid,
        template.title(),
        "misc",
        template.description(),
        template.uuid(),
        template.version(),
        "",
        false,
        timestamp,
        MispEvent.INHERITED,
        MispEvent.NO_ID,
        List.copyOf(references),
        List.copyOf(attributes));
  }

  /** Without control characters but tabs and line ends, and without halves of characters. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || !Character.isISOControl(c))
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  /** The text in pieces that MISP keeps, parted at the ends of paragraphs, lines or words. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (rest.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      int end = fitting(rest);
      int gap = Math.max(rest.lastIndexOf('\n', end), rest.lastIndexOf(' ', end));
      int cut = gap > end / 2 ? gap : end;
      pieces.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    if (!rest.isEmpty()) {
      pieces.add(rest);
    }
    return pieces;
  }

  /** How many characters fit, no character halved. */
  private static int fitting(String text) {
    int bytes = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (bytes > LONGEST) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }
}
