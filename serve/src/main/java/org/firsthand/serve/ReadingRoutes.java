package org.firsthand.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.Edtf;
import org.firsthand.serve.page.ReadingView;
import org.firsthand.serve.page.Words;
import org.firsthand.serve.read.Reading;
import org.firsthand.serve.read.Readings;

/** Reading from a page: files, a pasted text, an address; and how far it has come. */
final class ReadingRoutes {
  /** How often a silent reading shows that it still runs, in milliseconds. */
  private static final long HEARTBEAT = 10_000;

  private final Readings readings;
  private final Pages pages;

  ReadingRoutes(Readings readings, Pages pages) {
    this.readings = readings;
    this.pages = pages;
  }

  void route(RoutesConfig routes) {
    routes.get("/read", context -> pages.show(context, "read", "Read articles", ""));
    routes.post("/read", this::start);
    routes.get(
        "/readings/{number}",
        context -> pages.show(context, "reading", "Reading", view(find(context))));
    routes.sse("/readings/{number}/progress", this::follow);
  }

  private void start(Context context) {
    List<Readings.Dropped> files = new ArrayList<>();
    for (UploadedFile file : context.uploadedFiles("files")) {
      if (file.size() > 0) {
        files.add(new Upload(file));
      }
    }
    String text = Optional.ofNullable(context.formParam("text")).orElse("");
    if (!text.isBlank()) {
      files.add(new Pasted(text.strip()));
    }
    List<String> addresses = addresses(context);
    if (files.isEmpty() && addresses.isEmpty()) {
      throw new BadRequestResponse("expected files, a text or an address, found none of them");
    }
    Optional<String> published = filled(context, "published");
    published.ifPresent(ReadingRoutes::check);
    Reading reading;
    try {
      reading = readings.start(files, addresses, filled(context, "outlet"), published);
    } catch (IllegalStateException e) {
      throw new io.javalin.http.TooManyRequestsResponse("" + e.getMessage());
    }
    Pages.back(context, "/readings/" + reading.number());
  }

  /** Addresses on the web only: no path of the server's machine can be read from a page. */
  private static List<String> addresses(Context context) {
    List<String> addresses =
        Optional.ofNullable(context.formParam("addresses"))
            .orElse("")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    for (String address : addresses) {
      if (!address.startsWith("https://") && !address.startsWith("http://")) {
        throw new BadRequestResponse(
            "expected addresses that begin with https:// or http://, found '"
                + Words.cut(address, 60)
                + "'");
      }
    }
    return addresses;
  }

  private static Optional<String> filled(Context context, String field) {
    return Optional.ofNullable(context.formParam(field))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static void check(String published) {
    try {
      new Edtf(published);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("published: " + e.getMessage());
    }
  }

  private Reading find(Context context) {
    String number = context.pathParam("number");
    return Optional.of(number)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .flatMap(text -> readings.find(Integer.parseInt(text)))
        .orElseThrow(() -> Pages.none("reading", number));
  }

  private static ReadingView view(Reading reading) {
    return new ReadingView(
        reading.number(), reading.line(), reading.isOver(), reading.summary(), reading.problem());
  }

  private void follow(SseClient client) {
    Reading reading = find(client.ctx());
    int version = -1;
    while (!client.terminated()) {
      try {
        int now = reading.await(version, HEARTBEAT);
        if (now == version) {
          client.sendComment("still reading");
        } else {
          client.sendEvent(reading.isOver() ? "end" : "progress", reading.line());
        }
        version = now;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      if (reading.isOver()) {
        client.close();
        return;
      }
    }
  }

  private record Upload(UploadedFile file) implements Readings.Dropped {
    @Override
    public String name() {
      return file.filename();
    }

    @Override
    public void to(Path place) throws IOException {
      try (InputStream in = file.content()) {
        Files.copy(in, place);
      }
    }
  }

  /** A text or a page's source, named by its content so that two are two. */
  private record Pasted(String text) implements Readings.Dropped {
    @Override
    public String name() {
      String hash = org.firsthand.model.ContentId.sha256(text.getBytes(StandardCharsets.UTF_8));
      return "pasted-" + hash.substring(0, 8) + (text.startsWith("<") ? ".html" : ".txt");
    }

    @Override
    public void to(Path place) throws IOException {
      Files.writeString(place, text, StandardCharsets.UTF_8);
    }
  }
}
