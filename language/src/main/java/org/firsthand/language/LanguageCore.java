package org.firsthand.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.firsthand.language.lemma.Lemmatizer;
import org.firsthand.language.linear.WordAtoms;
import org.firsthand.language.parse.Configuration;
import org.firsthand.language.parse.ParseInput;
import org.firsthand.language.parse.Parser;
import org.firsthand.language.parse.Vocabulary;
import org.firsthand.language.tag.Tagger;
import org.firsthand.language.tokens.SentenceSplitter;
import org.firsthand.model.Span;

/**
 * The fast language core: sentences, tokens, tags, lemmas and dependencies of English text. Tokens
 * carry no names; those are added by whoever finds them. Immutable, safe on any number of threads,
 * without locks; load it once.
 */
public final class LanguageCore implements SentenceReader {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Tagger tagger;
  private final Lemmatizer lemmatizer;
  private final Vocabulary vocabulary;
  private final Parser parser;

  private LanguageCore(Tagger tagger, Lemmatizer lemmatizer, Vocabulary vocabulary, Parser parser) {
    this.tagger = tagger;
    this.lemmatizer = lemmatizer;
    this.vocabulary = vocabulary;
    this.parser = parser;
  }

  /** Loads the models that ship with this module. */
  public static LanguageCore load() {
    try {
      Tagger tagger;
      Lemmatizer lemmatizer;
      try (DataInputStream in = open("english-tagger.bin.gz")) {
        tagger = Tagger.read(in);
      }
      try (DataInputStream in = open("english-lemmas.bin.gz")) {
        lemmatizer = Lemmatizer.read(in);
      }
      try (DataInputStream in = open("english-parser.bin.gz")) {
        Vocabulary vocabulary = Vocabulary.read(in);
        return new LanguageCore(tagger, lemmatizer, vocabulary, Parser.read(in));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "language models: expected readable resources, found " + e.getMessage(), e);
    }
  }

  private static DataInputStream open(String name) throws IOException {
    InputStream raw = LanguageCore.class.getResourceAsStream(name);
    if (raw == null) {
      throw new IOException("no resource '" + name + "'");
    }
    return new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16));
  }

  @Override
  public List<Sentence> read(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (List<Span> spans : splitter.sentences(text)) {
      List<String> forms = new ArrayList<>(spans.size());
      for (Span span : spans) {
        forms.add(span.of(text));
      }
      sentences.add(analyse(forms, spans));
    }
    return sentences;
  }

  @Override
  public List<Sentence> read(List<List<String>> sentences) {
    List<Sentence> result = new ArrayList<>(sentences.size());
    int at = 0;
    for (List<String> forms : sentences) {
      if (forms.isEmpty()) {
        at++;
        continue;
      }
      List<Span> spans = new ArrayList<>(forms.size());
      for (String form : forms) {
        spans.add(new Span(at, at + form.length()));
        at += form.length() + 1;
      }
      result.add(analyse(forms, spans));
    }
    return result;
  }

  private Sentence analyse(List<String> forms, List<Span> spans) {
    WordAtoms words = new WordAtoms(forms);
    int[] tags = tagger.tag(words);
    Configuration tree = parser.parse(ParseInput.of(words, tags, tagger.tags(), vocabulary));
    List<Token> tokens = new ArrayList<>(forms.size());
    List<String> relations = parser.moves().relations();
    for (int i = 0; i < tags.length; i++) {
      String xpos = tagger.tags().xpos().get(tags[i]);
      int head = tree.heads[i] == tags.length ? 0 : tree.heads[i] + 1;
      tokens.add(
          new Token(
              forms.get(i),
              spans.get(i),
              lemmatizer.lemma(forms.get(i), xpos, i == 0),
              tagger.tags().upos().get(tags[i]),
              xpos,
              head,
              relations.get(tree.labels[i]),
              Optional.empty()));
    }
    return new Sentence(new Span(spans.getFirst().start(), spans.getLast().end()), tokens);
  }
}
