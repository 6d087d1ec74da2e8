package org.firsthand.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.firsthand.language.Sentence;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Article;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.model.Event;
import org.firsthand.model.EventKind;
import org.firsthand.model.Participant;
import org.firsthand.model.Span;
import org.firsthand.stages.actors.ActorTable;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.actors.FindActors;
import org.firsthand.stages.flow.ReadArticle;
import org.firsthand.stages.flow.Steps;
import org.firsthand.stages.text.Reading;
import tools.jackson.databind.JsonNode;

/**
 * Draws sentences about states and cyber matters from the corpus, codes them, and prints what a
 * reader is to judge.
 *
 * <p>{@code java -cp ... org.firsthand.quality.DrawSentences DATA SEED COUNT POOL [SEEN ...]}. The
 * articles of the corpus are halved by their ids: rules are mended on what is drawn of the one
 * half, {@code tuning}, and reported on the other, {@code held}. A sentence fits if a state is
 * meant in it and it has a word of the cyber field; in the pools {@code -wider} another word of it
 * and none that earlier readings looked for; in the pools {@code -near} no word of it, but its
 * article has three. At most one an article is drawn, so that no report weighs more than another.
 * Sentences of which a table SEEN has a row are not drawn, so that a later draw is fresh: {@code
 * read-sentences.tsv} names those that were read for mending, whether or not anything was coded in
 * them. Each sentence, and behind each row the words that it rests on, is printed behind a {@code
 * #}: these lines are for the reader only and are not kept. The reviewed rows stand in {@code
 * reviewed-events.tsv}.
 */
public final class DrawSentences {
  private static final List<String> POOLS =
      List.of("tuning", "held", "tuning-wider", "held-wider", "tuning-near", "held-near");

  /** So often an article says a word of the field that is on it. */
  private static final int OFTEN = 3;

  private static final Pattern CYBER =
      Pattern.compile(
          "(?i)\\b(?:cyber\\w*|hack(?:s|ed|er|ers|ing)?|malware|ransomware|phishing|ddos|breach(?:es|ed)?"
              + "|leak(?:s|ed|ing)?|espionage|spying|spyware|surveillance|disinformation|internet"
              + "|website|websites|servers?|e-?mails?|online|Facebook|Twitter|Huawei|Kaspersky)\\b");

  /** Other words of the field, which no earlier reading looked for. */
  private static final Pattern WIDER =
      Pattern.compile(
          "(?i)\\b(?:sp(?:y|ies|ied)|eavesdrop\\w*|wiretap\\w*|intercept(?:s|ed|ing|ions?)|Stuxnet"
              + "|censor\\w*|fake news|misinformation|YouTube|Instagram|WhatsApp|Telegram|Microsoft"
              + "|Apple|intellectual property|trade secrets?|GRU|Cambridge Analytica"
              + "|artificial intelligence|data|networks?|electronic\\w*|hacktivis\\w+)\\b");

  /** Words of the field whose sentences were read without a seed. */
  private static final Pattern READ =
      Pattern.compile(
          "(?i)\\b(?:computers?|software|WikiLeaks|NSA|National Security Agency|Snowden|social media"
              + "|Google|TikTok|ZTE|5G|encrypt\\w*|digital|telecom\\w*|trolls?|bots?|meddl\\w+"
              + "|interference|propaganda|classified|whistleblow\\w*|technolog\\w*|phones?|apps?"
              + "|satellites?|drones?|telephones?|semiconductors?|chips?)\\b");

  private final Steps steps = Steps.load();
  private final FindActors actors = new FindActors(ActorTable.load());
  private final ReadArticle read = steps.read();

  private final String pool;
  private final Map<String, List<Span>> seen;

  private DrawSentences(String pool, Map<String, List<Span>> seen) {
    this.pool = pool;
    this.seen = seen;
  }

  /** Prints the drawn sentences and their codings. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 4 || !POOLS.contains(arguments[3])) {
      System.err.println(
          "draw: expected DATA SEED COUNT " + POOLS + " [SEEN ...], found " + List.of(arguments));
      System.exit(2);
    }
    boolean held = arguments[3].startsWith("held");
    long seed = Long.parseLong(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    List<JsonNode> articles =
        new ArrayList<>(Truth.lines(Path.of(arguments[0], "corpus", "news.jsonl.gz")));
    articles.removeIf(line -> isHeld(line) != held);
    Random random = new Random(seed);
    Collections.shuffle(articles, random);
    DrawSentences draw =
        new DrawSentences(arguments[3], seen(List.of(arguments).subList(4, arguments.length)));
    int drawn = 0;
    for (JsonNode line : articles) {
      if (drawn == count) {
        break;
      }
      List<String> rows = draw.one(article(line), random);
      drawn += rows.isEmpty() ? 0 : 1;
      rows.forEach(System.out::println);
    }
  }

  /** Where the rows of the tables lie, by article. */
  private static Map<String, List<Span>> seen(List<String> tables) throws IOException {
    Map<String, List<Span>> spans = new HashMap<>();
    for (String table : tables) {
      for (String line : Files.readAllLines(Path.of(table))) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && !cells[0].equals("article")) {
          spans
              .computeIfAbsent(cells[0], _ -> new ArrayList<>())
              .add(new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
        }
      }
    }
    return spans;
  }

  private static boolean isHeld(JsonNode line) {
    return line.get("id").asString().hashCode() % 2 != 0;
  }

  private static Article article(JsonNode line) {
    return new Article(
        line.get("id").asString(),
        line.get("url").asString(),
        Optional.of(line.path("title").asString("")),
        Optional.of(line.path("outlet").asString("")),
        Optional.of(line.path("published").asString(""))
            .filter(date -> date.matches("\\d{4}-\\d\\d-\\d\\d"))
            .map(date -> new Dated(new Edtf(date), DateBasis.STATED)),
        Optional.empty(),
        Optional.of("en"),
        List.of(),
        line.get("text").asString());
  }

  /** One fitting sentence of the article with its codings; nothing if none fits. */
  private List<String> one(Article article, Random random) {
    Reading reading = steps.reading(article);
    ArticleActors who = actors.in(reading);
    List<Sentence> fitting = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      long states =
          who.phrases(i).stream()
              .flatMap(phrase -> phrase.actors().stream())
              .filter(actor -> actor.kind() == ActorKind.COUNTRY)
              .map(Actor::code)
              .flatMap(Optional::stream)
              .distinct()
              .count();
      boolean fresh =
          seen.getOrDefault(article.id(), List.of()).stream()
              .noneMatch(row -> row.overlaps(sentence.span()));
      if (states > 0 && fresh && isOfTheField(sentence.span().of(article.text()), article)) {
        fitting.add(sentence);
      }
    }
    if (fitting.isEmpty()) {
      return List.of();
    }
    Sentence drawn = fitting.get(random.nextInt(fitting.size()));
    List<String> rows = new ArrayList<>();
    rows.add("# " + drawn.span().of(article.text()).replaceAll("\\s+", " "));
    for (Event event : read.analyse(article).events()) {
      if (drawn.span().contains(event.trigger().orElse(event.evidence()).span())) {
        rows.add(row(event));
        rows.add("#     " + words(event));
      }
    }
    return rows;
  }

  private boolean isOfTheField(String words, Article article) {
    boolean cyber = CYBER.matcher(words).find();
    boolean other = !cyber && !READ.matcher(words).find();
    return switch (pool.substring(pool.indexOf('-') + 1)) {
      case "wider" -> other && WIDER.matcher(words).find();
      case "near" ->
          other
              && !WIDER.matcher(words).find()
              && CYBER.matcher(article.text()).results().limit(OFTEN).count() == OFTEN;
      default -> cyber;
    };
  }

  /** Trigger, who, whom, and the rule, for the reader. */
  private static String words(Event event) {
    return String.join(
        " | ",
        event.trigger().orElse(event.evidence()).text(),
        texts(event.actors()),
        texts(event.recipients()),
        event.rule());
  }

  private static String texts(List<Participant> participants) {
    return participants.stream().map(Participant::text).collect(Collectors.joining("; "));
  }

  /** Ids, places and codes; no word of the text. */
  private static String row(Event event) {
    return String.join(
        "\t",
        event.article(),
        Integer.toString(event.evidence().span().start()),
        Integer.toString(event.evidence().span().end()),
        event.type().term(),
        event.mode().orElse(""),
        event.kind().map(EventKind::term).orElse(""),
        codes(event.actors()),
        codes(event.recipients()),
        event.factuality().term());
  }

  private static String codes(List<Participant> participants) {
    return participants.stream()
        .map(DrawSentences::code)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The country with its sector, or "-" for one whom only the text names. */
  private static String code(Participant participant) {
    return participant
        .actor()
        .map(
            actor ->
                actor.code().orElse(actor.kind().term())
                    + actor.sector().map(sector -> ":" + sector).orElse(""))
        .orElse("-");
  }
}
