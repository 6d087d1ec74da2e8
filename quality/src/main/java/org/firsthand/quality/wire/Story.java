package org.firsthand.quality.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.firsthand.model.Article;
import org.firsthand.model.ContentId;
import org.firsthand.model.json.Json;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an outlet prints: a story as it goes through the wire room.
 *
 * @param outlet who prints it; empty if that is not said
 * @param published when, in EDTF; empty if that is not said
 * @param title the headline; empty if there is none
 * @param paragraphs the text, credits and all, never empty
 */
public record Story(String outlet, String published, String title, List<String> paragraphs) {
  public Story {
    paragraphs = List.copyOf(paragraphs);
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("story: expected a paragraph, found none");
    }
  }

  /** A story of a text whose paragraphs are parted by blank lines. */
  public static Story of(String outlet, String published, String title, String text) {
    List<String> paragraphs =
        Arrays.stream(text.split("\n\\s*\n"))
            .map(String::strip)
            .filter(paragraph -> !paragraph.isEmpty())
            .toList();
    return new Story(outlet, published, title, paragraphs);
  }

  /** An id that depends on the content only, so that it does not give away who copied whom. */
  public String id() {
    return ContentId.of('W', outlet, published, title, text());
  }

  /** The paragraphs, parted as in an article. */
  public String text() {
    return String.join(Article.BREAK, paragraphs);
  }

  /** How many words it has, parted by white space. */
  public int words() {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.split("\\s+").length).sum();
  }

  /** The same from another outlet at another time. */
  public Story printedBy(String otherOutlet, String time) {
    return new Story(otherOutlet, time, title, paragraphs);
  }

  /** The same under another headline. */
  public Story titled(String headline) {
    return new Story(outlet, published, headline, paragraphs);
  }

  /** The same with another text. */
  public Story saying(List<String> otherParagraphs) {
    return new Story(outlet, published, title, otherParagraphs);
  }

  /** The same with every sentence changed; a sentence that becomes empty is left out. */
  Story eachSentence(UnaryOperator<String> change) {
    List<String> changed = new ArrayList<>();
    for (String paragraph : paragraphs) {
      String text =
          String.join(
              " ",
              Sentences.of(paragraph).stream()
                  .map(change)
                  .filter(sentence -> !sentence.isBlank())
                  .toList());
      if (!text.isEmpty()) {
        changed.add(text);
      }
    }
    return changed.isEmpty() ? this : saying(changed);
  }

  /** The line that the pipe's stage {@code copies} reads. */
  public String line() {
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("id", id());
    if (!outlet.isEmpty()) {
      line.put("outlet", outlet);
    }
    if (!published.isEmpty()) {
      line.put("published", published);
    }
    if (!title.isEmpty()) {
      line.put("title", title);
    }
    return Json.write(line.put("text", text()));
  }
}
