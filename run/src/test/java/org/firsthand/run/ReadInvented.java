package org.firsthand.run;

import java.nio.file.Path;

/** A program of its own, to be killed: reads the invented press into a dossier. */
final class ReadInvented {
  private ReadInvented() {}

  /** Arguments: file, seed, count. Says "reading" when it begins. */
  public static void main(String[] args) {
    var articles = InventedPress.articles(Long.parseLong(args[1]), Integer.parseInt(args[2]));
    System.out.println("reading");
    Record.read(Path.of(args[0]), 2, articles);
  }
}
