package org.firsthand.stages.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.model.Capture;

/**
 * Bytes to characters, by evidence and not by what the input claims alone.
 *
 * <p>A byte order mark wins; then valid UTF-8, which other text is by chance only if it is ASCII;
 * then UTF-16 without a mark, told by its zero bytes; then the charset that the header or the page
 * names, where it decodes; windows-1252 last, as in the HTML standard.
 */
final class Decoding {
  private static final Pattern NAMED =
      Pattern.compile(
          "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** The HTML standard looks for a page's own charset in its first 1024 bytes; some need more. */
  private static final int HEAD = 4096;

  /** Bytes looked at to tell text from binary. */
  private static final int SAMPLE = 65536;

  private Decoding() {}

  /** The text; empty if the bytes are not text. */
  static Optional<String> decode(Capture capture) {
    byte[] bytes = capture.bytes();
    Optional<String> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    if (looksLikeUtf16(bytes, 1)) {
      return Optional.of(new String(bytes, StandardCharsets.UTF_16LE));
    }
    if (looksLikeUtf16(bytes, 0)) {
      return Optional.of(new String(bytes, StandardCharsets.UTF_16BE));
    }
    if (looksBinary(bytes)) {
      return Optional.empty();
    }
    return utf8(bytes)
        .or(() -> named(capture).flatMap(charset -> strictly(bytes, charset)))
        .or(() -> mostlyUtf8(bytes))
        .or(() -> Optional.of(new String(bytes, WINDOWS)));
  }

  private static Optional<String> byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
      return Optional.of(new String(b, 3, b.length - 3, StandardCharsets.UTF_8));
    }
    if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE));
    }
    if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  /** Latin text in UTF-16 has a zero in every other byte; {@code zeros} says in which. */
  private static boolean looksLikeUtf16(byte[] bytes, int zeros) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int here = 0;
    int there = 0;
    for (int i = 0; i < pairs; i++) {
      here += bytes[2 * i + zeros] == 0 ? 1 : 0;
      there += bytes[2 * i + 1 - zeros] == 0 ? 1 : 0;
    }
    return pairs >= 4 && here > 0.7 * pairs && there < 0.05 * pairs;
  }

  /** Known beginnings of formats, or more control bytes than any text has. */
  private static boolean looksBinary(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    for (String magic :
        new String[] {
          "%PDF",
          "PK\u0003\u0004",
          "\u0089PNG",
          "\u00ff\u00d8\u00ff",
          "GIF8",
          "\u007fELF",
          "\u001f\u008b",
          "\u00ca\u00fe\u00ba\u00be",
          "SQLite",
          "\u00d0\u00cf\u0011\u00e0",
          "RIFF",
          "ID3",
          "Rar!",
          "7z\u00bc\u00af",
          "BZh",
          "(\u00b5/\u00fd"
        }) {
      if (head.startsWith(magic)) {
        return true;
      }
    }
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 27) {
        controls++;
      }
    }
    // Stray NUL bytes happen in text that was cut from databases; one in 20 does not.
    return controls * 20 > length;
  }

  private static Optional<Charset> named(Capture capture) {
    String header = capture.headers().getOrDefault("content-type", "");
    byte[] bytes = capture.bytes();
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    for (String place : new String[] {header, head}) {
      Matcher named = NAMED.matcher(place);
      if (named.find()) {
        Optional<Charset> charset = charset(named.group(1));
        if (charset.isPresent()) {
          return charset;
        }
      }
    }
    return Optional.empty();
  }

  /** The charset of a label as the encoding standard reads it: Latin-1 means windows-1252. */
  private static Optional<Charset> charset(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
      return Optional.of(WINDOWS);
    }
    // A page whose head could be read as ASCII is in no 16-bit charset, whatever it says.
    if (name.startsWith("utf-16") || name.startsWith("utf-32") || name.startsWith("utf-8")) {
      return Optional.empty();
    }
    return name.matches("[a-z0-9][a-z0-9._:-]*") && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }

  /** Strictly as well, but at the pace of the machine's own decoder, which marks what is broken. */
  private static Optional<String> utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\ufffd') < 0 ? Optional.of(text) : strictly(bytes, StandardCharsets.UTF_8);
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** UTF-8 with a few broken places, as in a file that was cut in the middle of a character. */
  private static Optional<String> mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int broken = 0;
    int good = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      broken += c == '\ufffd' ? 1 : 0;
      good += c > 0x7f && c != '\ufffd' ? 1 : 0;
    }
    return good > 4 * broken ? Optional.of(text) : Optional.empty();
  }
}
