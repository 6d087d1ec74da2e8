package org.firsthand.export.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.export.Account;
import org.firsthand.export.report.Chapter.Item;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;

/** The list of origins: what each is quoted with, and who has it from there. */
final class OriginItems {
  /** Quotations of one origin at most; the footnotes lead to more. */
  private static final int MOST_QUOTES = 5;

  private final Account account;
  private final Passages passages;

  OriginItems(Account account, Passages passages) {
    this.account = account;
    this.passages = passages;
  }

  /** An origin's line; empty if no article shows it. */
  Optional<Item> of(Origin origin) {
    List<Sentence> sentences = new ArrayList<>();
    Set<String> quoted = new LinkedHashSet<>();
    for (Note note : passages.of(origin).stream().limit(MOST_QUOTES).toList()) {
      if (note instanceof Note.Passage passage && passage.quote().isPresent()) {
        quoted.add(passage.article());
        String words = Prose.quote(passage.quote().get()) + ", " + passage.outlet() + ".";
        sentences.add(new Sentence(words, List.of(note)));
      }
    }
    Map<String, List<String>> others = new LinkedHashMap<>();
    for (String id : origin.articles()) {
      if (!quoted.contains(id)) {
        others.computeIfAbsent(relation(id), relation -> new ArrayList<>()).add(id);
      }
    }
    String standing = FindingWords.standing(account.finding(), origin);
    others.forEach(
        (relation, articles) ->
            Sentence.shownBy(
                    relation + " " + outlets(articles) + ".", passages.all(articles, standing))
                .ifPresent(sentences::add));
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Item(Optional.of(label(origin)), sentences));
  }

  private static String label(Origin origin) {
    return origin.kind() == OriginKind.UNATTRIBUTED
        ? "No source named"
        : Prose.capital(Prose.line(origin.name()))
            + " ("
            + origin.kind().term()
            + origin
                .reliability()
                .map(letter -> "; reliability " + letter.term() + ", " + letter.meaning())
                .orElse("")
            + ")";
  }

  /** How an article comes to have the same words, before a list of outlets. */
  private String relation(String article) {
    return account.copies().stream()
        .filter(copy -> copy.copy().equals(article))
        .map(Copy::kind)
        .filter(kind -> kind != CopyKind.QUOTES)
        .findFirst()
        .map(
            kind ->
                switch (kind) {
                  case REPRINT -> "Reprinted by";
                  case EXCERPT -> "Excerpted by";
                  case REWRITE -> "Rewritten by";
                  case QUOTES -> "Also in";
                })
        .orElse("Also in");
  }

  private String outlets(List<String> articles) {
    return Prose.list(
        articles.stream()
            .flatMap(id -> account.article(id).stream())
            .map(filed -> Passages.outlet(filed.article()))
            .distinct()
            .toList(),
        "further outlet");
  }
}
