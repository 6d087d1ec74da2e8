package org.firsthand.export.table;

import java.util.List;
import java.util.stream.IntStream;
import org.firsthand.export.FiledArticle;
import org.firsthand.model.Credit;
import org.firsthand.model.Receipt;

/** The tables of what was read: articles, their credits, the captures that hold them. */
final class ArticleTables {
  private ArticleTables() {}

  static final Table<FiledArticle> ARTICLES =
      Table.<FiledArticle>of("articles", "one version of one news report")
          .text("id", "the article's id, made from its content", row -> row.article().id())
          .text("locator", "where it was read from", row -> row.article().locator())
          .textPerhaps("address", "the page's address on the web", row -> row.article().address())
          .textPerhaps("title", "the headline", row -> row.article().title())
          .textPerhaps("outlet", "who printed it", row -> row.article().outlet())
          .dated("published", "when it was printed", row -> row.article().published())
          .textPerhaps("author", "the byline's person or persons", row -> row.article().author())
          .textPerhaps("language", "ISO 639-1 code", row -> row.article().language())
          .textPerhaps(
              "newer",
              "id of the newest version of the same report, if not this",
              FiledArticle::newer)
          .text(
              "body",
              "the text, paragraphs joined by two line feeds; all offsets count in it",
              row -> row.article().text())
          .build();

  private record CreditRow(String article, int number, Credit credit) {}

  static final Table<FiledArticle> CREDITS =
      Table.each(
              "credits",
              "a line that names where an article's text comes from",
              ArticleTables::credits)
          .text("article", "id of the article", CreditRow::article)
          .whole("number", "its place among the article's credits, from 1", CreditRow::number)
          .term("kind", "wire, contributed, republished or via", row -> row.credit().kind())
          .text("name", "the agency, outlet or body, as printed", row -> row.credit().name())
          .spanPerhaps("credit", "the words", row -> row.credit().span())
          .build();

  private record CaptureRow(String article, int number, Receipt receipt) {}

  static final Table<FiledArticle> CAPTURES =
      Table.each(
              "captures", "the bytes that hold an article, as they came", ArticleTables::captures)
          .text("article", "id of the article", CaptureRow::article)
          .whole(
              "number",
              "its place among the article's captures, from 1, which is the one it was made from",
              CaptureRow::number)
          .text("locator", "where it came from", row -> row.receipt().locator())
          .text("media_type", "what the bytes are", row -> row.receipt().mediaType())
          .momentPerhaps(
              "retrieved", "when it was fetched, if it was", row -> row.receipt().retrieved())
          .text("sha256", "SHA-256 of the bytes, in hexadecimal", row -> row.receipt().sha256())
          .whole("bytes", "how many bytes it has", row -> row.receipt().length())
          .build();

  private static List<CreditRow> credits(FiledArticle filed) {
    List<Credit> credits = filed.article().credits();
    return IntStream.range(0, credits.size())
        .mapToObj(i -> new CreditRow(filed.article().id(), i + 1, credits.get(i)))
        .toList();
  }

  private static List<CaptureRow> captures(FiledArticle filed) {
    List<Receipt> receipts = filed.captures();
    return IntStream.range(0, receipts.size())
        .mapToObj(i -> new CaptureRow(filed.article().id(), i + 1, receipts.get(i)))
        .toList();
  }
}
