package org.firsthand.stages.events;

import java.util.List;
import java.util.Optional;
import org.firsthand.language.dates.DateMention;
import org.firsthand.language.dates.TimexType;
import org.firsthand.model.Article;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.model.Span;
import org.firsthand.stages.text.Reading;

/**
 * When an event took place: the date that hangs by its verb, else the nearest behind it in its
 * clause, else one that opens its sentence; else only that it was no later than the article.
 */
final class DateEvents {
  private final Lexicon lexicon;
  private final Clause clause;
  private final Article article;
  private final List<DateMention> dates;

  DateEvents(Lexicon lexicon, Clause clause, Reading reading, List<DateMention> dates) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.article = reading.article();
    Span sentence = clause.tree().sentence().span();
    this.dates =
        dates.stream()
            .filter(date -> sentence.contains(date.span()) && isPoint(date) && tokenOf(date) >= 0)
            .toList();
  }

  private static boolean isPoint(DateMention date) {
    return date.type() != TimexType.SET && (date.edtf().isPresent() || date.reach().isPresent());
  }

  Optional<Dated> of(Draft draft) {
    Optional<Dated> own = near(draft.anchor() >= 0 ? draft.anchor() : draft.trigger());
    return own.isPresent() ? own : published();
  }

  /** The date of the verb or noun itself; empty if the sentence gives it none. */
  Optional<Dated> near(int word) {
    for (DateMention date : dates) {
      if (verbAbove(tokenOf(date)) == word) {
        return dated(date);
      }
    }
    for (DateMention date : dates) {
      int at = tokenOf(date);
      if (at > word && !crossesAVerb(word + 1, at)) {
        return dated(date);
      }
    }
    for (DateMention date : dates) {
      int at = tokenOf(date);
      if (at < word && at <= 4 && !crossesAReport(at, word)) {
        return dated(date);
      }
    }
    return Optional.empty();
  }

  /** A date before a verb of saying that opens the sentence is the saying's. */
  private boolean crossesAReport(int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.isVerb(i) && lexicon.is(clause.token(i), "report")) {
        return true;
      }
    }
    return false;
  }

  private boolean crossesAVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean verb = clause.isVerb(i) || clause.isFinite(i);
      boolean break_ = clause.word(i).equals(",") && i + 1 < to && crossesAVerbBehind(i + 1);
      if (verb || break_) {
        return true;
      }
    }
    return false;
  }

  /** ", officials said on Monday": the clause behind the comma has its own verb. */
  private boolean crossesAVerbBehind(int from) {
    for (int i = from; i < clause.tree().size() && !clause.word(i).equals(","); i++) {
      if (clause.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private int verbAbove(int token) {
    for (int i = token, steps = 0; i >= 0 && steps < 6; i = clause.tree().head(i), steps++) {
      if (clause.isVerb(i)) {
        return i;
      }
    }
    return -1;
  }

  private int tokenOf(DateMention date) {
    int found = -1;
    for (int i = 0; i < clause.tree().size(); i++) {
      if (date.span().overlaps(clause.token(i).span())) {
        found = i;
      }
    }
    return found;
  }

  private static Optional<Dated> dated(DateMention date) {
    Optional<Edtf> edtf = date.reach().or(date::edtf);
    return edtf.map(value -> new Dated(value, date.basis()));
  }

  /** The published date as an upper bound: "../2023-03-02". */
  private Optional<Dated> published() {
    return article
        .published()
        .filter(date -> !date.edtf().text().contains("/"))
        .map(date -> new Dated(new Edtf("../" + date.edtf().text()), DateBasis.PUBLISHED));
  }
}
