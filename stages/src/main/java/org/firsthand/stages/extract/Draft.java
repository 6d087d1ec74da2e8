package org.firsthand.stages.extract;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.Credit;
import org.firsthand.model.Dated;

/**
 * What one form of input gives of an article, before its paragraphs are cleaned and joined.
 *
 * @param address what it says of its own address, as it says it
 * @param paragraphs the text in order, each without line breaks
 * @param credits those that stand outside the paragraphs, without span
 */
record Draft(
    Optional<String> title,
    Optional<String> outlet,
    Optional<Dated> published,
    Optional<String> author,
    Optional<String> language,
    Optional<String> address,
    List<Credit> credits,
    List<String> paragraphs) {
  Draft {
    credits = List.copyOf(credits);
    paragraphs = List.copyOf(paragraphs);
  }
}
