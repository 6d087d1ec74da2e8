/**
 * How print looks: white space, dates, bylines, and the lines that stand beside an article.
 *
 * <p>Reads single lines; decides what they are. Pages and pasted text share it. Start with {@link
 * org.firsthand.stages.extract.print.SideLines}. Not here: what to do with them.
 */
@NullMarked
package org.firsthand.stages.extract.print;

import org.jspecify.annotations.NullMarked;
