package org.firsthand.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.firsthand.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageCoreTest {
  private static final LanguageCore CORE = LanguageCore.load();

  private static Token word(String sentence, String form) {
    return CORE.read(sentence).getFirst().tokens().stream()
        .filter(token -> token.form().equals(form))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister signed the agreement on Tuesday.|minister|signed|nsubj|NOUN
          The minister signed the agreement on Tuesday.|agreement|signed|obj|NOUN
          The agreement was signed by the ministers.|agreement|signed|nsubj:pass|NOUN
          The agreement was signed by the ministers.|ministers|signed|obl:agent|NOUN
          Officials said the hackers stole the data.|stole|said|ccomp|VERB
          Officials said the hackers stole the data.|Officials|said|nsubj|NOUN
          China did not sell the weapons to Iran.|not|sell|advmod|PART
          The spokesman, who lives in Paris, denied the report.|lives|spokesman|acl:relcl|VERB
          The company will build a new network in Kenya.|network|build|obj|NOUN
          """)
  void findsWhoDidWhatToWhom(String text, String form, String head, String relation, String upos) {
    List<Token> tokens = CORE.read(text).getFirst().tokens();
    Token token = word(text, form);
    assertThat(tokens.get(token.head() - 1).form()).isEqualTo(head);
    assertThat(token.deprel()).isEqualTo(relation);
    assertThat(token.upos()).isEqualTo(upos);
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "The ministers denied it., ministers, minister",
    "They were hacked., were, be",
    "He has stolen the files., stolen, steal",
    "Companies do n't agree., n't, not",
    "The worst cities suffered., cities, city",
    "Spanish banks paid., banks, bank"
  })
  void givesDictionaryForms(String text, String form, String lemma) {
    assertThat(word(text, form).lemma()).isEqualTo(lemma);
  }

  @Test
  void keepsGivenSentencesAndTokens() {
    List<List<String>> given =
        List.of(List.of("Mr.Smith", "left", "."), List.of(), List.of("He", "can't", "return"));
    List<Sentence> read = CORE.read(given);
    assertThat(read.stream().map(sentence -> sentence.tokens().stream().map(Token::form).toList()))
        .containsExactly(given.get(0), given.get(2));
    String joined =
        given.stream().map(tokens -> String.join(" ", tokens)).collect(Collectors.joining("\n"));
    for (Sentence sentence : read) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(joined)).isEqualTo(token.form());
      }
    }
    assertThat(read.getLast().span()).isEqualTo(new Span(17, 32));
  }

  @Test
  void givesTheSameAnswerOnManyThreads() {
    String text = "The ministry denied the report.\nIts spokesman, Jan Novak, said so on Monday.";
    List<Sentence> expected = CORE.read(text);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> CORE.read(text)).distinct().toList())
        .containsExactly(expected);
  }

  @Test
  void readsASentenceAloneAsAmongOthers() {
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      List<String> words = new ArrayList<>(List.of("Officials", "of", "bank", "" + i));
      for (int k = 0; k < i % 13; k++) {
        words.addAll(List.of("and", "the", "ministry"));
      }
      words.addAll(List.of("signed", "it", "."));
      sentences.add(words);
    }
    List<Sentence> together = CORE.read(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> alone = CORE.read(List.of(sentences.get(i))).getFirst().tokens();
      List<Token> among = together.get(i).tokens();
      assertThat(among.stream().map(Token::head))
          .isEqualTo(alone.stream().map(Token::head).toList());
      assertThat(among.stream().map(t -> t.lemma() + t.xpos() + t.deprel()))
          .isEqualTo(alone.stream().map(t -> t.lemma() + t.xpos() + t.deprel()).toList());
    }
  }
}
