package org.firsthand.export.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.InventedSelection;
import org.firsthand.export.Tlp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class ReportTest {
  private static final ExportSettings AMBER = new ExportSettings(Optional.of(Tlp.AMBER));

  static Stream<InventedSelection> selections() {
    return Stream.of(
        InventedSelection.usual(),
        InventedSelection.nasty(),
        InventedSelection.long1Mb(),
        new InventedSelection(List.of()));
  }

  private static byte[] written(Report report, InventedSelection selection) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.write(selection, AMBER, out);
    return out.toByteArray();
  }

  /** What a reader of Markdown makes of a text. */
  private static final class Marks extends AbstractVisitor {
    private int references;
    private int definitions;
    private int foreign;

    @Override
    public void visit(CustomNode node) {
      references += node instanceof FootnoteReference ? 1 : 0;
      visitChildren(node);
    }

    @Override
    public void visit(CustomBlock block) {
      definitions += block instanceof FootnoteDefinition ? 1 : 0;
      visitChildren(block);
    }

    @Override
    public void visit(HtmlBlock block) {
      foreign++;
    }

    @Override
    public void visit(HtmlInline inline) {
      foreign++;
    }

    @Override
    public void visit(Image image) {
      foreign++;
    }

    @Override
    public void visit(Link link) {
      foreign += link.getDestination().startsWith("https://") ? 0 : 1;
    }
  }

  @ParameterizedTest
  @MethodSource("selections")
  void everyMarkOfTheMarkdownHasItsFootnoteAndNoTextOfOthersIsAMark(InventedSelection selection)
      throws IOException {
    String text = new String(written(Report.markdown(), selection), UTF_8);
    Marks marks = new Marks();
    Parser.builder()
        .extensions(List.of(FootnotesExtension.create()))
        .build()
        .parse(text)
        .accept(marks);
    long written = Pattern.compile("(?<!\\\\)\\[\\^\\d+](?!:)").matcher(text).results().count();
    assertThat(marks.references).isEqualTo((int) written);
    assertThat(marks.definitions)
        .isEqualTo((int) text.lines().filter(line -> line.startsWith("[^")).count());
    assertThat(marks.foreign).isZero();
    assertThat(text).contains("**TLP:AMBER**");
  }

  @ParameterizedTest
  @MethodSource("selections")
  void everyMarkOfThePageLeadsToItsNoteAndBackAndNothingIsLoadedOrRun(InventedSelection selection)
      throws IOException {
    Document page = Jsoup.parse(new String(written(Report.html(), selection), UTF_8));
    assertThat(page.select("script, img, iframe, object, link, style[src], [onclick]")).isEmpty();
    assertThat(page.select("a[href]"))
        .allMatch(
            link ->
                link.attr("href").startsWith("https://")
                    || page.getElementById(link.attr("href").substring(1)) != null);
    assertThat(page.select("sup").size() >= page.select("ol.notes > li").size()).isTrue();
    assertThat(page.select("article").size()).isEqualTo(selection.accounts().size());
    assertThat(page.select(".label").text()).isEqualTo("TLP:AMBER");
  }

  @ParameterizedTest
  @MethodSource("selections")
  void theTextDocumentIsWellFormedAndItsTypeStandsFirst(InventedSelection selection)
      throws IOException, ParserConfigurationException, SAXException {
    byte[] file = written(Report.odt(), selection);
    assertThat(new String(file, 30, 47, UTF_8))
        .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
    String text = part(file, "content.xml");
    NodeList marks =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(text.getBytes(UTF_8)))
            .getElementsByTagName("text:note-ref");
    for (int i = 0; i < marks.getLength(); i++) {
      String name = ((Element) marks.item(i)).getAttribute("text:ref-name");
      assertThat(text).contains("text:id=\"" + name + "\"");
    }
  }

  private static String part(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), UTF_8);
        }
      }
    }
    return "";
  }

  @ParameterizedTest
  @MethodSource("selections")
  void theSameFindingsGiveTheSameBytes(InventedSelection selection) throws IOException {
    for (Report report : List.of(Report.markdown(), Report.html(), Report.odt())) {
      assertThat(written(report, selection)).isEqualTo(written(report, selection));
    }
  }

  @Test
  void charactersBeyondTheFirstPlaneReachTheTextDocument() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Sheet sheet = new OpenDocument(out);
    sheet.front(new Sheet.Front(Optional.of("\uD83D\uDE80 & <b>"), Optional.empty(), List.of()));
    sheet.back();
    assertThat(part(out.toByteArray(), "content.xml")).contains("\uD83D\uDE80 &amp; &lt;b&gt;");
  }

  @Test
  void chaptersStandInTheOrderOfTimeAndWhatHasNoDateLast() throws IOException {
    String text = new String(written(Report.markdown(), InventedSelection.usual()), UTF_8);
    assertThat(text.lines().filter(line -> line.startsWith("## ")))
        .containsExactly(
            "## Sylvania attacked the networks of Freedonia's ports in July 2022",
            "## Somebody blocked the strait",
            "## How to read the counts");
  }

  @Test
  void aReportOnOneFindingHasItsTitle() throws IOException {
    InventedSelection one =
        new InventedSelection(InventedSelection.usual().accounts().subList(0, 1));
    String text = new String(written(Report.markdown(), one), UTF_8);
    assertThat(text.lines().filter(line -> line.startsWith("# "))).hasSize(1);
    assertThat(text).doesNotContain("Report on");
  }

  @Test
  void libreOfficeOpensTheTextDocumentsAndPrintsTheirFootnotes()
      throws IOException, InterruptedException {
    assumeTrue(
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice"))),
        "soffice is not here: the document is not opened (libreoffice-writer-nogui has it)");
    List<InventedSelection> selections = selections().toList();
    for (int i = 0; i < selections.size(); i++) {
      Files.write(folder.resolve(i + ".odt"), written(Report.odt(), selections.get(i)));
    }
    printWithLibreOffice(selections.size());
    for (int i = 0; i < selections.size(); i++) {
      String text = textOf(folder.resolve(i + ".pdf"));
      assertThat(text).contains("TLP:AMBER").contains("How to read the counts");
      if (!selections.get(i).accounts().isEmpty()) {
        assertThat(text)
            .contains("according to the Government of Freedonia")
            .contains("Daily Oak, 7 September 2022, https://oak.example/a")
            .contains("Archived capture, SHA-256");
      }
    }
  }

  /** All in one process: to start it takes longer than what it does. */
  private void printWithLibreOffice(int documents) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
    for (int i = 0; i < documents; i++) {
      command.add(folder.resolve(i + ".odt").toString());
    }
    Process office =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(office.waitFor(180, TimeUnit.SECONDS)).isTrue();
  }

  private static String textOf(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  @TempDir Path folder;
}
