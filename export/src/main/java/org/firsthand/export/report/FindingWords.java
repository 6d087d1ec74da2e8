package org.firsthand.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Dated;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Participant;

/** A finding's coding and counts in words, and how an article bears on them. */
public final class FindingWords {
  /** Of an article that nobody is known to stand behind. */
  static final String UNKNOWN = "Of unknown lineage: no source named, no text shared; not counted.";

  /** Of what contradicts. */
  static final String BESIDE = "Stands beside the finding; it is no origin of it.";

  private static final Map<String, String> COUNTRIES = countries();

  private FindingWords() {}

  private static Map<String, String> countries() {
    Map<String, String> names = new TreeMap<>();
    for (String alpha2 : Locale.getISOCountries()) {
      Locale country = Locale.of("", alpha2);
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    return Map.copyOf(names);
  }

  /** What kind of thing, who to whom, when. */
  static List<String> coding(Finding finding) {
    List<String> marks = new ArrayList<>();
    marks.add(finding.type().term());
    if (finding.factuality() != Factuality.ACTUAL) {
      marks.add(finding.factuality().term());
    }
    finding.mode().ifPresent(marks::add);
    finding.contexts().stream().filter(context -> !marks.contains(context)).forEach(marks::add);
    String actors = names(finding.actors());
    String recipients = names(finding.recipients());
    return List.of(
        Prose.line(String.join(" · ", marks)),
        (actors.isEmpty() ? "unknown" : actors) + (recipients.isEmpty() ? "" : " → " + recipients),
        date(finding.date()));
  }

  private static String date(Optional<Dated> date) {
    return date.map(
            dated ->
                switch (dated.basis()) {
                  case STATED -> DateWords.of(dated.edtf());
                  case WORKED_OUT -> DateWords.of(dated.edtf()) + " (worked out)";
                  case PUBLISHED ->
                      "by " + DateWords.of(dated.edtf()).replace("no later than ", "");
                })
        .orElse("date unknown");
  }

  static String names(List<Participant> participants) {
    List<String> names =
        participants.stream().map(FindingWords::name).map(Prose::line).distinct().toList();
    return names.size() > 3
        ? names.get(0) + ", " + names.get(1) + " and " + (names.size() - 2) + " more"
        : String.join(" & ", names);
  }

  /** A person who acts for a country is shown as that country; the person is in the evidence. */
  private static String name(Participant participant) {
    return participant
        .actor()
        .map(
            actor ->
                actor.kind() == ActorKind.PERSON
                    ? actor.code().map(c -> COUNTRIES.getOrDefault(c, c)).orElse(actor.name())
                    : actor.name())
        .orElse(participant.text());
  }

  /** The mark of the product, always in this order. */
  public static List<String> counts(Finding finding) {
    return List.of(
        Prose.count(finding.articles(), "article"),
        Prose.count(finding.outlets(), "outlet"),
        origins(finding),
        finding.unknownLineage() + " of unknown lineage");
  }

  private static String origins(Finding finding) {
    boolean isUnattributed =
        finding.originList().stream().allMatch(one -> one.kind() == OriginKind.UNATTRIBUTED);
    return isUnattributed ? "1 origin (unattributed)" : Prose.count(finding.origins(), "origin");
  }

  /** How an origin's articles bear on the count. */
  static String standing(Finding finding, Origin origin) {
    if (origin.kind() == OriginKind.UNATTRIBUTED) {
      return "Unattributed: no article says from whom it has this; counted as 1 origin together.";
    }
    return "Origin "
        + (finding.originList().indexOf(origin) + 1)
        + " of "
        + finding.origins()
        + ": "
        + Prose.line(origin.name())
        + " ("
        + origin.kind().term()
        + "), behind "
        + Prose.count(origin.articles().size(), "article")
        + ".";
  }

  /** How an article bears on the count. */
  static String standing(Finding finding, String article) {
    return finding.originList().stream()
        .filter(origin -> origin.articles().contains(article))
        .findFirst()
        .map(origin -> standing(finding, origin))
        .orElse(UNKNOWN);
  }
}
