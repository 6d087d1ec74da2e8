package org.firsthand.stages.extract.print;

import java.util.regex.Pattern;

/**
 * Lines that stand beside an article on its page and come along when it is copied and pasted: heads
 * of link lists, comment forms, picture credits, buttons. All are told by their wording alone.
 */
public final class SideLines {
  private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** What stands before the title of one other article. */
  static final Pattern ONE_LINK =
      Pattern.compile(
          "(read (previous|next|more|also)|also read|see also|related|(previous|next)"
              + "( (article|post|story|news))?|up next|prev|watch( now| also)?|don['’]?t miss)\\s*[:»>→]?",
          I);

  /** What stands before a list of links. */
  static final Pattern LINK_LIST =
      Pattern.compile(
          "((all |our )?latest( (news|stories|posts|articles|headlines|updates|videos))?"
              + "|related( (news|articles?|stories|story|posts?|topics?|content|coverage|links|reading|items|videos?|tags))"
              + "|(more|other) (news|stories|articles|posts|headlines|coverage|videos)( .{1,40})?"
              + "|more (from|in|about) .{1,40}|more (on|like) this( (topic|story))?"
              + "|recommended( (for you|stories|articles|reading|posts|videos))?"
              + "|(stories|articles|posts) (you (may|might|will) (also )?like|for you)"
              + "|(you|readers) (may|might) (also )?(like|enjoy|be interested in|have missed)( .{1,20})?"
              + "|trending( (now|stories|news|topics|articles))?"
              + "|(most|must) (read|popular|viewed|shared|commented|watched)( .{1,20})?"
              + "|popular( (posts|articles|stories|news|now|tags))?|what['’]s (hot|new|trending)"
              + "|top (stories|news|headlines|posts|articles)( .{1,20})?"
              + "|editor['’]?s['’]? (picks?|choice)|in case you missed it|icymi|breaking news"
              + "|recent (posts|articles|comments|stories|news)|archives?|categories|tags|filed under"
              + "|topics( in this (article|story))?|follow us( on)?( .{1,30})?|connect with us"
              + "|share( (this|article|post|story|it))*( (on|with|via|:).{0,60})?|share this:?"
              + "|(our )?newsletters?|sponsored( (content|links|stories))?|promoted( (content|stories))?"
              + "|paid content|from around the web|around the web|partner content|you['’]ll also like)\\s*:?",
          I);

  /** What stands before the comments; nothing of the article follows. */
  static final Pattern COMMENTS =
      Pattern.compile(
          "(leave a (reply|comment|response)|(post|add|write) (a|your) comment|\\d* ?comments?( \\(\\d+\\))?"
              + "|join the (conversation|discussion)|(cancel|submit) (reply|comment)|discussion about this post"
              + "|view (all )?comments|show comments|responses?|\\d+ (responses|thoughts|replies) (to|on) .{1,160})\\s*:?",
          I);

  /** Lines that are never part of the article, wherever they stand. */
  static final Pattern ALONE =
      Pattern.compile(
          "(advertisements?|ad|adverti[sz]ing|sponsored|promotion|story continues below.{0,40}"
              + "|(article|story|content) continues (below|after).{0,40}|continue reading( below)?.{0,20}"
              + "|scroll (down )?(to|for) (continue|more).{0,40}|skip to (main )?content|skip (ad|advertisement)"
              + "|your e-?mail address will not be published.*|required fields are marked.*"
              + "|save my name, e-?mail,? and website.*|notify me of (new|follow-?up).*"
              + "|(please )?(log|sign) ?in (to|or) .{1,60}|create an account.*|loading\\.*…?"
              + "|(facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|instagram|youtube|e-?mail|print|copy link|link copied!?|share|tweet|pin|save|gift article|bookmark)"
              + "|(click|tap) (here )?to (share|print|email|subscribe|sign up|read|see|view|join|donate).{0,80}"
              + "|(sign up|register|subscribe)( now| today| here)?( (for|to) .{1,120})?[.!]?"
              + "|(get|receive) (the |our )?.{0,40}(newsletter|in your inbox|to your inbox|delivered).{0,60}"
              + "|(like|follow) .{1,60} on (facebook|twitter|x|instagram|telegram|youtube|linkedin|whatsapp|google news).{0,80}"
              + "|follow @\\w+.{0,40}"
              + "|(©|\\(c\\)|copyright\\b).{0,200}|.{0,80}all rights reserved\\.?.{0,160}"
              + "|listen( to (this|the) (article|story))?( .{0,20})?|\\d+ min(ute)?s?( read)?|reading time:? .{1,20}"
              + "|(home|news)( ?[>»/|›] ?[^.]{1,40}){1,5}"
              + "|we use cookies.*|accept( all)?( cookies)?|(cookie|privacy) (policy|settings|notice).{0,40}|terms (of|and) .{1,30}"
              + "|(read more|also read|read also|see also|related( (article|story|news|post))?|more|must read|watch|read|don['’]?t miss)\\s*[:|»>]\\s*.{3,160}"
              + "|(tags|categories|category|filed under|topics)\\s*:.{0,200})",
          I);

  /** Who made the picture that stood here. */
  static final Pattern PICTURE =
      Pattern.compile(
          "([(\\[]?\\s*(editorial )?(cartoon|photos?|photograph|photography|image|illustration|picture|graphic|graphics|artwork|infographic|map|video|screenshot|screengrab|credit|drawing|caricature)s?"
              + "( (credits?|source|caption|illustration))?\\s*(by|courtesy( of)?|credits?|source|from|via|:|,|©|/)\\s*.{1,100}"
              + "|image (source|caption|copyright),? .{1,160}|file (photo|image|picture).{0,60}"
              + "|[(\\[](photo|image|picture|illustration)[^)\\]]{0,120}[)\\]]"
              + "|(.{1,40}/)?(getty images|shutterstock|istock(photo)?|unsplash|pixabay|depositphotos|alamy)(/.{1,40}| via .{1,40})?"
              + "|.{1,40} (via|/|\\|) (getty images|shutterstock|istock|unsplash|ap|reuters|afp|wikimedia commons))",
          I);

  private static final Pattern SENTENCE_INSIDE =
      Pattern.compile("[.!?][\"”’)]?\\s+[\"“‘(]?\\p{Lu}\\p{Ll}+ \\p{Ll}");

  static final Openings OF_ALONE =
      new Openings(
          "adv spo pro sto art con scr ski you req sav not ple log sig cre loa fac twi wha tel lin"
              + " pin red ins e-m ema pri cop sha twe gif boo cli tap reg sub get rec lik fol lis rea"
              + " hom new we* acc coo ter als see rel mor mus wat don tag cat fil top");

  static final Openings OF_PICTURE =
      new Openings(
          "edi car pho ima ill pic gra art inf map vid scr cre dra fil get shu ist uns pix dep ala");

  static final Openings OF_LINK_LIST =
      new Openings(
          "all our lat rel mor oth rec sto art pos you rea tre mos mus pop wha top edi in* icy bre"
              + " arc cat tag fil fol con sha new spo pro pai fro aro par");

  static final Openings OF_ONE_LINK = new Openings("rea als see rel pre nex up* wat don");

  static final Openings OF_COMMENTS =
      new Openings("lea pos add wri com joi can sub dis vie sho res");

  private SideLines() {}

  /** True for a line that goes wherever it stands. */
  public static boolean isAlone(String line) {
    return line.length() <= 260
        && ((mayBeAlone(line) && ALONE.matcher(line).matches()) || isPictureCredit(line));
  }

  /** True for a line that only says who made a picture. */
  public static boolean isPictureCredit(String line) {
    return line.length() <= 160
        && mayBePicture(line)
        && PICTURE.matcher(line).matches()
        && !(SENTENCE_INSIDE.matcher(line).find() || Spacing.words(line) > 14);
  }

  /** True for a line that the title of one other article follows. */
  public static boolean headsOneLink(String line) {
    return line.length() <= 40 && OF_ONE_LINK.mayOpen(line) && ONE_LINK.matcher(line).matches();
  }

  /** True for a line that a list of links follows. */
  public static boolean headsLinkList(String line) {
    return line.length() <= 80 && OF_LINK_LIST.mayOpen(line) && LINK_LIST.matcher(line).matches();
  }

  /** True for a line after which only comments follow. */
  public static boolean headsComments(String line) {
    return line.length() <= 200 && OF_COMMENTS.mayOpen(line) && COMMENTS.matcher(line).matches();
  }

  private static boolean mayBeAlone(String line) {
    return OF_ALONE.mayOpen(line) || Openings.holds(line, "all rights reserved");
  }

  private static boolean mayBePicture(String line) {
    return OF_PICTURE.mayOpen(line)
        || line.indexOf('/') >= 0
        || line.indexOf('|') >= 0
        || Openings.holds(line, "via ");
  }
}
