package org.firsthand.export.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.firsthand.model.Actor;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.Participant;

/** What descriptions say, for readers who see no more than these. */
final class Wording {
  private Wording() {}

  static String counts(Finding finding) {
    return count(finding.articles(), "article")
        + ", "
        + count(finding.outlets(), "outlet")
        + ", "
        + count(finding.origins(), "independent origin")
        + ", "
        + finding.unknownLineage()
        + " of unknown lineage";
  }

  static String coding(Finding finding) {
    return finding.type().term()
        + finding.mode().map(mode -> " (" + mode + ")").orElse("")
        + " "
        + parties(finding.actors())
        + " > "
        + parties(finding.recipients());
  }

  static String report(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(counts(finding));
    lines.add(
        coding(finding)
            + ", "
            + finding
                .date()
                .map(date -> date.edtf().text() + " (" + date.basis().term() + ")")
                .orElse("no date")
            + ", "
            + finding.factuality().term());
    for (Origin origin : finding.originList()) {
      lines.add(
          "Origin: "
              + origin.name()
              + " ("
              + origin.kind().term()
              + origin.reliability().map(letter -> ", reliability " + letter.term()).orElse("")
              + "): "
              + origin.why());
    }
    finding.contradictions().forEach(one -> lines.add("Beside it: " + one.why()));
    finding
        .differing()
        .forEach(
            one ->
                lines.add(
                    "Told differently, "
                        + one.what()
                        + ": "
                        + one.values().stream()
                            .map(
                                told ->
                                    told.value() + " (" + String.join(", ", told.saidBy()) + ")")
                            .collect(Collectors.joining("; "))));
    return String.join("\n", lines);
  }

  private static String parties(List<Participant> participants) {
    return participants.isEmpty()
        ? "-"
        : participants.stream()
            .map(who -> who.actor().map(Actor::name).orElse(who.text()))
            .distinct()
            .collect(Collectors.joining(", "));
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
