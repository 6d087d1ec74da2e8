package org.firsthand.serve.page;

import java.util.function.Supplier;

/** Keeps answers that are costly to work out for as long as the dossier stays as it is. */
public interface Memory {
  /** The answer under this key, worked out if it is not known. The key must fix its type. */
  <T> T keep(Object key, Supplier<T> work);
}
