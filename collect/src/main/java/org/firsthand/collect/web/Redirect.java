package org.firsthand.collect.web;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;

/** Where a response sends the client on to. */
final class Redirect {
  private Redirect() {}

  /**
   * The next address; empty if the response is no redirect.
   *
   * @throws Refused if it leads nowhere, or to something else than http and https
   */
  static Optional<URI> next(URI at, HttpResponse<?> response) throws Refused {
    switch (response.statusCode()) {
      case 301, 302, 303, 307, 308 -> {
        Optional<String> location = response.headers().firstValue("location");
        if (location.isEmpty()) {
          throw new Refused("a redirect with an address", "none");
        }
        try {
          return Optional.of(Addresses.resolve(at, location.get()));
        } catch (IllegalArgumentException e) {
          throw new Refused("a redirect to an address with http or https", "" + e.getMessage());
        }
      }
      default -> {
        return Optional.empty();
      }
    }
  }
}
