package org.firsthand.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** What a job did, in lines for a reader. */
record ManifestLines(Manifest manifest) {
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        number(manifest.inputs())
            + " inputs: "
            + rows("articles")
            + ", "
            + number(manifest.duplicates())
            + " inputs that another input has too, "
            + number(manifest.replaced())
            + " older versions.");
    lines.add(
        rows("copies")
            + ", "
            + rows("statements")
            + ", "
            + rows("events")
            + ", "
            + rows("findings")
            + ".");
    new TreeMap<>(manifest.skipped())
        .forEach((reason, count) -> lines.add(number(count) + " left out: " + reason + "."));
    if (manifest.failed() > manifest.problems().size()) {
      lines.add(number(manifest.failed()) + " failed; the table 'left' names all.");
    }
    lines.add("The tables are in " + manifest.settings().to() + ".");
    return lines;
  }

  private String rows(String table) {
    return number(manifest.counts().getOrDefault(table, 0L)) + " " + table;
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
