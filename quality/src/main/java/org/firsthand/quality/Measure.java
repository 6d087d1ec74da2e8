package org.firsthand.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints how good each stage is on the development data.
 *
 * <p>{@code java -cp ... org.firsthand.quality.Measure DATA [NAME ...]}; README says how to call
 * it.
 */
public final class Measure {
  private Measure() {}

  /** All measurements, in the order of the flow. */
  static List<Measurement> all(Path data) {
    return List.of(
        new Measurement(
            "extract",
            "extract",
            "pages/truth.jsonl.gz",
            Truth::lines,
            Measurement.Part.EVEN_FILES,
            truth -> Truth.page(data.resolve("pages"), truth),
            new PageScorer()),
        new Measurement(
            "credits",
            "extract",
            "attribution/polnear-train.jsonl.gz",
            Truth::lines,
            Measurement.Part.ALL,
            Truth::article,
            new CreditScorer()),
        new Measurement(
            "parse",
            "parse",
            "treebank/gum-open-dev.conllu.gz",
            Truth::sentences,
            Measurement.Part.ALL,
            Truth::tokens,
            new ParseScorer()),
        new Measurement(
            "references",
            "parse",
            "treebank/gum-open-dev.conllu.gz",
            ChainTruth::documents,
            Measurement.Part.ALL,
            ChainTruth::line,
            new ReferenceScorer()),
        new Measurement(
            "names",
            "parse",
            "treebank/gum-open-dev.conllu.gz",
            NamedDocuments::read,
            Measurement.Part.ALL,
            Truth::sentences,
            new NameScorer()),
        new Measurement(
            "dates",
            "dates",
            "dates/timebank.jsonl.gz",
            Truth::lines,
            Measurement.Part.LAST_THIRD,
            Truth::article,
            new DateScorer()),
        new Measurement(
            "statements",
            "statements",
            "attribution/polnear-dev.jsonl.gz",
            Truth::lines,
            Measurement.Part.ALL,
            Truth::article,
            new StatementScorer()),
        new Measurement(
            "pairs",
            "pairs",
            "events/plv-train.jsonl",
            Truth::lines,
            Measurement.Part.LAST_THIRD,
            Truth::pair,
            new PairScorer()),
        new Measurement(
            "records",
            "events",
            "events/plover-gold.jsonl",
            Truth::lines,
            Measurement.Part.ALL,
            Truth::article,
            new RecordScorer()),
        new Measurement(
            "cyber",
            "events",
            "cyber/casie-dev.jsonl.gz",
            Truth::lines,
            Measurement.Part.LAST_THIRD,
            Truth::dated,
            new CyberScorer()));
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("measure: expected DATA [NAME ...], found nothing");
      System.exit(2);
    }
    Path data = Path.of(arguments[0]);
    List<String> names = List.of(arguments).subList(1, arguments.length);
    for (Measurement measurement : all(data)) {
      if (!names.isEmpty() && !names.contains(measurement.name())) {
        continue;
      }
      if (!measurement.isPossible(data)) {
        System.out.println(measurement.name() + ": no " + measurement.file() + ", left out");
        continue;
      }
      measurement
          .run(data)
          .forEach(
              (score, value) ->
                  System.out.printf(
                      Locale.ROOT, "%-34s %.4f%n", measurement.name() + " " + score, value));
    }
  }
}
