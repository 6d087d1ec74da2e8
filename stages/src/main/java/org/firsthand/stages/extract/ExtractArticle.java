package org.firsthand.stages.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.language.identify.LanguageIdentifier;
import org.firsthand.model.Address;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Credit;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;
import org.firsthand.model.Span;
import org.firsthand.model.Stage;
import org.firsthand.stages.extract.credits.Agencies;
import org.firsthand.stages.extract.credits.CreditLines;
import org.firsthand.stages.extract.page.Page;
import org.firsthand.stages.extract.page.ReadPage;
import org.firsthand.stages.extract.print.Bylines;
import org.firsthand.stages.extract.print.PrintedDate;
import org.firsthand.stages.extract.print.Spacing;

/**
 * Makes an article of a capture: a page, plain or pasted text, or an article line.
 *
 * <p>What the user states in the headers {@code x-firsthand-outlet} and {@code
 * x-firsthand-published} goes before what the input says. Pure, and safe to share between threads.
 */
public final class ExtractArticle implements Stage<Capture, Article> {
  private static final int PIECE = 1000;

  /** The language shows in as many characters. */
  private static final int LANGUAGE = 1500;

  /** A byline stands in one of as many lines under the headline. */
  private static final int HEAD = 4;

  private final ExtractSettings settings;
  private final CreditLines creditLines;
  private final LanguageIdentifier languages;
  private final ReadPage readPage;

  public ExtractArticle(ExtractSettings settings, Agencies agencies, LanguageIdentifier languages) {
    this.settings = settings;
    this.creditLines = new CreditLines(agencies);
    this.languages = languages;
    this.readPage = ReadPage.load();
  }

  /** With the lists that ship with the program and the default settings. */
  public static ExtractArticle load() {
    return new ExtractArticle(
        ExtractSettings.defaults(), Agencies.load(), LanguageIdentifier.load());
  }

  @Override
  public Outcome<Article> apply(Capture capture) {
    if (capture.bytes().length == 0) {
      return skipped(capture, SkipReason.EMPTY, "an article", "no bytes");
    }
    Optional<String> decoded = Decoding.decode(capture);
    if (decoded.isEmpty()) {
      return skipped(capture, SkipReason.BINARY, "text or HTML", "other bytes");
    }
    String text = decoded.get();
    if (isBlank(text)) {
      return skipped(capture, SkipReason.EMPTY, "an article", "only white space");
    }
    if (capture.mediaType().equals(Capture.ARTICLE_LINE)) {
      return line(capture, text);
    }
    return Page.isHtml(capture.mediaType(), text) ? page(capture, text) : pasted(capture, text);
  }

  private Outcome<Article> line(Capture capture, String json) {
    ArticleLine line;
    try {
      line = ArticleLine.read(json);
    } catch (IllegalArgumentException e) {
      return new Outcome.Failed<>(
          new Problem(capture.locator(), "an article as one line of JSON", "" + e.getMessage()));
    }
    Draft pasted = draft(line.text(), line.title().orElse(""), line.author());
    List<Credit> credits = new ArrayList<>(pasted.credits());
    line.credit().ifPresent(credit -> credits.addAll(creditLines.ofLine(credit)));
    return finish(
        capture,
        new Draft(
            pasted.title(),
            line.outlet(),
            line.published().or(pasted::published),
            pasted.author(),
            Optional.empty(),
            line.url(),
            credits,
            pasted.paragraphs()),
        settings.fewestWords());
  }

  private Outcome<Article> pasted(Capture capture, String text) {
    return finish(capture, draft(text, "", Optional.empty()), settings.fewestWords());
  }

  private Draft draft(String text, String title, Optional<String> author) {
    PastedText.Parts parts = PastedText.read(text, title);
    List<Credit> credits = new ArrayList<>();
    author.ifPresent(name -> credits.addAll(creditLines.ofByline(name)));
    parts.byline().ifPresent(line -> credits.addAll(creditLines.ofByline(line)));
    List<String> kept = new ArrayList<>();
    for (String paragraph : parts.paragraphs()) {
      if (creditLines.isReadOn(paragraph)) {
        creditLines.sendsToOriginal(paragraph).ifPresent(credits::add);
      } else {
        kept.add(paragraph);
      }
    }
    parts.dropped().forEach(dropped -> credits.addAll(creditLines.ofLine(dropped)));
    return new Draft(
        parts.title(),
        Optional.empty(),
        parts.dateLine().flatMap(PrintedDate::find).map(PublishedDates::dated),
        author.or(() -> parts.byline().flatMap(Bylines::names)),
        Optional.empty(),
        Optional.empty(),
        credits,
        kept);
  }

  private Outcome<Article> page(Capture capture, String html) {
    Page page = readPage.read(html, address(capture), latest(capture));
    if (page.notAnArticle().isPresent()) {
      SkipReason reason = page.notAnArticle().get();
      return skipped(capture, reason, "an article", found(reason, page));
    }
    List<Credit> credits = new ArrayList<>();
    page.author().ifPresent(author -> credits.addAll(creditLines.ofByline(author)));
    page.head().stream()
        .limit(HEAD)
        .filter(line -> Bylines.isByline(line) || Spacing.words(line) <= 2)
        .forEach(line -> credits.addAll(creditLines.ofByline(line)));
    page.below().forEach(line -> credits.addAll(creditLines.ofNotice(line)));
    credits.addAll(creditLines.ofData(page.provenance()));
    List<String> kept = new ArrayList<>();
    for (String paragraph : page.paragraphs()) {
      creditLines
          .sendsToOriginal(paragraph)
          .ifPresentOrElse(credits::add, () -> kept.add(paragraph));
    }
    return finish(
        capture,
        new Draft(
            page.title(),
            page.outlet(),
            page.published(),
            page.author(),
            page.language(),
            page.canonical(),
            credits,
            kept),
        settings.fewestWordsOfPage());
  }

  /** As {@link Spacing#collapse} sees it, without reading more than is needed. */
  private static boolean isBlank(String text) {
    for (int from = 0; from < text.length(); from += PIECE) {
      String piece = text.substring(from, Math.min(text.length(), from + PIECE));
      if (!Spacing.collapse(piece).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static String found(SkipReason reason, Page page) {
    return "a page of kind '"
        + reason.term()
        + "' with the title '"
        + page.title().orElse("")
        + "'";
  }

  private Outcome<Article> finish(Capture capture, Draft draft, int fewestWords) {
    List<String> paragraphs = Repeats.dropped(draft.paragraphs());
    String text = String.join(Article.BREAK, paragraphs);
    int words = paragraphs.stream().mapToInt(Spacing::words).sum();
    if (words < fewestWords && text.length() < 4 * fewestWords) {
      SkipReason reason =
          fewestWords == settings.fewestWordsOfPage()
              ? SkipReason.NO_ARTICLE
              : SkipReason.TOO_SHORT;
      return skipped(
          capture, reason, "an article of at least " + fewestWords + " words", words + " words");
    }
    Optional<String> outlet = header(capture, "x-firsthand-outlet").or(draft::outlet);
    var published =
        header(capture, "x-firsthand-published")
            .flatMap(PublishedDates::stated)
            .or(draft::published)
            .or(() -> Listed.published(capture));
    Optional<String> title = draft.title().or(() -> Listed.title(capture));
    List<Credit> credits = new ArrayList<>(credits(draft, text, paragraphs));
    Listed.source(capture, outlet)
        .filter(credit -> credits.stream().noneMatch(c -> c.name().equals(credit.name())))
        .ifPresent(credits::add);
    return Outcome.done(
        new Article(
            Article.idOf(title, outlet, published, draft.author(), text),
            capture.locator(),
            address(capture, draft),
            title,
            outlet,
            published,
            draft.author(),
            languages
                .identify(text.substring(0, Math.min(text.length(), LANGUAGE)))
                .or(draft::language),
            credits,
            text));
  }

  private List<Credit> credits(Draft draft, String text, List<String> paragraphs) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      spans.add(new Span(start, start + paragraph.length()));
      start += paragraph.length() + Article.BREAK.length();
    }
    // What stands in the text has a span and goes before what stood outside it.
    Map<String, Credit> all = new LinkedHashMap<>();
    creditLines.inText(text, spans).forEach(c -> all.putIfAbsent(creditLines.key(c), c));
    draft.credits().forEach(c -> all.putIfAbsent(creditLines.key(c), c));
    return List.copyOf(all.values());
  }

  /**
   * The address that the page gives itself, unless that is on another host than it was fetched
   * from: then it names whose text this is and not where it stands.
   */
  private static Optional<String> address(Capture capture, Draft draft) {
    Optional<String> fetched = Address.of(capture.locator());
    Optional<String> own = draft.address().flatMap(Address::of);
    return own.filter(one -> fetched.isEmpty() || host(one).equals(host(fetched.get())))
        .filter(one -> !isFrontPage(one))
        .or(() -> fetched);
  }

  private static String host(String address) {
    return URI.create(address).getHost();
  }

  /** Some sites give all their pages the address of the first. */
  private static boolean isFrontPage(String address) {
    URI uri = URI.create(address);
    return uri.getRawPath().isEmpty() && uri.getRawQuery() == null;
  }

  private static Outcome<Article> skipped(
      Capture capture, SkipReason reason, String expected, String found) {
    return new Outcome.Skipped<>(
        reason, new Problem(capture.locator(), expected, found).toString());
  }

  /** What a header says, collapsed; empty if it is not there or blank. */
  static Optional<String> header(Capture capture, String name) {
    return Optional.ofNullable(capture.headers().get(name))
        .map(Spacing::collapse)
        .filter(value -> !value.isEmpty());
  }

  private Optional<LocalDate> latest(Capture capture) {
    // A page may be dated in a time zone that is a day ahead.
    return capture
        .retrieved()
        .map(time -> time.atZone(ZoneOffset.UTC).toLocalDate())
        .or(settings::today)
        .map(day -> day.plusDays(1));
  }

  private static Optional<URI> address(Capture capture) {
    String locator = capture.locator();
    if (!locator.startsWith("http://") && !locator.startsWith("https://")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(locator.replace(' ', '+')));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
