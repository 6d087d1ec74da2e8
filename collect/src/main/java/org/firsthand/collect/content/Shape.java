package org.firsthand.collect.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether content is a page or a list of pages, judged by how it begins: headers often lie. */
public enum Shape {
  /** A page, or anything else that is no list. */
  PAGE,
  /** RSS, RDF or Atom. */
  FEED,
  /** JSON Feed. */
  JSON_FEED,
  /** A sitemap or an index of sitemaps. */
  SITEMAP,
  /** OPML, a list of feeds. */
  OPML,
  /** Plain lines with an address each. */
  ADDRESSES;

  private static final int HEAD = 1 << 14;

  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://\\S+");

  /** The shape of these bytes. */
  public static Shape of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            // UTF-16 of what is ASCII, and byte order marks.
            .replace("\0", "")
            .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)", "");
    String start = head.stripLeading();
    if (start.startsWith("<")) {
      return ofElement(root(start).toLowerCase(Locale.ROOT));
    }
    if (start.startsWith("{")) {
      return head.contains("jsonfeed.org/version") ? JSON_FEED : PAGE;
    }
    return isAddresses(head, bytes.length <= HEAD) ? ADDRESSES : PAGE;
  }

  /** The name of the first element, behind declarations, comments and a document type, or "". */
  private static String root(String markup) {
    int at = 0;
    while (at < markup.length() && at >= 0) {
      if (Character.isWhitespace(markup.charAt(at))) {
        at++;
      } else if (markup.startsWith("<?", at)) {
        at = behind("?>", markup, at);
      } else if (markup.startsWith("<!--", at)) {
        at = behind("-->", markup, at);
      } else if (markup.startsWith("<!", at)) {
        int end = markup.indexOf('>', at);
        int inside = markup.indexOf('[', at);
        at = behind(">", markup, inside < 0 || inside > end ? at : markup.indexOf(']', inside));
      } else {
        int end = at + 1;
        while (end < markup.length() && " \t\r\n/>".indexOf(markup.charAt(end)) < 0) {
          end++;
        }
        return markup.charAt(at) == '<' ? markup.substring(at + 1, end) : "";
      }
    }
    return "";
  }

  /** Where the text goes on behind the end of what begins here; -1 if that has none. */
  private static int behind(String end, String markup, int at) {
    int found = at < 0 ? -1 : markup.indexOf(end, at);
    return found < 0 ? -1 : found + end.length();
  }

  private static Shape ofElement(String name) {
    return switch (name.substring(name.indexOf(':') + 1)) {
      case "rss", "feed" -> FEED;
      case "rdf" -> FEED;
      case "urlset", "sitemapindex" -> SITEMAP;
      case "opml" -> OPML;
      default -> PAGE;
    };
  }

  /** Only addresses and comments, one of the web's at least; the last line may be cut. */
  private static boolean isAddresses(String head, boolean isWhole) {
    int end = isWhole ? head.length() : head.lastIndexOf('\n');
    boolean any = false;
    for (String line : head.substring(0, Math.max(end, 0)).split("\\R", -1)) {
      String stripped = line.strip();
      if (!stripped.isEmpty() && !stripped.startsWith("#")) {
        if (!ADDRESS.matcher(stripped).matches()) {
          return false;
        }
        any |= stripped.regionMatches(true, 0, "http", 0, 4);
      }
    }
    return any;
  }
}
