package org.firsthand.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Event;
import org.firsthand.model.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {
  private static final String PORT = "https://oak.example/port";
  private static final Entry.Read MORNING = fetched(PORT, "Arland sent trucks.", "08:00");
  private static final Entry.Read NOON = fetched(PORT, "Arland sent ten trucks.", "12:00");
  private static final Entry.Read ELSEWHERE =
      fetched("https://elm.example/1", "Arland sent trucks. And more.", "13:00");

  @TempDir Path folder;

  @Test
  void restsFindingsOnTheNewestVersion() {
    try (Dossier dossier = Dossier.open(folder.resolve("d.db"))) {
      read(dossier, NOON, MORNING, ELSEWHERE);
      assertThat(dossier.lists().count(Noun.ARTICLE)).as("the old one stays").isEqualTo(3);
      assertThat(dossier.lists().olderVersions())
          .isEqualTo(Map.of(MORNING.article().id(), NOON.article().id()));
      assertThat(dossier.blocks().events("AID"))
          .extracting(Event::article)
          .containsOnly(NOON.article().id(), ELSEWHERE.article().id());
      assertThat(dossier.lists().copies())
          .as("who copied the old version; versions are no copies of each other")
          .singleElement()
          .satisfies(copy -> assertThat(copy.toString()).contains(MORNING.article().id()));
    }
  }

  @Test
  void takesTheOneThatWasSeenLastForTheNewest() {
    try (Dossier dossier = Dossier.open(folder.resolve("d.db"))) {
      read(dossier, MORNING, NOON);
      Invented.settle(dossier);
      dossier.register().seenAgain(fetched(PORT, "Arland sent trucks.", "18:00").capture());
      assertThat(dossier.lists().olderVersions())
          .isEqualTo(Map.of(NOON.article().id(), MORNING.article().id()));
      assertThat(dossier.blocks().isSettled()).isFalse();
    }
  }

  @Test
  void knowsNoVersionsWithoutAnAddress() {
    try (Dossier dossier = Dossier.open(folder.resolve("d.db"))) {
      read(
          dossier,
          Invented.read("a.txt", "T", "Oak", "Arland sent trucks."),
          Invented.read("a.txt", "T", "Oak", "Arland sent ten trucks."));
      assertThat(dossier.lists().olderVersions()).isEmpty();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void givesTheSameRecordInAnyOrder(int seed) {
    List<Entry.Read> entries = new ArrayList<>();
    for (String text : List.of("Arland sent trucks.", "Arland sent ten trucks.", "Nothing came.")) {
      for (String hour : List.of("08:00", "12:00", "18:00")) {
        entries.add(fetched(PORT, text, hour));
        entries.add(fetched(PORT + "/" + hour.charAt(0), text, hour));
      }
    }
    String expected = record(entries, "first" + seed);
    Collections.shuffle(entries, new Random(seed));
    assertThat(record(entries, "second" + seed)).isEqualTo(expected);
  }

  private String record(List<Entry.Read> entries, String name) {
    try (Dossier dossier = Dossier.open(folder.resolve(name + ".db"))) {
      read(dossier, entries.toArray(Entry.Read[]::new));
      assertThat(dossier.faults()).isEmpty();
      return Json.write(
          List.of(
              dossier.lists().articles(),
              dossier.lists().copies(),
              dossier.lists().olderVersions(),
              dossier.blocks().events("AID")));
    }
  }

  private static void read(Dossier dossier, Entry.Read... entries) {
    for (Entry.Read entry : entries) {
      dossier.register().record(entry, Invented.REPRINTS);
    }
  }

  private static Entry.Read fetched(String address, String text, String hour) {
    Entry.Read read = Invented.read(address, "Trucks", "Oak", text);
    Article article = read.article();
    Capture capture =
        new Capture(
            address,
            "text/html",
            Optional.of(Instant.parse("2026-03-01T" + hour + ":00Z")),
            Map.of(),
            text.getBytes(StandardCharsets.UTF_8));
    return new Entry.Read(capture, article, read.statements(), read.events(), read.fingerprints());
  }
}
