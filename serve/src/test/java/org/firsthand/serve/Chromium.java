package org.firsthand.serve;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The system's Chromium; tests that need it are left out, with a notice, where there is none. */
final class Chromium implements AutoCloseable {
  /** Starting it takes seconds: all tests of a run share one, each with pages of its own. */
  private static Optional<Browser> shared = Optional.empty();

  private static final Path PICTURES = Path.of("target", "screenshots");

  private final Browser browser;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private Chromium(Browser browser) {
    this.browser = browser;
  }

  private static Browser launch(Path program) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(playwright::close));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setArgs(List.of("--no-sandbox")));
  }

  static Chromium start() {
    Optional<Path> program =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .flatMap(
                name ->
                    Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(":"))
                        .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(
        program.isPresent(), "no Chromium on the PATH: the tests in a browser are left out");
    if (shared.isEmpty()) {
      shared = Optional.of(launch(program.get()));
    }
    return new Chromium(shared.get());
  }

  /** A new page of this width; what its console complains of is kept. */
  Page page(int width, String colours, boolean hasScripts) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, width < 500 ? 780 : 900)
                .setColorScheme(
                    colours.equals("dark")
                        ? com.microsoft.playwright.options.ColorScheme.DARK
                        : com.microsoft.playwright.options.ColorScheme.LIGHT)
                .setJavaScriptEnabled(hasScripts));
    contexts.add(context);
    context.setDefaultTimeout(20_000);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
  }

  /** What consoles complained of since the last time, a policy's refusals among it. */
  List<String> complaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  /** Keeps a picture of a whole page as an artefact of the build. */
  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }

  /** Closes what pages are open, so that none goes on asking while another is looked at. */
  void closePages() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
  }

  @Override
  public void close() {
    closePages();
  }
}
