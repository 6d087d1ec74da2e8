package org.firsthand.language.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.firsthand.language.linear.FeatureHash;
import org.firsthand.language.linear.WordAtoms;

/**
 * Lists of names and of words of names, found in a sentence in one pass. Entries are matched as
 * written, and in capitals from four letters on; roles also capitalised; up to six words.
 * Immutable.
 */
public final class Gazetteer {
  private static final int LONGEST = 6;
  private static final int TEMPLATE = 4711;
  private static final List<String> FILES =
      List.of(
          "cldr-places.txt",
          "people-and-places.txt",
          "towns-and-sights.txt",
          "given-names-and-surnames.txt",
          "organisations.txt",
          "companies-schools-clubs.txt",
          "threat-groups.txt",
          "roles.txt");

  private final int[] keys;
  private final int[] bits;

  private Gazetteer(Map<Integer, Integer> entries) {
    int capacity = Integer.highestOneBit(Math.max(8, entries.size() * 4));
    keys = new int[capacity];
    bits = new int[capacity];
    for (Map.Entry<Integer, Integer> entry : entries.entrySet()) {
      int slot = entry.getKey() & (capacity - 1);
      while (keys[slot] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      keys[slot] = entry.getKey();
      bits[slot] = entry.getValue();
    }
  }

  /** Reads the lists that ship with this module. */
  public static Gazetteer load() {
    Map<Integer, Integer> entries = new HashMap<>(1 << 15);
    for (String file : FILES) {
      try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IOException("no resource '" + file + "'");
        }
        read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), file, entries);
      } catch (IOException e) {
        throw new UncheckedIOException("gazetteer: expected " + file + ", found " + e, e);
      }
    }
    return new Gazetteer(entries);
  }

  /** Lines of entries, parted by semicolons; a line {@code @KIND} says what follows. */
  private static void read(BufferedReader lines, String file, Map<Integer, Integer> entries)
      throws IOException {
    GazetteerKind kind = GazetteerKind.NOTNAME;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("@")) {
        kind = GazetteerKind.valueOf(line.substring(1));
        continue;
      }
      for (String entry : line.split(";")) {
        if (!entry.isBlank()) {
          add(entry.strip(), kind, entries);
          if (kind == GazetteerKind.ROLE) {
            add(capitalised(entry.strip()), kind, entries);
          }
          if (entry.length() >= 4) {
            add(entry.strip().toUpperCase(Locale.ROOT), kind, entries);
          }
        }
      }
    }
    if (entries.isEmpty()) {
      throw new IOException(file + ": expected entries, found none");
    }
  }

  private static String capitalised(String entry) {
    StringBuilder words = new StringBuilder(entry);
    for (int i = 0; i < words.length(); i++) {
      if (i == 0 || words.charAt(i - 1) == ' ') {
        words.setCharAt(i, Character.toUpperCase(words.charAt(i)));
      }
    }
    return words.toString();
  }

  /** Adds an entry, cut as the treebank cuts: hyphens and the genitive stand alone. */
  private static void add(String entry, GazetteerKind kind, Map<Integer, Integer> entries) {
    String cut = entry.replace("-", " - ").replace("'s", " 's");
    int key = 0;
    int start = 0;
    for (int i = 0; i <= cut.length(); i++) {
      if (i == cut.length() || cut.charAt(i) == ' ') {
        if (i > start) {
          key = FeatureHash.of(TEMPLATE, key, FeatureHash.of(cut, start, i));
        }
        start = i + 1;
      }
    }
    entries.merge(key, kind.begin, (a, b) -> a | b);
  }

  /** For each word the bits of the entries that it opens or lies in. */
  public int[] marks(WordAtoms words) {
    int[] marks = new int[words.size()];
    for (int i = 0; i < marks.length; i++) {
      int key = 0;
      for (int k = 0; k < LONGEST && i + k < marks.length; k++) {
        key = FeatureHash.of(TEMPLATE, key, words.form(i + k));
        int found = find(key);
        if (found != 0) {
          marks[i] |= found;
          for (int j = 1; j <= k; j++) {
            marks[i + j] |= found << 16;
          }
        }
      }
    }
    return marks;
  }

  /** The last word of the nationality that begins at word i; below i if none does. */
  public int endOfNationality(int[] marks, int i) {
    return end(marks, i, GazetteerKind.NORP);
  }

  /** The last word of the country that begins at word i; below i if none does. */
  public int endOfCountry(int[] marks, int i) {
    return end(marks, i, GazetteerKind.COUNTRY);
  }

  /** The last word of the title or office that begins at word i; below i if none does. */
  public int endOfTitle(int[] marks, int i) {
    return end(marks, i, GazetteerKind.TITLE);
  }

  /** The last word of the role of a person that begins at word i; below i if none does. */
  int endOfRole(int[] marks, int i) {
    return end(marks, i, GazetteerKind.ROLE);
  }

  /** The last word of the threat group that begins at word i; below i if none does. */
  int endOfGroup(int[] marks, int i) {
    return end(marks, i, GazetteerKind.GROUP);
  }

  /** The last word of the organisation that begins at word i; below i if none does. */
  int endOfOrganisation(int[] marks, int i) {
    return end(marks, i, GazetteerKind.ORG);
  }

  private static int end(int[] marks, int i, GazetteerKind kind) {
    if (i >= marks.length || (marks[i] & kind.begin) == 0) {
      return i - 1;
    }
    int last = i;
    while (last + 1 < marks.length && (marks[last + 1] & kind.inside) != 0) {
      last++;
    }
    return last;
  }

  private int find(int key) {
    int slot = key & (keys.length - 1);
    while (keys[slot] != key && keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return keys[slot] == 0 ? 0 : bits[slot];
  }
}
