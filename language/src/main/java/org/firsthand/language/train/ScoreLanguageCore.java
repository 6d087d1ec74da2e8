package org.firsthand.language.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;

/**
 * Scores the shipped models on a treebank: {@code ScoreLanguageCore TREEBANK}. Tags, lemmas and
 * heads on given tokens, words that are not punctuation, relations without subtype; tokens and
 * sentences on the text of the treebank, one paragraph a line.
 */
public final class ScoreLanguageCore {
  private ScoreLanguageCore() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    long start = System.nanoTime();
    LanguageCore core = LanguageCore.load();
    out.printf(Locale.ROOT, "loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);
    List<GoldSentence> gold = Treebank.read(Path.of(arguments[0]));
    words(core, gold, out);
    text(core, gold, out);
    speed(core, gold, out);
  }

  private static void words(LanguageCore core, List<GoldSentence> gold, PrintStream out) {
    int n = 0;
    int upos = 0;
    int xpos = 0;
    int lemmas = 0;
    int heads = 0;
    int labelled = 0;
    for (GoldSentence want : gold) {
      List<Token> got = core.read(List.of(want.forms())).getFirst().tokens();
      for (int i = 0; i < want.size(); i++) {
        if (want.upos().get(i).equals("PUNCT")) {
          continue;
        }
        Token token = got.get(i);
        n++;
        upos += token.upos().equals(want.upos().get(i)) ? 1 : 0;
        xpos += token.xpos().equals(want.xpos().get(i)) ? 1 : 0;
        lemmas += token.lemma().equals(want.lemmas().get(i)) ? 1 : 0;
        if (token.head() == want.heads()[i]) {
          heads++;
          labelled +=
              NetScore.bare(token.deprel()).equals(NetScore.bare(want.relations().get(i))) ? 1 : 0;
        }
      }
    }
    double all = n;
    out.printf(
        Locale.ROOT,
        "words %d upos %.4f xpos %.4f lemma %.4f uas %.4f las %.4f%n",
        n,
        upos / all,
        xpos / all,
        lemmas / all,
        heads / all,
        labelled / all);
  }

  private static void text(LanguageCore core, List<GoldSentence> gold, PrintStream out) {
    StringBuilder text = new StringBuilder();
    Set<Long> tokens = new HashSet<>();
    Set<Long> sentences = new HashSet<>();
    for (GoldSentence sentence : gold) {
      if (!text.isEmpty()) {
        text.append(sentence.startsParagraph() ? '\n' : ' ');
      }
      int from = text.length();
      int at = 0;
      for (String form : sentence.forms()) {
        int found = sentence.text().indexOf(form, at);
        if (found >= 0) {
          tokens.add(pair(from + found, from + found + form.length()));
          at = found + form.length();
        }
      }
      text.append(sentence.text());
      sentences.add(pair(from, text.length()));
    }
    List<Sentence> read = core.read(text.toString());
    Set<Long> gotTokens = new HashSet<>();
    Set<Long> gotSentences = new HashSet<>();
    for (Sentence sentence : read) {
      gotSentences.add(pair(sentence.span().start(), sentence.span().end()));
      for (Token token : sentence.tokens()) {
        gotTokens.add(pair(token.span().start(), token.span().end()));
      }
    }
    print(out, "tokens", tokens, gotTokens);
    print(out, "sentences", sentences, gotSentences);
  }

  private static long pair(int start, int end) {
    return ((long) start << 32) | end;
  }

  private static void print(PrintStream out, String name, Set<Long> want, Set<Long> got) {
    long right = got.stream().filter(want::contains).count();
    double precision = right / (double) got.size();
    double recall = right / (double) want.size();
    out.printf(
        Locale.ROOT,
        "%s precision %.4f recall %.4f f1 %.4f%n",
        name,
        precision,
        recall,
        2 * precision * recall / (precision + recall));
  }

  private static void speed(LanguageCore core, List<GoldSentence> gold, PrintStream out) {
    StringBuilder text = new StringBuilder();
    gold.forEach(sentence -> text.append(sentence.text()).append('\n'));
    String all = text.toString();
    for (int round = 0; round < 8; round++) {
      long start = System.nanoTime();
      long tokens = core.read(all).stream().mapToLong(sentence -> sentence.tokens().size()).sum();
      double seconds = (System.nanoTime() - start) / 1e9;
      if (round == 7) {
        out.printf(Locale.ROOT, "text to sentences: %.0f tokens/s%n", tokens / seconds);
      }
    }
  }
}
