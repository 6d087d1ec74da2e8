package org.firsthand.spark;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.JobContext;
import org.apache.hadoop.mapreduce.RecordWriter;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.hadoop.mapreduce.lib.output.PathOutputCommitter;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.firsthand.export.parquet.ParquetSheet;
import org.firsthand.export.table.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Where rows of all tables go at once: each into its table's file of its month. So everything that
 * is known of a month is written by one pass over it. Hadoop's committer sees to it that of a task
 * which failed, or ran twice, nothing stays but once.
 */
public final class TableFiles extends FileOutputFormat<TableFiles.Place, @Nullable Object[]> {
  /**
   * Which file a row goes into.
   *
   * @param kind of the record that it was made of
   * @param month as {@link InputRow#month} tells it
   * @param table the table's name
   */
  record Place(Records.Kind kind, String month, String table) {
    /** Whether rows come mixed: all tables of a kind are made at once. */
    private boolean isBeside(Place other) {
      return kind == other.kind && month.equals(other.month);
    }
  }

  /** Hadoop makes one in each task. */
  public TableFiles() {}

  /** How a job says that it writes so, and into which folder. */
  static Configuration into(Path folder, Configuration hadoop) throws IOException {
    org.apache.hadoop.mapreduce.Job job = org.apache.hadoop.mapreduce.Job.getInstance(hadoop);
    job.setOutputFormatClass(TableFiles.class);
    job.setOutputKeyClass(Place.class);
    job.setOutputValueClass(Object[].class);
    setOutputPath(job, folder);
    // the manifest marks success
    job.getConfiguration().setBoolean("mapreduce.fileoutputcommitter.marksuccessfuljobs", false);
    return job.getConfiguration();
  }

  /** The folder is there, and is ours. */
  @Override
  public void checkOutputSpecs(JobContext job) {}

  @Override
  public RecordWriter<Place, @Nullable Object[]> getRecordWriter(TaskAttemptContext task)
      throws IOException {
    Path folder = ((PathOutputCommitter) getOutputCommitter(task)).getWorkPath();
    String name =
        String.format(
            Locale.ROOT, "part-%05d.parquet", task.getTaskAttemptID().getTaskID().getId());
    return new Files(folder, name, task.getConfiguration());
  }

  /** The files of one task; those of one kind and month are open at once. For one thread. */
  private static final class Files extends RecordWriter<Place, @Nullable Object[]> {
    private final Path folder;
    private final String name;
    private final Configuration hadoop;
    private final Map<Place, Sheet> open = new LinkedHashMap<>();

    Files(Path folder, String name, Configuration hadoop) {
      this.folder = folder;
      this.name = name;
      this.hadoop = hadoop;
    }

    @Override
    public void write(Place place, @Nullable Object[] row) throws IOException {
      Sheet sheet = open.get(place);
      if (sheet == null) {
        if (!open.isEmpty() && !open.keySet().iterator().next().isBeside(place)) {
          close();
        }
        sheet = open(place);
        open.put(place, sheet);
      }
      sheet.write(row);
    }

    private Sheet open(Place place) throws IOException {
      Path file = new Path(folder, place.table + "/month=" + place.month + "/" + name);
      Records<?> records = Records.of(place.kind);
      return ParquetSheet.at(
          HadoopOutputFile.fromPath(file, hadoop),
          records.table(place.table),
          records.behind(place.table));
    }

    @Override
    public void close(TaskAttemptContext task) throws IOException {
      close();
    }

    private void close() throws IOException {
      for (Sheet sheet : open.values()) {
        sheet.close();
      }
      open.clear();
    }
  }
}
