package org.firsthand.export.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the rows of one table go; for one thread. */
public interface Sheet extends Closeable {
  /** Takes a row as {@link Table#rows} gives it. */
  void write(@Nullable Object[] row) throws IOException;
}
