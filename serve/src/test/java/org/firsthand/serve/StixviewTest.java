package org.firsthand.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.firsthand.model.json.Json;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A stranger's viewer draws what the desk exports: stixview, fetched into {@code target/} with npm,
 * which is no part of what ships. Left out, with a notice, where there is no npm, registry or
 * Chromium.
 */
class StixviewTest {
  private static final String VERSION = "1.3.2";

  @TempDir Path folder;

  private static Path viewer() throws IOException, InterruptedException {
    Path place = Path.of("target", "stixview").toAbsolutePath();
    Path script = place.resolve("node_modules/stixview/dist/stixview.bundle.js");
    if (!Files.exists(script)) {
      Files.createDirectories(place);
      boolean isFetched;
      try {
        Process npm =
            new ProcessBuilder(
                    "npm",
                    "install",
                    "--no-audit",
                    "--no-fund",
                    "--ignore-scripts",
                    "--prefix",
                    place.toString(),
                    "stixview@" + VERSION)
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("npm.log").toFile())
                .start();
        isFetched = npm.waitFor(3, TimeUnit.MINUTES) && npm.exitValue() == 0;
        npm.destroy();
      } catch (IOException noNpm) {
        isFetched = false;
      }
      Assumptions.assumeTrue(
          isFetched && Files.exists(script),
          "no npm, or stixview cannot be fetched: the test of its graph is left out");
    }
    return script;
  }

  @Test
  void drawsTheDronesFindingAsAGraph() throws Exception {
    Path script = viewer();
    try (Chromium chromium = Chromium.start();
        ServedDossier desk = ServedDossier.start(folder)) {
      String finding =
          Json.tree(desk.get("/api/v1/findings?actor=IRN&recipient=RUS&type=AID").body())
              .at("/items/0/id")
              .asString();
      String bundle = desk.get("/take/export?format=stix&finding=" + finding).body();
      Page page = chromium.page(1200, "light", true);
      page.setContent("<div id='graph' style='width:1100px;height:800px'></div>");
      page.addScriptTag(new Page.AddScriptTagOptions().setPath(script));
      page.evaluate(
          "bundle => { window.graph = window.stixview.init(document.getElementById('graph'),"
              + " {graphWidth: 1100, graphHeight: 800}); window.graph.loadData(JSON.parse(bundle));}",
          bundle);
      page.waitForFunction("() => window.graph.cy && window.graph.cy.nodes().length > 5");
      String nodes =
          (String)
              page.evaluate("() => JSON.stringify(window.graph.cy.nodes().map(n => n.data()))");
      String edges =
          (String)
              page.evaluate("() => JSON.stringify(window.graph.cy.edges().map(e => e.data()))");
      assertThat(nodes).contains("drones", "Iran", "Russia");
      assertThat(edges).contains("related-to", "located-at");
      for (JsonNode object : Json.tree(bundle).path("objects")) {
        if (List.of("report", "note", "identity", "location")
            .contains(object.path("type").asString())) {
          assertThat(nodes).contains(object.path("id").asString());
        }
      }
      Chromium.picture(page, "stixview");
      assertThat(chromium.complaints()).isEmpty();
    }
  }
}
