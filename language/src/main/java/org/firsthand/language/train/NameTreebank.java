package org.firsthand.language.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.firsthand.language.linear.WordAtoms;
import org.firsthand.language.names.Gazetteer;
import org.firsthand.language.names.NameLabel;

/**
 * Makes name labels of GUM's entity layer ({@code Entity=} in MISC).
 *
 * <p>A name is the capitalised stretch around the proper noun that heads a mention of a person, an
 * organisation or a place; titles, articles and what stands behind a comma are left off. Of nested
 * names the longest stands. Countries are places even where they act. Nationalities, which GUM does
 * not mark, come from the gazetteer.
 */
final class NameTreebank {
  private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)(\\)?)|(\\d+)\\)");
  private static final Set<String> JOINTS =
      Set.of(
          "of", "the", "and", "&", "for", "de", "la", "del", "di", "da", "van", "von", "der", "den",
          "al", "el", "bin", "ibn", "du", "des", "le", "-", "\u2013");

  /** What joins the parts of a person's name. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "del", "di", "da", "van", "von", "der", "den", "al", "el", "bin", "ibn", "du",
          "des", "le", "-", "\u2013");

  private NameTreebank() {}

  /** A mention of an entity: its words from first to last, both inclusive. */
  private record Mention(String id, String kind, int first, int last) {}

  /** A name: its words from first to last and the kind of thing it names. */
  private record Name(int first, int last, String kind) {}

  /** The labels of all sentences of a file, in the order of {@link Treebank#read}. */
  static List<int[]> read(Path file, Gazetteer gazetteer) throws IOException {
    List<int[]> labels = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank()) {
          if (!rows.isEmpty()) {
            labels.add(label(rows, gazetteer));
            rows.clear();
          }
        } else if (Character.isDigit(line.charAt(0))) {
          String[] row = line.split("\t", -1);
          if (row[0].indexOf('-') < 0 && row[0].indexOf('.') < 0) {
            rows.add(row);
          }
        }
      }
      if (!rows.isEmpty()) {
        labels.add(label(rows, gazetteer));
      }
    }
    return labels;
  }

  private static int[] label(List<String[]> rows, Gazetteer gazetteer) {
    int[] marks = gazetteer.marks(new WordAtoms(rows.stream().map(row -> row[1]).toList()));
    List<Name> names = new ArrayList<>();
    for (Mention mention : mentions(rows)) {
      name(rows, mention, gazetteer, marks, names);
    }
    names.sort(
        Comparator.comparingInt((Name it) -> it.first() - it.last()).thenComparing(Name::first));
    int[] labels = new int[rows.size()];
    for (Name name : names) {
      fill(labels, name);
    }
    for (int i = 0; i < labels.length; i++) {
      int last = gazetteer.endOfNationality(marks, i);
      if (last >= i) {
        fill(labels, new Name(i, last, "NORP"));
      }
    }
    return labels;
  }

  private static void fill(int[] labels, Name name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (labels[i] != 0) {
        return;
      }
    }
    int begin = number("B_" + name.kind());
    for (int i = name.first(); i <= name.last(); i++) {
      labels[i] = i == name.first() ? begin : begin + 1;
    }
  }

  @SuppressWarnings("EnumOrdinal") // the order is part of the model
  private static int number(String label) {
    return NameLabel.valueOf(label).ordinal();
  }

  private static List<Mention> mentions(List<String[]> rows) {
    List<Mention> open = new ArrayList<>();
    List<Mention> closed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Matcher misc = ENTITY.matcher(rows.get(i)[9]);
      if (!misc.find()) {
        continue;
      }
      Matcher bracket = BRACKET.matcher(misc.group(1));
      while (bracket.find()) {
        if (bracket.group(1) != null) {
          String[] fields = bracket.group(1).split("-");
          Mention mention = new Mention(fields[0], fields.length > 1 ? fields[1] : "", i, i);
          (bracket.group(2).isEmpty() ? open : closed).add(mention);
        } else {
          close(open, closed, bracket.group(3), i);
        }
      }
    }
    return closed;
  }

  private static void close(List<Mention> open, List<Mention> closed, String id, int last) {
    for (int k = open.size() - 1; k >= 0; k--) {
      Mention mention = open.get(k);
      if (mention.id().equals(id)) {
        open.remove(k);
        closed.add(new Mention(id, mention.kind(), mention.first(), last));
        return;
      }
    }
  }

  private static void name(
      List<String[]> rows, Mention mention, Gazetteer gazetteer, int[] marks, List<Name> names) {
    String kind =
        switch (mention.kind()) {
          case "person" -> "PERSON";
          case "organization" -> "ORG";
          case "place" -> "PLACE";
          default -> "";
        };
    int head = kind.isEmpty() ? -1 : head(rows, mention, kind);
    if (head < 0) {
      return;
    }
    int first = head;
    int last = head;
    Set<String> joints = kind.equals("PERSON") ? PARTICLES : JOINTS;
    while (first > mention.first() && left(rows, mention, first, joints) >= 0) {
      first = left(rows, mention, first, joints);
    }
    while (last < mention.last() && right(rows, mention, last, joints) >= 0) {
      last = right(rows, mention, last, joints);
    }
    while (first < last && isArticle(rows.get(first)[1])) {
      first++;
    }
    if (kind.equals("PERSON")) {
      boolean office = gazetteer.endOfTitle(marks, head) >= head && head < mention.last();
      if (office && lower(rows.get(head + 1)[1]).equals("of")) {
        return; // "Emperor of the United States"
      }
      if (rows.get(head)[4].equals("NNPS")) {
        return; // "the Senators"
      }
      for (int end = gazetteer.endOfTitle(marks, first); end >= first && end <= last; ) {
        first = end + 1;
        end = gazetteer.endOfTitle(marks, first);
      }
      if (first > last) {
        return; // "the Senator"
      }
    }
    if (gazetteer.endOfNationality(marks, first) == last && kind.equals("PERSON")) {
      return; // "the Palestinians"
    }
    boolean country = kind.equals("ORG") && gazetteer.endOfCountry(marks, first) == last;
    names.add(new Name(first, last, country ? "PLACE" : kind));
  }

  /** The proper noun that heads the mention, or that names its head: "curator Elaine". */
  private static int head(List<String[]> rows, Mention mention, String kind) {
    int head = -1;
    for (int i = mention.first(); i <= mention.last() && head < 0; i++) {
      int governor = Integer.parseInt(rows.get(i)[6]) - 1;
      if (governor < mention.first() || governor > mention.last()) {
        head = i;
      }
    }
    if (head >= 0 && rows.get(head)[3].equals("NOUN") && kind.equals("PERSON")) {
      int next = head + 1;
      boolean flat =
          next <= mention.last()
              && Integer.parseInt(rows.get(next)[6]) - 1 == head
              && (rows.get(next)[7].equals("flat") || rows.get(next)[7].equals("appos"));
      head = flat ? next : head;
    }
    return head >= 0 && rows.get(head)[3].equals("PROPN") && isCapital(rows.get(head)[1])
        ? head
        : -1;
  }

  private static int left(List<String[]> rows, Mention mention, int from, Set<String> joints) {
    int i = from - 1;
    while (i > mention.first() && from - i < 3 && joints.contains(lower(rows.get(i)[1]))) {
      i--;
    }
    return isPart(rows.get(i)) ? i : -1;
  }

  private static int right(List<String[]> rows, Mention mention, int from, Set<String> joints) {
    int i = from + 1;
    while (i < mention.last() && i - from < 3 && joints.contains(lower(rows.get(i)[1]))) {
      i++;
    }
    return isPart(rows.get(i)) ? i : -1;
  }

  private static boolean isPart(String[] row) {
    return isCapital(row[1]) && !row[3].equals("PUNCT") && !row[3].equals("DET");
  }

  private static boolean isCapital(String form) {
    return Character.isUpperCase(form.charAt(0)) || Character.isDigit(form.charAt(0));
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }

  private static boolean isArticle(String form) {
    return form.equalsIgnoreCase("the");
  }
}
