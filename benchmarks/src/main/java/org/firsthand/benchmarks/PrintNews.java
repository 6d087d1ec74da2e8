package org.firsthand.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.model.Article;
import org.firsthand.model.json.Json;

/**
 * Prints {@link InventedNews} as JSON Lines, for measurements of whole runs. Arguments: a seed, how
 * many, and, where articles are wanted as short as a wire's flash, {@code short}: then each tells
 * of two happenings with a sentence behind each, where others tell of four with two.
 */
final class PrintNews {
  private PrintNews() {}

  public static void main(String[] arguments) {
    boolean flash = arguments.length > 2 && arguments[2].equals("short");
    long seed = Long.parseLong(arguments[0]);
    InventedNews news = flash ? new InventedNews(seed, 2, 1) : new InventedNews(seed);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      Article article = news.next().article();
      Map<String, String> line = new TreeMap<>();
      line.put("id", "invented-" + i);
      line.put("text", article.text());
      article.title().ifPresent(title -> line.put("title", title));
      article.outlet().ifPresent(outlet -> line.put("outlet", outlet));
      article.published().ifPresent(date -> line.put("published", date.edtf().text()));
      out.println(Json.write(line));
    }
    out.flush();
  }
}
