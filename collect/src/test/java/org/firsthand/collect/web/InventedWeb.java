package org.firsthand.collect.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A server of our own on loopback, which remembers what it was asked. */
public final class InventedWeb implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("invented-", 0).factory());
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  /** One request that came. */
  public record Asked(String path, Headers headers, long nanos) {}

  /** Gives an answer of any kind. */
  public interface Answer {
    void give(HttpExchange exchange) throws IOException;
  }

  public InventedWeb() {
    try {
      server = HttpServer.create(new InetSocketAddress(0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(new Asked(path, exchange.getRequestHeaders(), System.nanoTime()));
    try (exchange) {
      answers.getOrDefault(path, gone -> send(gone, 404, new byte[0])).give(exchange);
    } catch (IOException e) {
      // The client has had enough, which is what some tests are about.
    }
  }

  /** Its address for a path, at 127.0.0.1; it answers at every other one of the machine too. */
  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** What it was asked for, robots.txt apart. */
  public List<String> paths() {
    return asked.stream().map(Asked::path).filter(path -> !path.equals("/robots.txt")).toList();
  }

  public void forget() {
    asked.clear();
  }

  public InventedWeb on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** A page of this type, with headers in pairs. */
  public InventedWeb page(String path, String type, String body, String... headers) {
    return page(path, type, body.getBytes(UTF_8), headers);
  }

  public InventedWeb page(String path, String type, byte[] body, String... headers) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
          }
          send(exchange, 200, body);
        });
  }

  /** A page that answers 304 to who knows its ETag. */
  public InventedWeb versioned(String path, String type, String body) {
    return on(
        path,
        exchange -> {
          String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
          exchange.getResponseHeaders().set("ETag", etag);
          exchange.getResponseHeaders().set("Content-Type", type);
          boolean isKnown = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          send(exchange, isKnown ? 304 : 200, isKnown ? new byte[0] : body.getBytes(UTF_8));
        });
  }

  /** A status, with headers in pairs. */
  public InventedWeb status(String path, int status, String... headers) {
    return on(
        path,
        exchange -> {
          for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
          }
          send(exchange, status, new byte[0]);
        });
  }

  /** Goes on writing the same. */
  public InventedWeb endless(String path, String type, byte[] chunk, long pauseMillis) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
              out.write(chunk);
              out.flush();
              Thread.sleep(pauseMillis);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean isEmpty = body.length == 0;
    exchange.sendResponseHeaders(status, isEmpty ? -1 : body.length);
    if (!isEmpty) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
