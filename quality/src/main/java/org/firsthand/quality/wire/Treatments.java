package org.firsthand.quality.wire;

import java.util.List;
import org.firsthand.quality.wire.Link.Clue;
import org.firsthand.quality.wire.Print.When;

/** The ways of copying that are measured. */
public final class Treatments {
  private Treatments() {}

  /**
   * All, from the gentlest to the roughest.
   *
   * @param vocabulary words that rewrites swap in
   */
  public static List<Treatment> all(List<String> vocabulary) {
    return List.of(
        of("reprint", Clue.TIME, When.LATER),
        of("reprint without clue", Clue.NONE, When.SAME_DAY),
        of("reprint with credit", Clue.CREDIT, When.UNSAID, new AddCredit()),
        of("reprint with wrong date", Clue.CREDIT, When.WRONG, new AddCredit()),
        of(
            "new headline and marks",
            Clue.TIME,
            When.LATER,
            new NewHeadline(),
            new OtherQuotationMarks()),
        of("localised", Clue.TIME, When.LATER, new Localise("Marwick")),
        of("localised without time", Clue.NONE, When.SAME_DAY, new Localise("Coast")),
        of("scan", Clue.TIME, When.LATER, new Scan(0.1)),
        of("trim to 60 %", Clue.NONE, When.SAME_DAY, new TrimEnd(0.6)),
        of("trim to 20 %", Clue.TIME, When.LATER, new TrimEnd(0.2)),
        of("excerpt of 150 words", Clue.TIME, When.LATER, new Excerpt(150)),
        of("excerpt of 60 words", Clue.TIME, When.LATER, new Excerpt(60)),
        of("excerpt of 60 with credit", Clue.CREDIT, When.UNSAID, new Excerpt(60), new AddCredit()),
        of("excerpt of 60 without clue", Clue.NONE, When.UNSAID, new Excerpt(60)),
        of("rewrite of 15 %", Clue.TIME, When.LATER, new Rewrite(0.15, vocabulary)),
        of("rewrite of 30 %", Clue.TIME, When.LATER, new Rewrite(0.3, vocabulary)),
        of("rewrite of 50 %", Clue.TIME, When.LATER, new Rewrite(0.5, vocabulary)),
        of(
            "rewrite of 50 %, trimmed",
            Clue.TIME, When.LATER, new TrimEnd(0.6), new Rewrite(0.5, vocabulary)));
  }

  private static Treatment of(String name, Clue clue, When when, Change... changes) {
    return new Treatment(
        name,
        clue,
        (story, random) ->
            new Print("Coast Daily", when)
                .apply(Change.all(List.of(changes)).apply(story, random), random));
  }
}
