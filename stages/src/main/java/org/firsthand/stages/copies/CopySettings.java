package org.firsthand.stages.copies;

/**
 * From where on shared text is copying. All word counts are of words outside quotation marks.
 *
 * @param longestRun words in one passage that nobody writes twice by chance. Two reporters who
 *     describe one act often share a clause of up to a dozen words ("seized servers of a Russian
 *     hosting company in Tallinn on Thursday")
 * @param manyRuns words in all exact passages together, if each is shorter than that
 * @param nearlyAll share of a text that is nearly all of it
 * @param part the share that the longer text holds at most of a shorter one cut from it, so that
 *     the two differ clearly in extent
 * @param leastShare share of the shorter text that a long passage must make up: below it, it is a
 *     formula ("for the first time since the end of the Second World War ...") or a notice
 * @param sameOutletShare the same for two articles of one outlet, which repeats its own notices and
 *     background in all of them
 * @param someShare share of the shorter text that must be shared where no passage is long
 * @param rewordedShare share of the shorter text in exact and reworded sentences from which on it
 *     is a rewrite
 * @param rewordedSentences how many reworded sentences a rewrite needs at least
 * @param rewordedFit how alike two sentences must be to be aligned, 0 to 1
 * @param quotedRun quoted words in a row from which on two articles quote the same speech; shorter
 *     ones ("the President of the United States") are in many
 */
public record CopySettings(
    int longestRun,
    int manyRuns,
    double nearlyAll,
    double part,
    double leastShare,
    double sameOutletShare,
    double someShare,
    double rewordedShare,
    int rewordedSentences,
    double rewordedFit,
    int quotedRun) {
  public CopySettings {
    if (longestRun < TileExactly.SHORTEST) {
      throw new IllegalArgumentException(
          "copies.longest-run: expected at least "
              + TileExactly.SHORTEST
              + ", found "
              + longestRun);
    }
  }

  /** Chosen on hard negatives and simulated copies: see the measurements in the tests. */
  public static CopySettings defaults() {
    return new CopySettings(16, 24, 0.8, 0.7, 0.06, 0.5, 0.3, 0.55, 3, 0.35, 8);
  }
}
