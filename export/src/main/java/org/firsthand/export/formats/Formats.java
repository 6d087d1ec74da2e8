package org.firsthand.export.formats;

import java.util.List;
import java.util.Optional;
import org.firsthand.export.Format;
import org.firsthand.export.csv.DelimitedFile;
import org.firsthand.export.csv.DelimitedFolder;
import org.firsthand.export.csv.Delimiter;
import org.firsthand.export.events.Attributions;
import org.firsthand.export.events.GdeltMentions;
import org.firsthand.export.events.Polecat;
import org.firsthand.export.lines.FindingLines;
import org.firsthand.export.lines.WholeDossier;
import org.firsthand.export.misp.MispFeed;
import org.firsthand.export.parquet.ParquetFolder;
import org.firsthand.export.prov.ProvJson;
import org.firsthand.export.prov.ProvTurtle;
import org.firsthand.export.report.Report;
import org.firsthand.export.stix.Profile;
import org.firsthand.export.stix.StixBundle;
import org.firsthand.export.web.SchemaOrg;
import org.firsthand.export.web.WebAnnotations;

/** All formats. One that is added here is on the command line, on the desk and in the tests. */
public final class Formats {
  private Formats() {}

  /** In the order in which lists show them. */
  public static List<Format> all() {
    return List.of(
        Report.html(),
        Report.odt(),
        Report.markdown(),
        new FindingLines(),
        new WholeDossier(),
        new StixBundle(Profile.PLAIN),
        new StixBundle(Profile.FULL),
        new MispFeed(),
        new DelimitedFolder(Delimiter.COMMA),
        new DelimitedFolder(Delimiter.TAB),
        new ParquetFolder(),
        DelimitedFile.withHeader(Polecat.TABLE),
        DelimitedFile.withoutHeader(GdeltMentions.TABLE),
        DelimitedFile.withHeader(Attributions.TABLE),
        new ProvJson(),
        new ProvTurtle(),
        new WebAnnotations(),
        new SchemaOrg());
  }

  /** The format of this name, if there is one. */
  public static Optional<Format> named(String name) {
    return all().stream().filter(format -> format.name().equals(name)).findFirst();
  }
}
