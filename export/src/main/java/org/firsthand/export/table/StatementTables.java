package org.firsthand.export.table;

import java.util.Optional;
import org.firsthand.model.Actor;
import org.firsthand.model.ChainLink;
import org.firsthand.model.Restatement;
import org.firsthand.model.Span;
import org.firsthand.model.Statement;
import org.firsthand.model.Unnamed;

/** The table of statements: who says what. */
final class StatementTables {
  private StatementTables() {}

  static final Table<Statement> STATEMENTS =
      Table.<Statement>of("statements", "who says what, according to one article")
          .text("id", "the statement's id", Statement::id)
          .text("article", "id of the article that holds it", Statement::article)
          .text("source_text", "the words that name the source", row -> row.source().text())
          .spanPerhaps("source", "these words", row -> row.source().span())
          .term(
              "source_kind",
              "named person, government, organisation, outlet, document or unnamed",
              row -> row.source().kind())
          .textPerhaps(
              "source_name", "whom the source is or speaks for", row -> actor(row).map(Actor::name))
          .termPerhaps(
              "source_actor_kind",
              "country, organisation, person or group",
              row -> actor(row).map(Actor::kind))
          .textPerhaps(
              "source_code",
              "ISO 3166-1 alpha-3 of its country, or EU, NATO, UN",
              row -> actor(row).flatMap(Actor::code))
          .textPerhaps(
              "source_sector",
              "PLOVER's sector: GOV, MIL, MED, BUS ...",
              row -> actor(row).flatMap(Actor::sector))
          .texts(
              "also_for",
              "names of those it speaks for besides",
              row -> row.source().alsoFor().stream().map(Actor::name).toList())
          .wholePerhaps(
              "unnamed_number",
              "how many they are, of sources without a name",
              row -> row.source().unnamed().flatMap(Unnamed::number))
          .quotePerhaps(
              "unnamed_body",
              "what they belong to, of sources without a name",
              row -> row.source().unnamed().flatMap(Unnamed::body))
          .quotePerhaps(
              "unnamed_reason",
              "why they are not named",
              row -> row.source().unnamed().flatMap(Unnamed::reason))
          .quotePerhaps("cue", "the words that say that it is said", Statement::cue)
          .text(
              "content_text",
              "what is said; stretches joined by a space",
              row -> row.content().text())
          .wholes(
              "content_starts",
              "where the stretches start, in UTF-16 units from 0",
              row -> row.content().spans().stream().map(Span::start).toList())
          .wholes(
              "content_ends",
              "the unit behind each stretch",
              row -> row.content().spans().stream().map(Span::end).toList())
          .flag("direct", "whether any part of it is in quotation marks", Statement::direct)
          .term(
              "stance", "asserts, confirms, denies, doubts, declines to comment", Statement::stance)
          .term("manner", "speech, thought or intention", Statement::manner)
          .texts(
              "chain",
              "the sources from the outermost that the text names inward",
              row -> row.chain().stream().map(ChainLink::text).toList())
          .texts(
              "chain_kinds",
              "the kind of each of them",
              row -> row.chain().stream().map(link -> link.kind().term()).toList())
          .textPerhaps("answers", "id of the statement that this one answers", Statement::answers)
          .texts(
              "corrected",
              "what an analyst corrected: source, kind, stance, said",
              row -> row.corrected().stream().map(one -> one.field().term()).toList())
          .texts(
              "corrected_was",
              "what was read in the article, of each of these",
              row -> row.corrected().stream().map(Restatement::was).toList())
          .build();

  private static Optional<Actor> actor(Statement statement) {
    return statement.source().actor();
  }
}
