package org.firsthand.collect;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.firsthand.collect.web.Addresses;
import org.firsthand.model.Problem;

/** Looks up which files and addresses the inputs name. */
final class Inputs {
  private static final String EXPECTED = "a file, a folder or an address";

  private final List<Found> found = new ArrayList<>();

  private Inputs() {}

  static List<Found> find(List<String> inputs, List<String> feeds) {
    Inputs all = new Inputs();
    inputs.forEach(input -> all.add(input, Found.Use.NAMED));
    feeds.forEach(list -> all.add(list, Found.Use.FEEDS));
    return List.copyOf(all.found);
  }

  private void add(String input, Found.Use use) {
    if (Addresses.looksLikeOne(input)) {
      found.add(new Found.Address(input));
      return;
    }
    Path path;
    try {
      path = Path.of(input).normalize();
    } catch (InvalidPathException e) {
      not(input, EXPECTED, "no path: " + e.getReason());
      return;
    }
    if (input.isBlank()) {
      not("''", EXPECTED, "an empty name");
    } else if (!Files.exists(path)) {
      not(locator(path), EXPECTED, "nothing there");
    } else if (Files.isDirectory(path)) {
      folder(path);
    } else {
      file(path, use);
    }
  }

  private void file(Path path, Found.Use use) {
    if (!Files.isRegularFile(path)) {
      not(locator(path), EXPECTED, "neither");
    } else if (!Files.isReadable(path)) {
      not(locator(path), "a file that may be read", "no permission");
    } else {
      try {
        found.add(new Found.File(new LocalFile(path), locator(path), Files.size(path), use));
      } catch (IOException e) {
        not(locator(path), "a file that can be read", e.toString());
      }
    }
  }

  /** Depth first, in alphabetical order; links to folders are not followed, so no circle is. */
  private void folder(Path folder) {
    if (JobOutput.isUnfinished(folder)) {
      not(locator(folder), "the whole output of a job", "one that is not finished");
      return;
    }
    if (JobOutput.is(folder)) {
      JobOutput.captures(folder).forEach(path -> file(path, Found.Use.IN_FOLDER));
      return;
    }
    int before = found.size();
    Deque<Path> open = new ArrayDeque<>(List.of(folder));
    while (!open.isEmpty()) {
      Path path = open.pop();
      if (path.equals(folder) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        List<Path> inside = inside(path);
        inside.reversed().forEach(open::push);
      } else if (!Files.isDirectory(path)) {
        file(path, Found.Use.IN_FOLDER);
      }
    }
    if (found.size() == before) {
      not(locator(folder), "a folder with articles in it", "no file");
    }
  }

  private List<Path> inside(Path folder) {
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        if (!path.getFileName().toString().startsWith(".")) {
          inside.add(path);
        }
      }
    } catch (DirectoryIteratorException e) {
      not(locator(folder), "a folder that can be read", "" + e.getCause());
    } catch (IOException e) {
      not(locator(folder), "a folder that can be read", e.toString());
    }
    inside.sort(Comparator.comparing(path -> path.getFileName().toString()));
    return inside;
  }

  private void not(String where, String expected, String what) {
    found.add(new Found.Not(new Problem(where, expected, what)));
  }

  private static String locator(Path path) {
    String locator = path.toString().replace('\\', '/');
    return locator.isEmpty() ? "." : locator;
  }
}
