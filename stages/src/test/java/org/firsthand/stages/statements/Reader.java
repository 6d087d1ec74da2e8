package org.firsthand.stages.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.SentenceReader;
import org.firsthand.language.names.NameReader;
import org.firsthand.language.references.ReferenceReader;
import org.firsthand.model.Article;
import org.firsthand.model.Statement;
import org.firsthand.stages.actors.ActorTable;
import org.firsthand.stages.actors.FindActors;
import org.firsthand.stages.text.Reading;

/** Reads invented texts with everything that ships, for the tables of this package. */
final class Reader {
  private final SentenceReader sentences = LanguageCore.load();
  private final NameReader names = NameReader.load();
  private final ReferenceReader references = ReferenceReader.load();
  private final FindActors actors = new FindActors(ActorTable.load());
  private final FindStatements find = new FindStatements();

  List<Statement> statements(String text) {
    List<Sentence> read = names.read(sentences.read(text));
    Reading reading = Reading.of(article(text), read, references.read(read));
    return find.find(reading, actors.in(reading));
  }

  /** The rows of a table beside the tests, without its head; fields parted by bars. */
  static List<String[]> rows(String table) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Reader.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(line.split("\\|", -1));
      }
    }
    return rows;
  }

  private static Article article(String text) {
    return new Article(
        "A-test",
        "test",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        text);
  }
}
