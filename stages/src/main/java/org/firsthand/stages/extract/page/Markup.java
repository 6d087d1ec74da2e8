package org.firsthand.stages.extract.page;

import org.jsoup.nodes.Document;

/** A page's tree, with what stands in it for machines read once. */
record Markup(Document document, Meta meta, LinkedData data) {
  static Markup of(Document document) {
    return new Markup(document, Meta.of(document), LinkedData.read(document));
  }
}
