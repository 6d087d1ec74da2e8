package org.firsthand.export.prov;

import java.io.IOException;
import java.io.OutputStream;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.Selection;

/** PROV-O in Turtle, one stream of triples; what several findings share is said for each. */
public final class ProvTurtle implements Format.OneFile {
  @Override
  public String name() {
    return "prov-ttl";
  }

  @Override
  public String purpose() {
    return "the same as triples of PROV-O in Turtle, for graph stores";
  }

  @Override
  public String ending() {
    return ".ttl";
  }

  @Override
  public String mediaType() {
    return "text/turtle;charset=utf-8";
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public void write(Selection selection, ExportSettings settings, OutputStream out)
      throws IOException {
    Turtle.write(selection, out);
  }
}
