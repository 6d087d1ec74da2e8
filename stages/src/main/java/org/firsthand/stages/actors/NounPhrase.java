package org.firsthand.stages.actors;

import java.util.List;
import org.firsthand.model.Actor;

/**
 * One noun phrase of a sentence, without what follows its head, and whom it means.
 *
 * @param sentence number of the sentence, from 0
 * @param from first token with its possessor: "Canada" of "Canada's minister"
 * @param start first token without it
 * @param end the token behind its last
 * @param possesses true if the phrase itself is another's possessor
 * @param title its noun where the tables know one, in lower case: "minister", "website"
 * @param thing true if the noun names a thing that stands for its owner
 * @param actors whom it means
 * @param owners whose it is; the actors where it means any
 */
public record NounPhrase(
    int sentence,
    int from,
    int start,
    int end,
    boolean possesses,
    String title,
    boolean thing,
    List<Actor> actors,
    List<Actor> owners) {
  public NounPhrase {
    actors = List.copyOf(actors);
    owners = List.copyOf(owners);
  }

  /** The last token, its head in English. */
  public int head() {
    return end - 1;
  }
}
