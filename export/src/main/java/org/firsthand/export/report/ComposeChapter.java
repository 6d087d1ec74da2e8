package org.firsthand.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.export.report.Chapter.Item;
import org.firsthand.export.report.Chapter.Part;
import org.firsthand.model.Dated;
import org.firsthand.model.Differing;
import org.firsthand.model.Edtf;
import org.firsthand.model.Finding;

/**
 * Makes of a finding the chapter that tells it. What is reported stands in the reports' own words,
 * in quotation marks; what this class adds is who says it, when it was, and how the reports hang
 * together. What has no evidence in the account is left out. Safe to share between threads.
 */
public final class ComposeChapter {
  /** The chapter of this account. */
  public Chapter apply(Account account) {
    Finding finding = account.finding();
    Passages passages = new Passages(account);
    Judgement judgement = new Judgement(account);
    OriginItems origins = new OriginItems(account, passages);
    BesideItems beside = new BesideItems(account, passages, judgement);
    List<Sentence> known = new ArrayList<>(new Known(account, passages, judgement).sentences());
    finding.contradictions().forEach(one -> beside.sentence(one).ifPresent(known::add));
    List<Part> parts = new ArrayList<>();
    add(parts, "Origins", true, finding.originList().stream().map(origins::of));
    add(parts, "Of unknown lineage", false, unknown(finding, passages));
    add(
        parts,
        "Told differently",
        false,
        finding.differing().stream().flatMap(one -> differing(passages, one)));
    add(parts, "Beside it", false, finding.contradictions().stream().map(beside::item));
    add(parts, "The analyst's judgement", false, judgement.items().map(Optional::of));
    return new Chapter(
        finding.id(),
        title(finding),
        FindingWords.coding(finding),
        FindingWords.counts(finding),
        finding.date().map(Dated::edtf).flatMap(date -> date.earliest().or(date::latest)),
        known,
        parts);
  }

  private static void add(
      List<Part> parts, String heading, boolean isCounted, Stream<Optional<Item>> items) {
    List<Item> list = items.flatMap(Optional::stream).toList();
    if (!list.isEmpty()) {
      parts.add(new Part(heading, isCounted, list));
    }
  }

  /**
   * The summary; what lacks its doer, as the second half of a sentence does, gets him before it.
   */
  private static String title(Finding finding) {
    String summary = Prose.cut(Prose.line(finding.summary()), Prose.LONGEST_TITLE);
    if (summary.isEmpty()) {
      return finding.id();
    }
    String doers = FindingWords.names(finding.actors());
    boolean lacksDoer =
        Character.isLowerCase(summary.codePointAt(0))
            && finding.actors().stream().noneMatch(who -> summary.contains(Prose.line(who.text())));
    return lacksDoer && !doers.isEmpty() ? doers + ": " + summary : Prose.capital(summary);
  }

  /** What each says that names no source, under its outlet; the lead says it if nobody does. */
  private static Stream<Optional<Item>> unknown(Finding finding, Passages passages) {
    return Known.attributed(finding).findAny().isEmpty()
        ? Stream.empty()
        : passages.unknown().stream()
            .limit(Sentence.MOST_NOTES)
            .map(
                note ->
                    Item.of(
                        note instanceof Note.Passage passage ? passage.outlet() : "",
                        Sentence.shownBy(Passages.words(List.of(note)), List.of(note))));
  }

  private static Stream<Optional<Item>> differing(Passages passages, Differing differing) {
    return differing.values().stream()
        .map(
            told ->
                Item.of(
                    Prose.line(differing.what()) + ": " + value(differing, told),
                    Sentence.shownBy(
                        "Told by " + Prose.list(names(told), "other") + ".",
                        passages.all(told.articles(), "Tells it so."))));
  }

  private static String value(Differing differing, Differing.Told told) {
    String value = Prose.line(told.value());
    if (!differing.what().equals("date")) {
      return "“" + value + "”";
    }
    try {
      return DateWords.of(new Edtf(value));
    } catch (IllegalArgumentException noDate) {
      return value;
    }
  }

  private static List<String> names(Differing.Told told) {
    List<String> names = told.saidBy().stream().map(Prose::line).map(Prose::within).toList();
    return names.isEmpty() ? List.of(Prose.count(told.articles().size(), "article")) : names;
  }
}
