package org.firsthand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A news site of our own on loopback, which remembers what it was asked and answered. */
final class InventedSite implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Content> contents = new ConcurrentHashMap<>();
  private final List<String> log = new CopyOnWriteArrayList<>();

  private record Content(String type, String body) {
    String etag() {
      return "\"" + Integer.toHexString(body.hashCode()) + "\"";
    }
  }

  InventedSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("site-", 0).factory()));
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      Content content = contents.get(path);
      int status = content == null ? 404 : 200;
      if (content != null) {
        exchange.getResponseHeaders().set("Content-Type", content.type());
        exchange.getResponseHeaders().set("ETag", content.etag());
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        status = content.etag().equals(known) ? 304 : 200;
      }
      log.add(status + " " + path);
      byte[] body = content == null || status == 304 ? new byte[0] : content.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  InventedSite put(String path, String type, String body) {
    contents.put(path, new Content(type, body.replace("SITE", address(""))));
    return this;
  }

  /** A news page with some sentences of its own. */
  InventedSite page(String path, String first, String second) {
    return put(
        path,
        "text/html; charset=utf-8",
        """
        <!DOCTYPE html><html><head><title>%s and %s sign a pact</title></head><body><article>
        <h1>%s and %s sign a pact</h1>
        <p>%s and %s signed an agreement on cyber defence on 27 March 2023, the %s foreign ministry said.</p>
        <p>The agreement covers joint training of experts and the exchange of warnings about attacks
        between %s and its partner, an official told reporters after the meeting in the capital.</p>
        <p>Officials of %s said that the work would begin in the summer and that more states may join.</p>
        </article></body></html>
        """
            .formatted(first, second, first, second, first, second, first, first, second));
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** Status and path of each answer so far, in alphabetical order; they are told once. */
  List<String> told() {
    List<String> told =
        log.stream().filter(line -> !line.endsWith("/robots.txt")).sorted().toList();
    log.clear();
    return told;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
