package org.firsthand.cli.show;

import java.util.Collection;
import java.util.TreeSet;

/** Cuts ids to a length at which all ids of a list still differ. Immutable. */
public final class ShortIds {
  /** The letter, the hyphen and four digits: a million to one against a chance meeting of two. */
  private static final int SHORTEST = 6;

  private final int length;

  private ShortIds(int length) {
    this.length = length;
  }

  /** The cut at which these ids still differ. */
  public static ShortIds among(Collection<String> ids) {
    int length = SHORTEST;
    String before = "";
    for (String id : new TreeSet<>(ids)) {
      int shared = 0;
      int end = Math.min(before.length(), id.length());
      while (shared < end && before.charAt(shared) == id.charAt(shared)) {
        shared++;
      }
      length = Math.max(length, shared + 1);
      before = id;
    }
    return new ShortIds(length);
  }

  /** The same, cut to at least so many characters. */
  public ShortIds atLeast(int characters) {
    return new ShortIds(Math.max(length, characters));
  }

  /** The beginning of the id. */
  public String of(String id) {
    return Words.shortId(id, length);
  }

  /** How many characters the cut ids have. */
  public int length() {
    return length;
  }
}
