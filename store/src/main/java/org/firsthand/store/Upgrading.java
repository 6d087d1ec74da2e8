package org.firsthand.store;

/**
 * Is told how far an older dossier is on its way to this version, on the thread that opens it. Must
 * be quick and must not throw.
 */
@FunctionalInterface
public interface Upgrading {
  /** Says nothing. */
  Upgrading SILENT = (_, _) -> {};

  /** So many parts of the work are done. One part may take much longer than another. */
  void done(int parts, int of);
}
