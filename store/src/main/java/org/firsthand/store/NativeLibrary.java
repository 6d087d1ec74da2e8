package org.firsthand.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library, unpacked once: the driver else unpacks it at every start, which takes
 * longer than listing a small dossier. Start the program with {@code -Dorg.sqlite.lib.path} and
 * {@code -Dorg.sqlite.lib.name} to use it.
 */
public final class NativeLibrary {
  private NativeLibrary() {}

  /** Writes this machine's library into a folder, which is made if it is not there. */
  public static Path unpack(Path folder) throws IOException {
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream in = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + ": expected in the SQLite driver, found none");
      }
      Files.createDirectories(folder);
      Path file = folder.resolve(name);
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    }
  }
}
