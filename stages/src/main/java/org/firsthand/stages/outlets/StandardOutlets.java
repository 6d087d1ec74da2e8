package org.firsthand.stages.outlets;

import org.firsthand.language.Resource;

/** The two files that ship with the program. */
public final class StandardOutlets {
  private StandardOutlets() {}

  /** The outlets and owners that ship; to be read once, by whoever builds the steps. */
  public static Outlets load() {
    return Outlets.parse(
        Resource.lines(StandardOutlets.class, "outlets.tsv"),
        Resource.lines(StandardOutlets.class, "owners.tsv"));
  }
}
