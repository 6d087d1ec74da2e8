package org.firsthand.cli.show;

import org.firsthand.model.Actor;
import org.firsthand.model.Statement;

/** How a statement's source is named on screen. */
final class Speaker {
  private Speaker() {}

  /** The words of the text, and whom they mean where that says more. */
  static String of(Statement statement) {
    String text = statement.source().text();
    return statement
        .source()
        .actor()
        .map(Actor::name)
        .filter(name -> !text.contains(name))
        .map(name -> text.isBlank() ? name : text + " (" + name + ")")
        .orElse(text.isBlank() ? "unknown" : text);
  }
}
