package org.firsthand.language.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastFormsTest {
  private static final Set<String> SEEN = Set.of("open", "note", "call", "visit");

  @ParameterizedTest
  @CsvSource({
    // an ending learnt from other verbs misleads
    "handled, VBD, handl, handle",
    "propelled, VBN, propell, propel",
    "raided, VBD, raide, raid",
    "jamming, VBG, jamm, jam",
    // a verb that was seen decides
    "opened, VBD, opene, open",
    "noted, VBD, not, note",
    "called, VBD, cal, call",
    "visiting, VBG, visite, visit",
    // nothing to mend
    "buzzed, VBD, buzz, buzz",
    "crawled, VBD, crawl, crawl",
    "sang, VBD, sing, sing",
    "handled, JJ, handled, handled",
    "ed, VBD, ed, ed"
  })
  void spellsARegularVerb(String form, String tag, String learnt, String lemma) {
    assertThat(PastForms.mend(form, tag, learnt, SEEN::contains)).isEqualTo(lemma);
  }
}
