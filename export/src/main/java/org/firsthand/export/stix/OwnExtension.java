package org.firsthand.export.stix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firsthand.export.Account;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;

/**
 * The property extension of our own: origins with their reasons, EDTF dates, PLOVER codes, spans.
 */
final class OwnExtension {
  private static final String ID = StixIds.of("extension-definition", "firsthand", "1");

  private OwnExtension() {}

  /** The object that defines it. */
  static StixObject definition() {
    return StixObject.of("extension-definition", ID, Times.FIXED)
        .put("created_by_ref", Producer.ID)
        .put("name", "Firsthand provenance")
        .put(
            "description",
            "How many independent origins stand behind what was reported, with the reason for each;"
                + " dates as precise as they were given; the coding in PLOVER; who said what through"
                + " whom, and where the words stand.")
        .put(
            "schema",
            "On a report: finding, plover_type, plover_mode, contexts, factuality, date_edtf,"
                + " date_basis, articles, outlets, origins, unknown_lineage (integers),"
                + " origin_list (kind, name, articles, why). On a note or opinion: statement,"
                + " stance, speaker_kind, speaker_code, direct, content_spans and evidence_span"
                + " (UTF-16 offsets into the article's text, start in, end out), chain (text, kind).")
        .put("version", "1.0.0")
        .put("extension_types", List.of("property-extension"));
  }

  /** An object's extensions: these properties under our definition. */
  static Map<String, Object> of(Map<String, Object> properties) {
    return Map.of(ID, entry(properties));
  }

  private static Map<String, Object> entry(Map<String, Object> properties) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("extension_type", "property-extension");
    entry.putAll(properties);
    return entry;
  }

  /** What a report says beyond the standard. */
  static Map<String, Object> of(Account account) {
    Finding finding = account.finding();
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("finding", finding.id());
    own.put("plover_type", finding.type().term());
    finding.mode().ifPresent(mode -> own.put("plover_mode", mode));
    if (!finding.contexts().isEmpty()) {
      own.put("contexts", finding.contexts());
    }
    own.put("factuality", finding.factuality().term());
    finding
        .date()
        .ifPresent(
            date -> {
              own.put("date_edtf", date.edtf().text());
              own.put("date_basis", date.basis().term());
            });
    own.put("articles", finding.articles());
    own.put("outlets", finding.outlets());
    own.put("origins", finding.origins());
    own.put("unknown_lineage", finding.unknownLineage());
    if (!finding.originList().isEmpty()) {
      own.put("origin_list", finding.originList().stream().map(OwnExtension::origin).toList());
    }
    return of(own);
  }

  private static Map<String, Object> origin(Origin origin) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("kind", origin.kind().term());
    shape.put("name", StixObject.clean(origin.name()));
    shape.put("articles", origin.articles());
    shape.put("why", StixObject.clean(origin.why()));
    origin.reliability().ifPresent(letter -> shape.put("reliability", letter.term()));
    return shape;
  }
}
