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
  private final int joint;

  public Parser(Lexicon lexicon, ParsingNet net) {
    this.lexicon = lexicon;
    this.net = net;
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
    WordRows rows = WordRows.of(words, tags, lexicon);
    int n = tags.length;
    if (n <= LONGEST) {
      return net.parse(rows);
    }
    int[] heads = new int[n];
    int[] relations = new int[n];
    int[] better = new int[n];
    int first = -1;
    for (int from = 0; from < n; from += LONGEST) {
      int to = Math.min(n, from + LONGEST);
      Tree piece = net.parse(rows.part(from, to));
      for (int i = 0; i < to - from; i++) {
        boolean root = piece.heads()[i] == to - from;
        heads[from + i] = !root ? from + piece.heads()[i] : first < 0 ? n : first;
        better[from + i] = piece.tags()[i];
        relations[from + i] = root && first >= 0 ? joint : piece.relations()[i];
      }
      if (first < 0) {
        first = indexOf(heads, n);
      }
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
