package org.firsthand.export.misp;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.export.FiledArticle;
import org.firsthand.export.misp.MispEvent.MispObject;
import org.firsthand.export.report.Chapter;
import org.firsthand.export.report.Sentence;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Finding;
import org.firsthand.model.Receipt;
import org.firsthand.model.Review;

/** A finding as Taranis' story with its news items, and for other readers as news media. */
final class Items {
  private final Account account;
  private final String event;
  private final String timestamp;

  /** The items of an event that has this UUID. */
  Items(Account account, String event, String timestamp) {
    this.account = account;
    this.event = event;
    this.timestamp = timestamp;
  }

  /** The UUID of an article's news item in this event. */
  static String item(String event, String article) {
    return Parts.uuid(Template.NEWS_ITEM, event, article);
  }

  /** The story. */
  MispObject story(Chapter chapter) {
    Finding finding = account.finding();
    Parts story =
        new Parts(Template.STORY, event, finding.id(), timestamp)
            .put("id", finding.id())
            .put("title", chapter.title())
            .put("summary", finding.summary())
            .put(
                "description",
                chapter.known().stream().map(Sentence::text).collect(Collectors.joining(" ")));
    account.articles().stream()
        .flatMap(one -> address(one).stream())
        .distinct()
        .forEach(link -> story.put("links", link));
    tags(finding).forEach(tag -> story.put("tags", tag));
    chapter.counts().forEach(count -> story.put("attributes", count));
    chapter.coding().forEach(words -> story.put("attributes", words));
    finding
        .originList()
        .forEach(
            one ->
                story.put("attributes", "origin: " + one.name() + " (" + one.kind().term() + ")"));
    finding.contradictions().forEach(one -> story.put("attributes", "beside it: " + one.why()));
    story.put(
        "comments",
        finding.review().map(Review::notes).stream()
            .flatMap(List::stream)
            .map(note -> note.author() + ": " + note.text())
            .collect(Collectors.joining("\n")));
    account.articles().forEach(filed -> story.refer("includes", item(event, filed.article().id())));
    return story.made();
  }

  private static Set<String> tags(Finding finding) {
    Set<String> tags = new LinkedHashSet<>();
    tags.add(finding.type().term());
    finding.mode().ifPresent(tags::add);
    tags.addAll(finding.contexts());
    return tags;
  }

  /** Its news items. */
  Stream<MispObject> news() {
    return account.articles().stream().map(this::item);
  }

  private MispObject item(FiledArticle filed) {
    Article article = filed.article();
    Parts item =
        new Parts(Template.NEWS_ITEM, event, article.id(), timestamp)
            .put("id", article.id())
            .put("story_id", account.finding().id())
            .put("osint_source_id", outlet(article))
            .put("title", article.title().orElse(""))
            .put("author", article.author().orElse(""))
            .put("language", article.language().orElse(""))
            .put("link", address(filed).orElse(""))
            .put("source", address(filed).orElse(""))
            .put("hash", filed.captures().stream().findFirst().map(Receipt::sha256).orElse(""))
            .put("content", article.text());
    for (Copy copy : account.copies()) {
      if (copy.copy().equals(article.id()) && copy.kind() != CopyKind.QUOTES) {
        item.refer("derived-from", item(event, copy.original()));
      }
    }
    return item.made();
  }

  /** Who printed them. */
  Stream<MispObject> media() {
    return account.articles().stream()
        .map(
            filed ->
                new Parts(Template.NEWS_MEDIA, event, filed.article().id(), timestamp)
                    .put("source", outlet(filed.article()))
                    .put("title", filed.article().title().orElse(""))
                    .put("link", address(filed).orElse(""))
                    .refer("related-to", item(event, filed.article().id()))
                    .made());
  }

  private static String outlet(Article article) {
    return article
        .outlet()
        .filter(name -> !name.isBlank())
        .orElseGet(() -> article.locator().substring(article.locator().lastIndexOf('/') + 1));
  }

  /** The address on the web, if it was read from there. */
  private static Optional<String> address(FiledArticle filed) {
    return Optional.of(filed.article().locator()).filter(one -> one.matches("https?://\\S+"));
  }
}
