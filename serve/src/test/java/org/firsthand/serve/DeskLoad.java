package org.firsthand.serve;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.firsthand.model.Finding;
import org.firsthand.model.json.Json;
import org.firsthand.store.Combination;
import org.firsthand.store.Dossier;
import org.firsthand.store.Surroundings;
import tools.jackson.databind.JsonNode;

/**
 * How long pages of a large dossier take while some users read: a program to be run by hand, on
 * loopback only.
 *
 * <p>Arguments: the dossier, which is written to, how many users, for how many seconds, and how
 * many seconds a user looks at a page. Each user goes his own seeded way; one more, in Chromium,
 * looks at every page in turn, which on a small machine takes a core by itself: {@code server} as a
 * fifth argument leaves him out. Times are those of the client, from the request's first byte to
 * the answer's last, without the making of its connection, and those that the access log tells, of
 * the server; those of Chromium are first contentful paints. In the end one user alone asks for
 * every page, first as it is and then each right after a finding was made anew.
 */
final class DeskLoad {
  private static final String[] LISTS = {
    "/",
    "/findings",
    "/findings?sort=newest",
    "/findings?origins=2",
    "/findings?mark=contradicted",
    "/graph",
    "/timeline",
    "/map",
    "/sources",
    "/review",
    "/articles",
    "/quality"
  };
  private static final String[] WORDS = {"government", "said", "ministry", "agreement", "network*"};

  private DeskLoad() {}

  public static void main(String[] arguments) throws Exception {
    Path dossier = Path.of(arguments[0]);
    int users = Integer.parseInt(arguments[1]);
    int seconds = Integer.parseInt(arguments[2]);
    double thinking = Double.parseDouble(arguments[3]);
    boolean isServerOnly = arguments.length > 4 && arguments[4].equals("server");
    Map<String, List<Double>> times = new TreeMap<>();
    try (ServedDossier desk = ServedDossier.serve(dossier, Optional.empty(), DeskSettings.LOCAL);
        var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<String> findings = ids(desk, "/api/v1/findings?limit=500");
      List<String> articles = ids(desk, "/api/v1/articles?limit=500");
      List<String> parties = new ArrayList<>();
      Json.tree(desk.get("/api/v1/facets").body())
          .at("/actor")
          .forEach(value -> parties.add(value.at("/value").asString()));
      List<String> once = new ArrayList<>(List.of(LISTS));
      once.add("/findings/" + findings.getFirst());
      once.add("/articles/" + articles.getFirst());
      once.add("/actors/" + parties.getFirst());
      once.add("/search?q=" + WORDS[0]);
      for (String path : once) {
        long started = System.nanoTime();
        desk.get(path);
        System.out.printf(Locale.ROOT, "first %-32s %6.0f ms%n", path, millis(started));
      }
      List<HttpClient> clients = new ArrayList<>();
      for (int user = 0; user < users; user++) {
        clients.add(HttpClient.newHttpClient());
        get(clients.getLast(), desk, "/assets/desk.css");
      }
      ServerTimes server = ServerTimes.begin();
      Duration before = processorTime();
      long end = System.nanoTime() + seconds * 1_000_000_000L;
      List<Future<?>> visits = new ArrayList<>();
      for (int user = 0; user < users; user++) {
        // Random of 0, 1, 2 ... begin alike: all users would come at once again and again.
        Random way = new Random(new SplittableRandom(user).nextLong());
        HttpClient client = clients.get(user);
        visits.add(
            pool.submit(
                () -> {
                  think(way, thinking);
                  while (System.nanoTime() < end) {
                    String path = next(way, findings, articles, parties);
                    long started = System.nanoTime();
                    HttpResponse<byte[]> answer = get(client, desk, path);
                    double took = millis(started);
                    String kind = kind(path);
                    synchronized (times) {
                      times
                          .computeIfAbsent(
                              answer.statusCode() == 200 ? kind : kind + " " + answer.statusCode(),
                              k -> new ArrayList<>())
                          .add(took);
                      times.computeIfAbsent("all", k -> new ArrayList<>()).add(took);
                    }
                    think(way, thinking);
                  }
                  return null;
                }));
      }
      if (!isServerOnly) {
        paints(desk, once, end);
      }
      for (Future<?> visit : visits) {
        visit.get();
      }
      System.out.printf(
          Locale.ROOT,
          "processor time, client and server together: %.1f ms a request%n",
          processorTime().minus(before).toNanos()
              / 1e6
              / Objects.requireNonNull(times.get("all")).size());
      print("client", times);
      print("server", server.end());
      alone(desk, once);
      pool.shutdown();
      pool.awaitTermination(seconds + 60L, java.util.concurrent.TimeUnit.SECONDS);
    }
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM")) {
        System.out.println("most memory, client and server together, " + line);
      }
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT, "heap in use %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  /** So many seconds on average; before the first page too, as users do not come all at once. */
  private static void think(Random way, double seconds) throws InterruptedException {
    Thread.sleep((long) (2_000 * seconds * way.nextDouble()));
  }

  private static HttpResponse<byte[]> get(HttpClient client, ServedDossier desk, String path)
      throws java.io.IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(desk.address() + path)).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  /** How long Chromium takes to show something of each page, while the others read. */
  private static void paints(ServedDossier desk, List<String> paths, long end) {
    List<Double> paints = new ArrayList<>();
    try (Chromium chromium = Chromium.start()) {
      Page page = chromium.page(1360, "light", true);
      while (System.nanoTime() < end) {
        for (String path : paths) {
          page.navigate(desk.address() + path);
          double paint =
              ((Number)
                      page.evaluate(
                          "() => new Promise(done => new PerformanceObserver(list =>"
                              + " done(list.getEntries()[0].startTime))"
                              + ".observe({type: 'paint', buffered: true}))"))
                  .doubleValue();
          paints.add(paint);
          System.out.printf(Locale.ROOT, "paint %-32s %6.0f ms%n", path, paint);
        }
      }
    }
    paints.sort(null);
    System.out.printf(
        Locale.ROOT,
        "paints %d, p50 %.0f ms, p95 %.0f ms, most %.0f ms%n",
        paints.size(),
        paints.get(paints.size() / 2),
        paints.get(paints.size() * 95 / 100),
        paints.getLast());
  }

  /** Each page by itself: as it is, and as the first after a write. */
  private static void alone(ServedDossier desk, List<String> paths) {
    for (String path : paths) {
      List<Double> warm = new ArrayList<>();
      List<Double> written = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        warm.add(took(desk, path));
      }
      for (int i = 0; i < 5; i++) {
        write(desk);
        written.add(took(desk, path));
      }
      warm.sort(null);
      written.sort(null);
      System.out.printf(
          Locale.ROOT,
          "alone %-32s %6.1f ms, after a write %6.1f ms, most %6.1f ms%n",
          path,
          warm.get(2),
          written.get(2),
          written.getLast());
    }
  }

  /**
   * Makes the first finding anew, as it was: no step is run, which would read a dossier of steps'
   * make.
   */
  private static void write(ServedDossier desk) {
    String id = ids(desk, "/api/v1/findings?limit=1").getFirst();
    try (Dossier dossier = Dossier.open(desk.file())) {
      String event = dossier.lists().finding(id).orElseThrow().events().getFirst();
      dossier.blocks().settle(List.of(event), new Same(dossier.lists().findingsOf(event)));
    }
  }

  /** Finds what was found before. */
  private record Same(List<Finding> findings) implements Combination {
    @Override
    public Map<String, byte[]> outlines(Surroundings surroundings) {
      return Map.of();
    }

    @Override
    public Set<Link> candidates(Map<String, byte[]> ones, Map<String, byte[]> others) {
      return Set.of();
    }

    @Override
    public Linked link(Surroundings surroundings, Set<Link> pairs) {
      return new Linked(Set.of(), Set.of());
    }

    @Override
    public Set<Link> together(Ruled ruled) {
      return Set.of();
    }

    @Override
    public List<Set<String>> group(
        Surroundings surroundings, Set<String> some, Set<Link> same, Ruled ruled) {
      return findings.stream().map(finding -> Set.copyOf(finding.events())).toList();
    }

    @Override
    public List<Finding> describe(
        Surroundings surroundings, List<Set<String>> groups, Ruled ruled) {
      return findings;
    }
  }

  /** What kind of page a path leads to. */
  static String kind(String path) {
    return path.replaceAll("\\?.*", "")
        .replaceAll("/[ACF]-.*", "/ID")
        .replaceAll("/actors/.*", "/actors/CODE");
  }

  private static void print(String whose, Map<String, List<Double>> times) {
    times.forEach(
        (kind, list) -> {
          list.sort(null);
          System.out.printf(
              Locale.ROOT,
              whose
                  + " %-24s %6d requests  p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  most %6.0f ms%n",
              kind,
              list.size(),
              list.get(list.size() / 2),
              list.get(list.size() * 95 / 100),
              list.get(list.size() * 99 / 100),
              list.getLast());
        });
  }

  private static double took(ServedDossier desk, String path) {
    long started = System.nanoTime();
    desk.get(path);
    return millis(started);
  }

  private static String next(
      Random way, List<String> findings, List<String> articles, List<String> parties) {
    return switch (way.nextInt(8)) {
      case 0, 1 -> LISTS[way.nextInt(LISTS.length)];
      case 2, 3 -> "/findings/" + findings.get(way.nextInt(findings.size()));
      case 4, 5 -> "/articles/" + articles.get(way.nextInt(articles.size()));
      case 6 -> "/actors/" + parties.get(way.nextInt(parties.size()));
      default -> "/search?q=" + WORDS[way.nextInt(WORDS.length)];
    };
  }

  private static List<String> ids(ServedDossier desk, String path) {
    List<String> ids = new ArrayList<>();
    for (JsonNode item : Json.tree(desk.get(path).body()).at("/items")) {
      ids.add(item.at("/id").asString());
    }
    return ids;
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static double millis(long started) {
    return (System.nanoTime() - started) / 1e6;
  }
}
