package org.firsthand.serve.page;

import java.util.Optional;
import org.firsthand.model.Span;

/** The addresses of pages. */
public final class Links {
  private Links() {}

  public static String finding(String id) {
    return "/findings/" + Asked.encode(id);
  }

  public static String article(String id) {
    return "/articles/" + Asked.encode(id);
  }

  /** An article at a place of its text, which is marked there. */
  public static String place(String article, Span span) {
    return article(article) + "?at=" + span.start() + "-" + span.end() + "#at";
  }

  /** An article beside the one that it copies, or that copies it. */
  public static String beside(String article, String other) {
    return article(article) + "?beside=" + Asked.encode(other);
  }

  public static String actor(String code) {
    return "/actors/" + Asked.encode(code);
  }

  /** The list of findings with one value of a facet. */
  public static String findings(String facet, String value) {
    return Asked.of("/findings").and(facet, value).address();
  }

  /** The articles of an outlet. */
  public static String outlet(String name) {
    return Asked.of("/articles").with("outlet", name).address();
  }

  /** An address on the web, or nothing for any other locator. */
  public static Optional<String> web(String locator) {
    return Optional.of(locator)
        .filter(one -> one.startsWith("https://") || one.startsWith("http://"));
  }
}
