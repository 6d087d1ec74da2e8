package org.firsthand.language.train.news;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words of the grammar: common names, invented people, bodies and groups. */
final class Vocabulary {
  /** Country (in the notation of {@link Nominal}), adjective, capital. */
  static final List<String[]> COUNTRIES =
      table(
          """
          Russia|Russian|Moscow;Ukraine|Ukrainian|Kyiv;China|Chinese|Beijing;Iran|Iranian|Tehran
          Israel|Israeli|Jerusalem;the United States|American|Washington;Albania|Albanian|Tirana
          Belarus|Belarusian|Minsk;Poland|Polish|Warsaw;Estonia|Estonian|Tallinn;Latvia|Latvian|Riga
          Lithuania|Lithuanian|Vilnius;Germany|German|Berlin;France|French|Paris;Italy|Italian|Rome
          Spain|Spanish|Madrid;Turkey|Turkish|Ankara;Syria|Syrian|Damascus;Iraq|Iraqi|Baghdad
          Japan|Japanese|Tokyo;India|Indian|Delhi;Pakistan|Pakistani|Islamabad;Taiwan|Taiwanese|Taipei
          Canada|Canadian|Ottawa;Australia|Australian|Canberra;Finland|Finnish|Helsinki
          Norway|Norwegian|Oslo;Sweden|Swedish|Stockholm;Denmark|Danish|Copenhagen;Greece|Greek|Athens
          Egypt|Egyptian|Cairo;Georgia|Georgian|Tbilisi;Armenia|Armenian|Yerevan;Kenya|Kenyan|Nairobi
          Nigeria|Nigerian|Abuja;Mexico|Mexican|Brasilia;Brazil|Brazilian|Brasilia;Cuba|Cuban|Havana
          Venezuela|Venezuelan|Caracas;Serbia|Serbian|Belgrade;Kosovo|Kosovan|Pristina
          Hungary|Hungarian|Budapest;Romania|Romanian|Bucharest;Bulgaria|Bulgarian|Sofia
          Moldova|Moldovan|Chisinau;Kazakhstan|Kazakh|Astana;Vietnam|Vietnamese|Hanoi
          Indonesia|Indonesian|Jakarta;Ethiopia|Ethiopian|Addis;Qatar|Qatari|Doha;Yemen|Yemeni|Sanaa
          Lebanon|Lebanese|Beirut;Britain|British|London;Ireland|Irish|Dublin;Belgium|Belgian|Brussels
          Austria|Austrian|Vienna;Myanmar|Burmese|Naypyidaw;Chile|Chilean|Santiago;Peru|Peruvian|Lima
          the Netherlands|Dutch|Amsterdam;Afghanistan|Afghan|Kabul;Jordan|Jordanian|Amman
          """);

  static final Set<String> NATIONAL = new TreeSet<>();

  static {
    COUNTRIES.forEach(row -> NATIONAL.add(row[1]));
    NATIONAL.addAll(
        List.of(
            "European",
            "Western",
            "African",
            "Asian",
            "Arab",
            "Baltic",
            "Balkan",
            "Nordic",
            "Palestinian",
            "Kurdish"));
  }

  static final List<String> GIVEN =
      words(
          "Adrienne,Carla,Nadia,Oksana,Edi,Marko,Ilir,Besnik,Louise,Martel,Henrik,Ingrid,Lars,Aino,Jukka,Tomasz,"
              + "Agnieszka,Katarzyna,Piotr,Jan,Pavel,Sergei,Dmitry,Olga,Irina,Vladimir,Maria,Anna,Elena,Mikhail,Andriy,"
              + "Mykhailo,Taras,Hassan,Ali,Reza,Fatemeh,Leila,Mohammad,Ahmed,Omar,Yusuf,Khalid,Amina,Noor,David,Yael,"
              + "Avi,Rachel,Sarah,James,John,Robert,Michael,Emily,Karen,Linda,Patricia,Kevin,Brian,Anne,Jake,Ned,Wei,"
              + "Li,Mei,Zhao,Hua,Kenji,Haruka,Yuki,Takeshi,Min,Priya,Rajesh,Anil,Sunita,Imran,Ayesha,Carlos,"
              + "Diego,Lucia,Jose,Ana,Pedro,Fernanda,Thiago,Pierre,Claire,Antoine,Giulia,Marco,Paolo,Hans,Klaus,"
              + "Annalena,Sabine,Kwame,Chidi,Ngozi,Abebe,Wanjiru,Thabo,Mehmet,Ayse,Emre,Giorgos,Eleni,Viktor,Zsofia,"
              + "Ion,Mihai,Kaja,Jaan,Arturs,Inga,Gitanas,Birgit,Soren,Mette,Sanna,Erik,Ewa,Radek,Luis,Rosa,Thu,Minh");

  static final List<String> FAMILY =
      words(
          "Watson,Nunez,Martel,Rama,Hoxha,Berisha,Kovacs,Novak,Lindqvist,Hansen,Virtanen,Korhonen,Kowalski,Nowak,"
              + "Wojcik,Petrov,Ivanova,Sokolov,Smirnova,Volkov,Shevchenko,Bondarenko,Melnyk,Tkachenko,Hosseini,"
              + "Rahimi,Karimi,Mousavi,Tehrani,Haddad,Mansour,Khalil,Saleh,Farouk,Nasser,Cohen,Levi,Mizrahi,Peretz,"
              + "Price,Miller,Kirby,Sullivan,Carter,Brooks,Fisher,Reed,Stone,Baker,Wood,Young,King,Park,Singer,"
              + "Chen,Zhang,Wang,Liu,Zhao,Huang,Tanaka,Sato,Suzuki,Kimura,Kim,Choi,Sharma,Gupta,Patel,Singh,Khan,Malik,"
              + "Garcia,Lopez,Torres,Ramirez,Silva,Costa,Pereira,Dubois,Moreau,Lambert,Rossi,Bianchi,Ferrari,Schmidt,"
              + "Weber,Baumann,Okafor,Adeyemi,Mwangi,Tesfaye,Dlamini,Yilmaz,Demir,Kaya,Papadopoulos,Georgiou,Nagy,"
              + "Szabo,Popescu,Ionescu,Kask,Tamm,Ozols,Kazlauskas,Jensen,Olsen,Berg,Nguyen,Tran,O'Brien,Murphy,Kelly,"
              + "Warner,Marsh,Hunt,Lavrov,Cleverly,Grant,Bush,Field,Law,Rice,Cook,Turner,Walker,Bell,Day,May,Brown");

  /** Titles before a name. */
  static final List<String> TITLES =
      words(
          "Prime_ Minister,Prime_ Minister,President,President,Foreign_ Minister,Foreign_ Minister,Defense^ Minister,"
              + "Defence^ Minister,Interior^ Minister,Finance^ Minister,Justice^ Minister,Secretary,"
              + "Foreign_ Secretary,Home^ Secretary,Senator,General,Colonel,Ambassador,Vice^ President,Chancellor,"
              + "spokesman,spokeswoman,spokesperson,spokeswoman,spokesman,foreign_^ ministry^ spokesman,"
              + "foreign_^ ministry^ spokeswoman,defense^ ministry^ spokesman,army^ spokesman,"
              + "government^ spokesperson,government^ spokeswoman,police^ spokesman,company^ spokeswoman,"
              + "analyst,researcher,lawmaker,lawyer,prosecutor,Attorney^ General,"
              + "Deputy^ Prime_ Minister,deputy^ foreign_ minister,press^ secretary,Justice,Judge,Digital_ Minister,"
              + "opposition^ leader,security^ researcher,chief_ executive=,army^ chief,director,Gen.,Sen.,Mr.,Mr.,Ms.,Dr.");

  /** Bodies that speak for a title: "State Department spokeswoman". */
  static final List<String> BODIES =
      words(
          "State^ Department,National_^ Security^ Council,White_ House,Pentagon,Kremlin,Foreign_ Ministry,"
              + "Defense^ Ministry,Interior^ Ministry,Justice^ Department,Treasury^ Department,Foreign_ Office,"
              + "NATO,UN,EU,European_ Commission,Microsoft,Google,FBI,CIA,Kremlin,UNICEF,Commerce^ Department,"
              + "Home^ Office,Security^ Council,Cyber^ Command,Central_ Bank,Treasury,army=,government=,ministry=");

  /** Bodies as actors, with the article. */
  static final List<String> AGENCIES =
      words(
          "the Foreign_ Ministry,the Defense^ Ministry,the Defence^ Ministry,the State^ Department,"
              + "the US^ State^ Department,the US^ Justice^ Department,the US^ Treasury^ Department,"
              + "the White_ House,the Kremlin,the Pentagon,the European_ Union,the European_ Commission,NATO,the EU,"
              + "the UN^ Security^ Council,the United Nations,the FBI,the Central_^ Intelligence^ Agency,"
              + "the National_^ Security^ Agency,the Security^ Service,the Revolutionary_^ Guard^ Corps,the Interior^ Ministry,"
              + "the National_^ Cyber^ Centre,the Federal_^ Security^ Service,the Justice^ Department,the Treasury,"
              + "the Home^ Office,the Foreign_ Office,the army=,the parliament=,the government=,the government=,the ministry=,"
              + "the foreign_ ministry=,the defence^ ministry=,the company=,the agency=,the central_ bank=,the court=,"
              + "the police=,the intelligence^ service=,the security^ council=,the opposition=,the regime=");

  static final List<String> COMPANIES =
      words(
          "Microsoft,Google,Meta,Twitter,Telegram,Huawei,Nokia,Siemens,Norsk^ Energi,Baltcom,Orbital^ Systems,"
              + "Volta^ Grid,Halcyon^ Labs,Redshore,Sentinel^ Labs,Polar^ Telecom,Kite^ Security,Arbor^ Bank,TeleNord,"
              + "Quantara,Meridian^ Airlines,Aegis^ Cyber,Novatek^ Shipping,Amberline,Crowngate");

  static final List<String> GROUPS =
      words(
          "Grey_ Lynx,Night^ Heron,Silent_ Badger,Red_ Harrier,APT41,APT28,Killnet,Lazarus,Sandworm,Hamas,Hezbollah,"
              + "the Taliban,Wagner,the Wagner^ Group,the Houthis,the Lazarus^ Group,the Black_^ Tide^ gang=,Anonymous,"
              + "Iron^ Wolf,Homeland^ Justice");

  static final List<String> OUTLETS =
      words(
          "Reuters,AFP,AP,Xinhua,TASS,Interfax,the BBC,CNN,the Guardian,the Post,the Times,the New_^ York_ Times,"
              + "the Wall^ Street^ Journal,Der_ Spiegel,state^ television=,state^ media=,local_ media=,the newspaper=,"
              + "the Daily_ Herald,the news^ agency=,Bloomberg,Politico,the Washington^ Post,Haaretz");

  static final List<String> OFFICIALS =
      words(
          "officials,officials,US^ officials,U.S.^ officials,senior_ officials,government^ officials,diplomats,Western_ diplomats,"
              + "experts,security^ experts,cybersecurity^ experts,researchers,investigators,prosecutors,analysts,"
              + "lawmakers,intelligence^ officials,defense^ officials,critics,activists,rights^ groups,human_^ rights^ groups,"
              + "authorities,local_ authorities,sources,two# people,three# sources,some officials,US^ intelligence^ officials,"
              + "two# US^ officials,protesters,residents,witnesses,several officials,European_ officials,police=");

  static final List<String> PEOPLE =
      words(
          "a spokesman=,a spokeswoman=,a spokesperson=,a senior_ official=,a US^ official=,a diplomat=,a judge=,"
              + "a defense^ official=,an analyst=,a security^ researcher=,the minister=,the president=,the prime_ minister=,"
              + "the foreign_ minister=,the spokeswoman=,the spokesman=,the official=,the ambassador=,a government^ source=,"
              + "an expert=,a lawmaker=,a professor=,the general=,a former_ intelligence^ officer=,a ministry^ spokeswoman=");

  static final List<String> HACKERS =
      words(
          "hackers,hackers,a hacker^ group=,a group=,state-sponsored_ hackers,government-backed_ hackers,"
              + "pro-Russian_ hackers,a ransomware^ gang=,criminals,the attackers,the hackers,troops,soldiers,forces,"
              + "the military=,spies,intelligence^ agents,a cyber_^ espionage^ group=,fighters,rebels,militants,"
              + "unknown_ attackers,unidentified_ hackers,cybercriminals,activists");

  static final List<String> TARGETS =
      words(
          "government^ websites,government^ networks,the website=,websites,its networks,critical_ infrastructure=,"
              + "a power^ plant=,the power^ grid=,the electricity^ grid=,a port=,a hospital=,hospitals,banks,the largest_ bank=,"
              + "computer^ systems,servers,email^ accounts,the electoral_ system=,a satellite^ network=,an airport=,"
              + "nuclear_ facilities,a nuclear_ plant=,an oil^ refinery=,a gas^ pipeline=,military_ bases,an air^ base=,"
              + "railways,telecoms^ companies,a water^ utility=,the database=,mobile_ networks,the internet=,"
              + "a messaging^ app=,social_^ media^ accounts,news^ sites,the phones,energy^ companies,the embassy=,"
              + "the communications^ network=,critical_ systems,data^ centers,undersea_ cables,the parliament=,"
              + "civilian_ targets,oil^ tankers,ships,a warship=,the capital=,border^ towns,a defense^ contractor=");

  static final List<String> THINGS =
      words(
          "drones,missiles,ballistic_ missiles,long-range_ missiles,weapons,arms,ammunition=,tanks,fighter^ jets,"
              + "microchips,chips,semiconductors,surveillance^ technology=,spyware=,malware=,ransomware=,equipment=,"
              + "military_ equipment=,military_ aid=,humanitarian_ aid=,financial_ support=,technology=,data=,stolen~ data=,"
              + "personal_ data=,information=,classified~ documents,documents,fuel=,oil=,gas=,grain=,satellites,software=,"
              + "air^ defense^ systems,defense^ systems,radars,military_ radios,components,electronic_ components,"
              + "training=,intelligence=,new_ evidence=,armed~ drones,secrets,emails,money=,nuclear_ material=,uranium=");

  static final List<String> EVENTS =
      words(
          "the attack=,the attack=,the attacks,a cyberattack=,a cyber_ attack=,the cyberattack=,the cyber_ attacks,the breach=,"
              + "a data^ breach=,the hack=,the invasion=,the war=,the strike=,an air^ strike=,the incident=,the explosion=,"
              + "the protests,the election=,a military_ exercise=,the sanctions,new_ sanctions,the decision=,the move=,the deal=,"
              + "the talks,the campaign=,a disinformation^ campaign=,an espionage^ operation=,the operation=,the killing=,"
              + "the crackdown=,the blackout=,the outage=,the raid=,the shelling=,the violence=,the arrests,an intrusion=,"
              + "the leak=,the allegations,the claims,the report=,a retaliatory_ strike=,the visit=,the takeover=,the summit=,"
              + "the expulsion=,the assault=,the blockade=,the ban=,a denial=,human_^ rights^ abuses,war^ crimes,the crisis=");

  static final List<String> AGREEMENTS =
      words(
          "an agreement=,a pact=,a treaty=,a memorandum=,a deal=,a contract=,a cooperation^ agreement=,a defense^ pact=,"
              + "a trade^ deal=,a security^ agreement=,a joint_ declaration=,a ceasefire=,a peace^ deal=,"
              + "an information^ security^ agreement=");

  static final List<String> MEASURES =
      words(
          "sanctions,new_ sanctions,economic_ sanctions,an arms^ embargo=,a travel^ ban=,tariffs,restrictions,"
              + "export^ controls,visa^ restrictions,a fine=,an asset^ freeze=,martial_ law=,a curfew=,further_ sanctions");

  static final List<String> CITIES =
      words(
          "Kharkiv,Odesa,Mariupol,Gdansk,Hamburg,Geneva,Istanbul,Aleppo,Mosul,Isfahan,Shanghai,Shenzhen,Osaka,"
              + "Mumbai,Karachi,Lagos,Mombasa,Haifa,Narva,Daugavpils,Bergen,Gothenburg,Rotterdam,Marseille,Milan,"
              + "Barcelona,Toronto,Sydney,Vladivostok,Kaliningrad,Donetsk,Kherson,Lviv,Durres,Singapore,Munich");

  private Vocabulary() {}

  static List<String> words(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).toList();
  }

  private static List<String[]> table(String text) {
    return Arrays.stream(text.strip().split("[;\n]"))
        .map(row -> row.strip().split("\\|"))
        .collect(Collectors.toList());
  }
}
