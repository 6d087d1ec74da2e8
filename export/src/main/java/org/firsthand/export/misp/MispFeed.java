package org.firsthand.export.misp;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.Selection;
import org.firsthand.model.ContentId;
import org.firsthand.model.json.Json;

/**
 * A static feed of MISP: one event a finding, an index of them, and the MD5 sums of all values, by
 * which instances look for what they have already.
 */
public final class MispFeed implements Format.Folder {
  /** A file of the feed: one event. */
  private record Whole(@JsonProperty("Event") MispEvent event) {}

  /** A line of the index. */
  private record Entry(
      String info,
      @JsonProperty("Orgc") MispEvent.Organisation orgc,
      String analysis,
      @JsonProperty("Tag") List<MispEvent.Tag> tags,
      String timestamp,
      String date,
      @JsonProperty("threat_level_id") String threatLevel,
      @JsonProperty("integrity:sha256") String sha256) {}

  @Override
  public String name() {
    return "misp";
  }

  @Override
  public String purpose() {
    return "a static feed of MISP, an event with its report for each finding, for MISP and Taranis";
  }

  @Override
  public void write(Selection selection, ExportSettings settings, Path folder) throws IOException {
    ComposeEvent compose = new ComposeEvent();
    try (BufferedWriter index = writer(folder, "manifest.json");
        BufferedWriter hashes = writer(folder, "hashes.csv")) {
      index.write('{');
      String[] comma = {"\n"};
      selection.eachAccount(
          account -> {
            MispEvent event = compose.apply(account, settings);
            byte[] file = Json.write(new Whole(event)).getBytes(StandardCharsets.UTF_8);
            Files.write(folder.resolve(event.uuid() + ".json"), file);
            index.write(comma[0] + Json.write(event.uuid()) + ":" + Json.write(entry(event, file)));
            comma[0] = ",\n";
            for (MispEvent.MispObject object : event.objects()) {
              for (MispEvent.Attribute attribute : object.attributes()) {
                hashes.write(md5(attribute.value()) + "," + event.uuid() + "\n");
              }
            }
          });
      index.write("\n}\n");
    }
  }

  private static Entry entry(MispEvent event, byte[] file) {
    return new Entry(
        event.info(),
        event.orgc(),
        event.analysis(),
        event.tags(),
        event.timestamp(),
        event.date(),
        event.threatLevel(),
        ContentId.sha256(file));
  }

  private static BufferedWriter writer(Path folder, String name) throws IOException {
    return Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
  }

  private static String md5(String value) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("MD5").digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }
}
