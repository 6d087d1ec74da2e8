package org.firsthand.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.SentenceCache;

/**
 * Prints how many sentences of a corpus the cache knew already, for several sizes, and what it
 * saves.
 *
 * <p>{@code CacheHits TEXTS [ARTICLES]}.
 */
public final class CacheHits {
  private CacheHits() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("cache hits: expected TEXTS [ARTICLES], found nothing");
      System.exit(2);
    }
    int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
    List<String> texts = Texts.first(Path.of(arguments[0]), articles);
    LanguageCore core = LanguageCore.load();
    for (int capacity : new int[] {1_000, 10_000, 100_000}) {
      SentenceCache cache = new SentenceCache(core, capacity);
      Cost first = Cost.of(() -> read(cache, texts));
      SentenceCache.Use use = cache.use();
      List<String> last = texts.subList(Math.max(0, texts.size() - 50), texts.size());
      Cost again = Cost.of(() -> read(cache, last));
      System.out.printf(
          Locale.ROOT,
          "capacity %,7d: %,d of %,d sentences known (%.2f %%); %,.0f tokens/s of the thread,"
              + " %,.0f/s for the last 50 articles read again%n",
          capacity,
          use.known(),
          use.asked(),
          100.0 * use.known() / use.asked(),
          first.tokensPerSecond(),
          again.tokensPerSecond());
    }
  }

  private static long read(SentenceCache cache, List<String> texts) {
    long tokens = 0;
    for (String text : texts) {
      for (Sentence sentence : cache.read(text)) {
        tokens += sentence.tokens().size();
      }
    }
    return tokens;
  }
}
