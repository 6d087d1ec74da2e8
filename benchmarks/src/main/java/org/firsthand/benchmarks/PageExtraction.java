package org.firsthand.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.firsthand.model.Capture;
import org.firsthand.stages.extract.ExtractArticle;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Prints how long extraction of pages takes beside jsoup's parse alone, in one run on the same
 * pages, and the memory it takes.
 *
 * <p>{@code PageExtraction FOLDER [PAGES]}: a folder of {@code .html} or {@code .html.gz}; pin the
 * process to one core. {@code readability/} measures Mozilla's Readability on the same folder.
 */
public final class PageExtraction {
  private static final int PASSES = 3;

  private PageExtraction() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("page extraction: expected FOLDER [PAGES], found nothing");
      System.exit(2);
    }
    int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
    List<Capture> pages = pages(Path.of(arguments[0]), most);
    ExtractArticle extract = ExtractArticle.load();
    ToLongFunction<Capture> whole = page -> extract.apply(page).toString().length();
    ToLongFunction<Capture> parse =
        page ->
            Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8), "", Parser.htmlParser())
                .childNodeSize();
    for (int pass = 0; pass < PASSES; pass++) {
      Cost parsed = Cost.of(() -> pages.stream().mapToLong(parse).sum());
      Cost extracted = Cost.of(() -> pages.stream().mapToLong(whole).sum());
      System.out.printf(
          Locale.ROOT,
          "%-9s jsoup's parse %.2f ms a page, extraction %.2f ms (%.0f pages a second): %.2f times%n",
          pass == 0 ? "warm-up" : "pass " + pass,
          parsed.threadNanos() / 1e6 / pages.size(),
          extracted.threadNanos() / 1e6 / pages.size(),
          pages.size() * 1e9 / extracted.threadNanos(),
          (double) extracted.threadNanos() / parsed.threadNanos());
    }
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(java.lang.management.MemoryUsage::getUsed)
            .sum();
    long bytes = pages.stream().mapToLong(page -> page.bytes().length).sum();
    System.out.printf(
        Locale.ROOT,
        "%d pages, %.1f MB of HTML held; peak heap %.0f MB%n",
        pages.size(),
        bytes / 1e6,
        peak / 1e6);
  }

  private static List<Capture> pages(Path folder, int most) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.html(\\.gz)?"))
          .sorted()
          .limit(most)
          .map(PageExtraction::page)
          .toList();
    }
  }

  private static Capture page(Path file) {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return new Capture(
          file.getFileName().toString(),
          "text/html",
          Optional.empty(),
          Map.of(),
          plain.readAllBytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(file + ": expected a page", e);
    }
  }
}
