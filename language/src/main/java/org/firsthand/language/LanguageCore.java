package org.firsthand.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.GZIPInputStream;
import org.firsthand.language.lemma.Lemmatizer;
import org.firsthand.language.linear.WordAtoms;
import org.firsthand.language.net.Parser;
import org.firsthand.language.net.Tree;
import org.firsthand.language.tag.TagSet;
import org.firsthand.language.tag.Tagger;
import org.firsthand.language.tokens.SentenceSplitter;
import org.firsthand.model.Span;

/**
 * The fast language core: sentences, tokens, tags, lemmas and dependencies of English text, as the
 * English treebanks of Universal Dependencies have them. Tokens carry no names; those are added by
 * whoever finds them. Immutable, safe on any number of threads, without locks; load it once.
 *
 * <p>Every character that is neither white space nor a control character stands in exactly one
 * token; the time is linear in the length of the text. Bad text (no full stops, no letters,
 * unpaired surrogates) gives poor sentences, never an exception.
 */
public final class LanguageCore implements SentenceReader {
  /** Sentences that are analysed side by side: enough to fill the net, few enough to forget. */
  private static final int TOGETHER = 64;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Tagger tagger;
  private final Lemmatizer lemmatizer;
  private final Parser parser;

  private LanguageCore(Tagger tagger, Lemmatizer lemmatizer, Parser parser) {
    this.tagger = tagger;
    this.lemmatizer = lemmatizer;
    this.parser = parser;
  }

  /**
   * Loads the models that ship with this module, the tagger's beside the parser's.
   *
   * @throws UncheckedIOException if a model is missing or cut short: the installation is broken
   */
  public static LanguageCore load() {
    FutureTask<Tagger> tagger =
        new FutureTask<>(() -> model("english-tagger.bin.gz", Tagger::read));
    Thread.ofPlatform().name("load-tagger").daemon().start(tagger);
    try {
      Parser parser = model("english-parser.bin.gz", Parser::read);
      Lemmatizer lemmatizer = model("english-lemmas.bin.gz", Lemmatizer::read);
      return new LanguageCore(tagger.get(), lemmatizer, parser);
    } catch (IOException | ExecutionException e) {
      throw new UncheckedIOException(
          "language models: expected readable resources, found " + e.getMessage(),
          e instanceof IOException read ? read : new IOException(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("language models: expected time to load, was interrupted", e);
    }
  }

  /** Makes a model of the bytes of its resource. */
  @FunctionalInterface
  private interface Reading<T> {
    T from(DataInputStream in) throws IOException;
  }

  private static <T> T model(String name, Reading<T> reading) throws IOException {
    try (DataInputStream in = open(name)) {
      return reading.from(in);
    }
  }

  private static DataInputStream open(String name) throws IOException {
    InputStream raw = LanguageCore.class.getResourceAsStream(name);
    if (raw == null) {
      throw new IOException("no resource '" + name + "'");
    }
    return new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16));
  }

  /**
   * A sentence before it is analysed.
   *
   * @param forms its words
   * @param spans where they stand in the text
   */
  record Cut(List<String> forms, List<Span> spans) {}

  /** Gives the tokens of sentences all that is known of them, in their order. */
  @FunctionalInterface
  interface Analysis {
    List<List<Token>> of(List<Cut> sentences);
  }

  @Override
  public List<Sentence> read(String text) {
    return read(text, this::analyse);
  }

  @Override
  public List<Sentence> read(List<List<String>> sentences) {
    return read(sentences, this::analyse);
  }

  List<Sentence> read(String text, Analysis analysis) {
    List<Cut> cuts = new ArrayList<>();
    for (List<Span> spans : splitter.sentences(text)) {
      List<String> forms = new ArrayList<>(spans.size());
      for (Span span : spans) {
        forms.add(span.of(text));
      }
      cuts.add(new Cut(forms, spans));
    }
    return sentences(cuts, analysis);
  }

  List<Sentence> read(List<List<String>> sentences, Analysis analysis) {
    List<Cut> cuts = new ArrayList<>(sentences.size());
    int at = 0;
    for (List<String> forms : sentences) {
      List<Span> spans = new ArrayList<>(forms.size());
      for (String form : forms) {
        spans.add(new Span(at, at + form.length()));
        at += form.length() + 1;
      }
      if (forms.isEmpty()) {
        at++;
      } else {
        cuts.add(new Cut(forms, spans));
      }
    }
    return sentences(cuts, analysis);
  }

  private static List<Sentence> sentences(List<Cut> cuts, Analysis analysis) {
    List<Sentence> sentences = new ArrayList<>(cuts.size());
    for (int from = 0; from < cuts.size(); from += TOGETHER) {
      List<Cut> some = cuts.subList(from, Math.min(cuts.size(), from + TOGETHER));
      List<List<Token>> tokens = analysis.of(some);
      for (int s = 0; s < some.size(); s++) {
        List<Span> spans = some.get(s).spans();
        Span span = new Span(spans.getFirst().start(), spans.getLast().end());
        sentences.add(new Sentence(span, tokens.get(s)));
      }
    }
    return sentences;
  }

  List<List<Token>> analyse(List<Cut> sentences) {
    List<WordAtoms> words = new ArrayList<>(sentences.size());
    List<int[]> tagged = new ArrayList<>(sentences.size());
    for (Cut sentence : sentences) {
      WordAtoms atoms = new WordAtoms(sentence.forms());
      words.add(atoms);
      tagged.add(tagger.tag(atoms));
    }
    List<Tree> trees = parser.parse(words, tagged);
    List<List<Token>> tokens = new ArrayList<>(trees.size());
    for (int s = 0; s < trees.size(); s++) {
      tokens.add(tokens(sentences.get(s), trees.get(s)));
    }
    return tokens;
  }

  private List<Token> tokens(Cut sentence, Tree tree) {
    int[] numbers = tree.tags();
    TagSet tags = tagger.tags();
    List<Token> tokens = new ArrayList<>(numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      String form = sentence.forms().get(i);
      String xpos = tags.xpos().get(numbers[i]);
      int head = tree.heads()[i] == numbers.length ? 0 : tree.heads()[i] + 1;
      tokens.add(
          new Token(
              form,
              sentence.spans().get(i),
              lemmatizer.lemma(form, xpos, i == 0),
              tags.upos().get(numbers[i]),
              xpos,
              head,
              parser.relations().get(tree.relations()[i]),
              Optional.empty()));
    }
    return tokens;
  }
}
