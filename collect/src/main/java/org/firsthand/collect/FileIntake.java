package org.firsthand.collect;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The captures of one file of a folder, wherever it lies: for runners that find files by
 * themselves. The file's name says what it holds; a list of pages is left out, because nothing is
 * asked of the web. For one thread; close it when done.
 */
public final class FileIntake implements Iterator<Outcome<Capture>>, AutoCloseable {
  private final OneFile file;
  private @Nullable Outcome<Capture> ready;

  /**
   * A file, or the rest of one.
   *
   * @param content what opens it
   * @param locator what to call it; its ending says what it holds
   * @param bytes its size where it lies
   * @param before how many lines of a file of JSON Lines stand before those of the content
   */
  public FileIntake(
      FileContent content, String locator, long bytes, long before, CollectSettings settings) {
    this.file =
        new OneFile(
            new Found.File(content, locator, bytes, Found.Use.IN_FOLDER),
            before,
            settings,
            new Leads(settings));
  }

  /** Whether a file of this name holds articles, one a line, that may be read in parts. */
  public static boolean isInLines(String name) {
    return FileKind.of(name) == FileKind.LINES && !FileKind.isGzip(name);
  }

  /**
   * The capture of one article in JSON that some other file than one of lines holds.
   *
   * @param file what to call the file
   * @param number the article's place in it, from 1
   */
  public static Outcome<Capture> article(
      String json, String file, long number, CollectSettings settings) {
    return Lines.article(
        Json.tree(json), file + ":" + number, file + "#" + number, file, settings.headers());
  }

  @Override
  public boolean hasNext() {
    if (ready == null) {
      ready = file.next();
    }
    return ready != null;
  }

  @Override
  public Outcome<Capture> next() {
    if (!hasNext() || ready == null) {
      throw new NoSuchElementException("no more captures");
    }
    Outcome<Capture> next = ready;
    ready = null;
    return next;
  }

  @Override
  public void close() {
    file.close();
  }
}
