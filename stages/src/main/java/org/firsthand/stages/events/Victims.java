package org.firsthand.stages.events;

import java.util.List;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/**
 * Whom an attack that is told by a noun befell, where no preposition of its own says so: "the city
 * was the victim of a breach", "the port shut down after an attack".
 */
final class Victims {
  private final Lexicon lexicon;
  private final Clause clause;

  Victims(Lexicon lexicon, Clause clause) {
    this.lexicon = lexicon;
    this.clause = clause;
  }

  /** The phrases that name them; none where the sentence does not tell. */
  List<NounPhrase> of(NounPhrase attack) {
    String before = clause.word(attack.from() - 1);
    int noun = attack.from() - 2;
    if (noun > 0 && clause.token(noun).upos().equals("PUNCT")) {
      // 'was a "victim" of'
      noun--;
    }
    NounPhrase role = before.equals("of") ? clause.phraseAt(noun) : null;
    if (role != null && lexicon.is(clause.token(role.head()), "victim")) {
      return subjectOf(role);
    }
    int verb = clause.governor(attack);
    if (verb >= 0 && before.equals("for") && lexicon.is(clause.token(verb), "apologizing")) {
      return sufferers(verb, attack);
    }
    if (verb >= 0
        && lexicon.is(clause.token(verb), "occurring")
        && clause.subjects(verb).contains(attack)) {
      return clause.preposition(verb, "at");
    }
    boolean tookPart =
        verb >= 0
            && (before.equals("in") || before.equals("with"))
            && lexicon.is(clause.token(verb), "taking-part");
    boolean befell =
        verb >= 0
            && !tookPart
            && lexicon.is(clause.token(verb), "undergoing")
            && lexicon.words("because").contains(before);
    if (befell && before.equals("with") && !clause.isPassive(verb)) {
      // "targeted the bank with phishing mails"
      return clause.objects(verb).stream().filter(phrase -> !phrase.equals(attack)).toList();
    }
    return befell ? sufferers(verb, attack) : List.of();
  }

  /** "The city was the victim", "the city fell victim". */
  private List<NounPhrase> subjectOf(NounPhrase role) {
    Tree tree = clause.tree();
    for (int subject : tree.children(role.head(), "nsubj")) {
      NounPhrase phrase = clause.phraseAt(subject);
      if (phrase != null) {
        return clause.together(phrase);
      }
    }
    int verb = clause.governor(role);
    return verb < 0 ? List.of() : sufferers(verb, role);
  }

  private List<NounPhrase> sufferers(int verb, NounPhrase other) {
    return clause.grammaticalSubjects(verb).stream()
        .filter(phrase -> !phrase.equals(other) && !isHackers(phrase))
        .toList();
  }

  /** "Hackers stole passwords in the attack": it did not befall them. */
  private boolean isHackers(NounPhrase phrase) {
    return lexicon.is(clause.token(phrase.head()), "hackers")
        || phrase.actors().stream().anyMatch(Participants::isHackers);
  }
}
