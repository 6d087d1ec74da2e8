package org.firsthand.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Content;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Participant;
import org.firsthand.model.Quote;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;

/**
 * Articles by chance, the same for the same seed, with the events and statements that are in them:
 * a large dossier without the days it takes to analyse one. Few pairs of states make most of the
 * news, most happenings are in few articles and some in many, and one article in four is a reprint.
 */
final class InventedNews {
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final int DAYS = 1_400;
  private static final int OUTLETS = 400;
  private static final int FILLERS = 10;

  /** Between what is told and who says so. */
  private static final String SPEAKER = ", a spokesman for ";

  /** Sentences of filling behind each happening, unless more are wanted. */
  private static final int SENTENCES = 2;

  /** Happenings in an article, unless others are wanted. */
  static final int HAPPENINGS = 4;

  /** What is done: a verb, perhaps what is done by it, and how the other side follows. */
  private record Deed(EventType type, String past, String object, String noun) {}

  private static final List<Deed> DEEDS =
      List.of(
          new Deed(EventType.AID, "supplied", "", "to"),
          new Deed(EventType.AGREE, "signed", "agreement", "with"),
          new Deed(EventType.COERCE, "blocked", "", "of"),
          new Deed(EventType.SANCTION, "imposed", "sanctions", "on"),
          new Deed(EventType.ACCUSE, "accused", "officials", "of"),
          new Deed(EventType.ASSAULT, "attacked", "", "of"));

  private final Random random;
  private final List<State> states;
  private final List<String> words;
  private final List<Happening> recent = new ArrayList<>();
  private final int happenings;
  private final int sentences;
  private int made;

  InventedNews(long seed) {
    this(seed, HAPPENINGS, SENTENCES);
  }

  /** Articles of so many happenings with so many sentences of filling behind each. */
  InventedNews(long seed, int happenings, int sentences) {
    this.happenings = happenings;
    this.sentences = sentences;
    random = new Random(seed);
    states = states();
    words = words(random);
  }

  private record State(String name, String code) {}

  /** Something that happened and is told in several articles. */
  private record Happening(
      State actor, State recipient, Deed deed, String things, LocalDate day, AtomicInteger left) {}

  /** Where a happening is told and who is said to tell it. */
  private record Place(Span told, Span source) {}

  /** One article with what is in it. */
  record Story(Capture capture, Article article, List<Statement> statements, List<Event> events) {}

  private static List<State> states() {
    List<State> states = new ArrayList<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      String name = country.getDisplayCountry(Locale.ENGLISH);
      if (name.matches("[A-Z][a-z]+") && states.size() < 80) {
        states.add(new State(name, country.getISO3Country()));
      }
    }
    return states;
  }

  private static List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 6_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 2 + random.nextInt(2); syllables > 0; syllables--) {
        word.append("bdfghklmnprstv".charAt(random.nextInt(14)));
        word.append("aeiou".charAt(random.nextInt(5)));
      }
      words.add(word.toString());
    }
    return words;
  }

  /** The n-th of a list with a chance of one in n. */
  private <T> T zipf(List<T> list) {
    int at = (int) Math.floor(Math.pow(list.size(), random.nextDouble())) - 1;
    return list.get(Math.clamp(at, 0, list.size() - 1));
  }

  /** A word that is none. */
  private String word() {
    return words.get(random.nextInt(words.size()));
  }

  Story next() {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    List<Happening> told = new ArrayList<>();
    for (int i = 0; i < happenings; i++) {
      told.add(happening(day));
    }
    return story(told);
  }

  /** One of the recent ones that is still told, or a new one. */
  private Happening happening(LocalDate day) {
    if (!recent.isEmpty() && random.nextInt(3) > 0) {
      int at = random.nextInt(recent.size());
      Happening again = recent.get(at);
      if (again.left.decrementAndGet() <= 0) {
        recent.remove(at);
      }
      return again;
    }
    State actor = zipf(states);
    State recipient = zipf(states);
    while (recipient.equals(actor)) {
      recipient = states.get(random.nextInt(states.size()));
    }
    int times = Math.min(60, (int) Math.ceil(1 / (1 - random.nextDouble())));
    Happening happening =
        new Happening(
            actor,
            recipient,
            DEEDS.get(random.nextInt(DEEDS.size())),
            word() + " " + word() + " " + word(),
            day,
            new AtomicInteger(times));
    if (times > 1) {
      recent.add(happening);
    }
    return happening;
  }

  private Story story(List<Happening> told) {
    StringBuilder text = new StringBuilder();
    List<Place> places = new ArrayList<>();
    LocalDate day = told.getFirst().day.plusDays(random.nextInt(3));
    for (Happening one : told) {
      String sentence = sentence(one);
      String source = "the " + word() + " " + word() + " ministry of " + one.actor.name;
      int said = text.length() + sentence.length() + SPEAKER.length();
      places.add(
          new Place(
              new Span(text.length(), text.length() + sentence.length()),
              new Span(said, said + source.length())));
      text.append(sentence).append(SPEAKER).append(source);
      text.append(" said.").append(Article.BREAK);
      filler(text);
    }
    String whole = text.toString().strip();
    String outlet = "Invented Outlet " + random.nextInt(OUTLETS);
    String title = "Report " + made++;
    Optional<Dated> published = Optional.of(new Dated(new Edtf(day.toString()), DateBasis.STATED));
    String locator = String.format(Locale.ROOT, "invented/%07d.txt", made);
    Article article =
        new Article(
            Article.idOf(
                Optional.of(title), Optional.of(outlet), published, Optional.empty(), whole),
            locator,
            Optional.of(title),
            Optional.of(outlet),
            published,
            Optional.empty(),
            Optional.of("en"),
            List.of(),
            whole);
    List<Statement> statements = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Statement statement = statement(article, told.get(i), places.get(i));
      statements.add(statement);
      events.add(event(article, told.get(i), places.get(i).told(), statement));
    }
    return new Story(capture(article), article, statements, events);
  }

  /** A set phrase that every second article had would make articles meet that nobody copied. */
  private String sentence(Happening one) {
    String object =
        one.deed.object.isEmpty()
            ? ""
            : "the " + word() + " " + one.deed.object + " over the " + word() + " ";
    return String.join(
        " ", one.actor.name, one.deed.past, object + one.things, one.deed.noun, one.recipient.name);
  }

  private void filler(StringBuilder text) {
    for (int sentence = 0; sentence < sentences; sentence++) {
      text.append("The ").append(word());
      for (int i = 0; i < FILLERS; i++) {
        text.append(i % 5 == 4 ? " of the " : " ").append(word());
      }
      text.append(". ");
    }
    text.setLength(text.length() - 1);
    text.append(Article.BREAK);
  }

  /** The article as it would be read from a file, outlet and date stated by the user. */
  private static Capture capture(Article article) {
    return new Capture(
        article.locator(),
        "text/plain",
        Optional.empty(),
        Map.of(
            "x-firsthand-outlet", article.outlet().orElseThrow(),
            "x-firsthand-published", article.published().orElseThrow().edtf().text()),
        article.text().getBytes(StandardCharsets.UTF_8));
  }

  private static Participant state(State state, int start) {
    return new Participant(
        state.name,
        Optional.of(new Span(start, start + state.name.length())),
        Optional.of(
            new Actor(state.name, ActorKind.COUNTRY, Optional.of(state.code), Optional.of("GOV"))));
  }

  private static Statement statement(Article article, Happening one, Place place) {
    Span ministry = place.source();
    Source source =
        new Source(
            article.text().substring(ministry.start(), ministry.end()),
            Optional.of(ministry),
            SourceKind.GOVERNMENT,
            state(one.actor, ministry.start()).actor());
    Span said = new Span(ministry.end() + 1, ministry.end() + 5);
    Optional<Quote> cue = Optional.of(Quote.of(article.text(), said));
    Content content = Content.of(article.text(), List.of(place.told()));
    return new Statement(
        Statement.idOf(article.id(), source, cue, content),
        article.id(),
        source,
        cue,
        content,
        false,
        Stance.ASSERTS,
        List.of());
  }

  private static Event event(Article article, Happening one, Span span, Statement statement) {
    int verb = span.start() + one.actor.name.length() + 1;
    Span trigger = new Span(verb, verb + one.deed.past.length());
    return new Event(
        Event.idOf(article.id(), one.deed.type, trigger, span),
        article.id(),
        one.deed.type,
        Optional.empty(),
        Optional.empty(),
        List.of("diplomatic"),
        List.of(state(one.actor, span.start())),
        List.of(state(one.recipient, span.end() - one.recipient.name.length())),
        List.of(one.things),
        article.published().map(date -> new Dated(date.edtf(), DateBasis.PUBLISHED)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Factuality.ACTUAL,
        false,
        Quote.of(article.text(), span),
        Optional.empty(),
        Optional.of(statement.id()),
        "invented");
  }

  /** The same text under another outlet's name. */
  Story reprint(Story story) {
    Article first = story.article();
    String outlet = "Invented Outlet " + random.nextInt(OUTLETS);
    String title = "Report " + made++;
    String locator = String.format(Locale.ROOT, "invented/%07d.txt", made);
    Article article =
        new Article(
            Article.idOf(
                Optional.of(title),
                Optional.of(outlet),
                first.published(),
                Optional.empty(),
                first.text()),
            locator,
            Optional.of(title),
            Optional.of(outlet),
            first.published(),
            Optional.empty(),
            Optional.of("en"),
            List.of(),
            first.text());
    List<Statement> statements =
        story.statements().stream()
            .map(
                one ->
                    new Statement(
                        Statement.idOf(article.id(), one.source(), one.cue(), one.content()),
                        article.id(),
                        one.source(),
                        one.cue(),
                        one.content(),
                        one.direct(),
                        one.stance(),
                        one.chain()))
            .toList();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < story.events().size(); i++) {
      Event one = story.events().get(i);
      events.add(
          new Event(
              Event.idOf(
                  article.id(),
                  one.type(),
                  one.actors().getFirst().span().orElseThrow(),
                  one.evidence().span()),
              article.id(),
              one.type(),
              one.mode(),
              one.kind(),
              one.contexts(),
              one.actors(),
              one.recipients(),
              one.things(),
              one.date(),
              one.place(),
              one.placeCountry(),
              one.placePoint(),
              one.factuality(),
              one.symmetric(),
              one.evidence(),
              one.trigger(),
              Optional.of(statements.get(i).id()),
              one.rule()));
    }
    return new Story(capture(article), article, statements, events);
  }
}
