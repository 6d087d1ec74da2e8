package org.firsthand.collect;

import java.io.IOException;
import java.io.InputStream;

/** Opens a file, wherever it lies. */
@FunctionalInterface
public interface FileContent {
  /** A stream of the file's bytes as they lie there; the caller closes it. */
  InputStream open() throws IOException;
}
