package org.firsthand.export.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A report as OpenDocument text (ODF 1.2): a zip of a few XML files, the styles ready-made, the
 * text written as it comes. Footnotes are the document's own.
 */
final class OpenDocument implements Sheet {
  static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  /**
   * One time for all: the same report is the same bytes. A zip's earliest time would be written a
   * second time, behind the name of the entry, where readers look for the type.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String LINK = "http://www.w3.org/1999/xlink";

  private final ZipOutputStream zip;
  private final XMLStreamWriter xml;
  private final Numbers numbers = new Numbers();

  /** The level of a chapter's heading: 1 if it is the report's own. */
  private int level;

  OpenDocument(OutputStream out) throws IOException {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    mediaType();
    ready("META-INF/manifest.xml", "odt-manifest.xml");
    ready("styles.xml", "odt-styles.xml");
    begin("content.xml");
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setPrefix("office", OFFICE);
      xml.setPrefix("text", TEXT);
      xml.setPrefix("xlink", LINK);
      xml.writeStartElement(OFFICE, "document-content");
      xml.writeNamespace("office", OFFICE);
      xml.writeNamespace("text", TEXT);
      xml.writeNamespace("xlink", LINK);
      xml.writeAttribute(OFFICE, "version", "1.2");
      xml.writeStartElement(OFFICE, "body");
      xml.writeStartElement(OFFICE, "text");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** It comes first and as it is, so that the first bytes tell what the file is. */
  private void mediaType() throws IOException {
    byte[] type = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    ZipEntry entry = entry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(type);
    zip.closeEntry();
  }

  private void ready(String name, String resource) throws IOException {
    begin(name);
    try (InputStream file = OpenDocument.class.getResourceAsStream(resource)) {
      Objects.requireNonNull(file, resource).transferTo(zip);
    }
    zip.closeEntry();
  }

  private void begin(String name) throws IOException {
    zip.putNextEntry(entry(name));
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  /** Something that is written as XML. */
  @FunctionalInterface
  private interface Writing {
    void write() throws XMLStreamException;
  }

  private static void writing(Writing part) throws IOException {
    try {
      part.write();
    } catch (XMLStreamException e) {
      throw e.getCause() instanceof IOException disk ? disk : new IOException(e);
    }
  }

  @Override
  public void front(Front front) throws IOException {
    level = front.title().isEmpty() ? 1 : 2;
    writing(
        () -> {
          if (front.label().isPresent()) {
            paragraph("Label", front.label().get());
          }
          if (front.title().isPresent()) {
            heading(1, front.title().get());
          }
          for (Chapter chapter : front.contents()) {
            xml.writeStartElement(TEXT, "p");
            xml.writeAttribute(TEXT, "style-name", "Contents");
            link("#" + chapter.finding(), chapter.title());
            xml.writeCharacters(" (" + String.join(" · ", chapter.counts()) + ")");
            xml.writeEndElement();
          }
        });
  }

  @Override
  public void chapter(Chapter chapter) throws IOException {
    numbers.begin();
    writing(
        () -> {
          xml.writeStartElement(TEXT, "h");
          xml.writeAttribute(TEXT, "style-name", "Heading" + level);
          xml.writeAttribute(TEXT, "outline-level", String.valueOf(level));
          xml.writeEmptyElement(TEXT, "bookmark");
          xml.writeAttribute(TEXT, "name", chapter.finding());
          xml.writeCharacters(chapter.title());
          xml.writeEndElement();
          paragraph("Coding", String.join(" — ", chapter.coding()));
          counts(chapter);
          if (!chapter.known().isEmpty()) {
            heading(level + 1, "What is known");
            xml.writeStartElement(TEXT, "p");
            xml.writeAttribute(TEXT, "style-name", "Text");
            sentences(chapter.known());
            xml.writeEndElement();
          }
          for (Chapter.Part part : chapter.parts()) {
            part(part);
          }
          paragraph("End", "Finding " + chapter.finding());
        });
  }

  private void counts(Chapter chapter) throws XMLStreamException {
    xml.writeStartElement(TEXT, "p");
    xml.writeAttribute(TEXT, "style-name", "Coding");
    for (int i = 0; i < chapter.counts().size(); i++) {
      xml.writeCharacters(i == 0 ? "" : " · ");
      if (i == Chapter.ORIGINS) {
        span("Strong", chapter.counts().get(i));
      } else {
        xml.writeCharacters(chapter.counts().get(i));
      }
    }
    xml.writeEndElement();
  }

  private void part(Chapter.Part part) throws XMLStreamException {
    heading(level + 1, part.heading());
    xml.writeStartElement(TEXT, "list");
    xml.writeAttribute(TEXT, "style-name", part.isCounted() ? "Numbers" : "Dots");
    for (Chapter.Item item : part.items()) {
      xml.writeStartElement(TEXT, "list-item");
      xml.writeStartElement(TEXT, "p");
      xml.writeAttribute(TEXT, "style-name", "Item");
      if (item.label().isPresent()) {
        span("Strong", item.label().get());
        xml.writeCharacters(": ");
      }
      sentences(item.sentences());
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void sentences(List<Sentence> sentences) throws XMLStreamException {
    String gap = "";
    for (Sentence sentence : sentences) {
      xml.writeCharacters(gap + sentence.text());
      String comma = "";
      for (Note note : sentence.notes()) {
        if (!comma.isEmpty()) {
          span("Raised", comma);
        }
        mark(note);
        comma = ",";
      }
      gap = " ";
    }
  }

  /** The footnote itself where its number comes first, its number alone after that. */
  private void mark(Note note) throws XMLStreamException {
    boolean isNew = numbers.isNew(note);
    String number = String.valueOf(numbers.of(note));
    if (!isNew) {
      xml.writeStartElement(TEXT, "span");
      xml.writeAttribute(TEXT, "style-name", "Raised");
      xml.writeStartElement(TEXT, "note-ref");
      xml.writeAttribute(TEXT, "note-class", "footnote");
      xml.writeAttribute(TEXT, "reference-format", "text");
      xml.writeAttribute(TEXT, "ref-name", "n" + number);
      xml.writeCharacters(number);
      xml.writeEndElement();
      xml.writeEndElement();
      return;
    }
    xml.writeStartElement(TEXT, "note");
    xml.writeAttribute(TEXT, "id", "n" + number);
    xml.writeAttribute(TEXT, "note-class", "footnote");
    xml.writeStartElement(TEXT, "note-citation");
    xml.writeCharacters(number);
    xml.writeEndElement();
    xml.writeStartElement(TEXT, "note-body");
    xml.writeStartElement(TEXT, "p");
    xml.writeAttribute(TEXT, "style-name", "Footnote");
    note(note);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void note(Note note) throws XMLStreamException {
    switch (note) {
      case Note.Decided decided ->
          xml.writeCharacters(decided.what() + " (journal " + decided.entry() + ").");
      case Note.Passage passage -> {
        for (NoteWords.Piece piece : NoteWords.pieces(passage)) {
          switch (piece.kind()) {
            case TITLE -> span("Slanted", piece.text());
            case ADDRESS -> link(piece.text(), piece.text());
            case CODE -> span("Digits", piece.text());
            case WORDS -> xml.writeCharacters(piece.text());
          }
        }
      }
    }
  }

  private void heading(int at, String text) throws XMLStreamException {
    xml.writeStartElement(TEXT, "h");
    xml.writeAttribute(TEXT, "style-name", "Heading" + at);
    xml.writeAttribute(TEXT, "outline-level", String.valueOf(at));
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void paragraph(String style, String text) throws XMLStreamException {
    xml.writeStartElement(TEXT, "p");
    xml.writeAttribute(TEXT, "style-name", style);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void span(String style, String text) throws XMLStreamException {
    xml.writeStartElement(TEXT, "span");
    xml.writeAttribute(TEXT, "style-name", style);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void link(String address, String text) throws XMLStreamException {
    xml.writeStartElement(TEXT, "a");
    xml.writeAttribute(LINK, "type", "simple");
    xml.writeAttribute(LINK, "href", address);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  @Override
  public void back() throws IOException {
    writing(
        () -> {
          heading(2, "How to read the counts");
          paragraph("Text", String.join(" ", READING));
          xml.writeEndDocument();
          xml.flush();
        });
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }
}
