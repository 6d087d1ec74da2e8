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
import java.util.regex.Pattern;
import org.firsthand.model.Problem;

/** Looks up which files the inputs name. */
final class Inputs {
  private static final Pattern ADDRESS = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+://.*");

  private static final String EXPECTED = "a file or a folder";

  private final List<Found> found = new ArrayList<>();

  private Inputs() {}

  static List<Found> find(List<String> inputs) {
    Inputs all = new Inputs();
    inputs.forEach(all::add);
    return List.copyOf(all.found);
  }

  private void add(String input) {
    if (ADDRESS.matcher(input).matches()) {
      not(input, EXPECTED, "an address, which this version does not read yet");
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
      file(path, true);
    }
  }

  private void file(Path path, boolean named) {
    if (!Files.isRegularFile(path)) {
      not(locator(path), EXPECTED, "neither");
    } else if (!Files.isReadable(path)) {
      not(locator(path), "a file that may be read", "no permission");
    } else {
      try {
        found.add(new Found.File(path, locator(path), Files.size(path), named));
      } catch (IOException e) {
        not(locator(path), "a file that can be read", e.toString());
      }
    }
  }

  /** Depth first, in alphabetical order; links to folders are not followed, so no circle is. */
  private void folder(Path folder) {
    int before = found.size();
    Deque<Path> open = new ArrayDeque<>(List.of(folder));
    while (!open.isEmpty()) {
      Path path = open.pop();
      if (path.equals(folder) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        List<Path> inside = inside(path);
        inside.reversed().forEach(open::push);
      } else if (!Files.isDirectory(path)) {
        file(path, false);
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
