package org.firsthand.export.stix;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.firsthand.export.Account;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.Selection;
import org.firsthand.model.ContentId;

/**
 * One bundle with all objects, an object a line. Each comes once; remembered for that are the
 * identifiers of what findings share, of which there are as many as there are actors and places.
 */
public final class StixBundle implements Format.OneFile {
  private final Profile profile;

  public StixBundle(Profile profile) {
    this.profile = profile;
  }

  @Override
  public String name() {
    return profile == Profile.PLAIN ? "stix" : "stix-full";
  }

  @Override
  public String purpose() {
    return profile == Profile.PLAIN
        ? "a STIX 2.1 bundle of standard objects, for OpenCTI, MISP and other threat platforms"
        : "the same with the incident extension and our own for origins and dates";
  }

  @Override
  public String ending() {
    return ".json";
  }

  @Override
  public String mediaType() {
    return "application/stix+json;version=2.1";
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public void write(Selection selection, ExportSettings settings, OutputStream out)
      throws IOException {
    StixObjects objects = new StixObjects(profile, settings.tlp());
    Writing writing = new Writing(objects, out);
    line(out, "{\"type\":\"bundle\",\"objects\":[");
    selection.eachAccount(writing::take);
    line(out, "\n],\"id\":\"" + StixIds.of("bundle", writing.digest) + "\"}\n");
  }

  private static void line(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A bundle on its way. */
  private static final class Writing {
    private final StixObjects objects;
    private final OutputStream out;
    private final Set<String> shared = new HashSet<>();
    private String digest = "";

    Writing(StixObjects objects, OutputStream out) {
      this.objects = objects;
      this.out = out;
    }

    void take(Account account) throws IOException {
      for (StixObject object : objects.of(account)) {
        if (object.isShared() && !shared.add(object.id())) {
          continue;
        }
        String json = object.json();
        line(out, digest.isEmpty() ? "\n" : ",\n");
        line(out, json);
        digest = ContentId.of('b', digest, json);
      }
    }
  }
}
