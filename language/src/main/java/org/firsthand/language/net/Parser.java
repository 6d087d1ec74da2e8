package org.firsthand.language.net;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.firsthand.language.linear.WordAtoms;

/**
 * Parses tagged sentences of any length: a net and the words that it knows. Immutable, safe on any
 * number of threads. A sentence beyond {@link #LONGEST} words is parsed in pieces, whose roots hang
 * on the first root, so that time and memory stay linear.
 */
public final class Parser {
  /** The longest sentence that is parsed whole, in words. */
  public static final int LONGEST = 250;

  private final Lexicon lexicon;
  private final ParsingNet net;
  private final ReadingNet reading;
  private final int joint;

  /** A parser with a net whose numbers do not change any more. */
  public Parser(Lexicon lexicon, ParsingNet net) {
    this.lexicon = lexicon;
    this.net = net;
    this.reading = new ReadingNet(net);
    this.joint = net.relations().indexOf("parataxis");
  }

  /** Reads a parser as {@link #write} wrote it. */
  public static Parser read(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> relations = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      relations.add(in.readUTF());
    }
    Lexicon lexicon = Lexicon.read(in);
    NetShape shape = NetShape.read(in);
    return new Parser(lexicon, new ParsingNet(shape, NetNumbers.read(shape, in), relations));
  }

  /** Writes the net, its tables in 8 bits a number and all else in 16. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(net.relations().size());
    for (String relation : net.relations()) {
      out.writeUTF(relation);
    }
    lexicon.write(out);
    net.shape().write(out);
    NetNumbers.write(net.parts(), out);
  }

  /** The names of the relations that trees number. */
  public List<String> relations() {
    return net.relations();
  }

  /** The tree over the words, given the number of each word's tag. */
  public Tree parse(WordAtoms words, int[] tags) {
    return parse(List.of(words), List.of(tags)).getFirst();
  }

  /**
   * The trees of several sentences, in their order: the same trees as one by one, and faster.
   *
   * @param tags for each sentence the number of each word's tag
   */
  public List<Tree> parse(List<WordAtoms> sentences, List<int[]> tags) {
    List<WordRows> pieces = new ArrayList<>(sentences.size());
    for (int s = 0; s < sentences.size(); s++) {
      WordRows rows = WordRows.of(sentences.get(s), tags.get(s), lexicon);
      for (int from = 0; from < rows.size(); from += LONGEST) {
        int to = Math.min(rows.size(), from + LONGEST);
        pieces.add(to - from == rows.size() ? rows : rows.part(from, to));
      }
    }
    List<Tree> read = reading.parse(pieces);
    List<Tree> trees = new ArrayList<>(sentences.size());
    int at = 0;
    for (int[] sentence : tags) {
      int count = (sentence.length + LONGEST - 1) / LONGEST;
      trees.add(count == 1 ? read.get(at) : joined(sentence.length, read.subList(at, at + count)));
      at += count;
    }
    return trees;
  }

  private Tree joined(int n, List<Tree> pieces) {
    int[] heads = new int[n];
    int[] relations = new int[n];
    int[] better = new int[n];
    int first = -1;
    int from = 0;
    for (Tree piece : pieces) {
      int length = piece.heads().length;
      for (int i = 0; i < length; i++) {
        boolean root = piece.heads()[i] == length;
        heads[from + i] = !root ? from + piece.heads()[i] : first < 0 ? n : first;
        better[from + i] = piece.tags()[i];
        relations[from + i] = root && first >= 0 ? joint : piece.relations()[i];
      }
      if (first < 0) {
        first = indexOf(heads, n);
      }
      from += length;
    }
    return new Tree(heads, relations, better);
  }

  private static int indexOf(int[] heads, int root) {
    int i = 0;
    while (heads[i] != root) {
      i++;
    }
    return i;
  }
}
