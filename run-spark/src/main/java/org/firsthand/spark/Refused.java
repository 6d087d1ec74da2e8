package org.firsthand.spark;

import org.firsthand.model.Problem;

/** A job that cannot begin as it was asked for. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  Refused(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What was expected and what was found. */
  public Problem problem() {
    return problem;
  }
}
