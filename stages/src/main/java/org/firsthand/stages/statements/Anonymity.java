package org.firsthand.stages.statements;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.language.Token;
import org.firsthand.model.Quote;
import org.firsthand.model.Span;
import org.firsthand.model.Unnamed;
import org.firsthand.stages.text.Reading;
import org.firsthand.stages.text.Tree;

/** Reads what a text tells of a source without a name: how many, of which body, and why unnamed. */
final class Anonymity {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("dozen", 12),
          Map.entry("twelve", 12));

  private static final Set<String> OF =
      Set.of("at", "of", "in", "from", "with", "within", "inside");

  /** Why a source is not named, up to the end of the clause. */
  private static final Pattern REASON =
      Pattern.compile(
          "(?i)\\b(?:(?:speaking|speak|spoke|talked|talking|briefed \\w+) )?"
              + "(?:(?:on|under) (?:the |a )?conditions? (?:of (?:strict )?anonymity|that \\w+ not be"
              + " (?:named|identified|quoted by name))"
              + "|(?:ask|request|insist|demand|prefer)(?:ed|ing|s)? (?:that \\w+ (?:name|identity|names)"
              + " (?:not )?be|not to be|to remain|on|to speak) ?(?:named|identified|anonym\\w+"
              + "|unnamed|withheld|quoted by name)\\b"
              + "|(?:request|seek|sought|was granted|were granted|granted)(?:ed|ing|s)? anonymity"
              + "|declin(?:ed|ing) to (?:be (?:named|identified)|give (?:his|her|their) names?)"
              + "|anonymously"
              + "|(?:was|were|is|are|being) not (?:\\w+ )?(?:authori[sz]ed|permitted|allowed) to"
              + " (?:speak|talk|discuss|comment|brief)[^.,;\"”]*"
              + "|(?:wasn|weren|isn|aren)['’]t (?:authori[sz]ed|permitted|allowed) to"
              + " (?:speak|talk|discuss|comment|brief)[^.,;\"”]*)"
              + "(?: (?:because|as|since|so|to|in order to|for fear|out of fear|citing|given)\\b"
              + "[^.,;\"”]*)?");

  /** Who a sentence that explains the one before begins with. */
  private static final Pattern SAME =
      Pattern.compile(
          "(?i)^[\"“]?(?:he|she|they|it|both|all|each|neither|the [\\w ]{3,30})\\b.*",
          Pattern.DOTALL);

  private final Reading reading;

  Anonymity(Reading reading) {
    this.reading = reading;
  }

  /** What is known of the source; empty if the text tells nothing beyond the noun. */
  Optional<Unnamed> of(Mention source) {
    Tree tree = reading.trees().get(source.sentence());
    Optional<Integer> number = number(tree, source.head());
    Optional<Quote> body = body(tree, source);
    Optional<Quote> reason = reason(tree, source);
    return number.isPresent() || body.isPresent() || reason.isPresent()
        ? Optional.of(new Unnamed(number, body, reason))
        : Optional.empty();
  }

  private static Optional<Integer> number(Tree tree, int head) {
    for (int child : tree.children(head, "nummod", "det")) {
      String word = tree.token(child).form().toLowerCase(Locale.ROOT);
      boolean one = (word.equals("a") || word.equals("an")) && !isPlural(tree.token(head));
      if (one) {
        return Optional.of(1);
      }
      Optional<Integer> number = number(word);
      if (number.isPresent()) {
        return number;
      }
    }
    String own = tree.token(head).form().toLowerCase(Locale.ROOT);
    return tree.token(head).upos().equals("NUM") ? number(own) : Optional.empty();
  }

  private static boolean isPlural(Token token) {
    return token.xpos().endsWith("S");
  }

  private static Optional<Integer> number(String word) {
    boolean digits = !word.isEmpty() && word.length() < 6;
    for (int i = 0; i < word.length(); i++) {
      digits &= word.charAt(i) >= '0' && word.charAt(i) <= '9';
    }
    return digits ? Optional.of(Integer.valueOf(word)) : Optional.ofNullable(NUMBERS.get(word));
  }

  /** "officials <b>at the ministry</b>", "<b>ministry</b> officials", "<b>Oslo's</b> diplomats". */
  private Optional<Quote> body(Tree tree, Mention source) {
    for (int child : tree.children(source.head(), "nmod")) {
      Optional<Integer> of =
          tree.children(child, "case").stream()
              .filter(i -> OF.contains(tree.token(i).lemma().toLowerCase(Locale.ROOT)))
              .findFirst();
      if (child > source.head() && of.isPresent() && isName(tree, child)) {
        List<Integer> words =
            tree.subtreeWithout(child, "case", "acl", "punct", "appos", "conj", "cc");
        return Optional.of(quote(tree.span(words)));
      }
    }
    int first = -1;
    int last = -1;
    for (int child : tree.children(source.head(), "nmod:poss", "compound", "amod")) {
      if (child < source.head() && isBody(tree, child)) {
        int start = tree.subtree(child).getFirst();
        first = first < 0 ? start : first;
        last = child;
      }
    }
    return last < 0
        ? Optional.empty()
        : Optional.of(quote(tree.token(first).span().cover(tree.token(last).span())));
  }

  private static boolean isName(Tree tree, int i) {
    return tree.token(i).upos().equals("PROPN") || tree.token(i).upos().equals("NOUN");
  }

  private static boolean isBody(Tree tree, int i) {
    return tree.token(i).upos().equals("PROPN")
        || tree.token(i).name().isPresent()
        || (tree.token(i).upos().equals("NOUN") && tree.is(i, "compound", "nmod:poss"));
  }

  private Quote quote(Span span) {
    return Quote.of(reading.article().text(), span);
  }

  /** The reason in the source's own sentence, or in the next if that goes on about the source. */
  private Optional<Quote> reason(Tree tree, Mention source) {
    Optional<Quote> here = reason(tree.sentence().span());
    int next = source.sentence() + 1;
    if (here.isPresent() || next >= reading.sentences().size()) {
      return here;
    }
    Span span = reading.sentences().get(next).span();
    return SAME.matcher(span.of(reading.article().text())).matches()
        ? reason(span)
        : Optional.empty();
  }

  private Optional<Quote> reason(Span sentence) {
    Matcher matcher = REASON.matcher(sentence.of(reading.article().text()));
    return matcher.find()
        ? Optional.of(
            quote(new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end())))
        : Optional.empty();
  }
}
