package org.firsthand.stages.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.language.Token;
import org.jspecify.annotations.Nullable;

/** Tells the parts of a noun phrase: known names, the office or noun, and the name behind it. */
final class Titles {
  private static final int LONGEST_TITLE = 4;

  private final ActorTable table;

  Titles(ActorTable table) {
    this.table = table;
  }

  /** Writes them into the phrase. */
  void describe(Phrase phrase, List<Token> tokens, List<Match> matches, @Nullable Match[] at) {
    for (Match match : matches) {
      if (match.start() >= phrase.start && match.end() <= phrase.end) {
        phrase.matches.add(match);
      }
    }
    int tail = phrase.end;
    while (tail > phrase.start
        && at[tail - 1] == null
        && isName(tokens, tail - 1)
        && title(tokens, at, phrase.start, tail).isEmpty()) {
      tail--;
    }
    phrase.tail = tail;
    int titleEnd = tail;
    Optional<Match> last = phrase.lastMatch();
    if (last.isPresent()) {
      titleEnd = last.get().start();
    }
    Optional<String> title = title(tokens, at, phrase.start, titleEnd);
    if (title.isPresent()) {
      phrase.title = title.get();
      phrase.role = table.role(title.get());
    }
  }

  /** The "Systems" of "Kasper Systems": a capitalised noun that is no office behind a name. */
  private boolean isPartOfAName(
      List<Token> tokens, @Nullable Match[] at, int start, int from, int end) {
    Role role = table.role(join(tokens, from, end)).orElseThrow();
    return role.sort() != Role.Sort.PERSON
        && from > start
        && at[from - 1] == null
        && Character.isUpperCase(tokens.get(from).form().charAt(0))
        && isName(tokens, from - 1)
        && title(tokens, at, start, from).isEmpty();
  }

  private static boolean isName(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return (token.upos().equals("PROPN") || (i > 0 && token.upos().equals("NOUN")))
        && Character.isUpperCase(token.form().charAt(0));
  }

  /** The longest noun of the roles' table that ends before {@code end}. */
  private Optional<String> title(List<Token> tokens, @Nullable Match[] at, int start, int end) {
    if (end <= start || at[end - 1] != null || tokens.get(end - 1).upos().equals("ADJ")) {
      return Optional.empty();
    }
    for (int from = Math.max(start, end - LONGEST_TITLE); from < end; from++) {
      if (at[from] != null) {
        continue;
      }
      String words = join(tokens, from, end);
      if (table.role(words).isPresent() && !isPartOfAName(tokens, at, start, from, end)) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  private static String join(List<Token> tokens, int from, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < end; i++) {
      boolean hyphen = tokens.get(i).form().equals("-");
      if (i > from && !hyphen && words.charAt(words.length() - 1) != '-') {
        words.append(' ');
      }
      words.append(tokens.get(i).form().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}
