package org.firsthand.language.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.firsthand.language.tokens.SentenceSplitter;
import org.firsthand.model.Span;

/**
 * Sentences of openly licensed texts without trees, from gzipped JSON Lines: a line has a {@code
 * text}, or {@code sentences} with {@code tokens}. Each sentence once, in the order of the files;
 * what is very short, very long or has few words of English is passed over.
 */
final class OpenTexts {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 60;

  /** Words that any English sentence of some length has one of, in lower case. */
  private static final Set<String> COMMON =
      Set.of(
          "the", "a", "an", "of", "to", "in", "and", "is", "was", "for", "on", "with", "that", "it",
          "at", "by", "as", "from", "are", "be", "have", "has", "i", "you", "he", "they", "we",
          "this", "his", "her", "not", "or", "will", "can", "your", "my", "had", "were", "she");

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Set<List<String>> found = new LinkedHashSet<>();

  private OpenTexts() {}

  static List<List<String>> read(List<Path> files) throws IOException {
    OpenTexts texts = new OpenTexts();
    for (Path file : files) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          texts.take(JsonLine.read(line));
        }
      }
    }
    return List.copyOf(texts.found);
  }

  private void take(Map<?, ?> line) {
    for (Object sentence : JsonLine.list(line, "sentences")) {
      List<String> forms = new ArrayList<>();
      for (Object token : JsonLine.list((Map<?, ?>) sentence, "tokens")) {
        forms.add(token.toString());
      }
      add(forms);
    }
    if (line.get("text") instanceof String text) {
      for (List<Span> spans : splitter.sentences(text)) {
        add(spans.stream().map(span -> span.of(text)).toList());
      }
    }
  }

  private void add(List<String> forms) {
    if (forms.size() >= SHORTEST
        && forms.size() <= LONGEST
        && forms.stream().anyMatch(form -> COMMON.contains(form.toLowerCase(Locale.ROOT)))) {
      found.add(List.copyOf(forms));
    }
  }
}
