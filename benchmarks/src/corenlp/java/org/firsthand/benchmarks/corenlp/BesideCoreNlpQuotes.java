package org.firsthand.benchmarks.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.util.Properties;
import org.firsthand.benchmarks.Analysis;
import org.firsthand.benchmarks.StatementsOf;

/**
 * From text to statements beside CoreNLP's way from text to quotations with their speakers.
 *
 * <p>{@code BesideCoreNlpQuotes TEXTS [SECONDS]}; see {@link SideBySide}. CoreNLP finds direct
 * quotations and who speaks them; we find indirect speech, sources without names, stances and
 * chains besides, so the race favours it. Its reference reader is the quickest that it has
 * ("statistical"), and SUTime is off.
 */
public final class BesideCoreNlpQuotes {
  private BesideCoreNlpQuotes() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    SideBySide.run(arguments, StatementsOf::load, BesideCoreNlpQuotes::coreNlp);
  }

  private static Analysis coreNlp() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    settings.setProperty("coref.algorithm", "statistical");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    return text -> {
      Annotation document = new Annotation(text);
      pipeline.annotate(document);
      return document.get(CoreAnnotations.TokensAnnotation.class).size();
    };
  }
}
