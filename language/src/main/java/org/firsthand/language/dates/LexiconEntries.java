package org.firsthand.language.dates;

/** The entries of the English {@link Lexicon}, written by us. A line: sorts, then words. */
final class LexiconEntries {

  private LexiconEntries() {}

  /** U. names a unit, D. a part of the day, P. a pointer, M. a modifier; "-" is a plain word. */
  static final String ENGLISH =
      """
      MONTH january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9
      MONTH october=10 november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9
      MONTH sept=9 oct=10 nov=11 dec=12
      WEEKDAY monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7
      WEEKDAY mon=1 tue=2 tues=2 wed=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7
      WEEKDAYS mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7
      UNIT second=u.second minute=u.minute hour=u.hour day=u.day weekend=u.weekend week=u.week
      UNIT fortnight=u.fortnight month=u.month quarter=u.quarter year=u.year decade=u.decade
      UNIT century=u.century millennium=u.millennium
      UNIT+UNITS seconds=u.second minutes=u.minute hours=u.hour days=u.day weekends=u.weekend
      UNIT+UNITS weeks=u.week fortnights=u.fortnight months=u.month quarters=u.quarter years=u.year
      UNIT+UNITS decades=u.decade centuries=u.century millennia=u.millennium
      LONG daylong=u.day weeklong=u.week monthlong=u.month yearlong=u.year hourlong=u.hour
      LONG decadelong=u.decade
      CARDINAL one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11
      CARDINAL twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18
      CARDINAL nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80
      CARDINAL ninety=90
      MULTIPLIER hundred=100 thousand=1000
      ORDINAL first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10
      ORDINAL eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16
      ORDINAL seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30
      SEASON spring=21 springtime=21 summer=22 summertime=22 autumn=23 fall=23 winter=24
      SEASON wintertime=24
      DAYPART morning=d.morning dawn=d.morning noon=d.noon midday=d.noon afternoon=d.afternoon
      DAYPART evening=d.evening dusk=d.evening night=d.night midnight=d.midnight
      NEAR_DAY today=0 yesterday=-1 tomorrow=1
      POINTER last=p.last this=p.this next=p.next past=p.past coming=p.coming upcoming=p.coming
      POINTER previous=p.previous preceding=p.previous following=p.following same=p.same
      POINTER that=p.same current=p.this prior=p.previous ensuing=p.following
      PART early=m.start mid=m.mid late=m.end beginning=m.start start=m.start middle=m.mid end=m.end
      PART close=m.end midst=m.mid outset=m.start onset=m.start
      APPROXIMATELY about=m.approx around=m.approx approximately=m.approx roughly=m.approx
      APPROXIMATELY circa=m.approx nearly=m.equal_or_less almost=m.less_than over=m.more_than
      APPROXIMATELY exactly=m.approx
      VAGUE_AMOUNT few several many numerous
      DECADE twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80
      DECADE nineties=90 aughts=0 noughties=0
      ZONE gmt utc est edt pst pdt cst cdt mst mdt bst cet cest eet eest msk irst jst kst ist
      EVERY each every
      UNIT_ADJECTIVE trading business working calendar fiscal financial consecutive straight full
      UNIT_ADJECTIVE more additional whole school extra crucial critical academic entire solid
      UNIT_ADJECTIVE successive further long difficult tumultuous
      PREPOSITION in on at by since until till during from before after of through throughout
      PREPOSITION within over for between around about to into as across toward towards
      FUTURE will shall would ll won could can may might must should
      FUTURE scheduled due expected plans planned hopes aims intends expects expect plan planning
      FUTURE upcoming expire expires payable slated poised begins starts ahead likely deadline
      PAST was were had did has have been said told met began came went made took gave got found saw
      PAST knew thought left fell rose held led won lost sent spent built bought sold brought caught
      PAST kept felt stood struck shot ran rang sang drew grew flew threw wrote broke spoke chose
      PAST drove became sought fought taught hit cut put set shut read beat quit paid signed
      COUNTED people persons points shares troops soldiers dollars euros pounds rials yuan rubles
      COUNTED miles meters metres kilometers kilometres feet percent votes seats jobs members
      COUNTED barrels tons tonnes gallons employees workers homes victims deaths accounts computers
      - of the a an and or to ago earlier later now currently recently recent soon future present
      - time times while from more less than at least most no not up couple half o clock a.m p.m
      - am pm quarter term near short long foreseeable distant right days nowadays other once twice
      - year's ended ending period latest so some old term weekdays s th st nd rd overnight
      - annually yearly quarterly nightly boxing eve final
      - daily weekly monthly hourly on in hence before after turn only just
      - later's tonight christmas eve new month-end day's sometime well as black bloody
      - good palm easter super ash times mirror express telegraph herald star mail world
      - fiscal age ages lately previously presently tomorrows h hrs hr mins min morning's week's
      - between through until till since thru corresponding comparable year-ago moment these those
      - during by within for over under into ad bc ce bce mr mrs ms dr gen sen rep gov st rev
      - supposed going be
      - ramadan nowruz thanksgiving nights mornings evenings afternoons million
      """;
}
