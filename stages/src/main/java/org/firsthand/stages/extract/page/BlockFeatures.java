package org.firsthand.stages.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes each block of a page in numbers: itself, where it stands, and what stands around it.
 */
final class BlockFeatures {
  private final List<Block> blocks;
  private final Evidence evidence;
  private final Wording[] words;
  private final PlaceFeatures places;
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final int commentsAt;
  private final int firstHeading;
  private int heading = -1;

  private BlockFeatures(List<Block> blocks, Wording[] words, Evidence evidence) {
    this.blocks = blocks;
    this.words = words;
    this.evidence = evidence;
    this.places = new PlaceFeatures(blocks, words);
    int comments = -1;
    int first = -1;
    for (int i = 0; i < words.length; i++) {
      times.merge(words[i].bare(), 1, Integer::sum);
      comments = words[i].commentsHead() ? i : comments;
      first = first < 0 && blocks.get(i).place().tag.equals("h1") ? i : first;
    }
    this.commentsAt = comments;
    this.firstHeading = first;
  }

  /** The wording of each block. */
  static Wording[] wording(List<Block> blocks) {
    return blocks.stream().map(block -> Wording.of(block.text())).toArray(Wording[]::new);
  }

  /** One row a block, all rows of one width. */
  static float[][] of(List<Block> blocks, Wording[] words, Evidence evidence) {
    BlockFeatures features = new BlockFeatures(blocks, words, evidence);
    float[][] rows = new float[blocks.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = features.row(i);
    }
    return rows;
  }

  private float[] row(int i) {
    Block block = blocks.get(i);
    Wording wording = words[i];
    String bare = wording.bare();
    String title = evidence.title();
    Row row = new Row();
    OwnFeatures.add(row, block, wording);
    row.add(!title.isEmpty() && bare.equals(title));
    row.add(bare.length() > 12 && title.contains(bare));
    row.add((float) Math.min(3, seen.merge(bare, 1, Integer::sum) - 1));
    row.add((float) Math.min(5, times.getOrDefault(bare, 1)));
    row.add(bare.length() > 30 && evidence.description().startsWith(bare.substring(0, 30)));
    row.add(evidence.inBody(block.text()));
    places.add(row, block.place());
    row.add((float) i / blocks.size());
    row.addLog(i);
    row.add(firstHeading < 0 ? 0f : Math.max(-50, Math.min(200, i - firstHeading)));
    for (int d : new int[] {-3, -2, -1, 1, 2, 3}) {
      around(row, block, i + d);
    }
    row.add(places.prose(i, -6));
    row.add(places.prose(i, 6));
    row.addLog(sinceSideHead(i));
    row.add(commentsAt >= 0 && i > commentsAt);
    heading(row, i);
    return row.done();
  }

  private void around(Row row, Block block, int i) {
    boolean there = i >= 0 && i < blocks.size();
    row.add(there ? Row.log(blocks.get(i).words()) : -1);
    row.add(there ? (float) blocks.get(i).linkShare() : -1);
    row.add(there && words[i].sentence());
    row.add(there && blocks.get(i).place().make == block.place().make);
    row.add(there && blocks.get(i).place().parent == block.place().parent);
    row.add(there && (words[i].dateLine() || words[i].byline()));
  }

  /** What the heading above a block is, and how far above. */
  private void heading(Row row, int i) {
    Block block = blocks.get(i);
    boolean isHeading = OwnFeatures.level(block.place().tag) > 0;
    row.add(heading < 0 ? 0f : OwnFeatures.level(blocks.get(heading).place().tag));
    row.add(heading >= 0 && words[heading].linksHead());
    row.addLog(heading < 0 ? 200 : i - heading);
    row.add(heading < 0 ? -1 : (float) blocks.get(heading).linkShare());
    heading = isHeading ? i : heading;
  }

  /** Blocks since the last head of a link list; 100 if none is near. */
  private int sinceSideHead(int i) {
    for (int d = 1; d <= 12 && i - d >= 0; d++) {
      if (words[i - d].linksHead()) {
        return d;
      }
    }
    return 100;
  }
}
