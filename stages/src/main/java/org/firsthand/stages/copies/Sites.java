package org.firsthand.stages.copies;

import org.firsthand.model.Article;
import org.firsthand.stages.outlets.Outlets;

/** Tells which articles come from one place, so that what that place prints in many is known. */
public final class Sites {
  /**
   * In as many articles of one site a passage is the site's furniture: three times it may be a
   * story told in instalments.
   */
  public static final int FURNITURE = 4;

  private final Outlets outlets;

  public Sites(Outlets outlets) {
    this.outlets = outlets;
  }

  /** The outlet's name; empty if that is not known. */
  public String of(Article article) {
    return article.outlet().map(outlets::nameOf).orElse("");
  }
}
