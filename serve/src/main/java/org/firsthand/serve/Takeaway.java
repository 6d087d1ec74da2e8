package org.firsthand.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Selection;
import org.firsthand.export.report.Report;
import org.firsthand.model.Finding;
import org.firsthand.model.json.Json;
import org.firsthand.run.DossierSelection;
import org.firsthand.serve.page.Asked;
import org.firsthand.serve.page.FilterAddress;
import org.firsthand.serve.page.Words;
import org.firsthand.store.FindingFilter;

/** What can be taken away: a filtered list as CSV or JSON, one finding as a report in Markdown. */
final class Takeaway {
  /** Findings of one file; more are for the command line. */
  private static final int MOST = 10_000;

  private final Shelf shelf;

  Takeaway(Shelf shelf) {
    this.shelf = shelf;
  }

  void route(RoutesConfig routes) {
    routes.get("/take/findings.csv", this::csv);
    routes.get("/take/findings.json", this::json);
    routes.get("/take/{name}", this::markdown);
  }

  private List<Finding> findings(Context context) {
    Asked asked = Pages.asked(context);
    FindingFilter filter;
    try {
      filter = FilterAddress.of(asked);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("" + e.getMessage());
    }
    return shelf.read(d -> d.findings().page(filter, FilterAddress.order(asked), 0, MOST));
  }

  private void json(Context context) {
    file(context, "findings.json", "application/json");
    context.result(Json.write(findings(context)));
  }

  private void csv(Context context) {
    StringBuilder table =
        new StringBuilder(
            "id,type,mode,contexts,actors,recipients,date,date basis,factuality,articles,outlets,"
                + "origins,unknown lineage,contradictions,origin names,summary\r\n");
    for (Finding finding : findings(context)) {
      table
          .append(String.join(",", row(finding).stream().map(Takeaway::cell).toList()))
          .append("\r\n");
    }
    file(context, "findings.csv", "text/csv;charset=utf-8");
    context.result(table.toString());
  }

  private static List<String> row(Finding f) {
    return List.of(
        f.id(),
        f.type().term(),
        f.mode().orElse(""),
        String.join("; ", f.contexts()),
        join(f.actors(), Words::name),
        join(f.recipients(), Words::name),
        f.date().map(date -> date.edtf().text()).orElse(""),
        f.date().map(date -> date.basis().term()).orElse(""),
        f.factuality().term(),
        String.valueOf(f.articles()),
        String.valueOf(f.outlets()),
        String.valueOf(f.origins()),
        String.valueOf(f.unknownLineage()),
        String.valueOf(f.contradictions().size()),
        join(f.originList(), origin -> origin.name()),
        f.summary());
  }

  private static <T> String join(List<T> list, Function<T, String> name) {
    return String.join("; ", list.stream().map(name).distinct().toList());
  }

  /** Quoted; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
  private static String cell(String text) {
    boolean isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }

  private void markdown(Context context) {
    String name = context.pathParam("name");
    if (!name.endsWith(".md")) {
      throw Pages.none("finding", name);
    }
    String id = name.substring(0, name.length() - ".md".length());
    byte[] report =
        shelf.read(
            dossier -> {
              Finding finding =
                  dossier.lists().finding(id).orElseThrow(() -> Pages.none("finding", id));
              return report(new DossierSelection(dossier, dossier.select(finding)));
            });
    file(context, id.replaceAll("[^A-Za-z0-9-]", "") + ".md", "text/markdown;charset=utf-8");
    context.result(report);
  }

  private static byte[] report(Selection selection) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Report.markdown().write(selection, ExportSettings.defaults(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void file(Context context, String name, String type) {
    context.contentType(type);
    context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}
