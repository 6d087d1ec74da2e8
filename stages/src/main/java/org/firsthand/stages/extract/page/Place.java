package org.firsthand.stages.extract.page;

import org.jspecify.annotations.Nullable;

/**
 * An element on the way from the page's root to a block, with what its names hint at and how much
 * text stands in it. Filled while the page is cut into blocks, read afterwards.
 */
final class Place {
  final @Nullable Place parent;
  final int depth;
  final String tag;

  /** Bits of {@link Hints} for the element's class, id and role. */
  final int hints;

  /** Bits of {@link Hints#TAGS} for the element itself. */
  final int tags;

  final boolean hidden;

  /** True within an element that is called "comments" and no article, or in a comment. */
  final boolean comment;

  /** Names of the element and its parents, to find elements of one make. */
  final int make;

  int blocks;
  int words;
  int linkWords;
  int prose;

  /** {@code hints} are those of {@code names}. */
  Place(@Nullable Place parent, String tag, String names, int hints, boolean hidden) {
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.tag = tag;
    this.hints = hints;
    this.tags = Hints.ofTag(tag);
    this.hidden = hidden || (parent != null && parent.hidden);
    this.comment =
        (parent != null && parent.comment) || (!tag.equals("body") && Hints.isComments(names));
    this.make =
        31 * (31 * tag.hashCode() + names.hashCode())
            + (parent == null ? 0 : parent.tag.hashCode());
  }
}
