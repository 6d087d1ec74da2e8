package org.firsthand.stages.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.dates.DateReader;
import org.firsthand.language.names.NameReader;
import org.firsthand.language.references.ReferenceReader;
import org.firsthand.model.Article;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.model.Event;
import org.firsthand.model.Statement;
import org.firsthand.stages.actors.ActorTable;
import org.firsthand.stages.actors.FindActors;
import org.firsthand.stages.text.Reading;

/** Short texts, read with the real language core. */
final class ReadText {
  static final LanguageCore CORE = LanguageCore.load();
  static final NameReader NAMES = NameReader.load();
  static final ReferenceReader REFERENCES = ReferenceReader.load();
  static final FindActors ACTORS = new FindActors(ActorTable.load());
  static final CodeEvents CODE = new CodeEvents(Lexicon.load());
  static final String PUBLISHED = "2023-03-15";

  private ReadText() {}

  static Reading reading(String text) {
    Article article =
        new Article(
            "A-test",
            "test",
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Dated(new Edtf(PUBLISHED), DateBasis.STATED)),
            Optional.empty(),
            Optional.of("en"),
            List.of(),
            text);
    List<Sentence> sentences = NAMES.read(CORE.read(text));
    return Reading.of(article, sentences, REFERENCES.read(sentences));
  }

  static List<Event> events(String text, Statement... statements) {
    Reading reading = reading(text);
    return CODE.code(
        reading,
        ACTORS.in(reading),
        List.of(statements),
        new DateReader().read(reading.sentences(), text, LocalDate.parse(PUBLISHED)));
  }
}
