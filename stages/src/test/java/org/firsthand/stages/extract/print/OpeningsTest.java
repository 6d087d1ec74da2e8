package org.firsthand.stages.extract.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpeningsTest {
  private static final String SECOND = "abcdefghijklmnopqrstuvwxyz0123456789 -:.'>";

  @Test
  void keepsNoLineFromTheSearchThatItWouldFind() {
    assertThat(lost(SideLines.OF_ONE_LINK, SideLines.ONE_LINK)).isEmpty();
    assertThat(lost(SideLines.OF_LINK_LIST, SideLines.LINK_LIST)).isEmpty();
    assertThat(lost(SideLines.OF_COMMENTS, SideLines.COMMENTS)).isEmpty();
    assertThat(lost(Bylines.OF_BY, Bylines.BY)).isEmpty();
  }

  @Test
  void keepsNoLineFromTheSearchThatBeginsAsLinesAloneDo() {
    String anywhere = "|.{0,80}all rights reserved\\.?.{0,160}";
    assertThat(SideLines.ALONE.pattern()).contains(anywhere);
    Pattern begins = like(SideLines.ALONE, SideLines.ALONE.pattern().replace(anywhere, ""));
    assertThat(lost(SideLines.OF_ALONE, begins)).isEmpty();
    assertThat(SideLines.isAlone("Example Media Ltd, all rights reserved.")).isTrue();
    assertThat(SideLines.isAlone("Example Media Ltd, ALL RIGHTS RESERVED")).isTrue();
  }

  @Test
  void keepsNoLineFromTheSearchThatBeginsAsPictureCreditsDo() {
    String all = SideLines.PICTURE.pattern();
    String begins = all.substring(0, all.indexOf("|.{1,40} (via")).replace("(.{1,40}/)?", "") + ")";
    assertThat(lost(SideLines.OF_PICTURE, like(SideLines.PICTURE, begins))).isEmpty();
    assertThat(SideLines.isPictureCredit("Jane Doe/Getty Images")).isTrue();
    assertThat(SideLines.isPictureCredit("Jane Doe VIA Reuters")).isTrue();
    assertThat(SideLines.isPictureCredit("Jane Doe | AFP")).isTrue();
  }

  private static Pattern like(Pattern pattern, String changed) {
    return Pattern.compile(changed, pattern.flags());
  }

  /** Beginnings that the search could go on from and that the openings turn away. */
  private static List<String> lost(Openings openings, Pattern pattern) {
    List<String> lost = new ArrayList<>();
    for (char first = 'a'; first <= 'z'; first++) {
      for (int i = 0; i < SECOND.length(); i++) {
        for (int k = 0; k < SECOND.length(); k++) {
          String beginning = "" + first + SECOND.charAt(i) + SECOND.charAt(k);
          if (!openings.mayOpen(beginning)) {
            Matcher search = pattern.matcher(beginning);
            if (search.matches() || search.hitEnd()) {
              lost.add(beginning);
            }
          }
        }
      }
    }
    return lost;
  }
}
