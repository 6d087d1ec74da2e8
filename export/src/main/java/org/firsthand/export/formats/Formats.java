package org.firsthand.export.formats;

import java.util.List;
import java.util.Optional;
import org.firsthand.export.Format;
import org.firsthand.export.lines.FindingLines;
    return List.of(
        Report.html(),
        Report.odt(),
        Report.markdown(),
        new MispFeed(),
        new FindingLines(),
        new StixBundle(Profile.PLAIN),
        new StixBundle(Profile.FULL));

/** All formats. One that is added here is on the command line, on the desk and in the tests. */
public final class Formats {
  private Formats() {}

  /** In the order in which lists show them. */
  public static List<Format> all() {
<<<<<<< HEAD
    return List.of(Report.html(), Report.odt(), Report.markdown(), new FindingLines());
=======
    return List.of(new FindingLines(), new StixBundle(Profile.PLAIN), new StixBundle(Profile.FULL));
>>>>>>> tenA
  }

  /** The format of this name, if there is one. */
  public static Optional<Format> named(String name) {
    return all().stream().filter(format -> format.name().equals(name)).findFirst();
  }
}
