package org.firsthand.stages.findings;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.model.Event;
import org.firsthand.model.Participant;

/**
 * Who takes part in an event, as far as two events are compared by it: read once, because an event
 * meets all that hang together with it.
 *
 * @param actors who does it
 * @param recipients to whom
 * @param symmetric true if they do it together
 * @param identities the codes and stems of names by which somebody is known
 */
record BothSides(Side actors, Side recipients, boolean symmetric, Set<String> identities) {
  /** Stems of words that start a sentence and name nobody. */
  private static final Set<String> DOERS =
      Words.stems("attackers hackers intruders perpetrators gunmen officials authorities police");

  /**
   * Those on one side.
   *
   * @param codes countries, or unions of states, that they are or belong to
   * @param bodies companies and groups, which are not one with their country
   * @param words stems of the words as printed
   * @param named true if each is called by a name
   */
  record Side(Set<String> codes, Set<String> bodies, Set<String> words, boolean named) {
    static Side of(List<Participant> side) {
      StringBuilder texts = new StringBuilder();
      side.forEach(participant -> texts.append(participant.text()).append(' '));
      return new Side(
          Sides.codes(side),
          Sides.bodies(side),
          Words.stems(texts.toString()),
          side.stream().allMatch(Side::isName));
    }

    private static boolean isName(Participant participant) {
      return !participant.text().isEmpty()
          && Character.isUpperCase(participant.text().codePointAt(0))
          && !participant.text().startsWith("The ");
    }
  }

  static BothSides of(Event event) {
    return new BothSides(
        Side.of(event.actors()), Side.of(event.recipients()), event.symmetric(), identities(event));
  }

  private static Set<String> identities(Event event) {
    Set<String> identities = new TreeSet<>();
    for (List<Participant> side : List.of(event.actors(), event.recipients())) {
      identities.addAll(Sides.codes(side));
      side.forEach(participant -> identities.addAll(Words.ofName(participant)));
    }
    identities.removeAll(DOERS);
    return identities;
  }
}
