package org.firsthand.quality.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.firsthand.quality.wire.Link.Clue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireRoomTest {
  private static final List<Story> STORIES = InventedStories.of(6, 400, 1);
  private static final List<String> VOCABULARY =
      Arrays.asList(InventedStories.of(1, 2000, 2).getFirst().text().split("[^\\p{L}]+"));

  @Test
  void givesTheSameEditionForTheSameSeed() {
    for (Treatment treatment : Treatments.all(VOCABULARY)) {
      Edition once = new WireRoom(3).copies(STORIES, treatment);
      assertThat(new WireRoom(3).copies(STORIES, treatment)).as(treatment.name()).isEqualTo(once);
      assertThat(once.stories()).as(treatment.name()).hasSize(2 * STORIES.size());
      assertThat(once.links()).hasSize(STORIES.size());
    }
  }

  @Test
  void givesNothingAwayByTheOrderOfStories() {
    Edition edition = new WireRoom(3).chains(STORIES);
    assertThat(edition.stories()).isSortedAccordingTo(java.util.Comparator.comparing(Story::id));
  }

  @Test
  void keepsAChainAsLinks() {
    assertThat(new WireRoom(3).chains(STORIES).links())
        .hasSize(3 * STORIES.size())
        .extracting(Link::clue)
        .contains(Clue.CREDIT, Clue.TIME);
  }

  @ParameterizedTest(name = "{0} words")
  @ValueSource(ints = {20, 60, 150})
  void cutsExcerptsToTheWord(int words) {
    for (int seed = 0; seed < 20; seed++) {
      Story part = new Excerpt(words).apply(STORIES.getFirst(), new SplittableRandom(seed));
      assertThat(part.words()).as("seed %s", seed).isEqualTo(words);
    }
  }

  @ParameterizedTest(name = "{0} of the words")
  @ValueSource(doubles = {0.15, 0.3, 0.5})
  void changesAsManyWordsAsItSays(double strength) {
    for (Story story : STORIES) {
      Story rewritten =
          new Rewrite(strength, List.of("quince", "sorrel", "teasel", "yarrow"))
              .apply(story, new SplittableRandom(5));
      assertThat(Rewrite.changedShare(story, rewritten))
          .isBetween(strength - 0.04, strength + 0.06);
    }
  }

  @Test
  void trimsWholeParagraphsFromTheEnd() {
    Story story = STORIES.getFirst();
    Story cut = new TrimEnd(0.5).apply(story, new SplittableRandom(1));
    assertThat(story.paragraphs()).startsWith(cut.paragraphs().toArray(String[]::new));
    assertThat(cut.words()).isBetween(story.words() / 2, story.words() * 3 / 4);
  }

  @Test
  void namesInItsCreditWhoPrintedTheStoryBefore() {
    Story credited = new AddCredit().apply(STORIES.getFirst(), new SplittableRandom(1));
    assertThat(credited.paragraphs().getLast()).contains(STORIES.getFirst().outlet());
  }

  @Test
  void turnsTheVoice() {
    Story story = Story.of("", "", "", "The Marwick police seized the ship on Monday.");
    assertThat(new TurnVoice(1).apply(story, new SplittableRandom(1)).text())
        .isEqualTo("The ship was seized by the Marwick police on Monday.");
  }

  @Test
  void makesACrowdOfWhichEachStoryFollowsFromItsNumber() {
    Crowd crowd = new Crowd(STORIES, VOCABULARY, 100);
    Crowd again = new Crowd(STORIES, VOCABULARY, 100);
    for (long number : new long[] {0, 1, 4, 77, 499_999}) {
      assertThat(again.story(number)).isEqualTo(crowd.story(number));
    }
    assertThat(crowd.story(0).text()).isNotEqualTo(crowd.story(5).text());
  }
}
