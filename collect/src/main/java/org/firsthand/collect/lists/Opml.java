package org.firsthand.collect.lists;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** OPML as feed readers write it: each outline with an {@code xmlUrl} is a feed. */
final class Opml {
  private Opml() {}

  static Listing read(byte[] bytes) throws UnreadableList {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    List<Listing.Entry> feeds = new ArrayList<>();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equalsIgnoreCase("outline")) {
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i);
            if (reader.getAttributeLocalName(i).equalsIgnoreCase("xmlUrl") && !value.isBlank()) {
              feeds.add(new Listing.Entry(value.strip(), Optional.empty(), Map.of()));
            }
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new UnreadableList("a list of feeds in OPML", "'" + e.getMessage() + "'");
    }
    if (feeds.isEmpty()) {
      throw new UnreadableList("a list of feeds in OPML", "no outline with an xmlUrl");
    }
    return new Listing(true, feeds);
  }
}
