package org.firsthand.export.stix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.firsthand.export.Account;
import org.firsthand.export.FiledArticle;
import org.firsthand.model.Actor;
import org.firsthand.model.ChainLink;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Credibility;
import org.firsthand.model.Decision;
import org.firsthand.model.Event;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;

/** What is said of a finding, and by whom: notes and opinions. For one finding. */
final class Notes {
  private final Account account;
  private final Times times;
  private final Profile profile;
  private final List<String> about;

  /**
   * Notes on these objects.
   *
   * @param about identifiers; never empty
   */
  Notes(Account account, Times times, Profile profile, List<String> about) {
    this.account = account;
    this.times = times;
    this.profile = profile;
    this.about = about;
  }

  List<StixObject> all() {
    List<StixObject> all = new ArrayList<>();
    List<String> beside =
        account.finding().contradictions().stream().map(Contradiction::statement).toList();
    account.statements().stream()
        .filter(statement -> !beside.contains(statement.id()))
        .forEach(statement -> all.add(note(statement)));
    account.events().stream()
        .filter(event -> event.statement().flatMap(account::statement).isEmpty())
        .forEach(event -> all.add(note(event)));
    account
        .finding()
        .contradictions()
        .forEach(
            one -> account.statement(one.statement()).ifPresent(s -> all.add(opinion(one, s))));
    account.decisions().forEach(entry -> judgement(entry).ifPresent(all::add));
    return all;
  }

  private StixObject note(Statement statement) {
    StixObject note =
        about("note", "statement", statement.id())
            .put("abstract", speaker(statement) + " " + statement.stance().term())
            .put("content", content(statement))
            .put("authors", List.of(speaker(statement)));
    reference(note, statement.article());
    return extended(note, own(statement));
  }

  private StixObject note(Event event) {
    StixObject note =
        about("note", "event", event.id())
            .put("abstract", "Evidence of no statement")
            .put(
                "content",
                quoted(event.evidence().text())
                    + " "
                    + place(event.evidence().span())
                    + "\nThe sentence is no part of what somebody is reported to say.");
    reference(note, event.article());
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("event", event.id());
    own.put("evidence_span", span(event.evidence().span()));
    own.put("factuality", event.factuality().term());
    event.date().ifPresent(date -> own.put("date_edtf", date.edtf().text()));
    return extended(note, own);
  }

  private StixObject opinion(Contradiction beside, Statement statement) {
    StixObject opinion =
        about("opinion", "statement", statement.id())
            .put("opinion", scale(beside.stance()))
            .put("explanation", beside.why() + "\n" + content(statement))
            .put("authors", List.of(speaker(statement)));
    reference(opinion, statement.article());
    return extended(opinion, own(statement));
  }

  private static String scale(Stance stance) {
    return switch (stance) {
      case DENIES -> "strongly-disagree";
      case DOUBTS -> "disagree";
      case DECLINES -> "neutral";
      case CONFIRMS -> "strongly-agree";
      case ASSERTS -> "agree";
    };
  }

  /** STIX's word for how far an analyst goes along. */
  private static String agreement(Credibility credibility) {
    return switch (credibility) {
      case CONFIRMED -> "strongly-agree";
      case PROBABLE -> "agree";
      case POSSIBLE, UNKNOWN -> "neutral";
      case DOUBTFUL -> "disagree";
      case IMPROBABLE -> "strongly-disagree";
    };
  }

  /** What an analyst decided; of a source's reliability the report speaks. */
  private Optional<StixObject> judgement(JournalEntry entry) {
    return Optional.ofNullable(
        switch (entry.decision()) {
          case Decision.Confirm _ -> opinion(entry, "agree", "confirmed: well made");
          case Decision.Reject _ -> opinion(entry, "strongly-disagree", "rejected: no finding");
          case Decision.Rate(var _, Credibility credibility) ->
              opinion(
                  entry,
                  agreement(credibility),
                  "credibility " + credibility.term() + ": " + credibility.meaning());
          case Decision.Note(var _, var text) -> note(entry, text);
          case Decision.Correct(var _, var field, var value) ->
              note(entry, field.term() + " corrected to '" + value + "'");
          case Decision.Merge(var findings) ->
              note(entry, findings.size() + " findings merged into this one");
          case Decision.Split(var _, var out) ->
              note(entry, out.size() + " events split off as a finding of their own");
          case Decision.Restate(var said, var field, var value) ->
              note(
                  entry,
                  "statement "
                      + said.statement()
                      + ": "
                      + field.term()
                      + " corrected to '"
                      + value
                      + "'");
          case Decision.Trust _, Decision.View _, Decision.Undo _ -> null;
        });
  }

  private StixObject opinion(JournalEntry entry, String scale, String what) {
    return about("opinion", "decision", entry.id())
        .put("opinion", scale)
        .put("explanation", explained(entry, what))
        .put("authors", List.of(entry.author()));
  }

  private StixObject note(JournalEntry entry, String what) {
    return about("note", "decision", entry.id())
        .put("abstract", "An analyst's remark")
        .put("content", explained(entry, what))
        .put("authors", List.of(entry.author()));
  }

  private static String explained(JournalEntry entry, String what) {
    String text = what + entry.why().map(why -> ". " + why).orElse("");
    return StixObject.clean(text).isEmpty() ? "no words" : text;
  }

  /** A note or opinion of this finding: the same statement may bear on several. */
  private StixObject about(String type, String kind, String id) {
    return StixObject.of(type, StixIds.of(type, kind, account.finding().id(), id), times)
        .put("object_refs", about);
  }

  private void reference(StixObject object, String article) {
    Optional<FiledArticle> filed = account.article(article);
    object.put("lang", filed.flatMap(one -> one.article().language()));
    object.put("external_references", filed.map(Sources::reference).stream().toList());
  }

  private StixObject extended(StixObject object, Map<String, Object> own) {
    return profile == Profile.FULL ? object.put("extensions", OwnExtension.of(own)) : object;
  }

  private static Map<String, Object> own(Statement statement) {
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("statement", statement.id());
    own.put("stance", statement.stance().term());
    own.put("speaker_kind", statement.source().kind().term());
    statement
        .source()
        .actor()
        .flatMap(Actor::code)
        .ifPresent(code -> own.put("speaker_code", code));
    own.put("direct", statement.direct());
    own.put("content_spans", statement.content().spans().stream().map(Notes::span).toList());
    if (!statement.chain().isEmpty()) {
      own.put("chain", statement.chain().stream().map(Notes::link).toList());
    }
    return own;
  }

  private static Map<String, Object> link(ChainLink link) {
    return new TreeMap<>(Map.of("text", StixObject.clean(link.text()), "kind", link.kind().term()));
  }

  private static List<Integer> span(Span span) {
    return List.of(span.start(), span.end());
  }

  /** A text that is a quotation already has its marks. */
  private static String quoted(String text) {
    String clean = StixObject.clean(text);
    return !clean.isEmpty() && "“\"‘«„".indexOf(clean.charAt(0)) >= 0 ? clean : "“" + clean + "”";
  }

  private static String place(Span span) {
    return "[" + span.start() + "-" + span.end() + "]";
  }

  private static String content(Statement statement) {
    String spans =
        statement.content().spans().stream().map(Notes::place).collect(Collectors.joining(" "));
    String chain =
        statement.chain().stream()
            .map(link -> link.text() + " (" + link.kind().term() + ")")
            .collect(Collectors.joining(" > "));
    return speaker(statement)
        + " "
        + statement.stance().term()
        + ": "
        + quoted(statement.content().text())
        + " "
        + spans
        + (statement.direct() ? "\nIn quotation marks." : "")
        + (chain.isEmpty() ? "" : "\nSources, from the outermost: " + chain);
  }

  /** The words of the text, and whom they mean where that says more. */
  static String speaker(Statement statement) {
    String text = StixObject.clean(statement.source().text());
    String known = statement.source().actor().map(Actor::name).orElse("");
    String both = text.contains(known) ? text : (text + " (" + known + ")").strip();
    return both.isEmpty() ? "unknown" : both;
  }
}
