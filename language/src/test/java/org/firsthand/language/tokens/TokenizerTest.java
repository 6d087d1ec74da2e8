package org.firsthand.language.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private static String cut(String text) {
    return new Tokenizer()
        .tokens(text, 0, text.length()).stream()
            .map(span -> span.of(text))
            .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          He didn't say it's Iran's.|He did n't say it 's Iran 's .
          They can’t; we’ll see, ministers’ aides said.|They ca n’t ; we ’ll see , ministers ’ aides said .
          We cannot go.|We can not go .
          The U.S. and the U.K. signed.|The U.S. and the U.K. signed .
          Mr. Rossi met Gen. Lopez of Acme Inc. on Jan. 5.|Mr. Rossi met Gen. Lopez of Acme Inc. on Jan. 5 .
          J. R. Novak, Ph.D., e.g. in a.m. hours|J. R. Novak , Ph.D. , e.g. in a.m. hours
          a state-owned, non-profit co-founder|a state - owned , non-profit co-founder
          Iran-Russia talks; cyber-attack|Iran - Russia talks ; cyber - attack
          It cost $2.5 million, 12% of €1,000.|It cost $ 2.5 million , 12 % of € 1,000 .
          at 10:30am, 5km away|at 10:30 am , 5 km away
          on 08/16/2000 and/or 9/11|on 08/16/2000 and / or 9/11
          "Stop," he said — twice -- and left...|" Stop , " he said — twice -- and left ...
          “Why?!” she asked (loudly).|“ Why ?! ” she asked ( loudly ) .
          see https://example.org/a?b=c, or www.example.com.|see https://example.org/a?b=c , or www.example.com .
          mail a.b@example.org or ask @desk about #Budget2026|mail a.b@example.org or ask @desk about #Budget2026
          the '90s, the 1990s and the 80's|the '90s , the 1990s and the 80's
          AT&T and M&S|AT&T and M&S
          They left.The next day|They left . The next day
          example.com is down|example.com is down
          No. 5 said no. Then|No. 5 said no . Then
          2. The second point|2. The second point
          12 was 2. Then|12 was 2 . Then
          a Ph.D. in law|a Ph.D. in law
          shouldn't've|should n't 've
          [12] {x} «да»|[ 12 ] { x } « да »
          """)
  void cutsAsTheTreebanksDo(String text, String tokens) {
    assertThat(cut(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({
    "'\uD83D\uDC69\u200D\uD83D\uDCBB ok', '\uD83D\uDC69\u200D\uD83D\uDCBB|ok'",
    "'\uD83D\uDC4D\uD83C\uDFFD!', '\uD83D\uDC4D\uD83C\uDFFD|!'",
    "'\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064A\u0631\u061F', '\u0642\u0627\u0644|\u0627\u0644\u0648\u0632\u064A\u0631|\u061F'"
  })
  void keepsEmojiAndOtherScriptsWhole(String text, String tokens) {
    assertThat(
            new Tokenizer()
                .tokens(text, 0, text.length()).stream()
                    .map(span -> span.of(text))
                    .collect(Collectors.joining("|")))
        .isEqualTo(tokens);
  }
}
