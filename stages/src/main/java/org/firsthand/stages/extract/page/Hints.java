package org.firsthand.stages.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the class names, ids and tags of page elements hint at. */
final class Hints {
  /** Words of class names and ids, by what they hint at. Chosen by us from common practice. */
  private static final List<String> GROUPS =
      List.of(
          "article articlebody body content entry post story text rte richtext prose copy paragraph paragraphs blog detail details wysiwyg markdown single",
          "comment comments disqus reply replies respond response discussion livefyre commentlist",
          "related recommended recommendation recommendations recirc more next prev previous trending popular latest teaser teasers outbrain taboola suggested similar adjacent crosslink upnext readnext also tease recent featured mostread",
          "nav navigation navbar menu breadcrumb breadcrumbs pagination pager tabs masthead topbar footer toolbar skip colophon header megamenu",
          "share sharing social follow facebook twitter addtoany sharedaddy tweet whatsapp pinterest tools actions instagram linkedin",
          "newsletter subscribe subscription signup login register cookie cookies consent gdpr popup modal overlay banner paywall optin form cta notice alert donate donation membership piano promo promotion lead hubspot mailchimp",
          "ad ads advert advertisement advertising sponsor sponsored adsense dfp gpt affiliate commercial disclosure disclaimer",
          "sidebar aside side widget widgets secondary complementary rail rightcol panel infobox sticky",
          "author authors byline bio profile writer contributor avatar vcard about",
          "meta date dateline published timestamp time info kicker category categories tag tags topics label badge eyebrow reading updated",
          "caption figcaption credit credits media image photo gallery figure img picture video player embed",
          "hidden hide sr screenreader visuallyhidden offscreen invisible noprint none",
          "summary excerpt dek deck standfirst subtitle subhead description intro subheadline takeaways key",
          "headline title heading",
          "quote pullquote blockquote testimonial testimonials",
          "product price buy rating review reviews shop store cart",
          "button btn link links",
          "faq faqs accordion toggle question answer questions answers",
          "card cards carousel slider slide swiper grid feed listing list items item loop tile tiles",
          "toc contents jump anchor index",
          "table row column col cell",
          "main primary page container wrapper",
          "reference references footnote footnotes citation citations bibliography sources endnotes",
          "hero");

  /** Number of groups of names. */
  static final int NAMES = GROUPS.size();

  /** Tags that say what stands in them. */
  static final List<String> TAGS =
      List.of(
          "article",
          "main",
          "nav",
          "footer",
          "header",
          "aside",
          "form",
          "figure",
          "table",
          "ul",
          "ol",
          "blockquote",
          "section",
          "details",
          "button",
          "a",
          "dialog",
          "dl");

  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?i)(?:^| )(?:comments|comments-area|comments?-?list|comments?-(?:body|content|text|section|wrapper)|disqus_thread)(?: |$)");

  private static final Map<String, Integer> GROUP_OF = groupOf();

  private static final Map<String, Integer> BIT_OF_TAG =
      TAGS.stream()
          .collect(Collectors.toUnmodifiableMap(tag -> tag, tag -> 1 << TAGS.indexOf(tag)));

  private Hints() {}

  /** Bit {@code i} is set if a word of group {@code i} is among the names. */
  static int ofNames(String names) {
    int bits = 0;
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean hump =
          c >= 'A'
              && c <= 'Z'
              && i > start
              && names.charAt(i - 1) >= 'a'
              && names.charAt(i - 1) <= 'z';
      if (!letter || hump) {
        if (i - start > 1) {
          Integer bit = GROUP_OF.get(names.substring(start, i).toLowerCase(Locale.ROOT));
          bits |= bit == null ? 0 : bit;
        }
        start = letter ? i : i + 1;
      }
    }
    return bits;
  }

  /** True if a class or an id says that what readers wrote stands here. */
  static boolean isComments(String names) {
    return names.length() >= 7 && names.contains("omment") && COMMENTS.matcher(names).find();
  }

  /** Bit {@code i} is set if the tag is the {@code i}th of {@link #TAGS}. */
  static int ofTag(String tag) {
    Integer bit = BIT_OF_TAG.get(tag);
    return bit == null ? 0 : bit;
  }

  private static Map<String, Integer> groupOf() {
    Map<String, Integer> groups = new HashMap<>();
    for (int i = 0; i < GROUPS.size(); i++) {
      for (String word : GROUPS.get(i).split(" ", -1)) {
        groups.merge(word, 1 << i, (a, b) -> a | b);
      }
    }
    return Map.copyOf(groups);
  }
}
