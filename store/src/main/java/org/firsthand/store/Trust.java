package org.firsthand.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Decision;
import org.firsthand.model.Finding;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Origin;
import org.firsthand.model.Reliability;
import org.firsthand.model.json.Json;

/**
 * How reliable analysts hold sources to be. It is put beside origins when they are read and not
 * when they are recorded, because one source may stand behind half of a dossier.
 */
final class Trust {
  private final Map<String, Reliability> letters = new HashMap<>();

  Trust(Sql sql) {
    for (String json :
        sql.strings(
            "SELECT json FROM decision WHERE stands = 1 AND kind = 'Trust' ORDER BY number")) {
      if (Json.read(json, JournalEntry.class).decision() instanceof Decision.Trust trust) {
        letters.put(trust.source().toLowerCase(Locale.ROOT), trust.reliability());
      }
    }
  }

  /** The letters by the source's name in small letters. */
  Map<String, Reliability> letters() {
    return Map.copyOf(letters);
  }

  /** A finding's JSON with the letters. */
  String in(String json) {
    return letters.isEmpty() ? json : Json.write(in(Json.read(json, Finding.class)));
  }

  /** A finding with the letters. */
  Finding in(Finding finding) {
    if (letters.isEmpty()) {
      return finding;
    }
    List<Origin> origins = finding.originList().stream().map(this::in).toList();
    return finding.with(origins);
  }

  private Origin in(Origin origin) {
    Reliability letter = letters.get(origin.name().toLowerCase(Locale.ROOT));
    return letter == null
        ? origin
        : new Origin(
            origin.kind(),
            origin.name(),
            origin.articles(),
            origin.why(),
            origin.evidence(),
            origin.traces(),
            Optional.of(letter));
  }
}
