package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.firsthand.model.Actor;
import org.firsthand.model.Manner;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.firsthand.stages.text.Reading;

/**
 * Links denials, doubts, confirmations and refusals to the statement that they answer: by what they
 * take up ("the accusation", "it") or by the words that both share. Better none than a wrong one.
 */
final class Answers {
  /** How many sentences back an answer looks. */
  private static final int REACH = 4;

  /** Share of the answer's words that a statement must hold to be the one that is answered. */
  private static final double SHARED = 0.5;

  private static final Pattern TAKES_UP =
      Pattern.compile(
          "(?i)^(?:to )?(?:comment on |respond to |discuss |address |reply to )?"
              + "(?:(?:it|that|this|them|all of it|involvement|any involvement|responsibility"
              + "|wrongdoing|any wrongdoing|doing so|having done so|any role|any such)\\b.{0,12}"
              + "|(?:(?:the|those|these|this|that|such|any|all|both|his|her|its|their)\\s)?"
              + "(?:\\S+\\s){0,2}?(?:claim|accusation|allegation|charge|report|account|assertion"
              + "|suggestion|story|rumou?r|statement|remark|comment|finding)s?\\b.{0,24})$",
          Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("\\W+");

  private final Reading reading;

  Answers(Reading reading) {
    this.reading = reading;
  }

  /** The statements with their links, in the same order. */
  List<Statement> link(List<Statement> statements) {
    List<Statement> linked = new ArrayList<>();
    for (Statement statement : statements) {
      boolean answers = statement.stance() != Stance.ASSERTS;
      linked.add(answers ? link(statement, statements) : statement);
    }
    return linked;
  }

  private Statement link(Statement answer, List<Statement> all) {
    boolean takesUp = TAKES_UP.matcher(answer.content().text()).matches();
    Optional<Statement> best = Optional.empty();
    for (Statement other : all) {
      boolean fits =
          other.stance() == Stance.ASSERTS
              && other.manner() == Manner.SPEECH
              && !isSameSource(answer, other)
              && isBefore(other, answer)
              && !holds(other, answer);
      if (fits && (shares(answer, other) || (takesUp && isAbout(other, answer)))) {
        best = Optional.of(other);
      }
    }
    return best.map(other -> answer.answering(other.id())).orElse(answer);
  }

  private boolean isBefore(Statement other, Statement answer) {
    int there = sentence(other);
    int here = sentence(answer);
    return there >= here - REACH
        && (there < here || (there == here && start(other) < start(answer)));
  }

  private int sentence(Statement statement) {
    return reading.sentenceAt(start(statement)).orElse(0);
  }

  private static int start(Statement statement) {
    Span content = statement.content().spans().getFirst();
    return statement.cue().map(cue -> cue.span().start()).orElse(content.start());
  }

  /** True if the answer stands within what the other says, or the other way round. */
  private static boolean holds(Statement other, Statement answer) {
    return other.content().spans().stream()
            .anyMatch(span -> answer.cue().filter(cue -> span.contains(cue.span())).isPresent())
        || answer.content().spans().stream()
            .anyMatch(span -> other.cue().filter(cue -> span.contains(cue.span())).isPresent());
  }

  private static boolean isSameSource(Statement one, Statement other) {
    Optional<String> actor = one.source().actor().map(Actor::name);
    return one.source().text().equals(other.source().text())
        || (actor.isPresent() && actor.equals(other.source().actor().map(Actor::name)));
  }

  /** True if the other statement speaks of the one who answers. */
  private static boolean isAbout(Statement other, Statement answer) {
    String said = other.content().text();
    String name = answer.source().text();
    boolean pronoun = Set.of("he", "she", "they", "it").contains(name.toLowerCase(Locale.ROOT));
    boolean named =
        answer.source().actor().map(actor -> said.contains(actor.name())).orElse(false)
            || words(name).stream().anyMatch(words(said)::contains);
    return pronoun || named || answer.chain().stream().anyMatch(link -> said.contains(link.text()));
  }

  private static boolean shares(Statement answer, Statement other) {
    Set<String> own = words(answer.content().text());
    if (own.size() < 2) {
      return false;
    }
    Set<String> both = new HashSet<>(own);
    both.retainAll(words(other.content().text()));
    return both.size() >= 2 && both.size() >= SHARED * own.size();
  }

  /** Stems of the words of four letters or more: their first five letters. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : WORD.split(text.toLowerCase(Locale.ROOT))) {
      if (word.length() > 3 && !COMMON.contains(word)) {
        words.add(word.substring(0, Math.min(5, word.length())));
      }
    }
    return words;
  }

  private static final Set<String> COMMON =
      Set.of(
          "that",
          "this",
          "with",
          "from",
          "have",
          "been",
          "were",
          "they",
          "their",
          "would",
          "could",
          "which",
          "about",
          "will",
          "there",
          "when",
          "what",
          "more",
          "into",
          "over",
          "said",
          "than",
          "claim",
          "claims",
          "accusation",
          "accusations",
          "report",
          "reports",
          "allegation",
          "allegations",
          "comment",
          "ministry",
          "government",
          "official",
          "officials");
}
