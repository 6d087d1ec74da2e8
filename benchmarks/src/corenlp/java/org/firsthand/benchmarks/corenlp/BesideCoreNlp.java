package org.firsthand.benchmarks.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.firsthand.benchmarks.Analysis;
import org.firsthand.benchmarks.Cost;
import org.firsthand.benchmarks.Firsthand;
import org.firsthand.benchmarks.Race;
import org.firsthand.benchmarks.Texts;

/**
 * The whole analysis beside CoreNLP's: the same texts, one process, one thread each, by turns.
 *
 * <p>{@code BesideCoreNlp TEXTS [SECONDS]}: CoreNLP reads as many articles as it manages in the
 * seconds, then both are measured on those. Pin the process to one core.
 */
public final class BesideCoreNlp {
  /** Articles that both read before they are measured, so that compilers are done. */
  private static final int WARM_UP = 20;

  private BesideCoreNlp() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("beside CoreNLP: expected TEXTS [SECONDS], found nothing");
      System.exit(2);
    }
    long seconds = arguments.length > 1 ? Long.parseLong(arguments[1]) : 90;
    List<String> texts = Texts.first(Path.of(arguments[0]), 2_000);
    Analysis ours = Firsthand.load();
    Analysis theirs = coreNlp();
    for (int pass = 0; pass < 5; pass++) {
      ours.tokens(texts.subList(0, 100));
    }
    theirs.tokens(texts.subList(0, WARM_UP));

    List<String> read = new ArrayList<>();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    Cost rival =
        Cost.of(
            () -> {
              long tokens = 0;
              for (int i = 0; i < texts.size() && System.nanoTime() < end; i++) {
                read.add(texts.get(i));
                tokens += theirs.tokens(texts.get(i));
              }
              return tokens;
            });
    Race race = new Race(System.out);
    race.print("CoreNLP", rival);
    Cost own = race.measure("Firsthand", ours, read);
    System.out.printf(
        Locale.ROOT,
        "%d articles: Firsthand is %.1f times as fast by its thread's time, %.1f times by the"
            + " process's, %.1f times by the clock%n",
        read.size(),
        (double) rival.threadNanos() / own.threadNanos(),
        (double) rival.processNanos() / own.processNanos(),
        (double) rival.wallNanos() / own.wallNanos());
  }

  /** Tokens, sentences, tags, lemmas, trees, names and, within names, SUTime's dates. */
  private static Analysis coreNlp() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
    settings.setProperty("ner.useSUTime", "true");
    settings.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    return text -> {
      Annotation document = new Annotation(text);
      document.set(CoreAnnotations.DocDateAnnotation.class, "2020-01-15");
      pipeline.annotate(document);
      return document.get(CoreAnnotations.TokensAnnotation.class).size();
    };
  }
}
