package org.firsthand.export.formats;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.InventedSelection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FullDiskTest {
  static Stream<Format.OneFile> files() {
    return Formats.all().stream()
        .filter(Format.OneFile.class::isInstance)
        .map(Format.OneFile.class::cast);
  }

  @ParameterizedTest
  @MethodSource("files")
  void handsOnWhatTheDiskSays(Format.OneFile format) {
    assertThatThrownBy(
            () ->
                format.write(
                    InventedSelection.usual(), ExportSettings.defaults(), new FullAfter(100)))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  /** Takes some bytes and no more. */
  private static final class FullAfter extends OutputStream {
    private int room;

    FullAfter(int room) {
      this.room = room;
    }

    @Override
    public void write(int value) throws IOException {
      if (room-- <= 0) {
        throw new IOException("No space left on device");
      }
    }
  }
}
