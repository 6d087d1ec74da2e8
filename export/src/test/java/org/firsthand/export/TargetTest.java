package org.firsthand.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetTest {
  @TempDir Path folder;

  /** Some bytes, and then perhaps a failure. */
  private record Bytes(String text, String failure) implements Format.OneFile {
    @Override
    public String name() {
      return "bytes";
    }

    @Override
    public String purpose() {
      return "a test";
    }

    @Override
    public String ending() {
      return ".txt";
    }

    @Override
    public String mediaType() {
      return "text/plain;charset=utf-8";
    }

    @Override
    public boolean isText() {
      return true;
    }

    @Override
    public void write(Selection selection, ExportSettings settings, OutputStream out)
        throws IOException {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      if (!failure.isEmpty()) {
        throw new IOException(failure);
      }
    }
  }

  /** The same in a folder. */
  private record SomeFiles(String name, String failure) implements Format.Folder {
    @Override
    public String purpose() {
      return "a test";
    }

    @Override
    public void write(Selection selection, ExportSettings settings, Path folder)
        throws IOException {
      Files.writeString(folder.resolve(name + ".txt"), name);
      if (!failure.isEmpty()) {
        throw new IOException(failure);
      }
    }
  }

  private void write(Format format, String name, boolean replaces) {
    new Target(folder.resolve(name), replaces)
        .write(format, InventedSelection.usual(), ExportSettings.defaults());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void leavesOneFileThatOthersCanRead() throws IOException {
    write(new Bytes("whole", ""), "out.txt", false);
    assertThat(folder.resolve("out.txt")).hasContent("whole");
    assertThat(names()).containsExactly("out.txt");
    assertThat(Files.getPosixFilePermissions(folder.resolve("out.txt")))
        .isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
  }

  @Test
  void leavesNothingOfAnExportThatFails() throws IOException {
    assertThatThrownBy(() -> write(new Bytes("half", "No space left on device"), "out.txt", false))
        .isInstanceOf(ExportException.class)
        .hasMessage(folder.resolve("out.txt") + ": expected room on the disk, found none left");
    assertThatThrownBy(() -> write(new SomeFiles("half", "broken"), "out", false))
        .isInstanceOf(ExportException.class)
        .hasMessage(
            folder.resolve("out") + ": expected a place that can be written, found 'broken'");
    assertThat(names()).isEmpty();
  }

  @Test
  void keepsWhatStoodThereWhenTheNewOneFails() throws IOException {
    write(new Bytes("first", ""), "out.txt", false);
    write(new SomeFiles("first", ""), "out", false);
    assertThatThrownBy(() -> write(new Bytes("half", "broken"), "out.txt", true))
        .isInstanceOf(ExportException.class);
    assertThatThrownBy(() -> write(new SomeFiles("half", "broken"), "out", true))
        .isInstanceOf(ExportException.class);
    assertThat(folder.resolve("out.txt")).hasContent("first");
    assertThat(folder.resolve("out/first.txt")).hasContent("first");
    assertThat(names()).containsExactly("out", "out.txt");
  }

  @Test
  void replacesOnlyWhenToldTo() throws IOException {
    write(new Bytes("first", ""), "out.txt", false);
    assertThatThrownBy(() -> write(new Bytes("second", ""), "out.txt", false))
        .hasMessageContaining("expected a name that is free, found a file; --force replaces it");
    write(new Bytes("second", ""), "out.txt", true);
    assertThat(folder.resolve("out.txt")).hasContent("second");
  }

  @Test
  void replacesAFolderThatItMadeAndNoOther() throws IOException {
    write(new SomeFiles("first", ""), "out", false);
    write(new SomeFiles("second", ""), "out", true);
    assertThat(folder.resolve("out/second.txt")).exists();
    assertThat(folder.resolve("out/first.txt")).doesNotExist();
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("thesis.txt"), "years of work");
    assertThatThrownBy(() -> write(new SomeFiles("third", ""), "own", true))
        .hasMessageContaining("expected an empty folder or one that was exported before");
    assertThat(own.resolve("thesis.txt")).exists();
    assertThat(names()).containsExactly("out", "own");
  }

  @Test
  void doesNotPutAFileInTheFoldersPlace() throws IOException {
    Files.createDirectory(folder.resolve("out"));
    assertThatThrownBy(() -> write(new Bytes("x", ""), "out", true))
        .hasMessageContaining("expected a file, found a folder");
  }

  @Test
  void saysThatAPlaceIsReadOnlyOrNotThere() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assertThatThrownBy(() -> write(new Bytes("x", ""), "closed/out.txt", false))
        .hasMessageContaining("expected a folder that can be written");
    assertThatThrownBy(() -> write(new Bytes("x", ""), "none/out.txt", false))
        .hasMessageContaining("expected a folder to write in, found no folder");
    Files.writeString(folder.resolve("kept.txt"), "kept");
    Files.setPosixFilePermissions(
        folder.resolve("kept.txt"), PosixFilePermissions.fromString("r--r--r--"));
    assertThatThrownBy(() -> write(new Bytes("x", ""), "kept.txt", true))
        .hasMessageContaining("expected what can be replaced, found it read-only");
  }
}
