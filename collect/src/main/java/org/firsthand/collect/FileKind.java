package org.firsthand.collect;

import java.util.Locale;
import java.util.Set;

/**
 * What a file's name says that it holds; {@code .gz} behind another ending does not matter. {@code
 * LIST} is a feed, a sitemap or a list of feeds: it holds no article but says where some are.
 */
enum FileKind {
  PAGE,
  TEXT,
  LINES,
  JSON,
  WARC,
  LIST,
  PARQUET,
  LATER,
  OTHER;

  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml");
  private static final Set<String> TEXTS = Set.of("txt", "text", "md", "markdown", "");
  private static final Set<String> LATERS =
      Set.of("wacz", "pdf", "mht", "mhtml", "docx", "doc", "eml");

  static FileKind of(String fileName) {
    String ending = ending(withoutGzip(fileName));
    if (PAGES.contains(ending)) {
      return PAGE;
    }
    return switch (ending) {
      case "jsonl", "ndjson" -> LINES;
      case "json" -> JSON;
      case "warc" -> WARC;
      case "parquet" -> PARQUET;
      case "rss", "atom", "rdf", "xml", "opml" -> LIST;
      default -> TEXTS.contains(ending) ? TEXT : LATERS.contains(ending) ? LATER : OTHER;
    };
  }

  static boolean isGzip(String fileName) {
    return ending(fileName).equals("gz");
  }

  /** What stands behind the last full stop, in lower case. */
  static String ending(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  static String withoutGzip(String fileName) {
    return isGzip(fileName) ? fileName.substring(0, fileName.length() - 3) : fileName;
  }
}
