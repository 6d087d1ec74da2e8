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
 * Prints invented articles as JSON Lines, for measurements of whole runs. Arguments: a seed and how
 * many.
 *
 * <p>Who says so is of words drawn anew each time. {@link InventedNews} says it of all in one set
 * phrase, which is no matter where the dossier's size is measured, but has each article meet one in
 * twenty of all others. What is left ("imposed sanctions over") has it meet one in two hundred, an
 * article of real news meets one in twenty thousand.
 */
final class PrintNews {
  private static final Pattern SOURCE = Pattern.compile(", the foreign ministry of (\\w+) said\\.");

  private PrintNews() {}

  public static void main(String[] arguments) {
    InventedNews news = new InventedNews(Long.parseLong(arguments[0]));
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
    return SOURCE
        .matcher(text)
        .replaceAll(
            said ->
                String.format(
                    Locale.ROOT,
                    ", a spokesman for the %s %s ministry of %s said.",
                    news.word(),
                    news.word(),
                    said.group(1)));
  }
}
