package org.firsthand.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.firsthand.model.Article;
import org.firsthand.model.json.Json;

/**
 * Prints invented articles as JSON Lines, for measurements of whole runs. Arguments: a seed, how
 * many, and, where articles are wanted as short as a wire's flash, {@code short}: then each tells
 * of two happenings with a sentence behind each, where others tell of four with two.
 *
 * <p>{@link InventedNews} has few set phrases, which is no matter where the dossier's size is
 * measured, but has articles meet by chance far more often than those of real news do. Here each of
 * them is broken by words drawn anew.
 */
final class PrintNews {
  private static final Pattern SOURCE = Pattern.compile(", the foreign ministry of (\\w+) said\\.");

  private static final Pattern DEED =
      Pattern.compile(
          "(imposed|accused|signed) (?:an )?(sanctions|officials|agreement) o(?:n|ver) ");

  private PrintNews() {}

  public static void main(String[] arguments) {
    boolean flash = arguments.length > 2 && arguments[2].equals("short");
    InventedNews news =
        flash
            ? new InventedNews(Long.parseLong(arguments[0]), 2, 1)
            : new InventedNews(Long.parseLong(arguments[0]));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      Article article = news.next().article();
      Map<String, String> line = new TreeMap<>();
      line.put("id", "invented-" + i);
      line.put("text", saidInOtherWords(article.text(), news));
      article.title().ifPresent(title -> line.put("title", title));
      article.outlet().ifPresent(outlet -> line.put("outlet", outlet));
      article.published().ifPresent(date -> line.put("published", date.edtf().text()));
      out.println(Json.write(line));
    }
    out.flush();
  }

  private static String saidInOtherWords(String text, InventedNews news) {
    String sourced =
        SOURCE
            .matcher(text)
            .replaceAll(
                said ->
                    String.format(
                        Locale.ROOT,
                        ", a spokesman for the %s %s ministry of %s said.",
                        news.word(),
                        news.word(),
                        said.group(1)));
    return DEED.matcher(sourced)
        .replaceAll(
            deed ->
                String.format(
                    Locale.ROOT,
                    "%s the %s %s over the %s ",
                    deed.group(1),
                    news.word(),
                    deed.group(2),
                    news.word()));
  }
}
