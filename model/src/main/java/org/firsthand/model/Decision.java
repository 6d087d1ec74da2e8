package org.firsthand.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an analyst decided. It is kept by content: it holds for the events that it remembers,
 * whatever the ids of their findings become, and rests where none of them is left.
 */
public sealed interface Decision {
  /** These findings are one. At least two. */
  record Merge(List<Subject> findings) implements Decision {
    public Merge {
      findings = List.copyOf(findings);
      if (findings.size() < 2) {
        throw new IllegalArgumentException(
            "merge: expected at least two findings, found " + findings.size());
      }
    }

    @Override
    public List<Subject> subjects() {
      return findings;
    }
  }

  /**
   * These events are none of the finding's, but a finding of their own.
   *
   * @param finding the finding with all its events
   * @param out those that leave it, together
   */
  record Split(Subject finding, List<Anchor> out) implements Decision {
    public Split {
      out = List.copyOf(out);
      if (out.isEmpty() || out.size() >= finding.anchors().size()) {
        throw new IllegalArgumentException(
            "split: expected some but not all of "
                + finding.anchors().size()
                + " events, found "
                + out.size());
      }
    }

    @Override
    public List<Subject> subjects() {
      return List.of(finding);
    }
  }

  /** The analyst has read it and finds it well made. Ends a rejection. */
  record Confirm(Subject finding) implements Decision {
    @Override
    public List<Subject> subjects() {
      return List.of(finding);
    }
  }

  /** It is no finding: misread, or of no interest. It is kept and not listed. */
  record Reject(Subject finding) implements Decision {
    @Override
    public List<Subject> subjects() {
      return List.of(finding);
    }
  }

  private static void refuse(Optional<Problem> fault) {
    fault.ifPresent(
        problem -> {
          throw new IllegalArgumentException(problem.toString());
        });
  }

  /** One field of it reads so. */
  record Correct(Subject finding, Field field, String value) implements Decision {
    public Correct {
      refuse(field.fault(value));
    }

    @Override
    public List<Subject> subjects() {
      return List.of(finding);
    }
  }

  /** One field of a statement reads so, whatever it bears on. */
  record Restate(Said said, StatementField field, String value) implements Decision {
    public Restate {
      refuse(field.fault(value));
    }

    @Override
    public List<Subject> subjects() {
      return List.of();
    }
  }

  /** How credible it is by itself: the second digit of the Admiralty code. */
  record Rate(Subject finding, Credibility credibility) implements Decision {
    @Override
    public List<Subject> subjects() {
      return List.of(finding);
    }
  }

  /** How reliable a source is, whatever it says: the Admiralty code's letter. */
  record Trust(String source, Reliability reliability) implements Decision {
    public Trust {
      if (source.isBlank()) {
        throw new IllegalArgumentException("source: expected a name, found none");
      }
    }

    @Override
    public List<Subject> subjects() {
      return List.of();
    }
  }

  /** A remark. */
  record Note(Subject finding, String text) implements Decision {
    public Note {
      if (text.isBlank()) {
        throw new IllegalArgumentException("note: expected words, found none");
      }
    }

    @Override
    public List<Subject> subjects() {
      return List.of(finding);
    }
  }

  /**
   * A list of findings is kept under a name. A later view of the same name takes its place.
   *
   * @param filter what the list shows, as the desk's addresses write it: {@code type=AID&actor=IRN}
   */
  record View(String name, String filter) implements Decision {
    /** Longest name; it stands in a narrow column. */
    public static final int LONGEST = 80;

    public View {
      if (name.isBlank() || name.length() > LONGEST) {
        throw new IllegalArgumentException(
            "view: expected a name of 1 to " + LONGEST + " characters, found '" + name + "'");
      }
      if (filter.isBlank()) {
        throw new IllegalArgumentException("view: expected a filter, found none");
      }
    }

    @Override
    public List<Subject> subjects() {
      return List.of();
    }
  }

  /** An earlier entry, or an undoing, does not hold any more. */
  record Undo(String entry) implements Decision {
    @Override
    public List<Subject> subjects() {
      return List.of();
    }
  }

  /** The findings that it is about. */
  List<Subject> subjects();

  /** The entry that it undoes, if that is what it does. */
  default Optional<String> undoes() {
    return this instanceof Undo(String entry) ? Optional.of(entry) : Optional.empty();
  }

  /** All events that it remembers. */
  default Stream<Anchor> anchors() {
    return subjects().stream().flatMap(subject -> subject.anchors().stream());
  }
}
