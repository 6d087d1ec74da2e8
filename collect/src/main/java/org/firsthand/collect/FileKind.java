package org.firsthand.collect;

import java.util.Locale;
import java.util.Set;

/** What a file's name says that it holds; {@code .gz} behind another ending does not matter. */
enum FileKind {
  PAGE,
  TEXT,
  LINES,
  JSON,
  LATER,
  OTHER;

  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml");
  private static final Set<String> TEXTS = Set.of("txt", "text", "md", "markdown", "");
  private static final Set<String> LATERS =
      Set.of(
          "warc", "wacz", "rss", "atom", "xml", "opml", "pdf", "mht", "mhtml", "docx", "doc",
          "eml");

  static FileKind of(String fileName) {
    String ending = ending(withoutGzip(fileName));
    if (PAGES.contains(ending)) {
      return PAGE;
    }
    return switch (ending) {
      case "jsonl", "ndjson" -> LINES;
      case "json" -> JSON;
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
