package org.firsthand.export;

import java.io.IOException;
import org.firsthand.model.Capture;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Statement;

/** A selection that tells how far its reader has come. */
public final class Counted implements Selection {
  private final Selection selection;
  private final Progress progress;

  /** Hears of each record. */
  @FunctionalInterface
  public interface Progress {
    /**
     * One more was handed over.
     *
     * @param what what is gone through: {@code findings}, {@code articles} ...
     * @param done how many of these so far
     */
    void at(String what, long done);
  }

  public Counted(Selection selection, Progress progress) {
    this.selection = selection;
    this.progress = progress;
  }

  private <T> Use<T> counting(String what, Use<T> use) {
    long[] done = {0};
    return record -> {
      use.take(record);
      progress.at(what, ++done[0]);
    };
  }

  @Override
  public boolean isWhole() {
    return selection.isWhole();
  }

  @Override
  public long findings() {
    return selection.findings();
  }

  @Override
  public void eachAccount(Use<Account> use) throws IOException {
    selection.eachAccount(counting("findings", use));
  }

  @Override
  public void eachArticle(Use<FiledArticle> use) throws IOException {
    selection.eachArticle(counting("articles", use));
  }

  @Override
  public void eachStatement(Use<Statement> use) throws IOException {
    selection.eachStatement(counting("statements", use));
  }

  @Override
  public void eachEvent(Use<Event> use) throws IOException {
    selection.eachEvent(counting("events", use));
  }

  @Override
  public void eachCopy(Use<Copy> use) throws IOException {
    selection.eachCopy(counting("copies", use));
  }

  @Override
  public void eachCapture(Use<Capture> use) throws IOException {
    selection.eachCapture(counting("captures", use));
  }

  @Override
  public void eachDecision(Use<JournalEntry> use) throws IOException {
    selection.eachDecision(counting("decisions", use));
  }
}
