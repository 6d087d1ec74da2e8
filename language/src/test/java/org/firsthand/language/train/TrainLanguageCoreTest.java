package org.firsthand.language.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.firsthand.language.linear.WordAtoms;
import org.firsthand.language.net.Parser;
import org.firsthand.language.net.Tree;
import org.firsthand.language.tag.Tagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainLanguageCoreTest {
  private static final String[] WHO = {"Ministers", "Banks", "Hackers", "Courts", "Firms"};
  private static final String[] DID = {"signed", "denied", "stole", "read", "sold"};
  private static final String[] WHAT = {"files", "treaties", "claims", "ships", "maps"};

  @TempDir private Path folder;

  private static String treebank() {
    StringBuilder text = new StringBuilder("# newdoc id = invented\n");
    for (int i = 0; i < 25; i++) {
      String who = WHO[i % 5];
      String did = DID[(i / 5 + i) % 5];
      String what = WHAT[i / 5];
      text.append("# text = ")
          .append(who)
          .append(' ')
          .append(did)
          .append(' ')
          .append(what)
          .append(".\n");
      row(text, 1, who, "NOUN", "NNS", 2, "nsubj");
      row(text, 2, did, "VERB", "VBD", 0, "root");
      row(text, 3, what, "NOUN", "NNS", 2, "obj");
      row(text, 4, ".", "PUNCT", ".", 2, "punct");
      text.append('\n');
    }
    return text.toString();
  }

  private static void row(
      StringBuilder text,
      int id,
      String form,
      String upos,
      String xpos,
      int head,
      String relation) {
    String[] cells = {
      "" + id,
      form,
      form.toLowerCase(java.util.Locale.ROOT),
      upos,
      xpos,
      "_",
      "" + head,
      relation,
      "_",
      "_"
    };
    text.append(String.join("\t", cells)).append('\n');
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static DataInputStream open(Path file) throws IOException {
    return new DataInputStream(new GZIPInputStream(Files.newInputStream(file)));
  }

  private Path train(String name) throws IOException {
    Path models = folder.resolve(name);
    TrainLanguageCore.main(new String[] {folder.toString(), models.toString()});
    return models;
  }

  @Test
  void learnsTheSameBytesTwice() throws IOException {
    for (String name : List.of("gum-open-train", "ewt-dev", "gum-open-dev")) {
      write(folder.resolve("treebank").resolve(name + ".conllu.gz"), treebank());
    }
    write(
        folder.resolve("pages/truth.jsonl.gz"),
        "{\"text\": \"The ministers of the north read the maps. Hackers sold it.\"}\n");
    write(
        folder.resolve("coreference/ecbplus-train.jsonl.gz"),
        "{\"sentences\": [{\"tokens\": [\"Courts\", \"denied\", \"the\", \"claims\", \".\"]}]}\n");
    Path once = train("once");
    Path again = train("again");
    for (String name :
        List.of("english-lemmas.bin.gz", "english-tagger.bin.gz", "english-parser.bin.gz")) {
      assertThat(once.resolve(name)).as(name).hasSameBinaryContentAs(again.resolve(name));
    }
    try (DataInputStream tags = open(once.resolve("english-tagger.bin.gz"));
        DataInputStream net = open(once.resolve("english-parser.bin.gz"))) {
      Tagger tagger = Tagger.read(tags);
      Parser parser = Parser.read(net);
      WordAtoms words = new WordAtoms(List.of("Banks", "sold", "maps", "."));
      int[] tagged = tagger.tag(words);
      assertThat(tagger.tags().upos().get(tagged[1])).isEqualTo("VERB");
      Tree tree = parser.parse(words, tagged);
      assertThat(parser.relations().get(tree.relations()[0])).isIn("nsubj", "obj", "punct", "root");
    }
  }

  @Test
  void namesTheLineOfATreebankThatIsNoTreebank() throws IOException {
    write(folder.resolve("treebank/gum-open-train.conllu.gz"), "1\tonly\tthree\n");
    assertThatThrownBy(() -> train("none"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected 10 columns, found 3");
  }
}
