package org.firsthand.language.train.news;

/** What actors do to others in the news. */
final class Predications {
  private final Dice dice;
  private final Nouns nouns;
  private final Clauses clauses;

  Predications(Dice dice, Nouns nouns, Clauses clauses) {
    this.dice = dice;
    this.nouns = nouns;
    this.clauses = clauses;
  }

  Predication any(int depth) {
    return switch (dice.weighed(12, 3, 3, 4, depth > 0 ? 3 : 0, depth > 0 ? 2 : 0)) {
      case 1 -> oblique(depth);
      case 2 -> intransitive();
      case 3 -> control(depth);
      case 4 -> report(depth);
      case 5 -> judged(depth);
      default -> transitive(depth);
    };
  }

  /** With an object that may become the subject of a passive. */
  Predication transitive(int depth) {
    int d = depth - 1;
    return switch (dice.weighed(8, 7, 5, 5, 3, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2)) {
      case 0 ->
          Predication.of(
                  dice.of(
                      "attack,attack,hack,breach,target,hit|hits|hit|hit|hitting,disrupt,infiltrate,compromise,block,shut|shuts|shut|shut|shutting down,ban|bann,monitor,cripple,bomb,strike|strikes|struck|struck|striking,damage,destroy,seize,shell,sabotage,penetrate,knock out,take|takes|took|taken|taking over,raid,invade,occupy,probe,paralyze,disable"))
              .object(nouns.target(d));
      case 1 ->
          Predication.of(
                  dice.of(
                      "condemn,deny,reject,confirm,investigate,announce,discuss,launch,denounce,criticize,describe,plan|plann,begin|begins|began|begun|beginning,order,stage,suspend,halt,carry out,call off,mount,step|stepp up,dismiss,support,delay,end,oppose,welcome,back,detect,orchestrate,lead|leads|led|led|leading,prevent,stop|stopp,thwart,blame,defend,postpone,claim,downplay,document,review"))
              .object(nouns.event(d));
      case 2 ->
          Predication.of(
                  dice.of(
                      "sanction,expel|expell,arrest,indict,support,warn,threaten,sue,fine,invade,detain,charge,accuse,question,summon,join,jail,kill,target,defend,criticize,visit,blame,hack,help,pressure,recognize,monitor,blacklist,extradite,isolate,urge,contact,thank,deport"))
              .object(nouns.actor(d));
      case 3 ->
          Predication.of(
                  dice.of(
                      "supply,deliver,buy|buys|bought|bought|buying,sell|sells|sold|sold|selling,block,test,deploy,develop,export,send|sends|sent|sent|sending,seize,steal|steals|stole|stolen|stealing,receive,provide,leak,use,publish,release,order,obtain,produce,ship|shipp,intercept,acquire,hand over,delete,share,demand,offer,install,import,fire,collect,unveil"))
              .object(nouns.thing(d));
      case 4 ->
          Predication.of(
                  dice.of(
                      "sign,reach,sign,break|breaks|broke|broken|breaking,ratify,approve,violate,renew,conclude,suspend,discuss,negotiate"))
              .object(nouns.agreement(d))
              .in("with", nouns.actor(0));
      case 5 ->
          Predication.of(dice.of("impose,impose,lift,announce,tighten,slap|slapp,extend,ease"))
              .object(nouns.measure())
              .in("on", nouns.actor(0));
      case 6 ->
          Predication.of(dice.of("provide,supply,equip|equipp,arm"))
              .object(nouns.country())
              .in("with", nouns.thing(0));
      case 7 ->
          Predication.of(
                  dice.of(
                      "send|sends|sent|sent|sending,deliver,sell|sells|sold|sold|selling,transfer,export,supply,hand,ship|shipp,provide,pass"))
              .object(nouns.thing(0))
              .in("to", nouns.actor(0));
      case 8 ->
          Predication.of(
                  dice.of("blame,criticize,condemn,sanction,thank,punish,fine,attack,prosecute"))
              .object(nouns.actor(d))
              .in("for", nouns.event(d));
      case 9 ->
          Predication.of(dice.of("blame,pin|pinn")).object(nouns.event(d)).in("on", nouns.actor(0));
      case 10 ->
          Predication.of(dice.of("accuse,accuse,suspect"))
              .object(nouns.actor(d))
              .with("advcl", gerund("of", d));
      case 11 ->
          Predication.of(dice.of("launch,carry out,conduct,direct,wage,plan|plann"))
              .object(nouns.event(d))
              .in("against", nouns.actor(0));
      case 12 ->
          Predication.of(dice.of("ban|bann,prevent,bar|barr,stop|stopp,block"))
              .object(nouns.actor(0))
              .with("advcl", gerund("from", d));
      case 13 ->
          Predication.of(dice.of("accuse,accuse,warn,convict,inform"))
              .object(nouns.actor(0))
              .in("of", nouns.event(d));
      default ->
          Predication.of(
                  dice.of(
                      "cut|cuts|cut|cut|cutting,sever,restore,break|breaks|broke|broken|breaking off,suspend,establish,strengthen,deepen"))
              .object(
                  Nominal.of(
                      dice.of(
                          "ties,diplomatic_ ties,diplomatic_ relations,relations,contacts,cooperation=")))
              .in("with", nouns.country());
    };
  }

  private Predication oblique(int depth) {
    int d = depth - 1;
    return switch (dice.weighed(2, 2, 2, 2, 2, 2, 2, 1, 1)) {
      case 0 -> Predication.of("call").in("for", nouns.event(d));
      case 1 -> Predication.of("respond").in("to", nouns.event(d));
      case 2 -> Predication.of(dice.of("agree,focus,cooperate")).in("on", nouns.agreementTopic());
      case 3 ->
          Predication.of(dice.of("warn,complain,speak|speaks|spoke|spoken|speaking"))
              .in(dice.of("of,about"), nouns.event(d));
      case 4 ->
          Predication.of(dice.of("meet|meets|met|met|meeting,cooperate,work,negotiate,clash,talk"))
              .in("with", nouns.actor(d));
      case 5 ->
          Predication.of(
                  dice.of(
                      "withdraw|withdraws|withdrew|withdrawn|withdrawing,retreat,benefit,suffer"))
              .in("from", dice.chance(0.5) ? nouns.agreement(0) : nouns.place());
      case 6 -> Predication.of("call").in("on", nouns.actor(0)).with("xcomp", any(d).infinitive());
      case 7 -> Predication.of("comment").in("on", nouns.event(0));
      default ->
          Predication.of(dice.of("invest,participate,intervene,play")).in("in", nouns.event(0));
    };
  }

  private Predication intransitive() {
    return Predication.of(
        dice.of(
            "resign,escalate,collapse,retaliate,withdraw|withdraws|withdrew|withdrawn|withdrawing,respond,fail,apologize,surrender,intervene,agree,comment,protest,die,disappear,flee|flees|fled|fled|fleeing,testify,act,spread|spreads|spread|spread|spreading,attack,arrive,speak|speaks|spoke|spoken|speaking"));
  }

  private Predication control(int depth) {
    int d = depth - 1;
    if (dice.chance(0.62)) {
      return Predication.of(
              dice.of(
                  "plan|plann,seek|seeks|sought|sought|seeking,vow,threaten,agree,refuse,try,promise,decide,pledge,continue,want,begin|begins|began|begun|beginning,intend,attempt,fail,decline,hope,need,offer,manage,start,aim,struggle"))
          .with("xcomp", any(d).infinitive());
    }
    String[] object = {
      "urge",
      "order",
      "force",
      "help",
      "warn",
      "press",
      "push",
      "train",
      "encourage",
      "persuade",
      "invite"
    };
    if (dice.chance(0.65)) {
      return Predication.of(object[dice.below(11)])
          .object(nouns.actor(0))
          .with("xcomp", any(d).infinitive());
    }
    return Predication.of(dice.of("ask,tell|tells|told|told|telling,allow,allow,ask"))
        .recipient(nouns.actor(0))
        .with("xcomp", any(d).infinitive());
  }

  /** Verbs that say, with a clause behind them. */
  Predication report(int depth) {
    String verb =
        dice.of(
            "say|says|said|said|saying,say|says|said|said|saying,announce,claim,confirm,deny,deny,report,allege,insist,warn,add,reveal,acknowledge,argue,suggest,believe,note,conclude,find|finds|found|found|finding,show|shows|showed|shown|showing,state,think|thinks|thought|thought|thinking,admit|admitt,know|knows|knew|known|knowing,declare,fear,estimate,stress");
    Phrase content = clauses.clause(depth - 1);
    return Predication.of(verb).with("ccomp", dice.chance(0.55) ? Clauses.that(content) : content);
  }

  /** "called the attack unacceptable", "described it as an act of war". */
  private Predication judged(int depth) {
    Phrase judgement =
        dice.chance(0.6)
            ? Phrase.adjective(
                dice.of(
                    "unacceptable,illegal,baseless,unprecedented,reckless,false,absurd,irresponsible,shameful,groundless,unlawful"))
            : Nominal.of(
                dice.of(
                    "an act=,a violation=,a threat=,a lie=,a provocation=,nonsense=,an escalation=,a crime=,propaganda="));
    if (judgement.head.form.matches("act|violation")) {
      judgement.afterIn(
          "of",
          "nmod",
          Nominal.of(dice.of("war=,aggression=,terrorism=,international_ law=,sovereignty=")));
    }
    if (dice.chance(0.5)) {
      judgement.between("\"", "\"");
    }
    Phrase event = nouns.event(depth - 1);
    return dice.chance(0.55)
        ? Predication.of("call").object(event).with("xcomp", judgement)
        : Predication.of(dice.of("describe,dismiss,denounce,condemn,portray"))
            .object(event)
            .in("as", judgement);
  }

  Phrase gerund(String mark, int depth) {
    return any(depth).form("VBG").before("mark", Phrase.word(mark, "SCONJ", "IN"));
  }
}
