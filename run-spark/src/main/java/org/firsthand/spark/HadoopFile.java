package org.firsthand.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A file of Hadoop's as Parquet takes it; it is looked for when it is opened. */
record HadoopFile(Path path, Configuration hadoop) implements InputFile {
  @Override
  public long getLength() throws IOException {
    FileSystem files = path.getFileSystem(hadoop);
    return files.getFileStatus(path).getLen();
  }

  @Override
  public SeekableInputStream newStream() throws IOException {
    return HadoopInputFile.fromPath(path, hadoop).newStream();
  }
}
