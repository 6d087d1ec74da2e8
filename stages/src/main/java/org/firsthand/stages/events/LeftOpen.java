package org.firsthand.stages.events;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.firsthand.model.EventKind;
import org.firsthand.model.Participant;

/**
 * Recipients whom only a default knows, where the event says that it is wrong: who is left open.
 */
final class LeftOpen {
  /** "The campaign", "the 2016 White House campaign": all that led to a vote. */
  private static final Pattern CAMPAIGN =
      Pattern.compile("(?:the|last year's)(?: \\d{4}\\b.*)? campaign", Pattern.CASE_INSENSITIVE);

  private LeftOpen() {}

  /** "Meddled in the campaign": in all that led to the vote, not in a party's. */
  static List<Participant> whoseCampaign(Draft draft, Collection<Participant> recipients) {
    boolean meddled = draft.rule().kind().filter(EventKind.INTERFERENCE::equals).isPresent();
    return open(recipients, one -> meddled && CAMPAIGN.matcher(one.text()).matches());
  }

  /** "Hackers who work for Peru hit the ministry": not that of Peru, which was only named last. */
  static List<Participant> whoIsTheirs(
      Collection<Participant> recipients, List<Participant> actors) {
    boolean hackers =
        actors.stream()
            .anyMatch(actor -> actor.actor().filter(Participants::isHackers).isPresent());
    return open(
        recipients,
        one -> hackers && actors.stream().anyMatch(actor -> Participants.sameCode(actor, one)));
  }

  private static List<Participant> open(
      Collection<Participant> recipients, Predicate<Participant> unknown) {
    return recipients.stream()
        .map(
            one ->
                unknown.test(one) ? new Participant(one.text(), one.span(), Optional.empty()) : one)
        .toList();
  }
}
