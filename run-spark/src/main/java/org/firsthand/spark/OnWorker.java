package org.firsthand.spark;

import org.firsthand.stages.flow.Flow;
import org.firsthand.stages.flow.Steps;

/** The steps with their models, loaded once in each worker, when the first task asks. */
final class OnWorker {
  private static final Steps STEPS = Steps.load();

  private OnWorker() {}

  static Flow flow() {
    return Holder.FLOW;
  }

  static Flow.Copies copies() {
    return Holder.COPIES;
  }

  static Flow.Findings findings() {
    return STEPS.findings();
  }

  /** Models are read when the class is first used, and by one task. */
  private static final class Holder {
    static final Flow FLOW = STEPS.flow();
    static final Flow.Copies COPIES = STEPS.copies();
  }
}
