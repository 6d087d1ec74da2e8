package org.firsthand.cli.show;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * What the other end of standard output can show.
 *
 * @param interactive true if it is a terminal and not a file or a pipe
 * @param colour true if escape sequences may be written
 * @param unicode true if lines and dots outside ASCII may be written
 * @param width columns
 */
public record Terminal(boolean interactive, boolean colour, boolean unicode, int width) {
  /** Wide enough for a finding on one line, where nobody says how wide the terminal is. */
  private static final int DEFAULT_WIDTH = 100;

  private static final int NARROWEST = 40;

  /** The terminal that the environment and the console describe. */
  public static Terminal of(Map<String, String> environment, boolean interactive, Charset charset) {
    boolean dumb = "dumb".equals(environment.getOrDefault("TERM", ""));
    boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty() || dumb;
    boolean unicode =
        charset.equals(StandardCharsets.UTF_8)
            && !dumb
            && !saysAscii(environment.getOrDefault("LC_ALL", ""));
    return new Terminal(
        interactive, interactive && !plain, unicode, width(environment.get("COLUMNS")));
  }

  private static boolean saysAscii(String locale) {
    return locale.equals("C") || locale.toUpperCase(Locale.ROOT).equals("POSIX");
  }

  private static int width(@org.jspecify.annotations.Nullable String columns) {
    if (columns == null || !columns.matches("[0-9]{1,4}")) {
      return DEFAULT_WIDTH;
    }
    int width = Integer.parseInt(columns);
    return width == 0 ? DEFAULT_WIDTH : Math.max(NARROWEST, width);
  }

  /** The text in bold where colour is possible. */
  public String strong(String text) {
    return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  /** The text dimmed where colour is possible. */
  public String quiet(String text) {
    return colour ? "\u001b[2m" + text + "\u001b[0m" : text;
  }

  /** What stands between the parts of a count line. */
  public String dot() {
    return unicode ? " · " : ", ";
  }

  /** The text cut to so many columns, with a mark where something was cut off. */
  public String cut(String text, int columns) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= columns) {
      return line;
    }
    String mark = unicode ? "…" : "...";
    int end = Math.max(0, columns - mark.length());
    if (end > 0 && Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end).stripTrailing() + mark;
  }
}
