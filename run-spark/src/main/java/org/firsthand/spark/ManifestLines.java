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
        format(
            "%,d inputs: %,d articles, %,d inputs that another input has too, %,d older versions.",
            manifest.inputs(),
            manifest.counts().get("articles"),
            manifest.duplicates(),
            manifest.replaced()));
    lines.add(
        format(
            "%,d copies, %,d statements, %,d events, %,d findings.",
            manifest.counts().get("copies"),
            manifest.counts().get("statements"),
            manifest.counts().get("events"),
            manifest.counts().get("findings")));
    new TreeMap<>(manifest.skipped())
        .forEach((reason, count) -> lines.add(format("%,d left out: %s.", count, reason)));
    if (manifest.failed() > manifest.problems().size()) {
      lines.add(format("%,d failed; the table 'left' names all.", manifest.failed()));
    }
    lines.add("The tables are in " + manifest.settings().to() + ".");
    return lines;
  }

  private static String format(String words, Object... values) {
    return String.format(Locale.ROOT, words, values);
  }
}
