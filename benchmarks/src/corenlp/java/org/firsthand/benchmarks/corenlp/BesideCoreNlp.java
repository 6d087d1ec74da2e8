package org.firsthand.benchmarks.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.util.Properties;
import org.firsthand.benchmarks.Analysis;
import org.firsthand.benchmarks.Firsthand;

/**
 * The whole analysis beside CoreNLP's: the same texts, one process, one thread each, by turns.
 *
 * <p>{@code BesideCoreNlp TEXTS [SECONDS]}; see {@link SideBySide}. Pin the process to one core.
 */
public final class BesideCoreNlp {
  private BesideCoreNlp() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    SideBySide.run(arguments, Firsthand::load, BesideCoreNlp::coreNlp);
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
