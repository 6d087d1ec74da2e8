package org.firsthand.quality.wire;

import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes two sentences of one where a clause begins, and one of two where both are short.
 *
 * @param share of the clauses that become sentences, 0 to 1
 */
public record SplitSentences(double share) implements Change {
  private static final Pattern CLAUSE =
      Pattern.compile("(?:,|;) (?:and|but|while|as|after|because|who|which) (?=[^.]{25,})");

  @Override
  public Story apply(Story story, RandomGenerator random) {
    return story.eachSentence(
        sentence -> {
          Matcher clause = CLAUSE.matcher(sentence);
          return clause.find() && random.nextDouble() < share
              ? sentence.substring(0, clause.start())
                  + ". "
                  + Sentences.capital(sentence.substring(clause.end()))
              : sentence;
        });
  }
}
