package org.firsthand.model;

/**
 * What went wrong with one input, in one line: where, what was expected, what was found.
 *
 * @param where the input
 * @param expected what it should have been
 * @param found what it was; long values are cut
 */
public record Problem(String where, String expected, String found) {
  /** Longest value that a message quotes, so that it stays one line. */
  private static final int LONGEST = 120;

  public Problem {
    found = found.length() > LONGEST ? found.substring(0, LONGEST) + "..." : found;
  }

  /** Words for what should never happen, so that it can be reported and found. */
  public static Problem ofBug(String where, String expected, Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String place =
        trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    String message = bug.getMessage() == null ? "" : " '" + bug.getMessage() + "'";
    return new Problem(
        where, expected, "a bug: " + bug.getClass().getSimpleName() + place + message);
  }

  @Override
  public String toString() {
    return where + ": expected " + expected + ", found " + found;
  }
}
