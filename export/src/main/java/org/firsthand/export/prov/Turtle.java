package org.firsthand.export.prov;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.firsthand.export.Selection;

/** Writes Turtle. Apart from the format, so that RDF4J is loaded for an export only. */
final class Turtle {
  private Turtle() {}

  /** All findings in one stream, which stays open. */
  static void write(Selection selection, OutputStream out) throws IOException {
    BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    TurtleWriter writer = new TurtleWriter(text);
    try {
      writer.startRDF();
      writer.handleNamespace("prov", Graph.PROV);
      writer.handleNamespace(Graph.PREFIX, Graph.OURS);
      selection.eachAccount(account -> new Lineage(new TurtleGraph(writer)).tell(account));
      writer.endRDF();
    } catch (RDFHandlerException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e);
    }
    text.flush();
  }
}
