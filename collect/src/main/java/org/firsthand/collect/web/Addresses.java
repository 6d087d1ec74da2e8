package org.firsthand.collect.web;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people and pages write them, made such that they can be asked for. */
public final class Addresses {
  private static final Pattern WEB =
      Pattern.compile("(https?)://([^/?#\\\\]*)([^#]*)(?:#.*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Pattern HOST =
      Pattern.compile("([^:\\[\\]@]+|\\[[0-9A-Fa-f:.]+])(?::([0-9]{1,5}))?");

  /** What stands in a path or query as it is (RFC 3986), the percent sign apart. */
  private static final String AS_IS = "-._~!$&'()*+,;=:@/?";

  private Addresses() {}

  /** Whether this is meant as an address of any scheme, not as the name of a file. */
  public static boolean looksLikeOne(String text) {
    return text.matches("[A-Za-z][A-Za-z0-9+.-]+://.*");
  }

  /**
   * The address, without its fragment, with a host in ASCII and everything else that a request may
   * not hold as it is encoded.
   *
   * @throws IllegalArgumentException if it is no address with http or https; the message says what
   *     was found instead
   */
  public static URI parse(String text) {
    String stripped = text.strip();
    Matcher web = WEB.matcher(stripped);
    if (!web.matches()) {
      Matcher scheme = SCHEME.matcher(stripped);
      throw new IllegalArgumentException(
          scheme.matches() ? "scheme '" + scheme.group(1) + "'" : "'" + stripped + "'");
    }
    String authority = web.group(2);
    if (authority.contains("@")) {
      throw new IllegalArgumentException("a user name or password in the address");
    }
    Matcher host = HOST.matcher(authority);
    if (!host.matches()) {
      throw new IllegalArgumentException("host '" + authority + "'");
    }
    String name = host.group(1);
    try {
      String ascii = name.startsWith("[") ? name : IDN.toASCII(name).toLowerCase(Locale.ROOT);
      String port = host.group(2) == null ? "" : ":" + Integer.parseInt(host.group(2));
      String rest = encoded(web.group(3));
      return withHost(
          URI.create(
              web.group(1).toLowerCase(Locale.ROOT)
                  + "://"
                  + ascii
                  + port
                  + (rest.startsWith("/") ? rest : "/" + rest)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("host '" + authority + "'", e);
    }
  }

  /**
   * Where a link of a page or a redirect leads.
   *
   * @throws IllegalArgumentException as {@link #parse} does
   */
  public static URI resolve(URI base, String link) {
    String stripped = link.strip();
    if (SCHEME.matcher(stripped).matches()) {
      return parse(stripped);
    }
    if (stripped.startsWith("//")) {
      return parse(base.getScheme() + ":" + stripped);
    }
    int fragment = stripped.indexOf('#');
    String plain = encoded(fragment < 0 ? stripped : stripped.substring(0, fragment));
    return parse(plain.isEmpty() ? base.toString() : base.resolve(plain).toString());
  }

  /** The host as a name or number, without the brackets of IPv6. */
  static String host(URI address) {
    String host = address.getHost();
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private static URI withHost(URI address) {
    if (address.getHost() == null || address.getPort() > 65_535 || address.getPort() == 0) {
      throw new IllegalArgumentException("no host");
    }
    return address;
  }

  private static String encoded(String pathAndQuery) {
    StringBuilder out = new StringBuilder();
    byte[] bytes = pathAndQuery.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      boolean isEscape =
          c == '%'
              && i + 2 < bytes.length
              && Character.digit(bytes[i + 1], 16) >= 0
              && Character.digit(bytes[i + 2], 16) >= 0;
      if (isEscape
          || (c < 128 && Character.isLetterOrDigit(c))
          || (c < 128 && AS_IS.indexOf(c) >= 0)) {
        out.append(c);
      } else if (c == '\\') {
        out.append('/');
      } else if (c != '\n' && c != '\r' && c != '\t') {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
