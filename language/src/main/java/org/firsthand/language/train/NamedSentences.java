package org.firsthand.language.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.firsthand.language.names.Gazetteer;
import org.firsthand.language.names.NameLabel;

/** Reads a treebank with an entity layer as names to be found: the truth that names are held to. */
public final class NamedSentences {
  private NamedSentences() {}

  /** The sentences of a CoNLL-U file in their order, gzipped or not. */
  public static List<NamedSentence> read(Path file) throws IOException {
    List<GoldSentence> sentences = Treebank.read(file);
    List<int[]> labels = NameTreebank.read(file, Gazetteer.load());
    List<NamedSentence> named = new ArrayList<>(sentences.size());
    for (int s = 0; s < labels.size(); s++) {
      List<String> tags =
          Arrays.stream(labels.get(s))
              .mapToObj(label -> NameLabel.of(label).tag().orElse(""))
              .toList();
      named.add(new NamedSentence(sentences.get(s).document(), sentences.get(s).forms(), tags));
    }
    return named;
  }
}
