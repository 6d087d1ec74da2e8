package org.firsthand.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.export.FiledArticle;
import org.firsthand.export.Selection;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Restatement;
import org.firsthand.model.Review;
import org.firsthand.model.Statement;
import org.firsthand.store.Dossier;
import org.firsthand.store.Ground;
import org.firsthand.store.Journal;
import org.firsthand.store.Selected;

/** What is to be exported from an open dossier. For one thread, as long as that is open. */
public final class DossierSelection implements Selection {
  private final Dossier dossier;
  private final Selected selected;

  /** These findings of this dossier. */
  public DossierSelection(Dossier dossier, Selected selected) {
    this.dossier = dossier;
    this.selected = selected;
  }

  @Override
  public boolean isWhole() {
    return selected.isWhole();
  }

  @Override
  public long findings() {
    return selected.count();
  }

  @Override
  public void eachAccount(Use<Account> use) throws IOException {
    go(selected::eachFinding, finding -> use.take(account(finding)));
  }

  @Override
  public void eachArticle(Use<FiledArticle> use) throws IOException {
    go(selected::eachArticle, article -> use.take(filed(article)));
  }

  @Override
  public void eachStatement(Use<Statement> use) throws IOException {
    go(selected::eachStatement, use);
  }

  @Override
  public void eachEvent(Use<Event> use) throws IOException {
    go(selected::eachEvent, use);
  }

  @Override
  public void eachCopy(Use<Copy> use) throws IOException {
    go(selected::eachCopy, use);
  }

  @Override
  public void eachCapture(Use<Capture> use) throws IOException {
    this.<String>go(
        selected::eachCapture,
        id -> {
          Optional<Capture> capture = dossier.captures().find(id);
          if (capture.isPresent()) {
            use.take(capture.get());
          }
        });
  }

  @Override
  public void eachDecision(Use<JournalEntry> use) throws IOException {
    go(selected::eachDecision, use);
  }

  private Account account(Finding finding) {
    Ground ground = Ground.of(finding, dossier.lists());
    List<Instant> times = selected.times(finding.id());
    return new Account(
        finding,
        ground.articles().stream().map(this::filed).toList(),
        ground.events(),
        ground.statements(),
        ground.copies(),
        decisions(ground),
        times.stream().findFirst(),
        times.stream().skip(1).findFirst());
  }

  /** What was decided of the finding itself and of the statements that it stands on. */
  private List<JournalEntry> decisions(Ground ground) {
    return Stream.concat(
            ground.finding().review().map(Review::decisions).orElse(List.of()).stream(),
            ground.statements().stream()
                .flatMap(statement -> statement.corrected().stream())
                .map(Restatement::decision))
        .distinct()
        .map(dossier.journal()::line)
        .flatMap(Optional::stream)
        .map(Journal.Line::entry)
        .sorted(Comparator.comparing(JournalEntry::time))
        .toList();
  }

  private FiledArticle filed(Article article) {
    return new FiledArticle(article, selected.receipts(article.id()), selected.newer(article.id()));
  }

  /** The store hands rows to a consumer, which may not throw what writing throws. */
  private <T> void go(Consumer<Consumer<T>> each, Use<T> use) throws IOException {
    try {
      each.accept(
          record -> {
            try {
              use.take(record);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
