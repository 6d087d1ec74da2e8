package org.firsthand.run;

import java.nio.file.Path;

/** A program of its own, to be killed: reads the invented press into a dossier. */
final class ReadInvented {
  private ReadInvented() {}

  /**
   * Arguments: file, seed, count. Says each input that is recorded and each block that is settled.
   */
  public static void main(String[] args) {
    var articles = InventedPress.articles(Long.parseLong(args[1]), Integer.parseInt(args[2]));
    InventedRun.read(
        Path.of(args[0]),
        2,
        articles.iterator(),
        new Progress() {
          @Override
          public void read(long inputs, long bytes, String current) {
            System.out.println("read");
          }

          @Override
          public void settled(long blocks, long total) {
            System.out.println("settled");
          }
        });
  }
}
