package org.firsthand.benchmarks.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.firsthand.benchmarks.Analysis;
import org.firsthand.benchmarks.Firsthand;
import org.firsthand.benchmarks.Race;
import org.firsthand.benchmarks.Texts;

/**
 * Our whole analysis beside OpenNLP's sentences, tokens and tags alone, over the same texts.
 *
 * <p>{@code BesideOpenNlp TEXTS [ARTICLES]}; pin the process to one core.
 */
public final class BesideOpenNlp {
  private static final String MODELS = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

  private BesideOpenNlp() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("beside OpenNLP: expected TEXTS [ARTICLES], found nothing");
      System.exit(2);
    }
    int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 150;
    List<String> texts = Texts.first(Path.of(arguments[0]), articles);
    Analysis ours = Firsthand.load();
    Analysis theirs = openNlp();
    Race race = new Race(System.out);
    race.measure("warm-up Firsthand", ours, texts, 3);
    race.measure("warm-up OpenNLP", theirs, texts, 3);
    race.measure("OpenNLP to its tags", theirs, texts);
    race.measure("Firsthand, all", ours, texts);
  }

  private static Analysis openNlp() throws IOException {
    try (InputStream sentences = open("sentence");
        InputStream tokens = open("tokens");
        InputStream tags = open("pos")) {
      SentenceDetectorME detector = new SentenceDetectorME(new SentenceModel(sentences));
      TokenizerME tokenizer = new TokenizerME(new TokenizerModel(tokens));
      POSTaggerME tagger = new POSTaggerME(new POSModel(tags));
      return text -> {
        long count = 0;
        for (String sentence : detector.sentDetect(text)) {
          count += tagger.tag(tokenizer.tokenize(sentence)).length;
        }
        return count;
      };
    }
  }

  private static InputStream open(String part) throws IOException {
    String name = MODELS.formatted(part);
    InputStream in = BesideOpenNlp.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("OpenNLP: expected the model " + name + ", found none");
    }
    return in;
  }
}
