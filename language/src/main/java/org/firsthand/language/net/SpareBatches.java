package org.firsthand.language.net;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** A few batches that nobody uses at the moment, taken and given back without locks. */
final class SpareBatches {
  /** Some 1.6 MB each; more threads than this make batches of their own now and then. */
  private static final int MOST = 8;

  private final AtomicReferenceArray<Batch> spare = new AtomicReferenceArray<>(MOST);

  Batch take(NetShape shape, int top) {
    for (int i = 0; i < MOST; i++) {
      Batch batch = spare.get(i) == null ? null : spare.getAndSet(i, null);
      if (batch != null) {
        return batch;
      }
    }
    return new Batch(shape, top);
  }

  void give(Batch batch) {
    batch.clear();
    for (int i = 0; i < MOST; i++) {
      if (spare.get(i) == null && spare.compareAndSet(i, null, batch)) {
        return;
      }
    }
  }
}
