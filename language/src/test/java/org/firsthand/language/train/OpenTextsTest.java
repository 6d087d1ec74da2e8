package org.firsthand.language.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenTextsTest {
  @TempDir private Path folder;

  @Test
  void takesEachEnglishSentenceOnce() throws IOException {
    Path file = folder.resolve("texts.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      String lines =
          """
          {"text": "The court read the file. Genau so soll es sein.\\nToo short. The court read the file."}
          {"id": "no text"}
          {"sentences": [{"tokens": ["A", "bank", "sold", "maps"]}, {"tokens": ["It", "did"]}]}
          """;
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(OpenTexts.read(List.of(file)))
        .containsExactly(
            List.of("The", "court", "read", "the", "file", "."),
            List.of("A", "bank", "sold", "maps"));
  }
}
