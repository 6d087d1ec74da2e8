package org.firsthand.stages.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.stages.outlets.Outlets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindCopiesTest {
  private static final String FURNITURE =
      "Sign up for the harbour desk's letter and get the tides, the weather and the day's most"
          + " important departures before breakfast, with the puzzle of our readers on Sundays.";

  private final FindCopies find =
      new FindCopies(
          new CompareArticles(CopySettings.defaults(), Outlets.none()), new Sites(Outlets.none()));

  /** Articles of two desks of one house, who tell nothing alike above the same furniture. */
  private static List<Article> furnished(int ofEach) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < ofEach; i++) {
      for (String desk : List.of("Harbour Desk", "Harbour Desk Weekend")) {
        WireRoom room = new WireRoom(articles.size() + 1);
        List<String> sentences = new ArrayList<>(room.sentences(150));
        sentences.add(FURNITURE);
        articles.add(WireRoom.article(desk, "", sentences));
      }
    }
    return articles;
  }

  @Test
  void knowsWhatAnOutletPrintsBelowAllItsArticlesByItsBeingThere() {
    assertThat(find.among(furnished(Sites.FURNITURE))).isEmpty();
    assertThat(find.among(furnished(1))).as("too few to know").isNotEmpty();
  }

  @Test
  void takesATextThatIsNearlyAllOfAnotherForACopyHoweverOftenItIsThere() {
    List<Article> articles = furnished(Sites.FURNITURE);
    articles.add(WireRoom.article("Coast Daily", "", FURNITURE));
    assertThat(find.among(articles)).extracting(Copy::kind).containsOnly(CopyKind.EXCERPT);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void findsTheSameInAnyOrder(long seed) {
    List<Article> articles = furnished(5);
    WireRoom room = new WireRoom(77);
    List<String> original = room.sentences(300);
    articles.add(WireRoom.article("Marwick Mail", "2024-02-05", original));
    articles.add(WireRoom.article("Coast Daily", "2024-02-06", room.reworded(original, 0.3)));
    articles.add(WireRoom.article("Elm", "2024-02-07", room.excerpt(original, 80)));
    List<Copy> found = find.among(articles);
    assertThat(found).hasSize(3);
    Collections.shuffle(articles, new Random(seed));
    assertThat(find.among(articles)).isEqualTo(found);
  }

  @Test
  void takesEachArticleOnce() {
    Article article = WireRoom.article("Elm", "", new WireRoom(1).sentences(100));
    assertThat(find.among(List.of(article, article))).isEmpty();
  }
}
