package org.firsthand.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;

/**
 * An article in one line, without its text.
 *
 * @param published when, in EDTF
 */
public record Heading(
    String id,
    String locator,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> published) {
  /** What is asked of the table {@code article}; all of it stands in the index by id. */
  static final String COLUMNS = "a.id, a.locator, a.title, a.outlet, a.json ->> '$.published.edtf'";

  /** The heading of an article that is at hand. */
  public static Heading of(Article article) {
    return new Heading(
        article.id(),
        article.locator(),
        article.title(),
        article.outlet(),
        article.published().map(Dated::edtf).map(Edtf::text));
  }

  static Heading read(ResultSet columns) throws SQLException {
    return new Heading(
        columns.getString(1),
        columns.getString(2),
        Optional.ofNullable(columns.getString(3)),
        Optional.ofNullable(columns.getString(4)),
        Optional.ofNullable(columns.getString(5)));
  }
}
