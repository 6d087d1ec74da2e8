package org.firsthand.export.table;

import java.util.List;
import java.util.stream.IntStream;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Differing;
import org.firsthand.model.Finding;
import org.firsthand.model.Review;

/** The tables of findings: what several articles report, and what stands beside it. */
final class FindingTables {
  private FindingTables() {}

  static final Table<Finding> FINDINGS =
      Table.<Finding>of("findings", "all events, across articles, that report the same thing")
          .text("id", "the finding's id", Finding::id)
          .text("summary", "one line in the evidence's own words", Finding::summary)
          .term("type", "PLOVER's type", Finding::type)
          .textPerhaps("mode", "PLOVER's mode, or ours: cyber, censor", Finding::mode)
          .texts("contexts", "PLOVER's contexts, in alphabetical order", Finding::contexts)
          .dated("date", "when it happened", Finding::date)
          .term("factuality", "actual, planned, possible or negated", Finding::factuality)
          .whole("articles", "how many articles report it", Finding::articles)
          .whole("outlets", "how many outlets print them", Finding::outlets)
          .whole(
              "origins",
              "how many independent origins stand behind it; 1 if it is unattributed",
              Finding::origins)
          .whole(
              "unknown_lineage",
              "how many articles assert it without any source or shared text; not counted",
              Finding::unknownLineage)
          .texts("unknown_articles", "ids of these articles", Finding::unknownList)
          .flag(
              "confirmed",
              "whether an analyst's last word is that it is well made",
              row -> row.review().filter(Review::confirmed).isPresent())
          .flag(
              "rejected", "whether an analyst's last word is that it is none", Finding::wasRejected)
          .termPerhaps(
              "credibility",
              "how credible by itself, digit 1 to 6 of the Admiralty code",
              row -> row.review().flatMap(Review::credibility))
          .build();

  static final Table<Finding> FINDING_PARTICIPANTS =
      EventTables.withParty(
              Table.<Finding, EventTables.Party>each(
                      "finding_participants",
                      "one party of a finding",
                      finding ->
                          EventTables.parties(finding.id(), finding.actors(), finding.recipients()))
                  .text("finding", "id of the finding", EventTables.Party::of))
          .build();

  private record Link(String finding, String event) {}

  static final Table<Finding> FINDING_EVENTS =
      Table.<Finding, Link>each(
              "finding_events",
              "which event is one of which finding",
              finding ->
                  finding.events().stream().map(event -> new Link(finding.id(), event)).toList())
          .text("finding", "id of the finding", Link::finding)
          .text("event", "id of the event", Link::event)
          .build();

  private record Beside(String finding, Contradiction contradiction) {}

  static final Table<Finding> CONTRADICTIONS =
      Table.<Finding, Beside>each(
              "contradictions",
              "a denial, a doubt or a refusal to comment that stands beside a finding",
              finding ->
                  finding.contradictions().stream()
                      .map(one -> new Beside(finding.id(), one))
                      .toList())
          .text("finding", "id of the finding", Beside::finding)
          .text("statement", "id of the statement", row -> row.contradiction().statement())
          .term(
              "stance",
              "denies, doubts or declines to comment",
              row -> row.contradiction().stance())
          .text("why", "who says it and why it belongs here", row -> row.contradiction().why())
          .build();

  private record Value(String finding, String what, int number, Differing.Told told) {}

  static final Table<Finding> DIFFERING =
      Table.each(
              "differing",
              "one of the values on which the reports of a finding differ",
              FindingTables::differing)
          .text("finding", "id of the finding", Value::finding)
          .text("what", "what is told differently: date, killed, or the noun counted", Value::what)
          .whole("number", "its place, from 1, which most articles have", Value::number)
          .text("told", "the value as printed; a date in EDTF", row -> row.told().value())
          .texts("articles", "ids of the articles that have it", row -> row.told().articles())
          .texts("said_by", "names of the origins that say so", row -> row.told().saidBy())
          .build();

  private record Correction(String finding, Review.Correction made) {}

  static final Table<Finding> CORRECTIONS =
      Table.<Finding, Correction>each(
              "corrections",
              "a field of a finding that an analyst corrected",
              finding ->
                  finding.review().stream()
                      .flatMap(review -> review.corrected().stream())
                      .map(one -> new Correction(finding.id(), one))
                      .toList())
          .text("finding", "id of the finding", Correction::finding)
          .term("field", "which field", row -> row.made().field())
          .text("was", "what the texts give", row -> row.made().was())
          .build();

  private record Remark(String finding, int number, Review.Remark made) {}

  static final Table<Finding> REMARKS =
      Table.each("remarks", "an analyst's note on a finding", FindingTables::remarks)
          .text("finding", "id of the finding", Remark::finding)
          .whole(
              "number", "its place among the finding's notes, from 1, the oldest", Remark::number)
          .text("author", "who wrote it", row -> row.made().author())
          .moment("written", "when", row -> row.made().time())
          .text("note", "what it says", row -> row.made().text())
          .build();

  private static List<Value> differing(Finding finding) {
    return finding.differing().stream()
        .flatMap(
            differing ->
                IntStream.range(0, differing.values().size())
                    .mapToObj(
                        i ->
                            new Value(
                                finding.id(), differing.what(), i + 1, differing.values().get(i))))
        .toList();
  }

  private static List<Remark> remarks(Finding finding) {
    List<Review.Remark> notes = finding.review().map(Review::notes).orElse(List.of());
    return IntStream.range(0, notes.size())
        .mapToObj(i -> new Remark(finding.id(), i + 1, notes.get(i)))
        .toList();
  }
}
