package org.firsthand.collect.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** One request, one response, within a time and a size. Safe to share between threads. */
final class Exchange implements AutoCloseable {
  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

  private final WebSettings settings;
  private final Names names;
  private final HttpClient client;

  Exchange(WebSettings settings, Names names) {
    this.settings = settings;
    this.names = names;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(
                settings.longest().compareTo(LONGEST_CONNECT) < 0
                    ? settings.longest()
                    : LONGEST_CONNECT)
            .executor(
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("fetch-", 0).factory()))
            // A proxy would look names up by itself, out of reach of our check.
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
  }

  /**
   * Asks.
   *
   * @param headers of the request
   * @param body makes the body's subscriber from the response's head
   * @param nanos the time that this may take
   * @throws Refused in words for the user; {@link
   *     org.firsthand.collect.content.ContentCoding.TooLarge} from the body
   */
  HttpResponse<byte[]> ask(
      URI address, Map<String, String> headers, HttpResponse.BodyHandler<byte[]> body, long nanos)
      throws IOException, InterruptedException {
    long started = System.nanoTime();
    names.check(Addresses.host(address), nanos);
    long left = nanos - (System.nanoTime() - started);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", settings.agent())
            // The offer to change to HTTP/2 without TLS confuses some servers.
            .version(
                address.getScheme().equals("https")
                    ? HttpClient.Version.HTTP_2
                    : HttpClient.Version.HTTP_1_1);
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<byte[]>> response = client.sendAsync(request.build(), body);
    try {
      return response.get(Math.max(left, 1), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw tooSlow();
    } catch (ExecutionException e) {
      throw inWords(e.getCause() == null ? e : e.getCause());
    } finally {
      response.cancel(true);
    }
  }

  private Refused tooSlow() {
    return new Refused(
        "a page within " + settings.longest().toMillis() / 1000.0 + " s", "no end of it by then");
  }

  private IOException inWords(Throwable cause) {
    String message = cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
    return switch (cause) {
      case org.firsthand.collect.content.ContentCoding.TooLarge large -> large;
      case HttpConnectTimeoutException timeout -> new Refused("a connection", "no answer to it");
      case ConnectException refused -> new Refused("a connection", "that it was refused" + message);
      case SSLException tls ->
          new Refused("a secure connection", "that its TLS cannot be trusted or read" + message);
      default ->
          new Refused(
              "a whole answer in HTTP",
              "that it broke off" + (message.isEmpty() ? " (" + cause + ")" : message));
    };
  }

  @Override
  public void close() {
    client.shutdownNow();
    names.close();
  }
}
