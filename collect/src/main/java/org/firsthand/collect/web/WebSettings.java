package org.firsthand.collect.web;

import java.time.Duration;

/**
 * How the web is asked.
 *
 * @param agent the user agent that servers see: the program's name and version, and whom to write
 *     to
 * @param longest the time that one page may take, redirects included, waiting for its turn not
 * @param redirects how many redirects are followed to one page
 * @param delay the time between two requests to a host, if its robots.txt asks for no longer one
 * @param longestDelay the longest delay that a robots.txt or a busy server is granted; a server
 *     that asks for a longer rest is not asked again in this run
 * @param allowPrivate whether addresses on private, loopback and other local networks may be read
 * @param atOnce how many hosts are asked at the same time, and how many pages are kept in memory
 */
public record WebSettings(
    String agent,
    Duration longest,
    int redirects,
    Duration delay,
    Duration longestDelay,
    boolean allowPrivate,
    int atOnce) {
  /** The name under which robots.txt files know this program. */
  public static final String ROBOT = "firsthand";

  public WebSettings {
    if (agent.isBlank() || !agent.chars().allMatch(c -> c >= ' ' && c < 127)) {
      throw new IllegalArgumentException(
          "collect.agent: expected a line of ASCII, found '" + agent + "'");
    }
    if (longest.isNegative() || longest.isZero()) {
      throw new IllegalArgumentException(
          "collect.longest: expected more than no time, found " + longest);
    }
    if (delay.isNegative() || longestDelay.isNegative()) {
      throw new IllegalArgumentException("collect.delay: expected at least none, found less");
    }
    if (redirects < 0 || atOnce < 1) {
      throw new IllegalArgumentException(
          "collect.redirects, collect.at-once: expected at least 0 and 1, found "
              + redirects
              + " and "
              + atOnce);
    }
  }

  /** 30 s a page, 5 redirects, 1 s between requests, 30 s at most, public networks, 8 at once. */
  public static WebSettings defaults() {
    return new WebSettings(
        ROBOT, Duration.ofSeconds(30), 5, Duration.ofSeconds(1), Duration.ofSeconds(30), false, 8);
  }
}
