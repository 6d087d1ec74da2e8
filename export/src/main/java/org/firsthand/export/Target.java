package org.firsthand.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.firsthand.model.Problem;

/**
 * Where an export is to stand. It is written under a hidden name beside that and moved there when
 * it is whole: whoever looks under the name sees a whole export or what was there before.
 *
 * @param path the file or folder
 * @param replaces whether what stands there may be replaced; a folder only if it is empty or an
 *     export too
 */
public record Target(Path path, boolean replaces) {
  /** The file that tells a folder of ours; hidden, so that readers of the folder pass it over. */
  static final String MARK = ".firsthand-export";

  private static final int BUFFER = 1 << 16;

  private static final Set<PosixFilePermission> MAY_WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /**
   * Writes a selection there.
   *
   * @throws ExportException if it cannot be; then there is what was there before
   */
  public void write(Format format, Selection selection, ExportSettings settings) {
    Path place = path.toAbsolutePath().normalize();
    try {
      check(place, format);
      switch (format) {
        case Format.OneFile file -> writeFile(place, file, selection, settings);
        case Format.Folder folder -> writeFolder(place, folder, selection, settings);
      }
    } catch (IOException e) {
      throw ExportException.of(path, e);
    } catch (UncheckedIOException e) {
      throw ExportException.of(path, Objects.requireNonNull(e.getCause()));
    }
  }

  private void check(Path place, Format format) throws IOException {
    Path parent = place.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw problem("a folder to write in", parent == null ? "none" : "no folder " + parent);
    }
    if (!mayWrite(parent)) {
      throw problem("a folder that can be written", parent + ", which is read-only");
    }
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    boolean isFolder = Files.isDirectory(place);
    if (!replaces) {
      throw problem(
          "a name that is free", (isFolder ? "a folder" : "a file") + "; --force replaces it");
    }
    if (isFolder != format instanceof Format.Folder) {
      throw problem(
          format instanceof Format.Folder ? "a folder" : "a file",
          isFolder ? "a folder" : "a file");
    }
    if (!mayWrite(place)) {
      throw problem("what can be replaced", "it read-only");
    }
    if (isFolder && !Files.exists(place.resolve(MARK)) && !isEmpty(place)) {
      throw problem("an empty folder or one that was exported before", "one with other files");
    }
  }

  private ExportException problem(String expected, String found) {
    return new ExportException(new Problem(path.toString(), expected, found));
  }

  private void writeFile(
      Path place, Format.OneFile format, Selection selection, ExportSettings settings)
      throws IOException {
    Path part = Files.createTempFile(parent(place), hidden(place), ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
        format.write(selection, settings, out);
        out.flush();
        channel.force(true);
      }
      asOthers(part, "rw-r--r--");
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void writeFolder(
      Path place, Format.Folder format, Selection selection, ExportSettings settings)
      throws IOException {
    Path part = Files.createTempDirectory(parent(place), hidden(place));
    try {
      format.write(selection, settings, part);
      Files.writeString(part.resolve(MARK), format.name() + "\n", StandardCharsets.UTF_8);
      asOthers(part, "rwxr-xr-x");
      if (Files.exists(place)) {
        replace(place, part);
      } else {
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      delete(part);
    }
  }

  /** No folder takes the place of one with files in it: the old one steps aside for a moment. */
  private static void replace(Path place, Path part) throws IOException {
    Path old = part.resolveSibling(part.getFileName() + ".old");
    Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    delete(old);
  }

  private static Path parent(Path place) {
    Path parent = place.getParent();
    return parent == null ? place : parent;
  }

  private static String hidden(Path place) {
    return "." + place.getFileName() + "-";
  }

  /** What is made for a moment is its owner's alone; an export is as readable as other files. */
  private static void asOthers(Path made, String permissions) throws IOException {
    if (made.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          made, java.nio.file.attribute.PosixFilePermissions.fromString(permissions));
    }
  }

  /** What nobody has the right to write is meant to stay as it is, whoever asks, root included. */
  private static boolean mayWrite(Path path) throws IOException {
    try {
      return Files.isWritable(path)
          && Files.getPosixFilePermissions(path).stream().anyMatch(MAY_WRITE::contains);
    } catch (UnsupportedOperationException e) {
      return Files.isWritable(path);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.delete(one);
    }
  }
}
