package org.firsthand.export.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.firsthand.export.ExportException;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.Selection;
import org.firsthand.model.Problem;
import org.firsthand.model.json.Json;

/**
 * A dossier as JSON Lines ({@link DossierLine}): captures with their bytes and the journal, from
 * which the record is made again, and the record itself for those who only read. The last line
 * tells whether all are there.
 */
public final class WholeDossier implements Format.OneFile {
  @Override
  public String name() {
    return "dossier";
  }

  @Override
  public String purpose() {
    return "a whole dossier with captures and decisions, for './firsthand import' elsewhere";
  }

  @Override
  public String ending() {
    return ".jsonl";
  }

  @Override
  public String mediaType() {
    return "application/jsonl;charset=utf-8";
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public void write(Selection selection, ExportSettings settings, OutputStream out)
      throws IOException {
    if (!selection.isWhole()) {
      // Without the articles that it shares text with, a finding would have other origins.
      throw new ExportException(
          new Problem("dossier", "no filters, as a part has other origins than the whole", "some"));
    }
    Lines lines = new Lines(out);
    lines.write("dossier", DossierLine.VERSION);
    // Decisions first: whoever takes it in knows whether he may before he has read an input.
    selection.eachDecision(decision -> lines.write("decision", decision));
    selection.eachCapture(capture -> lines.write("capture", capture));
    selection.eachArticle(filed -> lines.write("article", filed.article()));
    selection.eachStatement(statement -> lines.write("statement", statement));
    selection.eachEvent(event -> lines.write("event", event));
    selection.eachCopy(copy -> lines.write("copy", copy));
    selection.eachAccount(account -> lines.write("finding", account.finding()));
    lines.write("end", lines.written);
  }

  private static final class Lines {
    private final OutputStream out;
    private long written;

    Lines(OutputStream out) {
      this.out = out;
    }

    void write(String kind, Object what) throws IOException {
      out.write(Json.write(Map.of(kind, what)).getBytes(StandardCharsets.UTF_8));
      out.write('\n');
      written++;
    }
  }
}
