package org.firsthand.language.tag;

import java.util.List;

/**
 * The tags that a tagger knows: pairs of a universal tag and a Penn tag, numbered from 0.
 *
 * @param upos the universal part of each tag
 * @param xpos the Penn part of each tag
 */
public record TagSet(List<String> upos, List<String> xpos) {
  public TagSet {
    upos = List.copyOf(upos);
    xpos = List.copyOf(xpos);
    if (upos.size() != xpos.size() || upos.size() > 256) {
      throw new IllegalArgumentException(
          "tags: expected as many universal as Penn tags, at most 256, found "
              + upos.size()
              + " and "
              + xpos.size());
    }
  }

  public int size() {
    return upos.size();
  }
}
