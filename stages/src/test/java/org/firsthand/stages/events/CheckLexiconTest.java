package org.firsthand.stages.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.firsthand.language.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckLexiconTest {
  @Test
  void findsNoMistakeInTheLexiconThatShips() {
    List<String> lines = Resource.allLines(Lexicon.class, "lexicon.tsv");
    assertThat(CheckLexicon.problems("lexicon.tsv", lines)).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          help/v,A:subj,AID,, ~ my.tsv:2: expected 6 columns, found 5
          help/v,A:subj,HELP,,, ~ my.tsv:2: expected one of PLOVER's types, found 'HELP'
          help,A:subj,AID,,, ~ my.tsv:2: expected a trigger that ends in /v or /n, found 'help'
          help/v,Q:subj,AID,,, ~ my.tsv:2: expected a slot such as A:subj, R:on|against or T:obj!, found 'Q:subj'
          help/v,A:subject,AID,,, ~ my.tsv:2: expected one of subj, obj, poss, light, mod, clause, sentence, topic, self, affected, victim, culprit, deed, comp, duty, told, if, second or a preposition, found 'subject'
          help/v,A:subj T:obj=@tool,AID,,, ~ my.tsv:2: expected a class named above, found '@tool'
          """)
  void namesFileAndLineOfAMistake(String line, String problem) {
    List<String> lines = List.of("# a comment", line.replace(',', '\t'));
    assertThat(CheckLexicon.problems("my.tsv", lines)).containsExactly(problem);
    assertThatThrownBy(() -> Lexicon.of("my.tsv", lines)).hasMessage(problem);
  }
}
