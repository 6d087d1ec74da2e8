package org.firsthand.language.parse;

import java.util.List;

/**
 * The moves of the parser as numbers: 0 shifts; then one left move per relation; then one right
 * move per relation.
 *
 * @param relations the relations, numbered from 0; {@code root} among them
 */
public record Moves(List<String> relations) {
  /** The move that takes the next word onto the stack. */
  public static final int SHIFT = 0;

  public Moves {
    relations = List.copyOf(relations);
    if (relations.size() > 127 || !relations.contains("root")) {
      throw new IllegalArgumentException(
          "relations: expected at most 127 with 'root' among them, found " + relations);
    }
  }

  /** How many moves there are. */
  public int size() {
    return 1 + 2 * relations.size();
  }

  public int left(int relation) {
    return 1 + relation;
  }

  public int right(int relation) {
    return 1 + relations.size() + relation;
  }

  public int root() {
    return relations.indexOf("root");
  }

  public boolean isLeft(int move) {
    return move > SHIFT && move <= relations.size();
  }

  /** Makes the move. */
  public void make(int move, Configuration in) {
    if (move == SHIFT) {
      in.shift();
    } else if (isLeft(move)) {
      in.left(move - 1);
    } else {
      in.right(move - 1 - relations.size());
    }
  }

  /** The best-scored move that is allowed; the lowest number where scores are equal. */
  int best(int[] scores, Configuration in, int root) {
    int count = relations.size();
    if (in.buffer(0) == in.size && in.depth() == 1) {
      return left(root);
    }
    int best = -1;
    if (in.mayShift()) {
      best = SHIFT;
    }
    if (in.mayLeft()) {
      best = best(scores, 1, best, root);
    }
    if (in.mayRight()) {
      best = best(scores, 1 + count, best, root);
    }
    return best;
  }

  private int best(int[] scores, int from, int best, int root) {
    int result = best;
    for (int relation = 0; relation < relations.size(); relation++) {
      if (relation != root && (result < 0 || scores[from + relation] > scores[result])) {
        result = from + relation;
      }
    }
    return result;
  }
}
