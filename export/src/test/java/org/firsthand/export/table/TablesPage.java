package org.firsthand.export.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firsthand.export.events.Attributions;
import org.firsthand.export.events.GdeltMentions;
import org.firsthand.export.events.Polecat;

/** The page docs/tables.md, as the code has it. */
final class TablesPage {
  /** Where it stands, seen from the module's folder. */
  static final Path PATH = Path.of("..", "docs", "tables.md");

  private TablesPage() {}

  /** Writes it anew; to be run in the module's folder. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(PATH, page());
  }

  static String page() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Tables
        What `export --format parquet`, `csv` and `tsv` write: a folder with a file for each of these tables, named
        as the table. This page is made from the code (`org.firsthand.export.table.TablesPage`), and a test holds it to it.

        Types are those of Parquet and Arrow. A column is never absent unless it says `or absent`. Offsets count
        UTF-16 units of `articles.body` from 0, ends are exclusive; in Python, `body.encode('utf-16-le')[2*s:2*e]
        .decode('utf-16-le')` gives the words. NUL and halves of surrogate pairs are written as U+FFFD.

        In CSV and TSV lists are arrays of JSON, dates and moments ISO 8601 (moments in UTC), an absent value is an
        empty cell and an empty text a quoted one (`""`). Lines end with CR LF, quotes are doubled (RFC 4180); UTF-8
        without a byte order mark: open them in Excel by Data, From Text/CSV, 65001. So that no spreadsheet takes a
        text for a formula, an apostrophe stands before a text that begins with `= + - @`, tab, CR, LF or their
        full-width forms, or with apostrophes and one of these; to undo it, take one apostrophe away from a text that
        matches `^'+[=+\\-@\\t\\r\\n＝＋－＠]`. Numbers are not touched.

            SELECT f.id, f.summary, o.name FROM 'out/findings.parquet' f JOIN 'out/origins.parquet' o ON o.finding = f.id
        """);
    Tables.all().forEach(table -> table(table, page));
    page.append(
        """

        # Others' event data
        One file each, separated by tabs, for tools that know these columns (`export --format polecat`,
        `gdelt-mentions`, `attributions`). Guarded and quoted as above. What is not known stays empty; a date that is
        not of one day is no day.
        """);
    for (Table<?> table : List.of(Polecat.TABLE, GdeltMentions.TABLE, Attributions.TABLE)) {
      table(table, page);
    }
    return page.toString();
  }

  private static void table(Table<?> table, StringBuilder page) {
    page.append("\n## ").append(table.name()).append('\n');
    String meaning = table.meaning();
    page.append(Character.toUpperCase(meaning.charAt(0))).append(meaning.substring(1));
    page.append(".\n\n| column | type | meaning |\n|---|---|---|\n");
    for (Column column : table.columns()) {
      page.append("| `").append(column.name()).append("` | ").append(column.type().term());
      page.append(column.nullable() ? " or absent" : "").append(" | ");
      page.append(column.meaning().replace("|", "\\|")).append(" |\n");
    }
  }
}
