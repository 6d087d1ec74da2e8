package org.firsthand.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.model.json.Json;
import org.firsthand.serve.guard.Role;
import org.firsthand.serve.guard.Users;
import org.firsthand.store.Dossier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk in the hands of an analyst. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  @TempDir static Path folder;
  private Chromium chromium;
  private ServedDossier desk;

  @BeforeAll
  void start() {
    chromium = Chromium.start();
    desk = ServedDossier.start(folder);
    setDefaultAssertionTimeout(60_000); // reading loads the models, on a busy machine slowly
  }

  @AfterAll
  void close() {
    if (desk != null) {
      desk.close();
      chromium.close();
    }
  }

  @AfterEach
  void theConsoleStaysSilent() {
    chromium.closePages();
    assertThat(chromium.complaints()).isEmpty();
  }

  private Page open(String path) {
    Page page = chromium.page(1360, "light", true);
    page.navigate(desk.address() + path);
    return page;
  }

  private String drones() {
    return "/findings/"
        + Json.tree(desk.get("/api/v1/findings?actor=IRN&recipient=RUS&type=AID").body())
            .at("/items/0/id")
            .asString();
  }

  private List<String> paths() {
    String article =
        Json.tree(desk.get("/api/v1/copies?limit=1").body()).at("/items/0/copy").asString();
    String original =
        Json.tree(desk.get("/api/v1/copies?limit=1").body()).at("/items/0/original").asString();
    String card =
        Json.tree(desk.get("/api/v1/events?article=" + article).body())
            .at("/items/0/id")
            .asString();
    String page = desk.get("/articles/" + article).body();
    int at = page.indexOf("/captures/");
    return List.of(
        "/",
        "/findings",
        "/findings?type=AID&mark=-contradicted",
        drones(),
        "/articles",
        "/articles/" + article + "?layers=statements,events,dates,copies&card=" + card,
        "/articles/" + article + "?beside=" + original,
        "/actors/IRN",
        "/graph",
        "/timeline",
        "/map",
        "/search?q=drones",
        "/sources",
        "/review",
        "/decisions",
        "/quality",
        "/help",
        "/read",
        page.substring(at, page.indexOf('"', at)),
        "/nowhere");
  }

  /** Dropped as a user would: seen in the list, with its origin, its evidence, its copy. */
  @Test
  void readsDroppedFilesAndShowsWhereTheAssertionEnters(@TempDir Path empty) {
    Path file = empty.resolve("empty.db");
    Dossier.open(file).close();
    Path articles = ServedDossier.articles(empty);
    try (ServedDossier fresh =
        ServedDossier.serve(file, java.util.Optional.empty(), DeskSettings.LOCAL)) {
      Page page = chromium.page(1360, "light", true);
      page.navigate(fresh.address() + "/");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read articles")).click();
      page.setInputFiles("#files", articles);
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read").setExact(true))
          .click();
      assertThat(page.locator("h1")).hasText("Read");
      assertThat(page.locator("main")).containsText("9 articles read");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All findings")).click();
      page.locator(".finding", new Page.LocatorOptions().setHasText("supplied attack drones"))
          .first()
          .locator("h2 a")
          .click();
      assertThat(page.locator("#origins")).containsText("Government of the United States");
      assertThat(page.locator("#origins details.copies")).containsText("reprint");
      page.locator("[data-evidence]").first().click();
      assertThat(page.locator("#at")).isVisible();
      assertThat(page.locator("#at")).containsText("Iran supplied attack drones");
    }
  }

  @Test
  void aPastedTextIsRead() {
    Page page = open("/read");
    page.getByLabel("Text or a page's source")
        .fill(
            "China supplied network equipment to Serbia in May, Serbia's government said on Tuesday.\n\n"
                + "The equipment was delivered to three cities, the government said. Serbia thanked China for it.");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read").setExact(true))
        .click();
    assertThat(page.locator("main")).containsText(Pattern.compile("1 article read|already read"));
  }

  @Test
  void aFilterNarrowsTheListAndTheBackButtonUndoesIt() {
    Page page = open("/findings");
    int all = page.locator(".finding").count();
    page.getByLabel(Pattern.compile("Show only SANCTION")).click();
    assertThat(page.locator(".facets li.only")).hasCount(1);
    assertThat(page.locator(".finding").count()).isLessThan(all);
    page.goBack();
    assertThat(page.locator(".finding")).hasCount(all);
  }

  @Test
  void theCountLineLeadsToItsExplanation() {
    Page page = open("/findings");
    page.locator(".counts").first().click();
    assertThat(page).hasURL(Pattern.compile("/findings/F-.*#origins"));
    assertThat(page.locator("#origins")).isVisible();
  }

  @Test
  void aMarkInTheTextOpensItsCardWithoutLeavingThePage() {
    Page page =
        open(
            "/articles/"
                + Json.tree(desk.get("/api/v1/copies?limit=1").body())
                    .at("/items/0/copy")
                    .asString());
    page.locator("a.m.event").first().click();
    assertThat(page.locator("#card dl")).containsText("Rule");
    assertThat(page).hasURL(Pattern.compile("card=E-"));
    page.reload();
    assertThat(page.locator("#card dl")).containsText("Rule");
  }

  @Test
  void keysMoveOpenAndSearch() {
    Page page = open("/findings");
    page.keyboard().press("j");
    page.keyboard().press("j");
    assertThat(page.locator(".finding.here")).hasCount(1);
    page.keyboard().press("k");
    page.keyboard().press("o");
    assertThat(page).hasURL(Pattern.compile("/findings/F-"));
    page.keyboard().press("/");
    page.keyboard().type("drones");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/search\\?q=drones"));
    assertThat(page.locator("mark").first()).isVisible();
    page.locator("h1").click();
    page.keyboard().press("?");
    assertThat(page).hasURL(Pattern.compile("/help"));
  }

  @Test
  void aReviewIsDoneByKeysAndUndone() {
    Page page = open("/review");
    String first = page.locator(".sheet-head h1").textContent();
    page.keyboard().press("s");
    assertThat(page).hasURL(Pattern.compile("page=2"));
    page.goBack();
    page.keyboard().press("a");
    assertThat(page.locator(".note").first()).containsText("It can be undone");
    assertThat(page.locator(".sheet-head h1")).not().hasText(first);
    page.navigate(desk.address() + "/decisions");
    assertThat(page.locator(".log")).containsText("confirmed: " + first);
    page.keyboard().press("u");
    assertThat(page.locator(".log .undone")).isVisible();
    page.navigate(desk.address() + "/review");
    assertThat(page.locator(".sheet-head h1")).hasText(first);
  }

  @Test
  void aFindingIsSplitAndPutTogetherAgain() {
    Page page = open(drones());
    page.getByText("Split", new Page.GetByTextOptions().setExact(true)).click();
    page.getByLabel(Pattern.compile("Capital Record")).first().check();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Split off")).click();
    assertThat(page.locator("#origins")).not().containsText("Government of Ukraine");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")).click();
    assertThat(page.locator("#origins")).containsText("Government of Ukraine");
  }

  @Test
  void hostileTextStaysText() {
    Page page = open("/search?q=crates");
    page.locator(".hit h3 a").first().click();
    assertThat(page.evaluate("window.hit === undefined")).isEqualTo(true);
    assertThat(page.locator("main script, main img")).hasCount(0);
  }

  @Test
  void aPictureIsAFilterThatLeadsToAList() {
    Page page = open("/map");
    page.locator(".map a[aria-label^='Iran']").click();
    assertThat(page).hasURL(Pattern.compile("/findings\\?party=IRN"));
    assertThat(page.locator(".finding").first()).isVisible();
    page.goBack();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("graph").setExact(true))
        .click();
    page.locator(".network circle").first().click();
    assertThat(page).hasURL(Pattern.compile("/actors/"));
  }

  @Test
  void coloursFollowTheSystemAndTheSwitch() {
    Page page = chromium.page(1360, "dark", true);
    page.navigate(desk.address() + "/findings");
    String dark = (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    page.locator(".tools button").first().click();
    page.locator(".tools button").first().click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "light");
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor")).isNotEqualTo(dark);
  }

  @Test
  void everyPageReadsWithoutScripts() {
    Page page = chromium.page(1360, "light", false);
    for (String path : paths()) {
      page.navigate(desk.address() + path);
      assertThat(page.locator("main h1").first()).isVisible();
    }
    page.navigate(desk.address() + "/findings");
    page.getByLabel(Pattern.compile("Show only SANCTION")).click();
    assertThat(page.locator(".facets li.only")).hasCount(1);
    chromium.complaints();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"1360, light", "1360, dark", "360, light"})
  void everyPageIsAccessibleFitsAndIsPictured(int width, String colours) throws IOException {
    String axe;
    try (InputStream in =
        Objects.requireNonNull(
            BrowserTest.class.getResourceAsStream(
                "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"))) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Page page = chromium.page(width, colours, true);
    List<String> faults = new ArrayList<>();
    for (String path : paths()) {
      page.navigate(desk.address() + path);
      if (width > 500) {
        page.evaluate(axe);
        Object found =
            page.evaluate(
                "async () => (await axe.run(document, {iframes: false})).violations.map(v => v.id + ': ' +"
                    + " v.nodes.map(n => n.html.slice(0, 120) + ' ' + (n.any[0]?.message ?? '')).join(' | '))");
        ((List<?>) found).forEach(fault -> faults.add(path + " " + fault));
      }
      int wide = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
      if (wide > 0) {
        faults.add(path + " is " + wide + " px wider than the screen");
      }
      String name =
          path.replaceAll("\\?.*", "")
                  .replaceAll("/[ACF]-[^/]*", "/one")
                  .replaceAll("^/$", "/today")
                  .substring(1)
                  .replace('/', '-')
              + (path.contains("beside=") ? "-beside" : path.contains("?type") ? "-filtered" : "");
      Chromium.picture(page, name + "-" + width + "-" + colours);
    }
    chromium.complaints().stream().filter(c -> !c.contains("404")).forEach(faults::add);
    assertThat(faults).isEmpty();
  }

  @Test
  void aUserSignsIn(@TempDir Path other) throws IOException {
    Path users = other.resolve("desk.users");
    Users.add(users, "rita", Role.READER, "long enough");
    try (ServedDossier guarded =
        ServedDossier.start(other, Optional.of(users), DeskSettings.LOCAL)) {
      Page page = chromium.page(1360, "light", true);
      page.navigate(guarded.address() + "/findings");
      Chromium.picture(page, "sign-in");
      page.locator("input[name=name]").fill("rita");
      page.locator("input[name=password]").fill("long enough");
      page.keyboard().press("Enter");
      assertThat(page.locator(".tools")).containsText("Sign out rita");
      chromium.closePages(); // before its desk goes
    }
  }

  @Test
  void aPrintedPageHasNoControls() {
    Page page = open(drones());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".tools")).not().isVisible();
    assertThat(page.locator(".decide").first()).not().isVisible();
    assertThat(page.locator("#origins")).isVisible();
    Chromium.picture(page, "findings-one-print");
    page.navigate(desk.address() + paths().get(5));
    assertThat(page.locator(".layers")).not().isVisible();
    Chromium.picture(page, "articles-one-print");
  }
}
