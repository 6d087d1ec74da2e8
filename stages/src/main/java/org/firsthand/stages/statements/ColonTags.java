package org.firsthand.stages.statements;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Manner;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.stages.text.Tree;

/** Reads a name and a colon at the head of a paragraph: headlines, credits, transcripts. */
final class ColonTags {
  /** Longest name before the colon, in tokens: "Former AG Mukasey at RNC". */
  private static final int LONGEST = 6;

  private static final Set<String> NAME =
      Set.of("PROPN", "NOUN", "ADJ", "DET", "NUM", "PART", "ADP", "CCONJ");

  private final SourceNouns nouns;
  private final int sentence;
  private final Tree tree;
  private final String text;

  ColonTags(SourceNouns nouns, int sentence, Tree tree, String text) {
    this.nouns = nouns;
    this.sentence = sentence;
    this.tree = tree;
    this.text = text;
  }

  /** The relation, if the sentence begins so. */
  Optional<Draft> read() {
    Span whole = tree.sentence().span();
    boolean begins = whole.start() == 0 || text.charAt(whole.start() - 1) == '\n';
    int colon = 0;
    boolean named = false;
    while (colon < tree.size() && colon <= LONGEST && NAME.contains(tree.token(colon).upos())) {
      named |= isName(colon);
      colon++;
    }
    boolean fits =
        begins && named && colon > 0 && Punctuation.is(tree, colon, ":") && colon + 3 < tree.size();
    if (!fits) {
      return Optional.empty();
    }
    Span name = tree.token(0).span().cover(tree.token(colon - 1).span());
    boolean transcript = name.of(text).equals(name.of(text).toUpperCase(Locale.ROOT));
    int end = transcript ? paragraphEnd(whole.start()) : whole.end();
    return Optional.of(
        new Draft(
            sentence,
            colon,
            Optional.of(tree.token(colon).span()),
            Optional.of(new Mention(sentence, head(colon), name)),
            Optional.empty(),
            Extent.within(tree, colon + 1, end),
            Manner.SPEECH,
            Stance.ASSERTS));
  }

  /** A part of a name of persons or bodies, or a noun that names a kind of source: "Poll:". */
  private boolean isName(int i) {
    String form = tree.token(i).form();
    boolean speaker = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    return tree.token(i)
            .name()
            .filter(tag -> tag.endsWith("PERSON") || tag.endsWith("ORG"))
            .isPresent()
        || (speaker && tree.token(i).upos().equals("PROPN"))
        || nouns.isOutlet(form)
        || nouns
            .kind(tree.token(i).lemma().toLowerCase(Locale.ROOT))
            .filter(kind -> !tree.token(i).lemma().equals("note"))
            .isPresent();
  }

  private int head(int colon) {
    int head = 0;
    for (int i = 0; i < colon; i++) {
      if (tree.token(i).upos().equals("PROPN")) {
        head = i;
        break;
      }
    }
    for (int at = head; at >= 0 && at < colon; at = tree.head(at)) {
      head = at;
    }
    return head;
  }

  private int paragraphEnd(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
