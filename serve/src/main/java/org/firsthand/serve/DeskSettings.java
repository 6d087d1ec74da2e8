package org.firsthand.serve;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the desk is served.
 *
 * @param dossier the dossier
 * @param host the address to listen on
 * @param port the port; 0 takes a free one
 * @param users file of users, one a line; empty if nobody signs in
 * @param connections dossiers held open for reading; as many requests read at once
 * @param largestBody the most bytes that one request may bring
 * @param slowest how long a request may take, in milliseconds
 */
public record DeskSettings(
    Path dossier,
    String host,
    int port,
    Optional<Path> users,
    int connections,
    long largestBody,
    int slowest) {
  /** The only address that needs no user: nobody but this machine reaches it. */
  public static final String LOCAL = "127.0.0.1";

  public DeskSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("serve.port: expected 0 to 65535, found " + port);
    }
    if (connections < 1) {
      throw new IllegalArgumentException(
          "serve.connections: expected at least 1, found " + connections);
    }
  }

  /**
   * Port 8080 of this machine only. Eight connections: more than the processors of a small machine,
   * at up to 32 MB of cache each. 50 MB: some ten thousand pasted pages or a small archive. 20 s:
   * longer than any page of a dossier of 100,000 articles takes.
   */
  public static DeskSettings defaults(Path dossier) {
    return new DeskSettings(dossier, LOCAL, 8080, Optional.empty(), 8, 50_000_000, 20_000);
  }

  /** The same at another address. */
  public DeskSettings at(String otherHost, int otherPort, Optional<Path> itsUsers) {
    return new DeskSettings(
        dossier, otherHost, otherPort, itsUsers, connections, largestBody, slowest);
  }

  /** True if only this machine can reach it. */
  public boolean isLocal() {
    return host.equals(LOCAL) || host.equals("localhost") || host.equals("::1");
  }
}
