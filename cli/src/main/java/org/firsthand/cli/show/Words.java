package org.firsthand.cli.show;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Dated;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Participant;

/** The words in which counts, dates and actors are said, the same in every list. */
final class Words {
  private Words() {}

  /** {@code 1 article}, {@code 2 articles}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The mark of the product, always in this order. */
  static String counts(Finding finding, Terminal terminal) {
    return String.join(
        terminal.dot(),
        count(finding.articles(), "article"),
        count(finding.outlets(), "outlet"),
        terminal.strong(
            isUnattributed(finding)
                ? "1 origin (unattributed)"
                : count(finding.origins(), "origin")),
        finding.unknownLineage() + " of unknown lineage");
  }

  /** True if nobody is known to say so. */
  static boolean isUnattributed(Finding finding) {
    return finding.originList().stream()
        .allMatch(origin -> origin.kind() == OriginKind.UNATTRIBUTED);
  }

  /** An origin's name, with the letter of its reliability where one was set. */
  static String name(Origin origin) {
    return origin.name()
        + origin.reliability().map(letter -> " (" + letter.term() + ")").orElse("");
  }

  /** {@code Russia > Iran}, {@code Russia & Iran} for what they did together. */
  static String parties(Finding finding) {
    String actors = names(finding.actors());
    String recipients = names(finding.recipients());
    return recipients.isEmpty() ? actors : actors + " > " + recipients;
  }

  /** The actors' names; of more than two the first and how many more. */
  static String names(List<Participant> participants) {
    List<String> names = participants.stream().map(Words::name).distinct().toList();
    if (names.size() > 2) {
      return names.getFirst() + " and " + (names.size() - 1) + " more";
    }
    return names.stream().collect(Collectors.joining(" & "));
  }

  /** A person who acts for a country is shown as that country; the person is in the evidence. */
  private static String name(Participant participant) {
    return participant
        .actor()
        .map(
            actor ->
                actor.kind() == ActorKind.PERSON
                    ? actor.code().map(Words::country).orElse(actor.name())
                    : actor.name())
        .orElse(participant.text());
  }

  /** The English name of an ISO 3166-1 alpha-3 code; other codes stay what they are. */
  private static String country(String code) {
    for (String alpha2 : Locale.getISOCountries()) {
      Locale country = Locale.of("", alpha2);
      if (country.getISO3Country().equals(code)) {
        return country.getDisplayCountry(Locale.ENGLISH);
      }
    }
    return code;
  }

  /** The date as precise as it is, or that it is unknown. */
  static String date(Optional<Dated> date) {
    return date.map(
            dated ->
                switch (dated.basis()) {
                  case STATED, WORKED_OUT -> dated.edtf().text();
                  case PUBLISHED -> "by " + dated.edtf().text().replace("../", "");
                })
        .orElse("date unknown");
  }

  /** As many letters of an id as the eye needs; a longer beginning is taken everywhere. */
  static String shortId(String id, int length) {
    return id.substring(0, Math.min(id.length(), length));
  }
}
