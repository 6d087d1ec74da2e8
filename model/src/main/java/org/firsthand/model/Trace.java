package org.firsthand.model;

import java.util.List;

/** How one article's assertion leads to its origin: the steps in order. */
public record Trace(String article, List<Step> steps) {
  public Trace {
    steps = List.copyOf(steps);
  }
}
