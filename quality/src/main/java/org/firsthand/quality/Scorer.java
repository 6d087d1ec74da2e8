package org.firsthand.quality;

import java.util.List;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/** Holds what a stage put out against truth. Pure. */
@FunctionalInterface
interface Scorer {
  /**
   * The scores by name, in the order in which to show them.
   *
   * @param truth one record a line of the truth file
   * @param output what the stage put out for each, in the same order
   */
  SequencedMap<String, Double> score(List<JsonNode> truth, List<JsonNode> output);
}
