package org.firsthand.stages.findings.mentions;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.firsthand.language.Sentence;

/**
 * A document with mentions.
 *
 * @param id unique among all
 * @param sentences its sentences by number; numbers may be left out
 */
public record Document(String id, SortedMap<Integer, Sentence> sentences) {
  /** The sentences may come in any map. */
  public static Document of(String id, Map<Integer, Sentence> sentences) {
    return new Document(id, new TreeMap<>(sentences));
  }
}
