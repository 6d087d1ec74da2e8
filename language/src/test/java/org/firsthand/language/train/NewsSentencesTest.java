package org.firsthand.language.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.language.train.news.NewsSentence;
import org.firsthand.language.train.news.NewsSentences;
import org.junit.jupiter.api.Test;

class NewsSentencesTest {
  private static final List<NewsSentence> MADE = NewsSentences.of(600, 5);

  @Test
  void makesTheSameSentencesFromTheSameSeed() {
    assertThat(NewsSentences.of(600, 5)).isEqualTo(MADE);
    assertThat(NewsSentences.of(600, 6)).isNotEqualTo(MADE);
  }

  @Test
  void makesNoSentenceTwice() {
    assertThat(MADE).extracting(NewsSentence::text).doesNotHaveDuplicates();
  }

  @Test
  void hangsEveryWordOnOneRoot() {
    for (NewsSentence sentence : MADE) {
      List<Integer> heads = sentence.heads();
      assertThat(heads.stream().filter(head -> head == 0)).as(sentence.text()).hasSize(1);
      assertThat(sentence.relations().get(heads.indexOf(0))).isEqualTo("root");
      for (int word = 1; word <= heads.size(); word++) {
        Set<Integer> way = new TreeSet<>();
        for (int at = word; at != 0; at = heads.get(at - 1)) {
          assertThat(way.add(at)).as(sentence.text() + ": circle at " + at).isTrue();
        }
      }
    }
  }

  @Test
  void crossesNoArcs() {
    for (NewsSentence sentence : MADE) {
      List<Integer> heads = sentence.heads();
      for (int i = 1; i <= heads.size(); i++) {
        for (int j = 1; j <= heads.size(); j++) {
          int a = Math.min(i, heads.get(i - 1));
          int b = Math.max(i, heads.get(i - 1));
          int c = Math.min(j, heads.get(j - 1));
          int d = Math.max(j, heads.get(j - 1));
          assertThat(a > 0 && a < c && c < b && b < d).as(sentence.text()).isFalse();
        }
      }
    }
  }

  @Test
  void writesTheTextFromTheForms() {
    for (NewsSentence sentence : MADE) {
      assertThat(sentence.text().replace(" ", "")).isEqualTo(String.join("", sentence.forms()));
      assertThat(sentence.text()).doesNotContain("  ").doesNotContain(" ,").doesNotContain(",,");
    }
  }

  @Test
  void spreadsThemEvenlyAmongTheTreebank() {
    GoldSentence own = NewsLessons.gold(MADE.getFirst());
    List<GoldSentence> all = NewsLessons.among(java.util.Collections.nCopies(30, own), 10, 1);
    assertThat(all).hasSize(40);
    assertThat(all.get(3)).isNotSameAs(own);
    assertThat(all.get(39)).isNotSameAs(own);
    assertThat(NewsLessons.among(all, 1000, 1)).hasSize(40 + 13);
  }
}
