package org.firsthand.language.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.language.linear.WordAtoms;
import org.firsthand.model.Span;

/**
 * Finds the title or office beside a person's name: before it ("Iranian foreign minister", "Deputy
 * spokesperson of the US State Department"), before it and a comma ("The head of the agency, ..."),
 * or between commas behind it. Looks at roles, tags and names, not at the tree, which often errs
 * just there. Lives for one sentence.
 */
final class OfficeFinder {
  private static final Set<String> LINKS = Set.of("of", "for", "at", "to", "in");
  private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN", "PROPN", "NUM");

  private final List<Token> tokens;
  private final int[] marks;
  private final Gazetteer gazetteer;

  OfficeFinder(List<Token> tokens, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
    marks = gazetteer.marks(new WordAtoms(tokens.stream().map(Token::form).toList()));
  }

  /** The office of the person whose name is the words [first, end). */
  Optional<Name.Office> of(int first, int end) {
    return endingAt(first)
        .or(() -> is(first - 1, ",") && closes(end) ? endingAt(first - 1) : Optional.empty())
        .or(() -> is(end, ",") ? openingAt(end + 1) : Optional.empty());
  }

  /** A phrase whose last word stands before word {@code end}. */
  private Optional<Name.Office> endingAt(int end) {
    int noun = end - 1;
    while (noun >= 0 && !endsRole(noun)) {
      if (!links(noun)) {
        return Optional.empty();
      }
      noun--;
    }
    if (noun < 0 || (noun < end - 1 && !isLink(noun + 1))) {
      return Optional.empty();
    }
    int first = noun;
    while (first > 0 && modifies(first - 1)) {
      first--;
    }
    return Optional.of(office(first, end, noun));
  }

  /** A phrase whose first word, or the article before it, is word {@code from}. */
  private Optional<Name.Office> openingAt(int from) {
    int first = from < tokens.size() && upos(from).equals("DET") ? from + 1 : from;
    int noun = -1;
    int at = first;
    while (at < tokens.size() && modifies(at)) {
      noun = endsRole(at) ? at : noun;
      at++;
    }
    if (noun < 0 || noun < at - 1 || isPerson(noun)) {
      return Optional.empty();
    }
    while (at < tokens.size() && (isLink(at) || links(at)) && !is(at, ",")) {
      at++;
    }
    while (at > noun + 1 && (isLink(at - 1) || upos(at - 1).equals("DET"))) {
      at--;
    }
    return Optional.of(office(first, at, noun));
  }

  private Name.Office office(int first, int end, int noun) {
    Span span = new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    return new Name.Office(first, end, noun, span);
  }

  /** True if a role or a title ends with word {@code i}: "minister", "Gen.". */
  private boolean endsRole(int i) {
    for (int first = Math.max(0, i - 3); first <= i; first++) {
      if (gazetteer.endOfRole(marks, first) == i || gazetteer.endOfTitle(marks, first) == i) {
        return !isPerson(i);
      }
    }
    return false;
  }

  /** True if word {@code i} may stand between a role and the name: "of the US State Department". */
  private boolean links(int i) {
    return !isPerson(i) && (isLink(i) || modifies(i) || upos(i).equals("DET") || is(i, "and"));
  }

  private boolean isLink(int i) {
    return LINKS.contains(tokens.get(i).form());
  }

  /** True if word {@code i} may stand before the noun in its phrase. */
  private boolean modifies(int i) {
    return !isPerson(i)
        && (MODIFIERS.contains(upos(i))
            || tokens.get(i).xpos().equals("POS")
            || is(i, "-")
            || tokens.get(i).name().isPresent());
  }

  private boolean isPerson(int i) {
    return tokens.get(i).name().filter(name -> name.endsWith("PERSON")).isPresent();
  }

  private boolean closes(int i) {
    return i >= tokens.size() || upos(i).equals("PUNCT");
  }

  private boolean is(int i, String form) {
    return i >= 0 && i < tokens.size() && tokens.get(i).form().equals(form);
  }

  private String upos(int i) {
    return tokens.get(i).upos();
  }
}
