package org.firsthand.stages.extract.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Takes a page apart. Immutable and safe to share between threads. */
public final class ReadPage {
  /** Real pages nest some 60 deep; deeper ones are broken and are flattened by the parser. */
  static final int DEEPEST = 400;

  private final Supplier<MainText> models;

  /** Read for the first page only: who reads plain text does not wait for it. */
  private volatile @Nullable MainText mainText;

  private ReadPage(Supplier<MainText> models) {
    this.models = models;
  }

  /** With the models that ship with the program. */
  public static ReadPage load() {
    return new ReadPage(MainText::load);
  }

  private MainText mainText() {
    MainText known = mainText;
    if (known == null) {
      synchronized (this) {
        known = mainText == null ? models.get() : mainText;
        mainText = known;
      }
    }
    return known;
  }

  /**
   * Reads a page.
   *
   * @param address where it was fetched from, if that is known
   * @param latest the last day on which it can have been published, if that is known
   */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  public Page read(String html, Optional<URI> address, Optional<LocalDate> latest) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    Document document = Jsoup.parse(html, address.map(URI::toString).orElse(""), parser);
    Markup markup = Markup.of(document);
    Optional<String> outlet = Outlets.find(markup, address);
    Optional<String> title = Titles.find(markup, outlet);
    List<Block> blocks = Blocks.of(document);
    List<Block> chosen = mainText().choose(blocks, Evidence.of(markup, title.orElse("")));
    Surroundings lines = Surroundings.of(blocks, chosen, title.orElse(""));
    return new Page(
        NoArticle.reason(markup, title.orElse(""), chosen),
        title,
        outlet,
        PageDates.find(markup, lines.head(), lines.below(), address, latest),
        Authors.find(markup, lines, address, outlet, title),
        markup.meta().first("og:locale").or(() -> lang(markup.marks())).map(ReadPage::code),
        markup.meta().canonical(),
        Provenance.of(markup, address, outlet),
        lines.head(),
        lines.below(),
        chosen.stream().map(Block::text).toList());
  }

  private static Optional<String> lang(Marks marks) {
    return marks.all().stream()
        .filter(element -> element.normalName().equals("html") && element.hasAttr("lang"))
        .findFirst()
        .map(element -> element.attr("lang"))
        .filter(lang -> !lang.isBlank());
  }

  private static String code(String locale) {
    return locale.strip().toLowerCase(java.util.Locale.ROOT).split("[-_]", 2)[0];
  }
}
