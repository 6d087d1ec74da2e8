package org.firsthand.quality.wire;

import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the same from the other side: "Harbor police seized the ship" becomes "The ship was seized
 * by Harbor police", and "..., he said" goes to the front.
 *
 * @param share of the sentences that can be turned and are, 0 to 1
 */
public record TurnVoice(double share) implements Change {
  private static final Pattern ACTIVE =
      Pattern.compile(
          "^((?:The )?\\p{Lu}[\\p{L}.’'-]*(?: [\\p{L}.’'-]+){0,3}?) "
              + "(accused|approved|arrested|attacked|banned|blamed|blocked|called|charged|closed"
              + "|condemned|criticized|delayed|dismissed|endorsed|killed|launched|ordered|passed"
              + "|praised|rejected|released|removed|seized|signed|supported|targeted|threatened"
              + "|used|warned|welcomed) "
              + "((?:the|a|an|his|its|their) [\\p{L}’'-]+(?: (?!(?:on|in|at|of|to|for"
              + "|from|with|after|before|during|by|and|as|over|under|against|into|that|who)\\b)"
              + "[\\p{L}’'-]+)?"
              + "|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*)(?=[ ,.])");

  private static final Pattern SAID =
      Pattern.compile("^([^\"“”«»]{30,}), ((?:\\p{L}+ ){1,5})said(?: on (\\p{Lu}\\p{L}+))?\\.$");

  @Override
  public Story apply(Story story, RandomGenerator random) {
    return story.eachSentence(
        sentence -> random.nextDouble() < share ? turned(sentence) : sentence);
  }

  private static String turned(String sentence) {
    Matcher active = ACTIVE.matcher(sentence);
    if (active.find()) {
      return Sentences.capital(active.group(3))
          + " was "
          + active.group(2)
          + " by "
          + Sentences.small(active.group(1))
          + sentence.substring(active.end());
    }
    Matcher said = SAID.matcher(sentence);
    if (said.matches()) {
      return "According to "
          + Sentences.small(said.group(2).strip())
          + ", "
          + Sentences.small(said.group(1))
          + ".";
    }
    return sentence;
  }
}
