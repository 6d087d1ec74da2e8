package org.firsthand.export.prov;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.Selection;

/** PROV-JSON, a document for each finding: the format keeps a document together. */
public final class ProvJson implements Format.Folder {
  @Override
  public String name() {
    return "prov-json";
  }

  @Override
  public String purpose() {
    return "where each finding comes from as W3C PROV-JSON, a file each, for provenance tools";
  }

  @Override
  public void write(Selection selection, ExportSettings settings, Path folder) throws IOException {
    selection.eachAccount(
        account -> {
          JsonGraph graph = new JsonGraph();
          new Lineage(graph).tell(account);
          Files.write(folder.resolve(account.finding().id() + ".json"), graph.bytes());
        });
  }
}
