package org.firsthand.language.train;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;
import org.firsthand.language.names.Gazetteer;
import org.firsthand.language.names.NameLabel;
import org.firsthand.language.names.NameReader;

/**
 * Scores the shipped name model, document by document: {@code ScoreNames TREEBANK_FILE}. Tokens are
 * given, tags are the language core's own. Says the speed of the names alone.
 */
public final class ScoreNames {
  private ScoreNames() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    List<GoldSentence> gold = Treebank.read(file);
    List<int[]> labels = NameTreebank.read(file, Gazetteer.load());
    LanguageCore core = LanguageCore.load();
    NameReader reader = NameReader.load();
    List<List<Sentence>> documents = new ArrayList<>();
    String document = "";
    for (GoldSentence sentence : gold) {
      if (documents.isEmpty() || !sentence.document().equals(document)) {
        documents.add(new ArrayList<>());
        document = sentence.document();
      }
      documents.getLast().add(core.read(List.of(sentence.forms())).getFirst());
    }
    NameScores scores = new NameScores();
    int at = 0;
    for (List<Sentence> sentences : documents) {
      for (Sentence sentence : reader.read(sentences)) {
        scores.add(labels.get(at++), numbers(sentence));
      }
    }
    System.out.print(scores);
    speed(reader, documents);
  }

  private static void speed(NameReader reader, List<List<Sentence>> documents) {
    for (int round = 0; round < 4; round++) {
      long start = cpu();
      long words = 0;
      for (int repeat = 0; repeat < 10; repeat++) {
        for (List<Sentence> sentences : documents) {
          for (Sentence sentence : reader.read(sentences)) {
            words += sentence.tokens().size();
          }
        }
      }
      double seconds = (cpu() - start) / 1e9;
      System.out.println(
          String.format(Locale.ROOT, "%.0f words/s of processor time", words / seconds));
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @SuppressWarnings("EnumOrdinal") // the order is part of the model
  private static int[] numbers(Sentence sentence) {
    return sentence.tokens().stream()
        .map(Token::name)
        .mapToInt(
            name -> name.map(it -> NameLabel.valueOf(it.replace('-', '_')).ordinal()).orElse(0))
        .toArray();
  }
}
