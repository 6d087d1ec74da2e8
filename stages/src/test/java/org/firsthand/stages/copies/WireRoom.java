package org.firsthand.stages.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.firsthand.model.Article;
import org.firsthand.model.Credit;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;

/** Makes articles of invented words, and copies of them whose story is known. Seeded. */
final class WireRoom {
  private static final String[] SYLLABLES = {
    "ba", "den", "kor", "lim", "tas", "ver", "no", "shi", "pra", "gul", "mon", "er", "ist", "ow",
    "fe"
  };
  private static final String[] SMALL = {
    "the", "of", "in", "to", "and", "a", "on", "for", "with", "that", "was", "by", "at", "had"
  };

  private final Random random;
  private final List<String> vocabulary = new ArrayList<>();

  WireRoom(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      StringBuilder word = new StringBuilder();
      for (int j = 2 + random.nextInt(3); j > 0; j--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      vocabulary.add(word.toString());
    }
  }

  /** Sentences of 8 to 25 words, about {@code words} words in all. */
  List<String> sentences(int words) {
    List<String> sentences = new ArrayList<>();
    for (int count = 0; count < words; ) {
      List<String> sentence = new ArrayList<>();
      for (int i = 8 + random.nextInt(18); i > 0; i--) {
        sentence.add(word());
      }
      count += sentence.size();
      String text = String.join(" ", sentence);
      sentences.add(Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".");
    }
    return sentences;
  }

  private String word() {
    return random.nextInt(5) < 2
        ? SMALL[random.nextInt(SMALL.length)]
        : vocabulary.get(random.nextInt(vocabulary.size()));
  }

  /** The sentences with a share of their words changed for others. */
  List<String> reworded(List<String> sentences, double share) {
    return sentences.stream()
        .map(
            sentence -> {
              String[] words = sentence.split("\\W+");
              for (int i = 1; i < words.length; i++) {
                words[i] = random.nextDouble() < share ? word() : words[i];
              }
              return String.join(" ", words) + ".";
            })
        .toList();
  }

  /** Sentences in a row, about {@code words} words, from somewhere in the list. */
  List<String> excerpt(List<String> sentences, int words) {
    int from = random.nextInt(sentences.size() / 2);
    int to = from;
    for (int count = 0; count < words; to++) {
      count += sentences.get(to).split(" ").length;
    }
    return sentences.subList(from, to);
  }

  static Article article(
      String outlet, String published, List<String> sentences, Credit... credits) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      text.append(i == 0 ? "" : i % 3 == 0 ? Article.BREAK : " ").append(sentences.get(i));
    }
    return article(outlet, published, text.toString(), credits);
  }

  static Article article(String outlet, String published, String text, Credit... credits) {
    Optional<String> by = Optional.of(outlet).filter(name -> !name.isEmpty());
    Optional<Dated> date =
        Optional.of(published)
            .filter(edtf -> !edtf.isEmpty())
            .map(edtf -> new Dated(new Edtf(edtf), DateBasis.STATED));
    String id = Article.idOf(Optional.empty(), by, date, Optional.empty(), text);
    return new Article(
        id,
        "test:" + id,
        Optional.empty(),
        by,
        date,
        Optional.empty(),
        Optional.of("en"),
        List.of(credits),
        text);
  }
}
