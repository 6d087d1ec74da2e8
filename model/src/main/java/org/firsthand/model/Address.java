package org.firsthand.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the address of a page in one way, so that two links to the same page are equal.
 *
 * <p>Normalised as RFC 3986, section 6.2, has it where that is safe (scheme and host in lower case,
 * no usual port, no dot segments, no fragment), and further as newsrooms use addresses: {@code
 * https} for {@code http}, no slash at the end, no parameters that only tell which link was
 * followed, the others sorted.
 */
public final class Address {
  private static final Set<String> OF_THE_LINK =
      Set.of("fbclid", "gclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid", "cmpid", "ocid");

  private Address() {}

  /** The address that a link leads to; empty for anything but {@code http} and {@code https}. */
  public static Optional<String> of(String link) {
    URI uri;
    try {
      uri = new URI(link.strip().replace(' ', '+')).normalize();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
    String scheme = uri.getScheme();
    if (uri.getHost() == null
        || !("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
      return Optional.empty();
    }
    int port = uri.getPort();
    boolean isUsual = port < 0 || port == 80 || port == 443;
    return Optional.of(
        "https://"
            + uri.getHost().toLowerCase(Locale.ROOT)
            + (isUsual ? "" : ":" + port)
            + Optional.ofNullable(uri.getRawPath()).map(Address::withoutSlash).orElse("")
            + Optional.ofNullable(uri.getRawQuery()).map(Address::query).orElse(""));
  }

  private static String withoutSlash(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private static String query(String query) {
    String kept =
        Arrays.stream(query.split("&", -1))
            .filter(parameter -> !parameter.isEmpty() && !isOfTheLink(parameter))
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean isOfTheLink(String parameter) {
    String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || OF_THE_LINK.contains(name);
  }
}
