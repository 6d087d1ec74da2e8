package org.firsthand.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Capture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  private static final String TEXT = "Der Präsident sagte „nein“ zu Łódź.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsAByteOrderMark(String charset) {
    assertThat(decode(("\ufeff" + TEXT).getBytes(Charset.forName(charset)), "")).contains(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void knowsSixteenBitsWithoutAMark(String charset) {
    assertThat(decode(TEXT.getBytes(Charset.forName(charset)), "")).contains(TEXT);
  }

  @Test
  void believesValidUtf8MoreThanTheHeader() {
    assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8), "text/html; charset=iso-8859-1"))
        .contains(TEXT);
  }

  @Test
  void readsTheCharsetThatThePageNames() {
    String page = "<meta charset=\"windows-1251\"><p>Президент сказал «нет»</p>";
    assertThat(decode(page.getBytes(Charset.forName("windows-1251")), "")).contains(page);
  }

  @Test
  void readsTheCharsetThatTheHeaderNames() {
    String text = "Président déçu";
    assertThat(
            decode(text.getBytes(Charset.forName("windows-1252")), "text/plain; charset=nonsense"))
        .contains(text);
    assertThat(
            decode(TEXT.substring(0, 12).getBytes(Charset.forName("IBM850")), "x; charset=IBM850"))
        .contains(TEXT.substring(0, 12));
  }

  @Test
  void fallsBackToWindows1252() {
    String text = "“Quoted” – said so";
    assertThat(decode(text.getBytes(Charset.forName("windows-1252")), "")).contains(text);
  }

  @Test
  void readsUtf8ThatIsTornAtItsEnd() {
    byte[] whole =
        ("Ein Präsident, größer als München, saß über Österreich." + "ü")
            .getBytes(StandardCharsets.UTF_8);
    byte[] torn = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertThat(decode(torn, "").orElseThrow()).startsWith("Ein Präsident");
  }

  @Test
  void readsTextWithStrayZeroBytes() {
    byte[] bytes = (TEXT.repeat(10) + "\u0000" + TEXT).getBytes(StandardCharsets.UTF_8);
    assertThat(decode(bytes, "").orElseThrow()).contains(TEXT);
  }

  @Test
  void leavesBinaryAlone() {
    ByteArrayOutputStream noise = new ByteArrayOutputStream();
    new java.util.Random(7).ints(2000, 0, 256).forEach(noise::write);
    assertThat(decode(noise.toByteArray(), "")).isEmpty();
    assertThat(decode("%PDF-1.7 and some text".getBytes(StandardCharsets.US_ASCII), "")).isEmpty();
    assertThat(decode(new byte[1000], "")).isEmpty();
  }

  private static Optional<String> decode(byte[] bytes, String contentType) {
    return Decoding.decode(
        new Capture(
            "x", "text/plain", Optional.empty(), Map.of("content-type", contentType), bytes));
  }
}
