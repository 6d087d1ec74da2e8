package org.firsthand.stages.copies;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Direction;
import org.firsthand.model.DirectionBasis;
import org.firsthand.stages.outlets.Outlets;

/**
 * Compares two articles and tells whether the one is a copy of the other, of what kind, which way
 * and why.
 *
 * <p>Symmetric: both orders of the two give an equal answer. Words are compared without case,
 * accents and punctuation, outside quotation marks, credits and bylines. Exact passages are found
 * by seed and extension, then sentences between them are aligned that say the same in other words.
 * Costs time in proportion to the two lengths.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class CompareArticles {
  /**
   * Sentences of two reporters on one matter have a third of their words in common in the same
   * order, half of them function words: measured on ECB+, where sentences rewritten by half have
   * more than .5.
   */
  private static final double CHANCE = 0.38;

  /**
   * One sentence in common that makes up less than this many times the least share may be a formula
   * of the law ("on two counts of murder and one count of ...") that two reporters heard.
   */
  private static final double FORMULA = 2.5;

  /** Share of a text's words that is all but what a cut at its ends may add. */
  private static final double ALL = 0.9;

  private final CopySettings settings;
  private final Outlets outlets;
  private final FindDirection directions;
  private final AlignReworded reworded;

  /** Compares with these settings and what is known of outlets. */
  public CompareArticles(CopySettings settings, Outlets outlets) {
    this.settings = settings;
    this.outlets = outlets;
    this.directions = new FindDirection(outlets, settings);
    this.reworded = new AlignReworded(settings.rewordedFit());
  }

  /** The copy relation of two articles; empty if they share too little, or are one article. */
  public Optional<Copy> compare(Article one, Article other) {
    return compare(one, other, print -> false);
  }

  /**
   * The same, where it is known what the two articles' outlets print in many of their articles.
   *
   * @param furniture tells of a fingerprint of both articles whether it is such
   */
  public Optional<Copy> compare(Article one, Article other, LongPredicate furniture) {
    return compare(Text.of(one), Text.of(other), furniture);
  }

  Optional<Copy> compare(Text one, Text other, LongPredicate furniture) {
    int order = one.article().id().compareTo(other.article().id());
    if (order == 0) {
      return Optional.empty();
    }
    Text a = order < 0 ? one : other;
    Text b = order < 0 ? other : one;
    Optional<Copy> copy = judge(a.article(), b.article(), a.words(), b.words());
    if (copy.filter(this::mayBeFurniture).isEmpty()) {
      return copy;
    }
    long[] common = common(a.words(), b.words());
    long[] known = Arrays.stream(common).filter(furniture).toArray();
    if (known.length == 0) {
      return copy;
    }
    LongPredicate isKnown = print -> Arrays.binarySearch(known, print) >= 0;
    return judge(a.article(), b.article(), a.words().without(isKnown), b.words().without(isKnown));
  }

  /** A text that is nearly all of another is a copy, however often its outlet prints it. */
  private boolean mayBeFurniture(Copy copy) {
    return copy.kind() != CopyKind.QUOTES
        && Math.max(copy.containmentOfCopy(), copy.containmentOfOriginal()) < settings.nearlyAll();
  }

  private static long[] common(Words a, Words b) {
    long[] other = Fingerprints.of(b);
    return Arrays.stream(Fingerprints.of(a))
        .filter(print -> Arrays.binarySearch(other, print) >= 0)
        .toArray();
  }

  private Optional<Copy> judge(Article a, Article b, Words wordsA, Words wordsB) {
    List<Tile> exact = TileExactly.of(wordsA, wordsB);
    List<Tile> alike = reworded.of(wordsA, wordsB, exact);
    Shared shared = new Shared(wordsA, wordsB, exact, alike);
    if (isCutOutOfQuotation(shared)) {
      shared = new Shared(wordsA.allOwn(), wordsB.allOwn(), exact, alike);
    }
    if (!isCopied(shared, leastShare(a, b))) {
      return shared.longestQuotation() >= settings.quotedRun()
          ? Optional.of(quotes(a, b, shared))
          : Optional.empty();
    }
    boolean withReworded = isRewritten(shared);
    double ofA = shared.ofFirst(withReworded);
    double ofB = shared.ofSecond(withReworded);
    FindDirection.Found found = directions.find(a, b, shared, ofA, ofB);
    boolean aCopies = found.firstIsCopy();
    double ofCopy = aCopies ? ofA : ofB;
    double ofOriginal = aCopies ? ofB : ofA;
    return Optional.of(
        new Copy(
            aCopies ? a.id() : b.id(),
            aCopies ? b.id() : a.id(),
            kind(aCopies ? shared.ofFirst(false) : shared.ofSecond(false), ofOriginal),
            ofCopy,
            ofOriginal,
            found.direction(),
            shared.passages(aCopies, withReworded)));
  }

  /**
   * Nobody prints a speech and hardly a word of his own beside it. Such a part may have lost its
   * quotation marks, so that all of its words seem its own and none of them the other's.
   */
  private boolean isCutOutOfQuotation(Shared shared) {
    return shared.ofAllWords() >= ALL
        && Math.min(shared.a().size(), shared.b().size()) >= settings.manyRuns()
        && (Math.max(shared.ofFirst(false), shared.ofSecond(false)) < settings.nearlyAll()
            || shared.exactOwn() < TileExactly.SHORTEST);
  }

  /** What one outlet prints in all its articles (appeals, notices) is no copying. */
  private double leastShare(Article a, Article b) {
    boolean sameOutlet =
        a.outlet().isPresent()
            && b.outlet().filter(outlet -> outlets.same(outlet, a.outlet().get())).isPresent();
    return sameOutlet ? settings.sameOutletShare() : settings.leastShare();
  }

  private boolean isCopied(Shared shared, double leastShare) {
    double more = Math.max(shared.ofFirst(false), shared.ofSecond(false));
    int exact = shared.exactOwn();
    boolean longRun =
        shared.longestRun() >= settings.longestRun()
            && more >= leastShare
            && (more >= FORMULA * leastShare || exact >= 2 * settings.longestRun());
    boolean manyRuns =
        exact >= settings.manyRuns() && more >= Math.max(leastShare, settings.someShare());
    boolean nearlyAll = more >= settings.nearlyAll() && exact >= TileExactly.SHORTEST;
    boolean whole =
        shared.ofAllWords() >= settings.nearlyAll()
            && exact >= TileExactly.SHORTEST
            && Math.min(shared.a().size(), shared.b().size()) >= settings.manyRuns();
    return longRun || manyRuns || nearlyAll || whole || isRewritten(shared);
  }

  private boolean isRewritten(Shared shared) {
    return shared.reworded().size() >= settings.rewordedSentences()
        && Math.max(shared.ofFirst(true), shared.ofSecond(true)) >= settings.rewordedShare()
        && shared.inOrder(CHANCE) + shared.exactOwn() >= settings.longestRun();
  }

  /** Word for word or reworded is told by what is the same to the letter. */
  private CopyKind kind(double exactOfCopy, double ofOriginal) {
    if (exactOfCopy < settings.nearlyAll()) {
      return CopyKind.REWRITE;
    }
    return ofOriginal >= settings.nearlyAll() ? CopyKind.REPRINT : CopyKind.EXCERPT;
  }

  private static Copy quotes(Article a, Article b, Shared shared) {
    return new Copy(
        b.id(),
        a.id(),
        CopyKind.QUOTES,
        shared.ofSecond(false),
        shared.ofFirst(false),
        new Direction(DirectionBasis.UNKNOWN, "both quote the same words; nobody copies"),
        shared.passages(false, false));
  }
}
