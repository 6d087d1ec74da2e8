package org.firsthand.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on this machine, which may be read from any place on. */
record LocalFile(Path path) implements FileContent {
  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }
}
