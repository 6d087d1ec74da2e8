package org.firsthand.export.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.Selection;
import org.firsthand.model.json.Json;

/** Findings, a line of JSON each, with their articles, events, statements, copies and decisions. */
public final class FindingLines implements Format.OneFile {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String purpose() {
    return "findings with all that they stand on, a line of JSON each, for programs and jq";
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
    selection.eachAccount(
        account -> {
          out.write(Json.write(account).getBytes(StandardCharsets.UTF_8));
          out.write('\n');
        });
  }
}
