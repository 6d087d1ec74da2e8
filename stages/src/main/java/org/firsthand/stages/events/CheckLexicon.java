package org.firsthand.stages.events;

import java.util.List;

/** Holds a lexicon's file against the rules of its format. */
public final class CheckLexicon {
  private CheckLexicon() {}

  /**
   * One message a mistake, in the order of the lines: {@code lexicon.tsv:12: expected ..., found
   * ...}; none for a sound file.
   *
   * @param file the name to use in messages
   * @param lines the file's lines
   */
  public static List<String> problems(String file, List<String> lines) {
    return List.copyOf(LexiconLines.read(file, lines).problems());
  }
}
