package org.firsthand.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firsthand.model.Finding;
import org.firsthand.model.json.Json;

/**
 * One SQLite file that holds all that one piece of work has read and found.
 *
 * <p>Every change is one transaction: a program that is killed leaves each input recorded whole or
 * not at all. Several programs may read while one writes; a second writer waits for up to {@link
 * #PATIENCE_MILLIS}. For one thread at a time. All methods, here and in the parts, report a dossier
 * that cannot be used by {@link DossierException}.
 */
public final class Dossier implements AutoCloseable {
  /** How long a writer waits for another one, in milliseconds, before it gives up. */
  public static final int PATIENCE_MILLIS = 5_000;

  private final Sql sql;
  private final boolean writable;
  private final FindingMemory memory;

  private Dossier(Sql sql, boolean writable, FindingMemory memory) {
    this.sql = sql;
    this.writable = writable;
    this.memory = memory;
  }

  /**
   * Opens a dossier to write into, makes it if there is none, and brings an older one up to date.
   */
  public static Dossier open(Path file) {
    return open(file, Upgrading.SILENT);
  }

  /** The same, telling how far an older one is. */
  public static Dossier open(Path file, Upgrading told) {
    return new Dossier(Opening.toWrite(file, told), true, new FindingMemory());
  }

  /**
   * True if opening this file will first bring it up to date, which takes a while for a large one:
   * it is a dossier of an older version and can be written.
   */
  public static boolean isOlder(Path file) {
    return Opening.isOlder(file);
  }

  /**
   * Opens a dossier that exists without being able to change it. Works on read-only files and
   * folders too.
   */
  public static Dossier openToRead(Path file) {
    return openToRead(file, new FindingMemory());
  }

  /** The same for one of many connections to a file that have their lists of findings in common. */
  public static Dossier openToRead(Path file, FindingMemory memory) {
    return new Dossier(Opening.toRead(file), false, memory);
  }

  /** Where it lies. */
  public Path file() {
    return sql.file();
  }

  /**
   * Ends every question that is not answered in so many milliseconds from now, by a {@link
   * DossierException}. Costs nothing that can be measured.
   */
  public void answerWithin(long millis) {
    sql.limit(millis);
  }

  /** Whether it was opened to write. */
  public boolean isWritable() {
    return writable;
  }

  /** What it holds. */
  public Lists lists() {
    return new Lists(sql);
  }

  /** Findings, filtered, counted and a page at a time. */
  public FindingCatalogue findings() {
    return new FindingCatalogue(sql, memory);
  }

  /** These findings with what they stand on, to go through one by one. */
  public Selected select(FindingQuery query) {
    return Selected.of(sql, query);
  }

  /** The same for a filter. */
  public Selected select(FindingFilter filter) {
    return Selected.of(sql, filter);
  }

  /** The same for one finding. */
  public Selected select(Finding finding) {
    return Selected.of(sql, finding);
  }

  /** Articles and what belongs to them, a page at a time, and outlets. */
  public ArticleCatalogue articles() {
    return new ArticleCatalogue(sql);
  }

  /** The inputs, as they came. */
  public Captures captures() {
    return new Captures(sql);
  }

  /** What servers said of the inputs' addresses. */
  public Visits visits() {
    return new Visits(sql);
  }

  /** Full-text search. */
  public Search search() {
    return new Search(sql);
  }

  /** Where inputs go in. */
  public Register register() {
    return new Register(sql);
  }

  /** What analysts decided. */
  public Journal journal() {
    return new Journal(sql);
  }

  /** What other programs fetch. */
  public SharedObjects shared() {
    return new SharedObjects(sql);
  }

  /** What other programs handed in. */
  public Deliveries deliveries() {
    return new Deliveries(sql);
  }

  /** Saved questions. */
  public WatchBook watches() {
    return new WatchBook(sql);
  }

  /** Where findings are kept in step with the events. */
  public Blocks blocks() {
    return new Blocks(sql);
  }

  /**
   * Notes which program works here with which settings. The same as the last note leaves no second
   * one.
   *
   * @param program name and version
   * @param settings the effective values, as a record or map for JSON
   */
  public void note(String program, Object settings) {
    String json = Json.write(settings);
    sql.run(
        "INSERT INTO run (program, settings) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM run"
            + " WHERE number = (SELECT max(number) FROM run) AND program = ?1 AND settings = ?2)",
        program,
        json);
  }

  /** Programs and settings that worked here, in the order in which they first did. */
  public List<String> notes() {
    return sql.strings("SELECT program || ' ' || settings FROM run ORDER BY number");
  }

  /**
   * What is wrong inside the file: damaged pages, rows that point nowhere, an index of words that
   * does not fit its rows. Empty for a sound dossier. Reads the whole file; needs it writable.
   */
  public List<String> faults() {
    List<String> faults = new ArrayList<>(sql.strings("PRAGMA integrity_check"));
    faults.remove("ok");
    faults.addAll(sql.strings("PRAGMA foreign_key_check"));
    for (String index : List.of("article_index", "statement_index")) {
      try {
        sql.run("INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)");
      } catch (DossierException e) {
        faults.add(index + ": " + e.problem().found());
      }
    }
    return faults;
  }

  /** Lets the file grow to so many pages of 4 KB and no further; for tests of a full disk. */
  void limitPages(int pages) {
    sql.number("PRAGMA max_page_count = " + pages);
  }

  @Override
  public void close() {
    sql.close();
  }
}
