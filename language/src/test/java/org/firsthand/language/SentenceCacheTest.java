package org.firsthand.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceCacheTest {
  private static final LanguageCore CORE = LanguageCore.load();

  @Test
  void answersAsTheCoreDoes() {
    SentenceCache cache = new SentenceCache(CORE, 100);
    String text = "The bank paid.  The bank paid.\nThe bank  paid. Nobody else did.";
    for (int round = 0; round < 3; round++) {
      assertThat(cache.read(text)).isEqualTo(CORE.read(text));
    }
    assertThat(cache.size()).isEqualTo(2);
    List<List<String>> given = List.of(List.of("The", "bank", "paid", "."));
    assertThat(cache.read(given)).isEqualTo(CORE.read(given));
    assertThat(cache.size()).isEqualTo(2);
  }

  @Test
  void countsWhatItKnew() {
    SentenceCache cache = new SentenceCache(CORE, 100);
    cache.read("The bank paid. Nobody else did.");
    cache.read("Nobody else did.\nNobody  else did.");
    assertThat(cache.use()).isEqualTo(new SentenceCache.Use(4, 2));
  }

  @Test
  void remembersNoMoreThanItMay() {
    SentenceCache cache = new SentenceCache(CORE, 10);
    for (int i = 0; i < 50; i++) {
      cache.read("Number " + i + " came.");
      assertThat(cache.size()).isLessThanOrEqualTo(10);
    }
  }

  @Test
  void refusesASizeThatRemembersNothing() {
    assertThatThrownBy(() -> new SentenceCache(CORE, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("language.cache: expected at least 2, found 1");
  }
}
