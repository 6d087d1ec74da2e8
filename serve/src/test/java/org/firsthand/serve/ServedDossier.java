package org.firsthand.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.firsthand.collect.CollectSettings;
import org.firsthand.collect.Collector;
import org.firsthand.collect.Intake;
import org.firsthand.run.Progress;
import org.firsthand.run.ReadInputs;
import org.firsthand.run.RunSettings;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Dossier;

/** A desk over a dossier of invented articles, in a folder of its own, and a client for it. */
final class ServedDossier implements AutoCloseable {
  /** Loading the models takes seconds: all tests of a run share them. */
  static final Steps STEPS = Steps.load();

  private static byte[] whole = {};

  private final Path file;
  private final Desk desk;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private ServedDossier(Path file, Desk desk) {
    this.file = file;
    this.desk = desk;
  }

  /** Reads the invented articles and serves them. */
  static ServedDossier start(Path folder) {
    return start(folder, Optional.empty(), DeskSettings.LOCAL);
  }

  static ServedDossier start(Path folder, Optional<Path> users, String host) {
    Path file = folder.resolve("invented.db");
    if (!Files.exists(file)) {
      copy(file, folder);
    }
    return serve(file, users, host);
  }

  /** The invented articles are read once for all tests of a run; each has a copy of its own. */
  private static synchronized void copy(Path file, Path folder) {
    try {
      articles(folder);
      if (whole.length == 0) {
        Path once = folder.resolve("once.db");
        read(once, articles(folder));
        whole = Files.readAllBytes(once);
        Files.delete(once);
      }
      Files.write(file, whole);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Serves a dossier as it is. */
  static ServedDossier serve(Path file, Optional<Path> users, String host) {
    DeskSettings settings = DeskSettings.defaults(file).at(host, 0, users);
    return new ServedDossier(file, Desk.start(settings, STEPS, "firsthand test"));
  }

  static Path articles(Path folder) {
    try (InputStream in =
        Objects.requireNonNull(ServedDossier.class.getResourceAsStream("articles.jsonl"))) {
      Path articles = folder.resolve("articles.jsonl");
      Files.write(articles, in.readAllBytes());
      return articles;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static void read(Path file, Path... inputs) {
    List<String> names = List.of(inputs).stream().map(Path::toString).toList();
    try (Dossier dossier = Dossier.open(file);
        Intake intake = new Collector(CollectSettings.defaults()).collect(names)) {
      new ReadInputs(STEPS.flow(), RunSettings.defaults(), "firsthand test")
          .read(intake, dossier, Progress.SILENT);
    }
  }

  Path file() {
    return file;
  }

  /** The desk's address, without a token and without the last slash. */
  String address() {
    return desk.address().replaceAll("/(\\?.*)?$", "");
  }

  Desk desk() {
    return desk;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** Sends a form as the page at {@code /} would, with its token. */
  HttpResponse<String> post(String path, String form, String... headers) {
    HttpRequest.Builder request =
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    return send(request);
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request;
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
    try {
      return client.send(request.build(), reading);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The token that a page of this viewer holds. */
  String token(String... headers) {
    String page = get("/", headers).body();
    int at = page.indexOf("name=\"token\" value=\"") + 20;
    return page.substring(at, page.indexOf('"', at));
  }

  @Override
  public void close() {
    desk.close();
  }
}
