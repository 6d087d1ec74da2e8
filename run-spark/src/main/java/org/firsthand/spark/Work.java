package org.firsthand.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.lib.output.FileOutputCommitter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.firsthand.model.Problem;

/**
 * The folder that a job writes, and in it the hidden folder where each step's result is kept until
 * the job is done, so that a job that was killed goes on where it was. Whole is what has a {@code
 * manifest.json}, which is written last. For one thread.
 */
final class Work {
  private static final String MANIFEST = "manifest.json";

  /** Hidden from what reads folders of Parquet by its first letter. */
  private static final String HIDDEN = "_work";

  private static final String PLAN = "plan.json";

  private final SparkSession spark;
  private final Path folder;
  private final Path hidden;
  private final FileSystem files;
  private final Consumer<String> made;

  private Work(SparkSession spark, Path folder, FileSystem files, Consumer<String> made) {
    this.spark = spark;
    this.folder = folder;
    this.hidden = new Path(folder, HIDDEN);
    this.files = files;
    this.made = made;
  }

  /**
   * The folder of a job.
   *
   * @param plan what the job's results depend on; a folder of another plan is not gone on with
   * @param force whether what is there is replaced if it cannot be gone on with
   * @param made is told the name of each step that is made now
   * @throws Refused if something else is there
   */
  static Work in(SparkSession spark, String to, String plan, boolean force, Consumer<String> made) {
    Path folder = new Path(to);
    try {
      FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
      Work work = new Work(spark, folder, files, made);
      work.begin(to, plan, force);
      return work;
    } catch (IOException e) {
      throw new Refused(new Problem(to, "a folder that can be written", "" + e.getMessage()));
    }
  }

  private void begin(String to, String plan, boolean force) throws IOException {
    Path planFile = new Path(hidden, PLAN);
    boolean isWhole = files.exists(new Path(folder, MANIFEST));
    boolean goesOn = !isWhole && files.exists(planFile) && read(planFile).equals(plan);
    if (!goesOn && files.exists(folder)) {
      boolean isEmpty =
          files.getFileStatus(folder).isDirectory() && files.listStatus(folder).length == 0;
      // Only what a job wrote is replaced.
      if (!isEmpty && !isWhole && !files.exists(planFile)) {
        throw new Refused(
            new Problem(to, "a folder that does not exist or that a job wrote", "something else"));
      }
      if (!isEmpty && !force) {
        throw new Refused(
            new Problem(
                to,
                "a folder that does not exist, or --force to replace it",
                isWhole
                    ? "the whole output of a job"
                    : "the unfinished output of another job or version"));
      }
      files.delete(folder, true);
    }
    write(planFile, plan);
  }

  /** A step's result: as it was kept, or made now and kept. */
  Dataset<Row> step(String name, Supplier<Dataset<Row>> make) {
    Path path = new Path(hidden, name);
    try {
      if (!files.exists(new Path(path, "_SUCCESS"))) {
        spark.sparkContext().setJobDescription("firsthand: " + name);
        made.accept(name);
        Dataset<Row> rows = make.get();
        rows.write().mode("overwrite").parquet(path.toString());
        // its columns are known: to look them up in the files is a job of its own
        return spark.read().schema(rows.schema()).parquet(path.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return spark.read().parquet(path.toString());
  }

  /** Where a table of the output lies. */
  String table(String name) {
    return new Path(folder, name).toString();
  }

  /**
   * Empties the folder of a table that a run which was killed may have begun, or makes it: a table
   * without rows is a folder without files.
   */
  void clear(String table) {
    Path path = new Path(folder, table);
    try {
      files.delete(path, true);
      files.mkdirs(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How Hadoop is told to write tables of records into the folder. */
  Configuration tables() {
    try {
      // what tasks of a run that was killed handed in would be taken for this run's
      files.delete(new Path(folder, FileOutputCommitter.PENDING_DIR_NAME), true);
      return TableFiles.into(folder, spark.sparkContext().hadoopConfiguration());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says that the output is whole, and takes away what was kept. */
  void finish(String manifest) {
    try {
      // written aside first: a manifest is there whole or not at all
      Path aside = new Path(hidden, MANIFEST);
      write(aside, manifest);
      if (!files.rename(aside, new Path(folder, MANIFEST))) {
        throw new IOException(folder + ": expected to write " + MANIFEST + ", found no way");
      }
      files.delete(hidden, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String read(Path path) throws IOException {
    try (InputStream in = files.open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void write(Path path, String text) throws IOException {
    try (OutputStream out = files.create(path, true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
