package org.firsthand.run;

import org.firsthand.model.Problem;

/** Words for what should never happen, so that it can be reported and found. */
final class Bugs {
  private Bugs() {}

  static Problem problem(String where, String expected, Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String place =
        trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    String message = bug.getMessage() == null ? "" : " '" + bug.getMessage() + "'";
    return new Problem(
        where, expected, "a bug: " + bug.getClass().getSimpleName() + place + message);
  }
}
