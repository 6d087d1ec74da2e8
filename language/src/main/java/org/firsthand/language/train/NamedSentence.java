package org.firsthand.language.train;

import java.util.List;

/**
 * A sentence of a treebank with its names.
 *
 * @param document the document it stands in
 * @param forms its words
 * @param names per word its BIO tag as in {@link org.firsthand.language.Token#name()}; empty
 *     outside names
 */
public record NamedSentence(String document, List<String> forms, List<String> names) {
  public NamedSentence {
    forms = List.copyOf(forms);
    names = List.copyOf(names);
    if (forms.size() != names.size()) {
      throw new IllegalArgumentException(
          document + ": expected " + forms.size() + " name tags, found " + names.size());
    }
  }
}
