package org.firsthand.stages.statements;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.firsthand.model.Stance;
import org.firsthand.stages.text.Reading;
import org.firsthand.stages.text.Tree;

/** What a source does with the content, told from the cue and the content's first words. */
final class Stances {
  /** Verbs that decline where "not" stands before them or "declined to" does. */
  private static final Set<String> ANSWERS =
      Set.of(
          "comment",
          "respond",
          "reply",
          "answer",
          "say",
          "discuss",
          "elaborate",
          "speak",
          "talk",
          "confirm",
          "disclose",
          "specify",
          "identify",
          "name",
          "detail",
          "explain",
          "provide",
          "give",
          "return",
          "address",
          "tell",
          "reveal",
          "describe",
          "offer",
          "deny",
          "grant");

  private static final Set<String> SILENT =
      Set.of(
          "comment",
          "respond",
          "reply",
          "answer",
          "say",
          "elaborate",
          "disclose",
          "specify",
          "identify",
          "name",
          "return",
          "address",
          "reveal",
          "discuss",
          "explain",
          "mention");

  private static final Pattern CLAIMS =
      Pattern.compile(
          "^(?:that\\b|.*\\b(?:claim|accusation|allegation|charge|report|suggestion|assertion"
              + "|notion|idea|rumou?r|speculation|statement|story|finding|involvement"
              + "|responsibility|wrongdoing|role|knowledge|having|link|tie|connection)s?\\b)",
          Pattern.DOTALL);

  private static final Pattern UNSEEN =
      Pattern.compile(
          "^(?:that )?(?:he|she|they|it|we|i)(?:'d| had| has| have| was| were| is| are)(?:n't|n’t| not)"
              + "(?: yet)? (?:seen|read|heard|aware|familiar|reviewed|been (?:briefed|informed))\\b.*",
          Pattern.DOTALL);

  private static final Pattern MUM =
      Pattern.compile(
          "^(?:that )?\\w+(?: \\w+)? (?:had no (?:immediate )?comment"
              + "|(?:would|could|will|can)(?:n't|n’t| ?not) (?:comment|discuss|speculate|elaborate"
              + "|confirm or deny)).*",
          Pattern.DOTALL);

  private static final Pattern UNVERIFIED =
      Pattern.compile(
          "^(?:that )?(?:\\w+ ){1,5}?(?:could(?:n't|n’t| not)|cannot|can not|was unable to|were unable"
              + " to|had not)(?: immediately| independently| yet| be| been){0,3} (?:verif|confirm).*",
          Pattern.DOTALL);

  private static final Pattern UNPROVEN =
      Pattern.compile(
          "^(?:that )?(?:\\S+ ){0,8}?(?:no|not any|little|never any) (?:\\w+ )?"
              + "(?:evidence|proof|sign|signs|indication|indications)\\b.*",
          Pattern.DOTALL);

  private static final Pattern FALSE =
      Pattern.compile(
          "^(?:[\"“'‘]*(?:the |these |those |such )?(?:claim|accusation|allegation|charge|report)s? "
              + "(?:as )?[\"“'‘]*(?:false|untrue|baseless|groundless|unfounded|fabricated|fake"
              + "|nonsense|absurd|ridiculous|lies|a lie)\\b.*"
              + "|[\"“'‘]*(?:that )?(?:\\S+ ){1,8}?(?:is|was|are|were)(?: \\w+)? (?:false|untrue|baseless"
              + "|groundless|unfounded|fabricated|fake|not true|nonsense|a lie|lies)\\b.*)",
          Pattern.DOTALL);

  private final CueLexicon lexicon;
  private final Reading reading;

  Stances(CueLexicon lexicon, Reading reading) {
    this.lexicon = lexicon;
    this.reading = reading;
  }

  /** True if declining or refusing to do this is declining to comment. */
  static boolean isAnswer(String lemma) {
    return ANSWERS.contains(lemma);
  }

  Stance of(Draft draft) {
    Tree tree = reading.trees().get(draft.sentence());
    String lemma = tree.token(draft.token()).lemma().toLowerCase(Locale.ROOT);
    String content = content(draft);
    Clause clause = new Clause(tree, draft.token());
    boolean negated = clause.isNegated();
    Optional<Cue> cue = lexicon.verb(lemma);
    if (lemma.equals("decline") || lemma.equals("refuse")) {
      return declines(content) ? Stance.DECLINES : Stance.ASSERTS;
    }
    if (negated && SILENT.contains(lemma)) {
      return Stance.DECLINES;
    }
    Stance stance = cue.map(Cue::stance).orElse(draft.stance());
    if (stance == Stance.CONFIRMS && negated) {
      boolean could = clause.hasAuxiliary(Set.of("can", "could"));
      return could ? Stance.DOUBTS : Stance.DECLINES;
    }
    if (stance == Stance.DENIES) {
      if (negated) {
        return Stance.DECLINES;
      }
      return CLAIMS.matcher(content).find()
              || content.matches("(?s)\\w+ing\\b.*")
              || isClause(tree, draft.token())
          ? Stance.DENIES
          : Stance.ASSERTS;
    }
    if (stance == Stance.DOUBTS && negated) {
      return Stance.ASSERTS;
    }
    return stance == Stance.ASSERTS ? ofContent(content) : stance;
  }

  private static boolean isClause(Tree tree, int verb) {
    return tree.child(verb, "ccomp").isPresent()
        || tree.children(verb, "xcomp").stream().anyMatch(i -> tree.token(i).xpos().equals("VBG"));
  }

  private static Stance ofContent(String content) {
    if (UNSEEN.matcher(content).matches() || MUM.matcher(content).matches()) {
      return Stance.DECLINES;
    }
    if (UNVERIFIED.matcher(content).matches() || UNPROVEN.matcher(content).matches()) {
      return Stance.DOUBTS;
    }
    return FALSE.matcher(content).matches() ? Stance.DENIES : Stance.ASSERTS;
  }

  private static boolean declines(String content) {
    for (String word : content.split("\\W+", 6)) {
      if (ANSWERS.contains(word) || word.startsWith("interview") || word.equals("request")) {
        return true;
      }
    }
    return false;
  }

  /** The content's beginning in lower case: longer than any pattern needs. */
  private String content(Draft draft) {
    if (draft.content().isEmpty()) {
      return "";
    }
    String text = draft.content().getFirst().of(reading.article().text());
    return text.substring(0, Math.min(text.length(), 160)).toLowerCase(Locale.ROOT);
  }
}
