package org.firsthand.collect;

import java.util.List;

/**
 * Turns what the user names into captures.
 *
 * <p>An input is a file (text, HTML, articles as JSON or JSON Lines, any of them in gzip) or a
 * folder, which is read with its folders in alphabetical order; hidden files are left out.
 * Addresses, feeds and WARC files are named as not read yet. Immutable and safe to share between
 * threads.
 */
public final class Collector {
  private final CollectSettings settings;

  public Collector(CollectSettings settings) {
    this.settings = settings;
  }

  /**
   * Looks up what the inputs are, without opening a file, and gives their captures one by one, in
   * the order of the inputs. Never throws for an input that cannot be read: it is one outcome.
   */
  public Intake collect(List<String> inputs) {
    return new Intake(settings, Inputs.find(inputs));
  }
}
