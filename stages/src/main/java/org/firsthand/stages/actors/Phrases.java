package org.firsthand.stages.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.stages.text.Tree;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into noun phrases by its tags. */
final class Phrases {
  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

  /** What a state is called before its name: "the country's longtime ally Peru". */
  private static final Set<String> APPOSED =
      Set.of("ally", "neighbour", "neighbor", "rival", "archrival", "foe", "partner", "patron");

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’");
  private static final Set<String> CURRENCIES = Set.of("$", "£", "€", "¥", "US$");
  private static final Set<String> ARGUMENT = Set.of("iobj", "obj");

  /** Verbs with two objects, whose first a parser may take for a part of the second. */
  private static final Set<String> GIVE =
      Set.of("give", "send", "offer", "lend", "grant", "sell", "hand", "pay", "award", "deny");

  private final ActorTable table;
  private final Titles titles;

  Phrases(ActorTable table) {
    this.table = table;
    this.titles = new Titles(table);
  }

  List<Phrase> in(int sentence, Tree tree, List<Match> matches) {
    List<Token> tokens = tree.sentence().tokens();
    @Nullable Match[] at = new Match[tokens.size()];
    for (Match match : matches) {
      for (int i = match.start(); i < match.end(); i++) {
        at[i] = match;
      }
    }
    List<Phrase> phrases = new ArrayList<>();
    Phrase possessor = null;
    for (int i = 0; i < tokens.size(); ) {
      if (at[i] == null && isPronoun(tokens.get(i))) {
        Phrase pronoun = new Phrase(sentence, i, i + 1);
        phrases.add(pronoun);
        possessor = tokens.get(i).xpos().endsWith("P$") ? pronoun : null;
        i++;
        continue;
      }
      int end = end(tree, at, i);
      if (end == i) {
        possessor = null;
        i++;
        continue;
      }
      Phrase phrase = new Phrase(sentence, i, end);
      phrase.possessor = possessor;
      titles.describe(phrase, tokens, matches, at);
      phrases.add(phrase);
      boolean owns =
          end < tokens.size()
              && POSSESSIVE.contains(tokens.get(end).form())
              && tokens.get(end).upos().equals("PART");
      possessor = owns ? phrase : null;
      i = owns ? end + 1 : end;
    }
    return phrases;
  }

  private static boolean isPronoun(Token token) {
    boolean shouted =
        token.form().length() > 1 && token.form().equals(token.form().toUpperCase(Locale.ROOT));
    boolean personal = token.xpos().startsWith("PRP") || token.xpos().equals("WP$");
    return token.upos().equals("PRON") && personal && !shouted;
  }

  /**
   * Behind the last token of the noun phrase that begins here; the beginning itself if none does.
   */
  private int end(Tree tree, @Nullable Match[] at, int start) {
    int i = start;
    while (i < tree.size()) {
      Match match = at[i];
      if (match != null) {
        if (i > start && (beginsAnother(tree, at, match) || followsAState(at, match))) {
          break;
        }
        i = match.end();
        if (i < tree.size() && isArgument(tree, match)) {
          return i;
        }
      } else if (TimeWords.at(tree, i)) {
        break;
      } else if (joinsModifiers(tree, at, i, start) || belongs(tree, at, i, start)) {
        i++;
        if (isReceiver(tree, at, start, i)) {
          return i;
        }
      } else {
        break;
      }
    }
    // A phrase ends in a noun: an article or adjective alone is none.
    int end = i;
    while (end > start
        && at[end - 1] == null
        && !isNominal(tree.token(end - 1))
        && !isAmount(tree, end - 1)
        && !isSlippedNoun(tree, at, end - 1)) {
      end--;
    }
    return end;
  }

  /** The verb's own argument: in "gave Iran drones" the phrase ends behind "Iran". */
  private static boolean isArgument(Tree tree, Match match) {
    int last = match.end() - 1;
    String next = tree.token(match.end()).upos();
    if (match.start() == 0 || match.name().modifies()) {
      return false;
    }
    Token before = tree.token(match.start() - 1);
    boolean given = ARGUMENT.contains(tree.token(last).deprel()) || GIVE.contains(before.lemma());
    return given
        && before.upos().equals("VERB")
        && (next.equals("NOUN") || next.equals("ADJ") || next.equals("NUM") || next.equals("SYM"));
  }

  /** "Gave Peru's army cameras": a body behind a verb of giving, and what it is given behind it. */
  private boolean isReceiver(Tree tree, @Nullable Match[] at, int start, int end) {
    if (end >= tree.size() || at[end] != null) {
      return false;
    }
    boolean body =
        table
            .role(tree.token(end - 1).form().toLowerCase(Locale.ROOT))
            .filter(role -> role.sort() == Role.Sort.BODY)
            .isPresent();
    String next = tree.token(end).upos();
    boolean given =
        (next.equals("NOUN") || next.equals("ADJ") || next.equals("NUM"))
            && table.role(tree.token(end).form().toLowerCase(Locale.ROOT)).isEmpty();
    return body && given && follows(tree, at, start) && !goesTo(tree, end);
  }

  /** True if a verb of giving stands before the phrase, its possessor and its article left out. */
  private static boolean follows(Tree tree, @Nullable Match[] at, int start) {
    int i = start - 1;
    while (i >= 0 && (at[i] != null || POSSESSIVE.contains(tree.token(i).form()))) {
      i--;
    }
    return i >= 0 && tree.token(i).upos().equals("VERB") && GIVE.contains(tree.token(i).lemma());
  }

  /** "Gave army cameras to Kenya". */
  private static boolean goesTo(Tree tree, int from) {
    for (int i = from; i < tree.size() && !tree.token(i).upos().equals("PUNCT"); i++) {
      if (tree.token(i).form().equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** The hyphen of "state-backed"; with a space on each side it is a dash, which ends a phrase. */
  private static boolean isHyphen(Tree tree, int i) {
    return tree.token(i).form().equals("-")
        && (tree.token(i - 1).span().end() == tree.token(i).span().start()
            || i + 1 == tree.size()
            || tree.token(i).span().end() == tree.token(i + 1).span().start());
  }

  /** "A 'phishing' scheme", "any 'spying'": quotation marks around words of a noun phrase. */
  private static boolean isQuoteBefore(Tree tree, int i) {
    return i + 1 < tree.size()
        && QUOTES.contains(tree.token(i).form())
        && (modifies(tree, i - 1) || modifies(tree, i + 1));
  }

  private static boolean modifies(Tree tree, int i) {
    return tree.is(i, "amod", "compound") && tree.head(i) > i;
  }

  /** "This most recent breach", "its biggest ever breach": of an adjective before the noun. */
  private static boolean isDegree(Tree tree, int i) {
    int adjective = tree.head(i);
    boolean beside = adjective >= 0 && Math.abs(adjective - i) == 1 && i + 1 < tree.size();
    return beside
        && tree.is(i, "advmod")
        && tree.is(adjective, "amod")
        && tree.head(adjective) > Math.max(i, adjective);
  }

  /** A state's name behind a common noun: "of course Russia". */
  private static boolean beginsAnother(Tree tree, @Nullable Match[] at, Match match) {
    int before = match.start() - 1;
    return at[before] == null
        && match.name().sort() == Name.Sort.COUNTRY
        && !match.name().modifies()
        && tree.token(before).upos().equals("NOUN")
        && !APPOSED.contains(tree.token(before).lemma());
  }

  /** "according to Washington Tehran did not": two seats side by side are two phrases. */
  private static boolean followsAState(@Nullable Match[] at, Match match) {
    Match before = at[match.start() - 1];
    return before != null
        && !match.name().modifies()
        && !before.name().modifies()
        && match.name().isState()
        && (before.name().sort() == Name.Sort.SEAT || before.name().sort() == Name.Sort.COUNTRY)
        && match.name().sort() != Name.Sort.PLACE;
  }

  private boolean belongs(Tree tree, @Nullable Match[] at, int i, int start) {
    Token token = tree.token(i);
    return switch (token.upos()) {
      case "DET" -> i == start && !token.xpos().startsWith("W") && !token.xpos().equals("IN");
      case "NOUN", "PROPN", "ADJ", "NUM" -> true;
      case "SYM" -> i + 1 < tree.size() && isAmount(tree, i + 1);
      case "VERB" ->
          (i + 1 < tree.size()
                  && ((tree.is(i, "amod", "compound") && mayModify(tree, at, i, start))
                      || isParticiple(tree, i, start)))
              || isSlippedNoun(tree, at, i);
      case "ADV" -> isSlippedNoun(tree, at, i) || (i > start && isDegree(tree, i));
      case "PUNCT" -> i > start && (isHyphen(tree, i) || isQuoteBefore(tree, i));
      default -> false;
    };
  }

  /**
   * True where a participle may stand before its noun. Behind a noun it is the sentence's verb,
   * even if the parser hangs it into the phrase: "Iran trained Russian soldiers".
   */
  private static boolean mayModify(Tree tree, @Nullable Match[] at, int i, int start) {
    if (i == 0) {
      return true;
    }
    if (i == start && tree.token(i - 1).upos().equals("AUX")) {
      return false;
    }
    Match before = at[i - 1];
    return before != null
        ? before.name().modifies()
        : !tree.token(i - 1).upos().equals("NOUN") && !tree.token(i - 1).upos().equals("PROPN");
  }

  /** "its sanctioned ally", "the hosting company". */
  private boolean isParticiple(Tree tree, int i, int start) {
    String tag = tree.token(i).xpos();
    String next = tree.token(i + 1).upos();
    if (i > 0 && tree.token(i - 1).xpos().equals("PRP$") && tag.startsWith("VB")) {
      return isNominal(tree.token(i + 1)) || table.role(tree.token(i + 1).form()).isPresent();
    }
    boolean opens = i == start ? i > 0 && isOpener(tree.token(i - 1)) : isOpener(tree.token(i - 1));
    return opens
        && (tag.equals("VBN") || tag.equals("VBG"))
        && (next.equals("NOUN") || next.equals("PROPN") || next.equals("ADJ"));
  }

  private static boolean isOpener(Token token) {
    return token.xpos().equals("PRP$") || token.upos().equals("DET");
  }

  /** A noun of the tables that the tagger took for a verb or adverb: "US bases", "its ally". */
  private boolean isSlippedNoun(Tree tree, @Nullable Match[] at, int i) {
    if (i == 0 || table.role(tree.token(i).form()).isEmpty()) {
      return false;
    }
    Match before = at[i - 1];
    boolean participle = i > 1 && tree.token(i - 2).xpos().equals("PRP$");
    boolean opened =
        before != null
            ? before.name().modifies()
            : isOpener(tree.token(i - 1))
                || (participle && tree.token(i - 1).upos().equals("VERB"));
    return opened && !tree.is(i, "root") && !tree.token(i).xpos().equals("VBD");
  }

  /** The "and" of "British and US officials". */
  private static boolean joinsModifiers(Tree tree, @Nullable Match[] at, int i, int start) {
    String form = tree.token(i).form();
    if (!form.equals("and") && !form.equals("or") && !form.equals(",")) {
      return false;
    }
    if (i == start || i + 2 > tree.size()) {
      return false;
    }
    Match left = at[i - 1];
    int next = i + 1;
    if (form.equals(",") && next < tree.size() && tree.token(next).form().equals("and")) {
      next++;
    }
    Match right = next < tree.size() ? at[next] : null;
    if (left == null || right == null || !left.name().modifies() || !right.name().modifies()) {
      return false;
    }
    int behind = right.end();
    return behind < tree.size()
        && (isNominal(tree.token(behind))
            || tree.token(behind).upos().equals("ADJ")
            || (form.equals(",") && at[i - 1] != null));
  }

  /** "$400": a number right behind the sign of a currency. */
  private static boolean isAmount(Tree tree, int i) {
    return i > 0
        && tree.token(i).upos().equals("NUM")
        && CURRENCIES.contains(tree.token(i - 1).form());
  }

  private static boolean isNominal(Token token) {
    return token.upos().equals("NOUN")
        || token.upos().equals("PROPN")
        || (token.upos().equals("NUM") && token.form().length() > 3);
  }
}
