package org.firsthand.stages.findings;

import java.util.regex.Pattern;
import org.firsthand.model.Event;
import org.firsthand.model.Participant;

/**
 * Tells whether a passage speaks again of an act that its article told before: "The attack shut
 * down ...", "called this reckless attack ...", "The attackers wiped ...". Such a passage often
 * leaves out who did it or to whom; what it does name must fit.
 */
final class BackReference {
  /** An act taken up from another block must have been told at most so many paragraphs before. */
  private static final int REACH = 2;

  private static final String ACTS =
      "(?:cyber[ -]?)?(?:attacks?|agreement|deal|pact|accord|treaty|ban|decision|move|strikes?|raid"
          + "|breach|hack|intrusion|operation|shipments?|delivery|deliveries|sanctions|expulsion"
          + "|transfer|programme|program|training|blocking|memorandum)\\b";

  /** At the head of a sentence "the attack" is the one that was told of. */
  private static final Pattern HEAD =
      Pattern.compile("(?:The|This|That) " + ACTS + ".*", Pattern.DOTALL);

  /** Anywhere else it takes a word that points. */
  private static final Pattern POINTED =
      Pattern.compile(
          "(?i)\\b(?:this|that|these|those|the same) (?:[\\p{L}-]+,? ){0,4}?" + ACTS,
          Pattern.DOTALL);

  /** Those who did what was told before. */
  private static final Pattern DOERS =
      Pattern.compile(
          "(?i)(?:(?:the|these|those) )?(?:attackers?|hackers|intruders?|perpetrators?|culprits?"
              + "|assailants?|gunmen|raiders|bombers?|invaders?|saboteurs?)");

  private BackReference() {}

  /** True if the later of two passages of one article takes up the act of the earlier. */
  static boolean between(Sighting one, Sighting other) {
    return one.article().id().equals(other.article().id())
        && (takesUp(one, other) || takesUp(other, one));
  }

  /** The same, and the two stand near each other, so that no other act is meant. */
  static boolean near(Sighting one, Sighting other) {
    return between(one, other) && paragraphsBetween(one, other) <= REACH;
  }

  /** Characters between the starts of two passages of one article. */
  static int distance(Sighting one, Sighting other) {
    return Math.abs(start(one) - start(other));
  }

  private static boolean takesUp(Sighting later, Sighting earlier) {
    return start(later) > start(earlier)
        && (HEAD.matcher(fromSentenceStart(later)).matches()
            || POINTED.matcher(later.event().evidence().text()).find()
            || isByTheDoers(later.event()));
  }

  private static boolean isByTheDoers(Event event) {
    return !event.actors().isEmpty()
        && event.actors().stream().allMatch(BackReference::isDescription);
  }

  private static boolean isDescription(Participant participant) {
    return participant.actor().isEmpty() && DOERS.matcher(participant.text()).matches();
  }

  /** From the start of the sentence, so that "The" is seen where the evidence lacks it. */
  private static String fromSentenceStart(Sighting sighting) {
    String text = sighting.article().text();
    int start = start(sighting);
    int from = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf('\n', start));
    return text.substring(Math.min(start, from + 1), sighting.event().evidence().span().end())
        .strip();
  }

  private static int paragraphsBetween(Sighting one, Sighting other) {
    int from = Math.min(start(one), start(other));
    int to = Math.max(start(one), start(other));
    return Paragraphs.between(one.article(), from, to);
  }

  private static int start(Sighting sighting) {
    return sighting.event().evidence().span().start();
  }
}
