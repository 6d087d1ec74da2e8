package org.firsthand.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firsthand.collect.CollectSettings;
import org.firsthand.collect.Collector;
import org.firsthand.collect.Intake;
import org.firsthand.model.Evidence;
import org.firsthand.model.Finding;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.firsthand.model.Step;
import org.firsthand.model.Trace;
import org.firsthand.run.Progress;
import org.firsthand.run.ReadInputs;
import org.firsthand.run.RunSettings;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Dossier;
import org.firsthand.store.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a trace of a real report of a report shows; the articles are not ours and may be absent. */
class TraceOfSeedsTest {
  private static final Path SEEDS = Path.of("../../shared/seeds");

  @TempDir Path folder;

  @Test
  void leadsThroughThePaperToItsUnnamedSourcesAndShowsWhoDeclinedToComment() {
    assumeTrue(Files.isDirectory(SEEDS), "not measured: ../shared/seeds is not here");
    Ground ground = groundOf("cyberwarfare");
    Finding finding = ground.finding();
    assertThat(finding.articles()).as("the report and the one that prints it again").isEqualTo(2);
    assertThat(finding.originList())
        .singleElement()
        .satisfies(
            origin -> {
              assertThat(origin.name()).isEqualTo("Wall Street Journal and its unnamed sources");
              assertThat(origin.traces().getFirst().steps())
                  .extracting(Step::kind)
                  .contains("reported by", "own reporting");
              assertThat(origin.traces())
                  .flatExtracting(Trace::steps)
                  .flatExtracting(Step::evidence)
                  .extracting(Evidence::text)
                  .contains("The WSJ");
            });
    assertThat(finding.contradictions())
        .anySatisfy(
            beside -> {
              Statement said = ground.statement(beside.statement()).orElseThrow();
              assertThat(beside.stance()).isEqualTo(Stance.DECLINES);
              assertThat(said.source().text()).contains("spokesperson", "Patel");
            });
  }

  private Ground groundOf(String word) {
    Path file = folder.resolve("seeds.db");
    try (Dossier dossier = Dossier.open(file);
        Intake intake =
            new Collector(CollectSettings.defaults()).collect(List.of(SEEDS.toString()))) {
      new ReadInputs(Steps.load().flow(), RunSettings.defaults(), "test")
          .read(intake, dossier, Progress.SILENT);
      Finding finding =
          dossier.lists().findings().stream()
              .filter(one -> one.summary().contains(word))
              .findFirst()
              .orElseThrow();
      return Ground.of(finding, dossier.lists());
    }
  }
}
