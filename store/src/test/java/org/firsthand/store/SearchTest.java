package org.firsthand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
  @TempDir Path folder;
  private Dossier dossier;

  @BeforeEach
  void readsThreeArticles() {
    dossier = Dossier.open(folder.resolve("d.db"));
    record(
        "oak",
        "Drones for Borland",
        "Daily Oak",
        "Arland sent drones. Petra Lind said talks go on.");
    record(
        "elm", "Talks stall", "Elm Times", "Borland sent nobody. Ivo Kern said drones are toys.");
    record("ash", "Café opens", "Ash Post", "The NOT gate AND the OR gate failed.");
  }

  @AfterEach
  void closes() {
    dossier.close();
  }

  private void record(String locator, String title, String outlet, String text) {
    dossier.register().record(Invented.read(locator, title, outlet, text), Invented.REPRINTS);
  }

  /** Locators of the articles found and sources of the statements found, sorted. */
  private String found(String query) {
    var byId = new TreeMap<String, String>();
    dossier.lists().articles().forEach(article -> byId.put(article.id(), article.locator()));
    dossier.lists().statements().forEach(said -> byId.put(said.id(), said.source().text()));
    List<String> names = new ArrayList<>();
    dossier.search().find(query, 100).forEach(hit -> names.add(byId.get(hit.id())));
    names.sort(null);
    return String.join(", ", names);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "drones | Ivo Kern, elm, oak",
        "DRONES | Ivo Kern, elm, oak",
        "drones sent | elm, oak",
        "drones AND sent | elm, oak",
        "drones NOT talks | Ivo Kern",
        "drones NOT talks sent | ``",
        "stall OR opens | ash, elm",
        "(stall OR opens) sent | elm",
        "stall OR opens sent | elm",
        "\"sent drones\" | oak",
        "\"drones sent\" | ``",
        "dron* | Ivo Kern, elm, oak",
        "dron | ``",
        "\"sent dro*\" | ``",
        "title:drones | oak",
        "title:dro* | oak",
        "title:\"for borland\" | oak",
        "Outlet:elm text:sent | elm",
        "source:kern | Ivo Kern",
        "source:kern OR source:lind | Ivo Kern, Petra Lind",
        "outlet:elm source:kern | Ivo Kern",
        "outlet:oak source:kern | ``",
        "cafe | ash",
        "not | ash",
        "\"OR gate\" | ash",
        "nothing-like-it | ``",
        "10:30 | ``",
      })
  void finds(String query, String expected) {
    assertThat(found(query)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | character 1 of '': expected a word or phrase, found the end",
        "NOT a | expected a word or phrase, found NOT",
        "a AND | character 6 of 'a AND': expected a word or phrase behind AND, found the end",
        "a OR OR b | expected a word or phrase, found OR",
        "a NOT | expected a word or phrase behind NOT, found the end",
        "(a | expected ')', found the end",
        "a) | expected an operator or the end, found ')' without '('",
        "() | expected a word or phrase, found ')'",
        "\"a | expected a closing '\"', found none",
        "colour:red | expected one of the fields outlet, title, source, text, found 'colour:'",
        "title: | expected a word or phrase right behind 'title:', found the end",
        "* | expected a word with a letter or digit, found '*'",
        "a & b | expected a word with a letter or digit, found '&'",
      })
  void namesTheMistake(String query, String message) {
    assertThatThrownBy(() -> dossier.search().find(query, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("search, at ")
        .hasMessageEndingWith(message);
  }

  @Test
  void marksTheMatchInTheExcerpt() {
    assertThat(dossier.search().find("source:kern drones", 10))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.noun()).isEqualTo(Noun.STATEMENT);
              assertThat(hit.title()).contains("Talks stall");
              assertThat(hit.outlet()).contains("Elm Times");
              assertThat(hit.excerpt()).contains(Search.MATCH_START + "drones" + Search.MATCH_END);
            });
  }

  /** Whatever is typed is either found or named as a mistake; it never reaches SQLite as syntax. */
  @Test
  void takesAnyInput() {
    long seed = 20261121;
    Random random = new Random(seed);
    String[] pieces = {
      "a",
      "drones",
      "\"",
      "\"\"",
      "'",
      "*",
      "^",
      "(",
      ")",
      "{",
      "}",
      ":",
      "title:",
      "text:",
      "-",
      "+",
      "NEAR(",
      "NEAR",
      "AND",
      "OR",
      "NOT",
      " ",
      "  ",
      ",",
      "\0",
      "\n",
      "é",
      "中",
      "\uD83D",
      "--",
      ";",
      "\\",
      "rank",
      "article_index"
    };
    int answered = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder query = new StringBuilder();
      for (int j = random.nextInt(8); j >= 0; j--) {
        query.append(pieces[random.nextInt(pieces.length)]);
        query.append(random.nextBoolean() ? " " : "");
      }
      try {
        dossier.search().find(query.toString(), 10);
        answered++;
      } catch (IllegalArgumentException e) {
        assertThat(e).as("seed %d", seed).hasMessageStartingWith("search, at character ");
      }
    }
    assertThat(answered).isBetween(500, 4_500);
  }
}
