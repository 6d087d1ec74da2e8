package org.firsthand.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.firsthand.model.Problem;

/**
 * The files that the inputs name, found with Hadoop wherever they lie. Folders are read with their
 * folders; what begins with a full stop or an underscore is hidden. For one thread.
 */
final class InputFiles {
  private static final String EXPECTED = "a file or a folder";

  private final Configuration hadoop;
  private final List<Piece> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  InputFiles(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /** The files, by locator. */
  List<Piece> files() {
    return files.stream().distinct().sorted(Piece.IN_ORDER).toList();
  }

  /** Inputs that are neither file nor folder, in their order. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  void add(String input) {
    try {
      Path path = new Path(input);
      FileSystem system = path.getFileSystem(hadoop);
      FileStatus status = system.getFileStatus(path);
      // Below a folder, names are put behind what the user wrote: the record shall not know
      // where the user stood.
      String locator = withoutEnd(input);
      boolean isJobs = system.exists(new Path(path, "manifest.json"));
      if (!isJobs && system.exists(new Path(path, "_work/plan.json"))) {
        problems.add(new Problem(locator, "the whole output of a job", "one that is not finished"));
      } else if (isJobs && system.exists(new Path(path, "captures"))) {
        folder(system, new Path(status.getPath(), "captures"), locator + "/captures");
      } else if (status.isDirectory()) {
        int before = files.size();
        folder(system, status.getPath(), locator);
        if (files.size() == before) {
          problems.add(new Problem(locator, "a folder with articles in it", "no file"));
        }
      } else {
        file(status, locator);
      }
    } catch (FileNotFoundException e) {
      problems.add(new Problem(input, EXPECTED, "nothing there"));
    } catch (IOException | IllegalArgumentException e) {
      problems.add(new Problem(input.isBlank() ? "''" : input, EXPECTED, "" + e.getMessage()));
    }
  }

  private static String withoutEnd(String input) {
    String normal = input.contains("://") ? input : java.nio.file.Path.of(input).normalize() + "";
    return normal.endsWith("/") && normal.length() > 1
        ? normal.substring(0, normal.length() - 1)
        : normal;
  }

  private void folder(FileSystem system, Path folder, String locator) throws IOException {
    FileStatus[] inside = system.listStatus(folder);
    Arrays.sort(inside, Comparator.comparing(status -> status.getPath().getName()));
    for (FileStatus status : inside) {
      String name = status.getPath().getName();
      String where = locator.equals(".") ? name : locator + "/" + name;
      if (name.startsWith(".") || name.startsWith("_")) {
        continue;
      }
      if (status.isSymlink()) {
        continue;
      }
      if (status.isDirectory()) {
        folder(system, status.getPath(), where);
      } else {
        file(status, where);
      }
    }
  }

  private void file(FileStatus status, String locator) {
    files.add(Piece.whole(status.getPath().toString(), locator, status.getLen()));
  }
}
