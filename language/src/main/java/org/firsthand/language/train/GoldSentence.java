package org.firsthand.language.train;

import java.util.List;

/**
 * One sentence of a treebank: columns of equal length, {@code heads} from 1 with 0 for the root.
 *
 * @param document id of the document it stands in
 * @param startsParagraph whether a paragraph begins with it
 * @param text the text as written
 */
@SuppressWarnings("ArrayRecordComponent") // numbers on their way, never compared
record GoldSentence(
    String document,
    boolean startsParagraph,
    String text,
    List<String> forms,
    List<String> lemmas,
    List<String> upos,
    List<String> xpos,
    int[] heads,
    List<String> relations) {

  int size() {
    return forms.size();
  }
}
