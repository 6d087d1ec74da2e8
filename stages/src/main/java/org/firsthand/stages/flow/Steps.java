package org.firsthand.stages.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.SentenceCache;
import org.firsthand.language.SentenceReader;
import org.firsthand.language.dates.DateMention;
import org.firsthand.language.dates.DateReader;
import org.firsthand.language.names.NameReader;
import org.firsthand.language.references.ReferenceReader;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Copy;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Span;
import org.firsthand.model.Stage;
import org.firsthand.stages.actors.ActorTable;
import org.firsthand.stages.actors.FindActors;
import org.firsthand.stages.copies.CompareArticles;
import org.firsthand.stages.copies.CopySettings;
import org.firsthand.stages.copies.FindCopies;
import org.firsthand.stages.copies.Fingerprints;
import org.firsthand.stages.copies.Sites;
import org.firsthand.stages.events.CodeEvents;
import org.firsthand.stages.events.CodePair;
import org.firsthand.stages.events.Lexicon;
import org.firsthand.stages.events.PairAnswer;
import org.firsthand.stages.extract.ExtractArticle;
import org.firsthand.stages.extract.credits.FindCredits;
import org.firsthand.stages.findings.Block;
import org.firsthand.stages.findings.BuildFindings;
import org.firsthand.stages.findings.Linked;
import org.firsthand.stages.findings.Rulings;
import org.firsthand.stages.findings.Window;
import org.firsthand.stages.outlets.Outlets;
import org.firsthand.stages.outlets.StandardOutlets;
import org.firsthand.stages.statements.FindStatements;
import org.firsthand.stages.text.Reading;

/**
 * The steps with the models and tables that ship with them, each loaded when it is first asked for.
 *
 * <p>Safe to share between threads; one instance is enough for a program.
 */
public final class Steps {
  /** Sentences that need not be analysed again: some 500 articles' worth in about 60 MB. */
  private static final int REMEMBERED = 10_000;

  private final Supplier<Stage<Capture, Article>> extract = new Once<>(ExtractArticle::load);
  private final Supplier<SentenceReader> language =
      new Once<>(() -> new SentenceCache(LanguageCore.load(), REMEMBERED));
  private final Supplier<NameReader> names = new Once<>(NameReader::load);
  private final Supplier<ReferenceReader> references = new Once<>(ReferenceReader::load);
  private final Supplier<DateReader> dates = new Once<>(DateReader::new);
  private final Supplier<ActorTable> actorTable = new Once<>(ActorTable::load);
  private final Supplier<FindActors> actors = new Once<>(() -> new FindActors(actorTable.get()));
  private final Supplier<FindStatements> statements = new Once<>(FindStatements::new);
  private final Supplier<Lexicon> lexicon;
  private final Supplier<CodeEvents> events;
  private final Supplier<CodePair> pairs;
  private final Supplier<BuildFindings> findings = new Once<>(BuildFindings::load);
  private final Fingerprints fingerprints = new Fingerprints();
  private final Supplier<Outlets> outlets = new Once<>(StandardOutlets::load);
  private final Supplier<Sites> sites = new Once<>(() -> new Sites(outlets.get()));
  private final Supplier<CompareArticles> compare =
      new Once<>(() -> new CompareArticles(CopySettings.defaults(), outlets.get()));
  private final Supplier<FindCredits> credits = new Once<>(FindCredits::load);

  private Steps(Supplier<Lexicon> rules) {
    lexicon = new Once<>(rules);
    events = new Once<>(() -> new CodeEvents(lexicon.get()));
    pairs = new Once<>(() -> new CodePair(lexicon.get()));
  }

  /** The steps of this version; costs nothing until one is used. */
  public static Steps load() {
    return new Steps(Lexicon::load);
  }

  /** The steps of this version with an event coder that follows other rules. */
  public static Steps with(Lexicon lexicon) {
    return new Steps(() -> lexicon);
  }

  /** Step 1. */
  public Stage<Capture, Article> extract() {
    return extract.get();
  }

  /** The reading glasses. */
  public SentenceReader language() {
    return language.get();
  }

  /** The names in sentences. */
  public NameReader names() {
    return names.get();
  }

  /** What the short forms of a text stand for. */
  public ReferenceReader references() {
    return references.get();
  }

  /** The dates of a text. */
  public DateReader dates() {
    return dates.get();
  }

  /** The article with its sentences and trees, as the steps see it. */
  public Reading reading(Article article) {
    List<Sentence> sentences = names().read(language().read(article.text()));
    return Reading.of(article, sentences, references().read(sentences));
  }

  /** The rules of the event coder. */
  public Lexicon lexicon() {
    return lexicon.get();
  }

  /** What the first of two parties does to the second, according to a text. */
  public Optional<PairAnswer> pair(Article article, String actor, String recipient) {
    Reading reading = reading(article);
    return pairs.get().code(reading, actors.get().in(reading), actor, recipient);
  }

  /** Steps 3 and 4 for an article whose text is read as it is. */
  public ReadArticle read() {
    return new ReadArticle(
        extract(),
        fingerprints::of,
        this::reading,
        actors.get()::in,
        statements.get()::find,
        this::datesOf,
        events.get()::code);
  }

  /** Relative dates are worked out only from a published date that is known to the day. */
  private List<DateMention> datesOf(Reading reading) {
    String text = reading.article().text();
    return reading
        .article()
        .published()
        .map(Dated::edtf)
        .filter(date -> date.earliest().equals(date.latest()))
        .flatMap(Edtf::earliest)
        .map(day -> dates().read(reading.sentences(), text, day))
        .orElseGet(() -> dates().read(reading.sentences(), text));
  }

  /** The dates of an article's text with their values: EDTF, or as TimeML writes them. */
  public Map<Span, String> datesIn(Article article) {
    Map<Span, String> values = new TreeMap<>();
    for (DateMention mention : datesOf(reading(article))) {
      values.put(mention.span(), mention.edtf().map(Edtf::text).orElse(mention.value()));
    }
    return values;
  }

  /**
   * Who owns an outlet.
   *
   * @param reviewed false if nobody has looked that up yet
   */
  public record Owner(String name, boolean reviewed) {}

  /** Who owns an outlet, as far as the registry that ships with the program knows. */
  public Optional<Owner> ownerOf(String outlet) {
    return outlets.get().ownerOf(outlet).map(one -> new Owner(one.name(), one.reviewed()));
  }

  /** Steps 1 to 5, for a runner to call. */
  public Flow flow() {
    return new Flow(read(), copies(), findings());
  }

  /** Step 2. */
  public Flow.Copies copies() {
    return new FlowCopies(compare.get(), sites.get(), fingerprints);
  }

  /** The credits of an article whose text is taken as it is. */
  public Article credits(Article article) {
    return credits.get().in(article);
  }

  /** All copies among articles held in memory. */
  public List<Copy> copiesAmong(List<Article> articles) {
    return new FindCopies(compare.get(), sites.get()).among(articles);
  }

  /** Step 5. */
  public Flow.Findings findings() {
    return new Flow.Findings() {
      @Override
      public List<String> blocksOf(Event event) {
        return findings.get().blocksOf(event);
      }

      @Override
      public Map<String, byte[]> outlines(Block block) {
        return findings.get().outlines(block);
      }

      @Override
      public Window window(byte[] outline) {
        return findings.get().window(outline);
      }

      @Override
      public Set<Rulings.Pair> candidates(Map<String, byte[]> ones, Map<String, byte[]> others) {
        return findings.get().candidates(ones, others);
      }

      @Override
      public Linked link(Block block, Set<Rulings.Pair> pairs) {
        return findings.get().link(block, pairs);
      }

      @Override
      public List<Set<String>> group(Block block, Set<String> some, Set<Rulings.Pair> same) {
        return findings.get().group(block, some, same);
      }

      @Override
      public List<Finding> describe(Block block, List<Set<String>> groups) {
        return findings.get().describe(block, groups);
      }

      @Override
      public List<Finding> combine(Block block, Set<String> some) {
        return findings.get().combine(block, some);
      }
    };
  }
}
