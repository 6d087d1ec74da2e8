package org.firsthand.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.firsthand.model.Actor;
import org.firsthand.model.Decision;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Restatement;
import org.firsthand.model.Said;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.firsthand.model.StatementField;
import org.firsthand.model.Term;
import org.firsthand.model.json.Json;

/**
 * Statements as analysts corrected them, telling what was read before. Rows keep what was read: a
 * correction is put in when they are read out, and so holds for whatever is read in the same place
 * again. For one thread at a time.
 */
final class Restated {
  private final Sql sql;
  private final boolean isAny;

  /** With the corrections that stand now. */
  Restated(Sql sql) {
    this.sql = sql;
    this.isAny =
        sql.number("SELECT EXISTS (SELECT 1 FROM decision WHERE stands = 1 AND kind = 'Restate')")
            > 0;
  }

  /** The JSON of a statement, corrected. */
  String in(String json) {
    return isAny ? Json.write(in(List.of(Json.read(json, Statement.class))).getFirst()) : json;
  }

  /** The same statements, corrected; those that nobody said stay. */
  List<Statement> in(List<Statement> statements) {
    return corrected(statements, false);
  }

  /** The same statements, corrected, without those that nobody said. */
  List<Statement> said(List<Statement> statements) {
    return corrected(statements, true);
  }

  private List<Statement> corrected(List<Statement> statements, boolean isSaid) {
    if (!isAny || statements.isEmpty()) {
      return statements;
    }
    Map<String, String> locators = new HashMap<>();
    List<JournalEntry> entries =
        standing(statements.stream().map(Statement::article).distinct().toList(), locators);
    if (entries.isEmpty()) {
      return statements;
    }
    List<Statement> corrected = new ArrayList<>();
    for (Statement statement : statements) {
      Statement now = statement;
      boolean isKept = true;
      Map<StatementField, Restatement> told = new EnumMap<>(StatementField.class);
      for (JournalEntry entry : entries) {
        if (entry.decision() instanceof Decision.Restate(var said, var field, var value)
            && said.isMetBy(statement, Objects.requireNonNull(locators.get(statement.article())))) {
          isKept &= field != StatementField.SAID;
          now = with(now, field, value);
          told.put(field, new Restatement(field, asRead(statement, field), entry.id()));
        }
      }
      if (isKept || !isSaid) {
        corrected.add(told.isEmpty() ? now : now.telling(List.copyOf(told.values())));
      }
    }
    return List.copyOf(corrected);
  }

  /** The standing corrections of statements of these articles, oldest first. */
  private List<JournalEntry> standing(Collection<String> articles, Map<String, String> locators) {
    String ids = Json.write(articles);
    sql.rows(
        columns -> locators.put(columns.getString(1), columns.getString(2)),
        "SELECT a.id, a.locator FROM json_each(?) i CROSS JOIN article a ON a.id = i.value",
        ids);
    return sql.rows(
        columns -> Json.read(columns.getString(1), JournalEntry.class),
        "WITH own (id, locator) AS (SELECT a.id, a.locator FROM json_each(?1) i"
            + " CROSS JOIN article a ON a.id = i.value)"
            + " SELECT json FROM decision WHERE stands = 1 AND kind = 'Restate' AND number IN"
            + " (SELECT d.decision FROM own JOIN decision_anchor d ON d.article = own.id"
            + " UNION SELECT d.decision FROM own JOIN decision_anchor d ON d.locator = own.locator)"
            + " ORDER BY number",
        ids);
  }

  /** Whether a statement that meets this is here. */
  boolean isMet(Said said) {
    return articles(said).stream()
        .anyMatch(
            article ->
                sql
                    .rows(
                        columns -> Json.read(columns.getString(1), Statement.class),
                        "SELECT json FROM statement WHERE article = ?",
                        article)
                    .stream()
                    .anyMatch(
                        one ->
                            said.isMetBy(
                                one,
                                sql.strings("SELECT locator FROM article WHERE id = ?", article)
                                    .getFirst())));
  }

  /** Marks all on which a corrected statement bears. */
  void mark(Said said) {
    articles(said).forEach(article -> Around.mark(sql, article));
  }

  private List<String> articles(Said said) {
    return sql.strings(
        "SELECT id FROM article WHERE id = ?1 OR locator = ?2 ORDER BY id",
        said.article(),
        said.locator());
  }

  private static String asRead(Statement one, StatementField field) {
    return switch (field) {
      case SOURCE -> one.source().text();
      case KIND -> one.source().kind().term();
      case STANCE -> one.stance().term();
      case SAID -> field.term();
    };
  }

  private static Statement with(Statement one, StatementField field, String value) {
    Source source = one.source();
    return switch (field) {
      case SOURCE -> {
        Optional<Actor> state = Actor.state(value, Optional.of("GOV"));
        yield one.by(
            new Source(
                state.map(Actor::name).orElse(value),
                Optional.empty(),
                state.isPresent()
                    ? SourceKind.GOVERNMENT
                    : source.kind() == SourceKind.UNNAMED ? SourceKind.NAMED_PERSON : source.kind(),
                state));
      }
      case KIND ->
          one.by(
              new Source(
                  source.text(),
                  source.span(),
                  term(SourceKind.values(), value),
                  source.actor(),
                  source.alsoFor(),
                  source.unnamed()));
      case STANCE -> one.with(term(Stance.values(), value));
      case SAID -> one;
    };
  }

  private static <E extends Term> E term(E[] terms, String value) {
    return Arrays.stream(terms).filter(one -> one.term().equals(value)).findFirst().orElseThrow();
  }
}
