package org.firsthand.language.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;
import org.firsthand.language.linear.SparseWeights;
import org.firsthand.model.Span;

/**
 * Finds names in tagged sentences: a conditional random field (Lafferty et al. 2001) over BIO
 * labels with gazetteers. Immutable, safe on any number of threads, without locks; load it once.
 */
public final class NameReader {
  private final Gazetteer gazetteer;
  private final WordClusters clusters;
  private final NameLattice.Weights weights;

  public NameReader(Gazetteer gazetteer, WordClusters clusters, SparseWeights weights) {
    this.gazetteer = gazetteer;
    this.clusters = clusters;
    this.weights = weights::addTo;
  }

  /** Loads the model and the lists that ship with this module. */
  public static NameReader load() {
    String name = "english-names.bin.gz";
    InputStream raw = NameReader.class.getResourceAsStream(name);
    if (raw == null) {
      throw new IllegalStateException("names: expected resource '" + name + "', found none");
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16))) {
      return new NameReader(Gazetteer.load(), WordClusters.load(), SparseWeights.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("names: expected a readable model, found " + e, e);
    }
  }

  /** The same sentence with its names; depends on nothing but this sentence. */
  public Sentence read(Sentence sentence) {
    return with(sentence, decode(sentence));
  }

  /** The sentences of one text with their names; what one sentence makes clear helps the others. */
  public List<Sentence> read(List<Sentence> sentences) {
    List<List<String>> forms = sentences.stream().map(NameReader::forms).toList();
    List<List<String>> tags = sentences.stream().map(NameReader::tags).toList();
    List<int[]> labels = sentences.stream().map(this::decode).toList();
    List<int[]> agreed = NameAgreement.agree(forms, tags, labels);
    List<Sentence> named = new ArrayList<>(sentences.size());
    for (int s = 0; s < agreed.size(); s++) {
      named.add(with(sentences.get(s), agreed.get(s)));
    }
    return named;
  }

  /**
   * The names of a sentence in their order, persons with the office that stands beside them.
   *
   * @param named a sentence with tags and names, as {@link #read} gives it
   */
  public List<Name> names(Sentence named) {
    List<Token> tokens = named.tokens();
    OfficeFinder offices = new OfficeFinder(tokens, gazetteer);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String tag = tokens.get(i).name().orElse("");
      if (tag.startsWith("B-")) {
        int end = i + 1;
        while (end < tokens.size() && tokens.get(end).name().orElse("").startsWith("I-")) {
          end++;
        }
        NameKind kind = NameKind.valueOf(tag.substring(2));
        Span span = new Span(tokens.get(i).span().start(), tokens.get(end - 1).span().end());
        Optional<Name.Office> office =
            kind == NameKind.PERSON ? offices.of(i, end) : Optional.empty();
        names.add(new Name(kind, i, end, span, office));
      }
    }
    return names;
  }

  private int[] decode(Sentence sentence) {
    NameInput input = NameInput.of(forms(sentence), tags(sentence), gazetteer, clusters);
    int[] labels = NameLattice.of(input, weights).best();
    for (int i = 0; i < labels.length; i++) {
      country(labels, i, gazetteer.endOfCountry(input.marks, i));
      int last = gazetteer.endOfGroup(input.marks, i);
      if (last > i) {
        group(labels, i, last);
      }
      organisation(labels, i, gazetteer.endOfOrganisation(input.marks, i));
    }
    return labels;
  }

  /** A country is a PLACE also where it acts like a body: so the training data has it. */
  private static void country(int[] labels, int first, int last) {
    boolean whole =
        last >= first
            && labels[first] == NameLabel.B_ORG.number()
            && (last + 1 == labels.length || labels[last + 1] != NameLabel.I_ORG.number());
    for (int i = first + 1; i <= last && whole; i++) {
      whole = labels[i] == NameLabel.I_ORG.number();
    }
    for (int i = first; i <= last && whole; i++) {
      labels[i] = (i == first ? NameLabel.B_PLACE : NameLabel.I_PLACE).number();
    }
  }

  /** A listed threat group of two words and more is an ORG: no training text knows "Fancy Bear". */
  private static void group(int[] labels, int first, int last) {
    boolean cutsLonger =
        (labels[first] != 0 && labels[first] % 2 == 0)
            || (last + 1 < labels.length && labels[last + 1] != 0 && labels[last + 1] % 2 == 0);
    for (int i = first; i <= last && !cutsLonger; i++) {
      labels[i] = (i == first ? NameLabel.B_ORG : NameLabel.I_ORG).number();
    }
  }

  /** A listed organisation of two words and more is an ORG where the model sees no name at all. */
  private static void organisation(int[] labels, int first, int last) {
    boolean free = last > first;
    for (int i = first; i <= last && free; i++) {
      free = labels[i] == NameLabel.O.number();
    }
    for (int i = first; i <= last && free; i++) {
      labels[i] = (i == first ? NameLabel.B_ORG : NameLabel.I_ORG).number();
    }
  }

  private static List<String> forms(Sentence sentence) {
    return sentence.tokens().stream().map(Token::form).toList();
  }

  private static List<String> tags(Sentence sentence) {
    return sentence.tokens().stream().map(Token::xpos).toList();
  }

  private static Sentence with(Sentence sentence, int[] labels) {
    List<Token> named = new ArrayList<>(labels.length);
    for (int i = 0; i < labels.length; i++) {
      Token token = sentence.tokens().get(i);
      named.add(
          new Token(
              token.form(),
              token.span(),
              token.lemma(),
              token.upos(),
              token.xpos(),
              token.head(),
              token.deprel(),
              NameLabel.of(labels[i]).tag()));
    }
    return new Sentence(sentence.span(), named);
  }
}
