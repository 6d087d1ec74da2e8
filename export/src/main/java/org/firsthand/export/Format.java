package org.firsthand.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A form in which findings leave the record.
 *
 * <p>Formats hold no state and nothing heavy: all of them are made whenever one is asked for, and a
 * library is loaded only once {@code write} runs. The same selection and settings always give the
 * same bytes: times come from the record, never from a clock. Safe to share between threads.
 */
public sealed interface Format {
  /** What {@code --format} calls it: lower-case words joined by hyphens. */
  String name();

  /** What it is and whom it is for, in one line without a full stop. */
  String purpose();

  /** One file. */
  non-sealed interface OneFile extends Format {
    /** The usual ending of the file's name: {@code .json}. */
    String ending();

    /** The media type, with the charset where it is text. */
    String mediaType();

    /** True if it is text in UTF-8, which can go to a terminal or into a pipe. */
    boolean isText();

    /**
     * Writes it; leaves the stream open.
     *
     * @throws ExportException if this selection does not fit the format
     */
    void write(Selection selection, ExportSettings settings, OutputStream out) throws IOException;
  }

  /** A folder with some files. */
  non-sealed interface Folder extends Format {
    /**
     * Writes into a folder that is there and empty.
     *
     * @throws ExportException if this selection does not fit the format
     */
    void write(Selection selection, ExportSettings settings, Path folder) throws IOException;
  }
}
