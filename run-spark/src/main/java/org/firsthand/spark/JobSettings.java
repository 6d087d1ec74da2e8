package org.firsthand.spark;

import java.util.List;
import java.util.Optional;
import org.firsthand.collect.CollectSettings;

/**
 * What a job is told. The record depends on the inputs and on what is stated of them, not on the
 * rest.
 *
 * @param inputs files and folders by Hadoop paths
 * @param to the folder to write, by a Hadoop path
 * @param outlet who printed all of these, where they do not say it
 * @param published when all of these were printed, in EDTF, where they do not say it
 * @param force whether a folder that exists is replaced
 * @param batchBytes bytes of inputs that are analysed before what was made is kept; after a crash
 *     at most so much is analysed again
 */
public record JobSettings(
    List<String> inputs,
    String to,
    Optional<String> outlet,
    Optional<String> published,
    boolean force,
    long batchBytes) {
  /** Some minutes' work of a hundred cores: 1 GB is 200,000 articles as lines. */
  private static final long BATCH = 1L << 30;

  public JobSettings {
    inputs = List.copyOf(inputs);
    if (batchBytes < 1) {
      throw new IllegalArgumentException(
          "spark.batch-bytes: expected at least 1, found " + batchBytes);
    }
  }

  /** These inputs into this folder, which must not exist yet; nothing stated. */
  public static JobSettings of(List<String> inputs, String to) {
    return new JobSettings(inputs, to, Optional.empty(), Optional.empty(), false, BATCH);
  }

  /** The same with what the user states of all inputs. */
  public JobSettings stating(Optional<String> itsOutlet, Optional<String> itsPublished) {
    return new JobSettings(inputs, to, itsOutlet, itsPublished, force, batchBytes);
  }

  /** The same, replacing what is in the folder. */
  public JobSettings forced(boolean replaces) {
    return new JobSettings(inputs, to, outlet, published, replaces, batchBytes);
  }

  /** The same with batches of so many bytes. */
  public JobSettings inBatchesOf(long bytes) {
    return new JobSettings(inputs, to, outlet, published, force, bytes);
  }

  CollectSettings collect() {
    return CollectSettings.defaults().stating(outlet, published);
  }
}
