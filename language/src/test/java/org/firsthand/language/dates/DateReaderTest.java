package org.firsthand.language.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Edtf;
import org.firsthand.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateReaderTest {

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 2, 15);

  private final DateReader reader = new DateReader();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "dates.csv", numLinesToSkip = 1)
  void readsTheDateOfTheSentence(
      String sentence,
      @Nullable String text,
      @Nullable TimexType type,
      @Nullable String value,
      @Nullable String edtf) {
    List<DateMention> mentions = reader.read(sentence, PUBLISHED);
    if (text == null) {
      assertThat(mentions).isEmpty();
      return;
    }
    assertThat(mentions).hasSize(1);
    DateMention mention = mentions.getFirst();
    assertThat(mention.text()).isEqualTo(text);
    assertThat(mention.type()).isEqualTo(type);
    assertThat(mention.value()).isEqualTo(value);
    assertThat(mention.edtf()).isEqualTo(Optional.ofNullable(edtf).map(Edtf::new));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "kinds.csv", numLinesToSkip = 1)
  void readsEachKindOfExpression(
      String sentence,
      String text,
      TimexType type,
      String value,
      @Nullable String edtf,
      @Nullable String reach) {
    DateMention first = reader.read(sentence, PUBLISHED).getFirst();
    assertThat(first.text()).isEqualTo(text);
    assertThat(first.type()).isEqualTo(type);
    assertThat(first.value()).isEqualTo(value);
    assertThat(first.edtf()).isEqualTo(Optional.ofNullable(edtf).map(Edtf::new));
    assertThat(first.reach()).isEqualTo(Optional.ofNullable(reach).map(Edtf::new));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "open-dates.csv", numLinesToSkip = 1)
  void leavesOpenWhatNobodySaysWithoutAPublishedDate(
      String sentence, String text, String value, @Nullable String edtf) {
    DateMention mention = reader.read(sentence).getFirst();
    assertThat(mention.text()).isEqualTo(text);
    assertThat(mention.value()).isEqualTo(value);
    assertThat(mention.edtf()).isEqualTo(Optional.ofNullable(edtf).map(Edtf::new));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "reaches.csv", numLinesToSkip = 1)
  void readsTheIntervalThatTheWordsAroundMake(String sentence, @Nullable String reach) {
    assertThat(reader.read(sentence, PUBLISHED))
        .isNotEmpty()
        .allMatch(it -> it.reach().equals(Optional.ofNullable(reach).map(Edtf::new)));
  }

  @Test
  void countsFromTheDateLastSpokenOf() {
    String text =
        "It was found on Oct. 3, 2020. The next day it spread. Two days later it stopped.";
    assertThat(reader.read(text, PUBLISHED))
        .extracting(it -> it.edtf().map(Edtf::text).orElse(""))
        .containsExactly("2020-10-03", "2020-10-04", "2020-10-06");
  }

  @Test
  void makesNoDayOfADateThatIsCoarser() {
    String text = "He was jailed in 2020. The following day nothing happened.";
    assertThat(reader.read(text, PUBLISHED).getLast().edtf()).isEmpty();
  }

  @Test
  void saysWhetherADateIsStatedOrWorkedOut() {
    assertThat(reader.read("In May 2021 and last May.", PUBLISHED))
        .extracting(DateMention::basis)
        .containsExactly(DateBasis.STATED, DateBasis.WORKED_OUT);
  }

  @Test
  void believesTheTagsOfTheTenseWhereThereAreSome() {
    String text = "They split Friday";
    List<Token> tokens =
        List.of(token("They", 0, "PRP"), token("split", 5, "VBD"), token("Friday", 11, "NNP"));
    List<Sentence> sentences = List.of(new Sentence(new Span(0, text.length()), tokens));
    assertThat(reader.read(sentences, text, PUBLISHED).getFirst().value()).isEqualTo("2023-02-10");
  }

  private static Token token(String form, int start, String xpos) {
    Span span = new Span(start, start + form.length());
    return new Token(form, span, form, "X", xpos, 0, "dep", Optional.empty());
  }

  @Test
  void joinsNothingAcrossParagraphs() {
    assertThat(reader.read("in May\n\n2022 was hard", PUBLISHED))
        .extracting(DateMention::text)
        .containsExactly("May", "2022");
  }

  @Test
  void survivesAnyTextWithSpansThatSliceIt() {
    Random random = new Random(7);
    String[] pieces = {
      "May",
      "3",
      "2022",
      "-",
      "/",
      ".",
      "'",
      "’",
      "the",
      "last",
      "next",
      "week",
      "a",
      "half",
      "third",
      "quarter",
      "999999999999",
      "\u0000",
      "😀",
      "ﷺ",
      "\n",
      " ",
      " ",
      " ",
      "ago",
      "early",
      "Tuesday",
      "night",
      "at",
      "10",
      "p",
      ".",
      "m",
      ".",
      "00",
      "31",
      "February",
      "29",
      "of",
      "year"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
        text.append(random.nextInt(3) == 0 ? "" : " ");
      }
      String whole = text.toString();
      int end = 0;
      for (DateMention mention : reader.read(whole, PUBLISHED)) {
        assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(mention.span().of(whole)).isEqualTo(mention.text()).isNotBlank();
        end = mention.span().end();
      }
    }
  }
}
