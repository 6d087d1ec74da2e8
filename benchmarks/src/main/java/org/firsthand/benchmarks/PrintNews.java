package org.firsthand.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.firsthand.model.Article;
import org.firsthand.model.json.Json;

/**
 * Prints {@link InventedNews} as JSON Lines, for measurements of whole runs. Arguments: a seed, how
 * many, and perhaps {@code short}, for articles as short as a wire's flash (each tells of two
 * happenings with a sentence behind each, where others tell of four with two), and {@code
 * reprints}: then one article in four is a late one's text under another outlet's name.
 */
final class PrintNews {
  /** Reprints are of one of the latest so many articles. */
  private static final int LATEST = 50;

  private PrintNews() {}

  public static void main(String[] arguments) {
    List<String> wanted = List.of(arguments).subList(2, arguments.length);
    long seed = Long.parseLong(arguments[0]);
    InventedNews news =
        wanted.contains("short") ? new InventedNews(seed, 2, 1) : new InventedNews(seed);
    Random random = new Random(seed);
    List<InventedNews.Story> latest = new ArrayList<>();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      boolean again =
          wanted.contains("reprints") && latest.size() == LATEST && random.nextInt(4) == 0;
      InventedNews.Story story =
          again ? news.reprint(latest.get(random.nextInt(LATEST))) : news.next();
      if (!again) {
        latest.add(story);
      }
      if (latest.size() > LATEST) {
        latest.removeFirst();
      }
      Article article = story.article();
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
