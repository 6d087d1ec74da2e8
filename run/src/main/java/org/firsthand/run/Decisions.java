package org.firsthand.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.firsthand.model.Anchor;
import org.firsthand.model.Article;
import org.firsthand.model.Credibility;
import org.firsthand.model.Decision;
import org.firsthand.model.Event;
import org.firsthand.model.Field;
import org.firsthand.model.Finding;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Problem;
import org.firsthand.model.Reliability;
import org.firsthand.model.Said;
import org.firsthand.model.Statement;
import org.firsthand.model.StatementField;
import org.firsthand.model.Subject;
import org.firsthand.model.Term;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;
import org.firsthand.store.Journal;
import org.firsthand.store.Lists;

/**
 * Takes down what an analyst decides and brings the findings in line with it.
 *
 * <p>Ids may be cut short, and may be those of findings that have been merged since. Each method
 * opens the dossier, looks at its present state, adds one line to the journal in the same
 * transaction, and makes those findings anew that it bears on. A program that dies afterwards has
 * lost nothing: the line is there and so is the mark. All methods throw {@link DossierException} if
 * the dossier cannot be used or does not hold what they name; then nothing is changed. Safe to
 * share between threads, also between programs; one waits for the other.
 */
public final class Decisions {
  /** What {@link #set} can set of a finding beside its fields. */
  public static final String CREDIBILITY = "credibility";

  /** What {@link #set} can set of a source. */
  public static final String RELIABILITY = "reliability";

  private final Path file;
  private final Supplier<Flow> flow;

  /**
   * For one dossier.
   *
   * @param flow makes findings
   */
  public Decisions(Path file, Supplier<Flow> flow) {
    this.file = file;
    this.flow = flow;
  }

  /** These findings are one. At least two. */
  public JournalEntry merge(Signature by, List<String> findings) {
    return decide(
        by,
        dossier -> {
          List<Finding> found = findings.stream().map(id -> finding(dossier, id)).toList();
          Set<String> ids = new TreeSet<>(found.stream().map(Finding::id).toList());
          if (ids.size() < 2 || ids.size() < found.size()) {
            throw problem(
                "two or more different findings",
                "'" + String.join("' and '", findings) + "', of which some are one");
          }
          return new Decision.Merge(found.stream().map(one -> subject(dossier, one)).toList());
        });
  }

  /**
   * Some of a finding's events are none of it, and become one of their own.
   *
   * @param parts ids of events, or of articles with all their events in the finding
   */
  public JournalEntry split(Signature by, String finding, List<String> parts) {
    return decide(
        by,
        dossier -> {
          Subject subject = subject(dossier, finding(dossier, finding));
          Set<Anchor> out = new TreeSet<>(Comparator.comparing(Anchor::event));
          parts.forEach(part -> out.addAll(part(dossier, subject, part)));
          if (out.isEmpty() || out.size() == subject.anchors().size()) {
            throw problem(
                "some of the events of " + subject.finding() + ", not all",
                out.size() + " of " + subject.anchors().size());
          }
          return new Decision.Split(subject, List.copyOf(out));
        });
  }

  /** The finding is well made. */
  public JournalEntry confirm(Signature by, String finding) {
    return decide(by, dossier -> new Decision.Confirm(subject(dossier, finding(dossier, finding))));
  }

  /** It is no finding. */
  public JournalEntry reject(Signature by, String finding) {
    return decide(by, dossier -> new Decision.Reject(subject(dossier, finding(dossier, finding))));
  }

  /** A remark on a finding. */
  public JournalEntry note(Signature by, String finding, String text) {
    return decide(
        by,
        dossier -> {
          if (text.isBlank()) {
            throw problem("a note with words", "none");
          }
          return new Decision.Note(subject(dossier, finding(dossier, finding)), text);
        });
  }

  /**
   * Keeps a list of findings under a name.
   *
   * @param filter as {@link Decision.View} has it
   */
  public JournalEntry view(Signature by, String name, String filter) {
    if (name.isBlank() || name.length() > Decision.View.LONGEST) {
      throw problem("a name of 1 to " + Decision.View.LONGEST + " characters", "'" + name + "'");
    }
    return decide(by, _ -> new Decision.View(name, filter));
  }

  /**
   * Sets a field of a finding, its credibility, a source's reliability, or a field of a statement.
   *
   * @param target a finding's id, a source's name as origins show it, or a statement's id
   * @param name one of {@link Field}, {@link #CREDIBILITY} or {@link #RELIABILITY}; of a statement
   *     one of {@link StatementField}
   */
  public JournalEntry set(Signature by, String target, String name, String value) {
    return decide(
        by,
        dossier ->
            switch (name) {
              case RELIABILITY ->
                  new Decision.Trust(
                      source(dossier, target), term(name, Reliability.values(), value));
              case CREDIBILITY ->
                  new Decision.Rate(
                      subject(dossier, finding(dossier, target)),
                      term(name, Credibility.values(), value));
              default -> {
                Optional<StatementField> ofStatement = StatementField.named(name);
                if (ofStatement.isPresent()) {
                  yield restate(dossier, target, ofStatement.get(), value);
                }
                Field field =
                    Field.named(name)
                        .orElseThrow(() -> problem("one of " + settable(), "'" + name + "'"));
                field
                    .fault(value)
                    .ifPresent(
                        fault -> {
                          throw new DossierException(fault);
                        });
                yield new Decision.Correct(
                    subject(dossier, finding(dossier, target)), field, value);
              }
            });
  }

  private Decision restate(Dossier dossier, String id, StatementField field, String value) {
    field
        .fault(value)
        .ifPresent(
            fault -> {
              throw new DossierException(fault);
            });
    Statement statement =
        dossier
            .lists()
            .statement(id)
            .orElseThrow(() -> problem("one statement whose id begins with '" + id + "'", "none"));
    String locator = dossier.lists().article(statement.article()).orElseThrow().locator();
    return new Decision.Restate(Said.of(statement, locator), field, value);
  }

  /** Whatever {@link #set} can set, for messages. */
  public static String settable() {
    List<String> names = new ArrayList<>(Arrays.stream(Field.values()).map(Field::term).toList());
    names.add(CREDIBILITY + " (of findings)");
    names.add(RELIABILITY + " (of sources)");
    Arrays.stream(StatementField.values())
        .forEach(field -> names.add(field.term() + " (of statements)"));
    return String.join(", ", names);
  }

  /** An entry, which may be an undoing itself, does not hold any more. */
  public JournalEntry undo(Signature by, String entry) {
    return decide(
        by,
        dossier -> {
          Journal.Line line =
              dossier
                  .journal()
                  .line(entry)
                  .orElseThrow(
                      () -> problem("a decision whose id begins with '" + entry + "'", "none"));
          if (line.undoneBy().isPresent()) {
            throw problem(
                "a decision that stands",
                line.entry().id() + ", which " + line.undoneBy().get() + " has undone");
          }
          return new Decision.Undo(line.entry().id());
        });
  }

  private JournalEntry decide(Signature by, Function<Dossier, Decision> decide) {
    try (Dossier dossier = Dossier.open(file)) {
      settle(dossier);
      JournalEntry entry =
          dossier.journal().add(by.author(), by.time(), by.why(), () -> decide.apply(dossier));
      settle(dossier);
      return entry;
    }
  }

  private void settle(Dossier dossier) {
    if (dossier.blocks().isSettled()) {
      return;
    }
    Flow steps = flow.get();
    dossier.register().bringUpToDate(new FlowComparison(steps.copies()));
    List<Problem> problems = Findings.settle(dossier, steps.findings(), Progress.SILENT);
    if (!problems.isEmpty()) {
      throw new DossierException(problems.getFirst());
    }
  }

  private Finding finding(Dossier dossier, String id) {
    return dossier
        .lists()
        .finding(id)
        .orElseThrow(() -> problem("one finding whose id begins with '" + id + "'", "none"));
  }

  /** A finding as it is now; the event that gives it its id first. */
  private static Subject subject(Dossier dossier, Finding finding) {
    Lists lists = dossier.lists();
    List<Anchor> anchors =
        finding.events().stream()
            .flatMap(id -> lists.event(id).stream())
            .sorted(
                Comparator.comparing(
                        (Event event) -> !Finding.idOf(event.id()).equals(finding.id()))
                    .thenComparing(Event::id))
            .map(event -> Anchor.of(event, lists.article(event.article()).orElseThrow()))
            .toList();
    return new Subject(finding.id(), finding.summary(), anchors);
  }

  private List<Anchor> part(Dossier dossier, Subject subject, String id) {
    Optional<String> event = dossier.lists().event(id).map(Event::id);
    Optional<String> article = dossier.lists().article(id).map(Article::id);
    List<Anchor> part =
        subject.anchors().stream()
            .filter(
                anchor ->
                    event.filter(anchor.event()::equals).isPresent()
                        || article.filter(anchor.article()::equals).isPresent())
            .toList();
    if (part.isEmpty()) {
      throw problem("an event or article of " + subject.finding(), "'" + id + "'");
    }
    return part;
  }

  private String source(Dossier dossier, String name) {
    if (dossier.lists().findingsFrom(name) == 0
        && dossier.articles().count(Optional.of(name)) == 0) {
      List<String> like = dossier.lists().sourcesLike(name);
      throw problem(
          "a source that stands behind a finding, or an outlet",
          "'" + name + "'" + (like.isEmpty() ? "" : "; there are " + String.join(", ", like)));
    }
    return name;
  }

  private <E extends Term> E term(String name, E[] terms, String value) {
    return Arrays.stream(terms)
        .filter(term -> term.term().equalsIgnoreCase(value.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                problem(
                    name
                        + " as one of "
                        + String.join(", ", Arrays.stream(terms).map(Term::term).toList()),
                    "'" + value + "'"));
  }

  private DossierException problem(String expected, String found) {
    return new DossierException(new Problem(file.toString(), expected, found));
  }
}
