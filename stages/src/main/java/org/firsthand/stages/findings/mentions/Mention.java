package org.firsthand.stages.findings.mentions;

import java.util.List;

/**
 * Words of a document that mention an event.
 *
 * @param id unique among all
 * @param document id of its document
 * @param sentence number of its sentence there
 * @param tokens numbers of its tokens in the sentence, from 0
 */
public record Mention(String id, String document, int sentence, List<Integer> tokens) {
  public Mention {
    tokens = List.copyOf(tokens);
  }
}
