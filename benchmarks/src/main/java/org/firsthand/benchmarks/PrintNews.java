package org.firsthand.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.model.Article;
import org.firsthand.model.json.Json;

/**
 * Prints invented articles as JSON Lines, for measurements of whole runs. Arguments: a seed and how
 * many.
 */
final class PrintNews {
  private PrintNews() {}

  public static void main(String[] arguments) {
    InventedNews news = new InventedNews(Long.parseLong(arguments[0]));
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
