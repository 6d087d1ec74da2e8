package org.firsthand.export.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.export.report.Chapter.Item;
import org.firsthand.export.report.Chapter.Part;
import org.firsthand.model.Actor;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Dated;
import org.firsthand.model.Differing;
import org.firsthand.model.Edtf;
import org.firsthand.model.Event;
import org.firsthand.model.Evidence;
import org.firsthand.model.Field;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;

/**
 * Makes of a finding the chapter that tells it. What is reported stands in the reports' own words,
 * in quotation marks; what this class adds is who says it, when it was, and how the reports hang
 * together. What has no evidence in the account is left out. Safe to share between threads.
 */
public final class ComposeChapter {
  /** Names in one sentence at most; a reader counts no further. */
  private static final int MOST_NAMES = 5;

  /** Footnotes of one sentence at most; of 200 reprints the first ones show what they are. */
  private static final int MOST_NOTES = 12;

  /** Footnotes of a date; every report that gives it is too many for so small a thing. */
  private static final int ENOUGH_NOTES = 3;

  /** The chapter of this account. */
  public Chapter apply(Account account) {
    Finding finding = account.finding();
    Passages passages = new Passages(account);
    Judgement judgement = new Judgement(account);
    List<Sentence> known = new ArrayList<>();
    sentence(lead(finding), leadNotes(account, passages, judgement)).ifPresent(known::add);
    factuality(finding)
        .flatMap(text -> sentence(text, leadNotes(account, passages, judgement)))
        .ifPresent(known::add);
    when(account, passages, judgement).ifPresent(known::add);
    unknown(finding, passages).ifPresent(known::add);
    finding.contradictions().forEach(one -> beside(account, passages, one).ifPresent(known::add));
    List<Part> parts = new ArrayList<>();
    part("Origins", finding.originList().stream().flatMap(one -> origin(account, passages, one)))
        .ifPresent(parts::add);
    part("Of unknown lineage", unknownItems(finding, passages)).ifPresent(parts::add);
    part("Told differently", finding.differing().stream().flatMap(one -> differing(passages, one)))
        .ifPresent(parts::add);
    part("Beside it", finding.contradictions().stream().flatMap(c -> quoted(account, passages, c)))
        .ifPresent(parts::add);
    part("The analyst's judgement", judgement.items()).ifPresent(parts::add);
    return new Chapter(
        finding.id(),
        title(finding),
        FindingWords.coding(finding),
        FindingWords.counts(finding),
        finding.date().map(Dated::edtf).flatMap(ComposeChapter::order),
        known,
        parts);
  }

  private static Optional<LocalDate> order(Edtf date) {
    return date.earliest().or(date::latest);
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

  private static Optional<Part> part(String heading, Stream<Item> items) {
    List<Item> list = items.toList();
    return list.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part(heading, heading.equals("Origins"), list));
  }

  /** A sentence, if anything shows it. */
  private static Optional<Sentence> sentence(String text, List<Note> notes) {
    List<Note> first = notes.stream().distinct().limit(MOST_NOTES).toList();
    return first.isEmpty() ? Optional.empty() : Optional.of(new Sentence(text, first));
  }

  private static Optional<Item> item(String label, Optional<Sentence> sentence) {
    return sentence.map(one -> new Item(Optional.of(label), List.of(one)));
  }

  private static String lead(Finding finding) {
    String words = Prose.quote(finding.summary());
    List<String> names =
        attributed(finding)
            .map(Origin::name)
            .map(Prose::line)
            .map(Prose::within)
            .distinct()
            .toList();
    return names.isEmpty()
        ? words + "; no report says from whom it has this."
        : words + ", according to " + Prose.list(shortened(names, "further origin")) + ".";
  }

  private static Stream<Origin> attributed(Finding finding) {
    return finding.originList().stream().filter(one -> one.kind() != OriginKind.UNATTRIBUTED);
  }

  private static List<String> shortened(List<String> names, String noun) {
    if (names.size() <= MOST_NAMES + 1) {
      return names;
    }
    List<String> first = new ArrayList<>(names.subList(0, MOST_NAMES));
    first.add(Prose.count(names.size() - MOST_NAMES, noun));
    return first;
  }

  /** One passage of each origin; of a summary that an analyst wrote, his decision too. */
  private static List<Note> leadNotes(Account account, Passages passages, Judgement judgement) {
    List<Note> notes = new ArrayList<>();
    judgement.correction(Field.SUMMARY).ifPresent(notes::add);
    for (Origin origin : account.finding().originList()) {
      evidence(account, passages, origin).stream().limit(1).forEach(notes::add);
    }
    return notes;
  }

  private static List<Note> evidence(Account account, Passages passages, Origin origin) {
    String standing = FindingWords.standing(account.finding(), origin);
    List<Note> notes = new ArrayList<>();
    for (Evidence words : origin.evidence()) {
      passages.at(words.article(), words.span(), standing).ifPresent(notes::add);
    }
    if (notes.isEmpty()) {
      origin.articles().stream()
          .flatMap(article -> passages.report(article, standing).stream())
          .forEach(notes::add);
    }
    return notes;
  }

  private static Optional<String> factuality(Finding finding) {
    return switch (finding.factuality()) {
      case ACTUAL -> Optional.empty();
      case PLANNED -> Optional.of("It is reported as planned, not as done.");
      case POSSIBLE -> Optional.of("It is reported as possible, not as certain.");
      case NEGATED -> Optional.of("It is reported as something that did not happen.");
    };
  }

  private static Optional<Sentence> when(Account account, Passages passages, Judgement judgement) {
    Optional<Dated> known = account.finding().date();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Dated date = known.get();
    Optional<Note> correction = judgement.correction(Field.DATE);
    if (correction.isPresent()) {
      return sentence(
          "An analyst dates it " + DateWords.within(date.edtf()) + ".", List.of(correction.get()));
    }
    List<Note> told = leadNotes(account, passages, judgement);
    List<Note> notes =
        account.events().stream()
            .filter(event -> event.date().filter(date::equals).isPresent())
            .flatMap(event -> dating(account, passages, event).stream())
            .sorted(Comparator.comparing(note -> !told.contains(note)))
            .limit(ENOUGH_NOTES)
            .toList();
    return sentence(
        switch (date.basis()) {
          case STATED -> "It happened " + DateWords.within(date.edtf()) + ", as reported.";
          case WORKED_OUT ->
              "It is dated "
                  + DateWords.within(date.edtf()).replaceFirst("^(on|in) ", "")
                  + ", worked out from when the reports were published.";
          case PUBLISHED ->
              "No report says when; it was no later than "
                  + DateWords.of(date.edtf()).replace("no later than ", "")
                  + ", when it was first published.";
        },
        notes);
  }

  private static Optional<Note> dating(Account account, Passages passages, Event event) {
    return passages.at(
        event.article(),
        event.evidence().span(),
        FindingWords.standing(account.finding(), event.article()));
  }

  private static Optional<Sentence> unknown(Finding finding, Passages passages) {
    List<String> articles = finding.unknownList();
    boolean alone = attributed(finding).findAny().isEmpty();
    if (articles.isEmpty() || alone) {
      return Optional.empty();
    }
    boolean one = articles.size() == 1;
    return sentence(
        Prose.count(articles.size(), one ? "more article reports" : "more article")
            + (one ? "" : " report")
            + " it without saying from whom and without text in common with the others; "
            + (one ? "it is" : "they are")
            + " of unknown lineage and not counted.",
        notes(articles, passages));
  }

  private static List<Note> notes(List<String> articles, Passages passages) {
    return articles.stream()
        .flatMap(id -> passages.report(id, FindingWords.UNKNOWN).stream())
        .toList();
  }

  private static Stream<Item> unknownItems(Finding finding, Passages passages) {
    boolean alone = attributed(finding).findAny().isEmpty();
    return alone
        ? Stream.empty()
        : finding.unknownList().stream()
            .flatMap(id -> passages.report(id, FindingWords.UNKNOWN).stream())
            .limit(MOST_NOTES)
            .flatMap(note -> spoken(note).stream());
  }

  private static String words(List<Note> notes) {
    return notes.stream()
        .flatMap(note -> note instanceof Note.Passage it ? it.quote().stream() : Stream.empty())
        .map(words -> "“" + words + "”")
        .findFirst()
        .orElse("The whole article.");
  }

  /** What the passage says, under the name of its outlet. */
  private static Optional<Item> spoken(Note note) {
    return note instanceof Note.Passage passage
        ? item(passage.outlet(), sentence(words(List.of(note)), List.of(note)))
        : Optional.empty();
  }

  private static Stream<Item> origin(Account account, Passages passages, Origin origin) {
    String standing = FindingWords.standing(account.finding(), origin);
    List<Sentence> sentences = new ArrayList<>();
    Set<String> quoted = new LinkedHashSet<>();
    for (Note note : evidence(account, passages, origin).stream().limit(MOST_NAMES).toList()) {
      if (note instanceof Note.Passage passage && passage.quote().isPresent()) {
        quoted.add(passage.article());
        sentence("“" + passage.quote().get() + "” (" + passage.outlet() + ").", List.of(note))
            .ifPresent(sentences::add);
      }
    }
    Map<String, List<String>> others = new LinkedHashMap<>();
    for (String id : origin.articles()) {
      if (!quoted.contains(id)) {
        others.computeIfAbsent(relation(account, id), r -> new ArrayList<>()).add(id);
      }
    }
    others.forEach(
        (relation, articles) ->
            sentence(
                    relation + " " + outlets(account, articles) + ".",
                    articles.stream()
                        .flatMap(id -> passages.report(id, standing).stream())
                        .toList())
                .ifPresent(sentences::add));
    return sentences.isEmpty()
        ? Stream.empty()
        : Stream.of(new Item(Optional.of(label(origin)), sentences));
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

  /** How an article comes to have the same words, as a heading of a list of outlets. */
  private static String relation(Account account, String article) {
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

  private static String outlets(Account account, List<String> articles) {
    return Prose.list(
        shortened(
            articles.stream()
                .flatMap(id -> account.article(id).stream())
                .map(filed -> Passages.outlet(filed.article()))
                .distinct()
                .toList(),
            "further outlet"));
  }

  private static Stream<Item> differing(Passages passages, Differing differing) {
    return differing.values().stream()
        .flatMap(
            told ->
                item(
                    Prose.line(differing.what()) + ": " + value(differing, told),
                    sentence(
                        "Told by " + Prose.list(shortened(names(told), "other")) + ".",
                        told.articles().stream()
                            .flatMap(id -> passages.report(id, "Tells it so.").stream())
                            .toList()))
                    .stream());
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

  private static Optional<Sentence> beside(
      Account account, Passages passages, Contradiction contradiction) {
    return account
        .statement(contradiction.statement())
        .flatMap(
            said ->
                sentence(
                    Prose.capital(source(said)) + " " + verb(contradiction.stance()) + ".",
                    note(passages, said)));
  }

  private static Stream<Item> quoted(
      Account account, Passages passages, Contradiction contradiction) {
    return account
        .statement(contradiction.statement())
        .flatMap(
            said ->
                item(
                    Prose.capital(source(said)) + " " + contradiction.stance().term(),
                    sentence(words(note(passages, said)), note(passages, said))))
        .stream();
  }

  private static List<Note> note(Passages passages, Statement said) {
    return passages
        .at(said.article(), said.content().spans().getFirst(), FindingWords.BESIDE)
        .stream()
        .toList();
  }

  private static String verb(Stance stance) {
    return switch (stance) {
      case DENIES -> "denies it";
      case DOUBTS -> "doubts it";
      case DECLINES -> "declines to comment on it";
      case ASSERTS -> "asserts something else";
      case CONFIRMS -> "confirms something else";
    };
  }

  /** The words that name a source, and whom they mean where that says more. */
  private static String source(Statement said) {
    String text = Prose.cut(Prose.line(said.source().text()), Prose.LONGEST_TITLE);
    Optional<String> name = said.source().actor().map(Actor::name).map(Prose::line);
    if (text.isEmpty()) {
      return name.orElse("someone who is not named");
    }
    return name.filter(who -> !text.contains(who)).map(who -> text + " (" + who + ")").orElse(text);
  }
}
