package org.firsthand.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.file.Path;
import java.util.Map;
import org.firsthand.serve.page.Frame;

/** Writes pages from templates that were compiled with the program. Safe to share. */
final class Html {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          Path.of("."), ContentType.Html, Html.class.getClassLoader(), "org.firsthand.serve.html");

  /** A page: its template, and what it shows under the name {@code view}. */
  byte[] page(String template, Frame frame, Object view) {
    Utf8ByteOutput out = new Utf8ByteOutput();
    engine.render(template + ".jte", Map.of("frame", frame, "view", view), out);
    return out.toByteArray();
  }
}
