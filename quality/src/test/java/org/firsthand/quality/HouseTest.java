package org.firsthand.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newcomer may count on when he opens a folder. */
class HouseTest {
  /** Aim at 100 lines; at this length a file is no longer read whole. */
  private static final int LONGEST = 800;

  @Test
  void everyPackageSaysWhatItReadsAndWrites() throws IOException {
    List<Path> silent =
        sources()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void noFileIsTooLongToRead() throws IOException {
    assertThat(sources().filter(file -> lines(file) > LONGEST)).isEmpty();
  }

  @Test
  void everyModelHasItsCard() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../language/src/main/resources"))) {
      List<Path> models = files.filter(file -> file.toString().endsWith(".bin.gz")).toList();
      assertThat(models)
          .isNotEmpty()
          .allSatisfy(
              model -> {
                String card = model.getFileName().toString().replace(".bin.gz", ".md");
                assertThat(model.resolveSibling(card)).exists();
              });
    }
  }

  private static Stream<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains("src/main/java"))
          .toList()
          .stream();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": expected a readable source", e);
    }
  }
}
