package org.firsthand.stages.extract.page;

import org.firsthand.stages.extract.print.Bylines;
import org.firsthand.stages.extract.print.PastedMarks;
import org.firsthand.stages.extract.print.SideLines;
import org.firsthand.stages.extract.print.Spacing;

/**
 * What the words of one block alone say of it, found once and asked for often.
 *
 * @param bare letters and digits only, in lower case
 * @param sentence true if it ends as a sentence does
 * @param alone true for a line that is never part of an article
 * @param pictureCredit true for a line that says who made a picture
 * @param linksHead true for a line that links to other articles follow
 * @param commentsHead true for a line that comments follow
 * @param byline true for a line that says who wrote the article
 * @param dateLine true for a line that holds hardly more than a date
 * @param marks how many words of menus, forms and notices it holds
 */
record Wording(
    String bare,
    boolean sentence,
    boolean alone,
    boolean pictureCredit,
    boolean linksHead,
    boolean commentsHead,
    boolean byline,
    boolean dateLine,
    int marks) {
  static Wording of(String text) {
    return new Wording(
        Spacing.bare(text),
        Spacing.endsSentence(text),
        SideLines.isAlone(text),
        SideLines.isPictureCredit(text),
        SideLines.headsLinkList(text) || SideLines.headsOneLink(text),
        SideLines.headsComments(text),
        Bylines.isByline(text),
        Bylines.isDateLine(text),
        PastedMarks.count(text));
  }
}
