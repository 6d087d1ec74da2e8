package org.firsthand.quality.wire;

import java.util.List;
import java.util.stream.Stream;

/**
 * Stories, and what is known of who copied whom among them.
 *
 * @param stories each once, originals and copies, sorted by id so that their order gives nothing
 *     away
 * @param links the copies
 */
public record Edition(List<Story> stories, List<Link> links) {
  public Edition {
    stories =
        stories.stream().distinct().sorted(java.util.Comparator.comparing(Story::id)).toList();
    links = List.copyOf(links);
  }

  /** Both together. */
  public Edition and(Edition other) {
    return new Edition(
        Stream.concat(stories.stream(), other.stories.stream()).toList(),
        Stream.concat(links.stream(), other.links.stream()).toList());
  }
}
