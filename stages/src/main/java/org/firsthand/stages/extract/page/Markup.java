package org.firsthand.stages.extract.page;

import org.jsoup.nodes.Document;

/** A page's tree, with what stands in it for machines read once. */
record Markup(Document document, Marks marks, Meta meta, LinkedData data) {
  static Markup of(Document document) {
    Marks marks = Marks.of(document);
    return new Markup(document, marks, Meta.of(marks), LinkedData.read(marks.scripts()));
  }
}
