package org.firsthand.stages.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes in numbers where a block stands: what the elements around it are called, and how much
 * text and how many links stand in them and in elements of its make.
 */
final class PlaceFeatures {
  /** Elements further out than this tell nothing of a block. */
  private static final int FARTHEST = 30;

  private final List<Block> blocks;
  private final int[] prose;
  private final Map<Integer, int[]> makes = new HashMap<>();
  private int allWords;
  private int allProse;

  PlaceFeatures(List<Block> blocks, Wording[] words) {
    this.blocks = blocks;
    this.prose = new int[blocks.size()];
    for (int i = 0; i < prose.length; i++) {
      Block block = blocks.get(i);
      prose[i] = isProse(block, words[i]) ? block.words() : 0;
      count(block, prose[i]);
    }
  }

  /** A block that reads as running text. */
  private static boolean isProse(Block block, Wording wording) {
    return block.words() >= 10
        && block.linkShare() < 0.5
        && wording.sentence()
        && !block.place().hidden;
  }

  private void count(Block block, int words) {
    allWords += block.words();
    allProse += words;
    for (Place p = block.place(); p != null; p = p.parent) {
      p.blocks++;
      p.words += block.words();
      p.linkWords += block.linkWords();
      p.prose += words;
    }
    int[] make = makes.computeIfAbsent(block.place().make, key -> new int[4]);
    make[0]++;
    make[1] += block.words();
    make[2] += block.linkWords();
    make[3] += words;
  }

  void add(Row row, Place place) {
    float[] names = new float[Hints.NAMES];
    float[] tags = new float[Hints.TAGS.size()];
    int level = 0;
    for (Place p = place; p != null && level < FARTHEST; p = p.parent, level++) {
      note(names, p.hints, level);
      note(tags, p.tags, level);
    }
    for (float name : names) {
      row.add(name);
    }
    for (float tag : tags) {
      row.add(tag);
    }
    row.add(place.hidden);
    row.add((float) Math.min(60, place.depth));
    outward(row, place);
    int[] make = makes.getOrDefault(place.make, new int[4]);
    row.addLog(make[0]);
    row.addShare(make[1], allWords);
    row.addShare(make[2], make[1]);
    row.addShare(make[3], allProse);
    row.addShare(make[1], make[0]);
  }

  private void outward(Row row, Place place) {
    Place p = place;
    for (int up = 0; up < 7; up++) {
      if (p == null) {
        row.add(-1f);
        row.add(-1f);
      } else {
        row.addShare(p.prose, allProse);
        row.addShare(p.linkWords, p.words);
      }
      if (up > 0 && up < 5) {
        if (p == null) {
          row.add(-1f);
          row.add(-1f);
        } else {
          row.addShare(p.prose, p.words);
          row.addLog(p.blocks);
        }
      }
      p = p == null ? null : nextLarger(p);
    }
  }

  /** The first element around this one that holds more blocks. */
  private static @Nullable Place nextLarger(Place place) {
    Place p = place.parent;
    while (p != null && p.blocks == place.blocks) {
      p = p.parent;
    }
    return p;
  }

  private static void note(float[] nearest, int bits, int level) {
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      int index = Integer.numberOfTrailingZeros(rest);
      if (nearest[index] == 0) {
        nearest[index] = 1f / (1 + level);
      }
    }
  }

  /** Share of running text in as many blocks as {@code reach} says, on the side of its sign. */
  float prose(int i, int reach) {
    int step = Integer.signum(reach);
    int words = 0;
    int running = 0;
    for (int d = step; d != reach + step; d += step) {
      if (i + d >= 0 && i + d < prose.length) {
        words += blocks.get(i + d).words();
        running += prose[i + d];
      }
    }
    return words == 0 ? 0 : (float) running / words;
  }
}
