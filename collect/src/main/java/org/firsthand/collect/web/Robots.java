package org.firsthand.collect.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What one robots.txt says (RFC 9309).
 *
 * @param rules the rules; ask {@code isAllowed}
 * @param problem why there are none, if its server failed or cannot be reached: then nothing may be
 *     read there
 */
record Robots(SimpleRobotRules rules, Optional<Refused> problem) {
  /** A longer file is cut here; the standard asks for at least this. */
  static final int LARGEST = 500 * 1024;

  /** No file: everything may be read. */
  static Robots none() {
    return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), Optional.empty());
  }

  static Robots failed(Refused problem) {
    return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), Optional.of(problem));
  }

  static Robots of(URI address, byte[] bytes) {
    byte[] whole = bytes;
    if (bytes.length >= LARGEST) {
      int end = bytes.length;
      while (end > 0 && bytes[end - 1] != '\n') {
        end--;
      }
      whole = Arrays.copyOf(bytes, end);
    }
    // The parser forbids everything where a delay is beyond its limit; ours is cut instead.
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    return new Robots(
        parser.parseContent(address.toString(), whole, "text/plain", Set.of(WebSettings.ROBOT)),
        Optional.empty());
  }

  boolean allows(URI address) {
    return rules.isAllowed(address.toString());
  }

  /** The delay between two requests that it asks for. */
  Duration delay() {
    return rules.getCrawlDelay() == BaseRobotRules.UNSET_CRAWL_DELAY
        ? Duration.ZERO
        : Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
  }
}
