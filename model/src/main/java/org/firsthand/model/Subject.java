package org.firsthand.model;

import java.util.List;

/**
 * A finding as it stood when something was decided of it.
 *
 * @param finding its id then
 * @param summary what it said then
 * @param anchors its events; the one that gave it its id first, the others by id
 */
public record Subject(String finding, String summary, List<Anchor> anchors) {
  public Subject {
    anchors = List.copyOf(anchors);
  }
}
