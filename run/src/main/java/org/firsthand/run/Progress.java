package org.firsthand.run;

/** Is told how far a run has come, on the thread that runs it. Must be quick and must not throw. */
public interface Progress {
  /** Says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void read(long inputs, long bytes, String current) {}

        @Override
        public void settled(long sets, long total) {}
      };

  /** So many inputs will be read; told only where that is known beforehand. */
  default void begins(long inputs) {}

  /** So many articles that an older version recorded are ready to be compared with new ones. */
  default void renewed(long articles, long total) {}

  /**
   * One more input is recorded or left out.
   *
   * @param inputs how many so far
   * @param bytes how many bytes they held
   * @param current the locator of this one
   */
  void read(long inputs, long bytes, String current);

  /** One more set of findings is up to date, of about so many at most. */
  void settled(long sets, long total);
}
