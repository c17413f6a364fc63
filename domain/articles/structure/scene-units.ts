import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import { isAboutGift } from "../content/described-things";
import type { Message, MessageType, Scene } from "../content/message";
import { type Unit, unit } from "../document-plan";
import { agreementUnits } from "./agreement-units";
import { takeAboutSpeaker } from "./context-of-stops";
import { faultsFound } from "./faults-found";
import { groupedSpeakers, messagesLast } from "./grouped-speakers";
import { takeIntended } from "./intended";
import { isBehind, isMoreSpeakers, isOfCourse, isWelcomed, opensItem, saysTheAward } from "./order-of-item";
import { agreementOf, type Of, type Pool } from "./pool";
import { takeOwnMatters, takeOwnPromises, takePromised, takeUseOfGift } from "./promised-there";
import { isGivingByTitle, isSpeechByTitle, isSpokenOf, isTakenUp, wordsOfGift } from "./spoken-of";
import { wordsOf } from "./weight";
import { welcomeFirst } from "./welcome-first";
import { isActOfCeremony, placeOfWritten } from "./written-places";

/** Words of topics up to which a meeting's first sentence has room for them. */
const SHORT_TOPICS = 14;

/** Words of what all agreed on, up to which it comes before the individual speeches. */
const SHORT_CONSENSUS = 26;

/** Number of people who only attended a session, up to which they come between the session and what was said there. */
const [MAX_ATTENDEES, MANY_ATTENDEES] = [3, 8];
/** English: words of three who only attended, from which on they come behind what was said. */
const MANY_WORDS = 16;
/** Words of a Chinese list of those who only attended, up to which it stands next to the chair, and of an English one, beyond which it follows who spoke. */
const [SHORT_LIST, LONG_LIST] = [12, 40];

/** English: whether those who only attended a session are too many to stand between it and what was said there. */
const areMany = (one: Of<"scene-attendees">, weightOf: AtScene["weightOf"]): boolean =>
  one.people.length > MAX_ATTENDEES || (one.people.length === MAX_ATTENDEES && weightOf(one) >= MANY_WORDS);

/** English: whether those of whom a panel of several speakers has no words are people who sat on it, and not its audience. */
const areBesidePanel = (
  { participants = [] }: DraftRecord,
  { scene, people }: Of<"scene-attendees">,
  spoken: readonly Of<"speech">[],
): boolean =>
  scene.item.activity === "discussion" &&
  scene.chairs.length === 0 &&
  new Set(spoken.flatMap(({ by }) => (by === "all" ? [] : by))).size > 1 &&
  participants.every(({ key, group }) => group === undefined || !people.includes(key));

const CLOSING: ReadonlySet<string> = new Set(["award", "gift", "launch"]);
const PLANNED: ReadonlySet<string> = new Set(["planned", "intended", "proposed"]);

const topicsWeight = (talk: Message | undefined): number =>
  talk?.type === "talk" ? wordsOf(talk.scene.item.topics) : 0;

/** Talks that are stated in the sentence of the meeting: short topics, and nothing else. */
export const isShortTalk = (talk: Of<"talk">): boolean =>
  talk.known &&
  talk.scene.whole &&
  talk.scene.told === "main" &&
  !talk.scene.item.when &&
  !talk.scene.item.venue &&
  !talk.scene.summary &&
  talk.scene.chairs.length === 0 &&
  topicsWeight(talk) <= SHORT_TOPICS;

/** What else two people discussed comes after what each of them said, if it is long; what all said comes after the topics. */
const isTopicsAfterSpeeches = (talk: Message | undefined, spoken: boolean): boolean =>
  talk?.type === "talk" && talk.known && talk.scene.whole && spoken && topicsWeight(talk) > SHORT_TOPICS * 2;

const ANSWER = /回应|答复|解答|回答|\b(?:answer|respond|repl(?:y|ied))/;

/** Whether a result answers what was said, so that it comes after it. */
const isAnswer = ({ outcome }: Of<"result">): boolean =>
  (outcome.points ?? []).some(({ en, zh }) => ANSWER.test(en ?? "") || ANSWER.test(zh ?? ""));

/** A result that fits into the sentence about the talks; a longer one comes after what each side said. */
const isShortResult = ({ outcome, scene }: Of<"result">): boolean => {
  const agreed = outcome.type === "consensus" && scene?.item.activity === "talks";
  return (
    !CLOSING.has(outcome.type ?? "") && wordsOf(outcome.points) <= (agreed ? SHORT_CONSENSUS : SHORT_TOPICS)
  );
};

const spokenAt = (own: readonly Message[]): boolean => own.some((one) => one.type === "speech" && !one.bare);

/** 双方确定了联络人员, 宾主三方形成共识: what all participants of the talks did. */
const isOfBoth = ({ outcome }: Of<"result">): boolean =>
  (outcome.points ?? []).every(({ zh }) => /^(?:双方|各方|宾主|[三四]方|与会)/.test(zh ?? ""));

const VISITS: ReadonlySet<string> = new Set(["inspection", "reception", "outbound_visit"]);

/** People who belong to one item: who received the visitors there, and which hosts sat with them. */
interface AtScene {
  readonly received: readonly Message[];
  readonly seated: readonly Message[];
  /** Context about the place, printed after the item itself. */
  readonly context: readonly Message[];
  /** Moves a long list of those who only attended to the end of the text. */
  readonly late: (attended: readonly Of<"scene-attendees">[]) => void;
  /** Whether the item is the event itself, so that its attendees attended the event. */
  readonly ofEvent: boolean;
  /** An estimate of the words of a list. */
  readonly weightOf: (attended: Of<"scene-attendees">) => number;
  /** In Chinese what all agreed on ends the item, after the office's own sentences. */
  readonly lang: Lang;
  readonly record: DraftRecord;
  /** All items of the event. */
  readonly scenes: readonly Scene[];
  /** Takes the context that explains the organizations of those who act in these messages, or what was given. */
  readonly explained: (messages: readonly Message[]) => readonly Message[];
}

/** The office's own words that refer to what was said before: 甲还……, 对此……. */
const GOES_ON = /还|也|最后|随后|对此|会后|表示|说|指出/;

const ENGLISH_GOES_ON =
  /\b(?:He|She|They|This|These|It)\b|\b(?:also|then|later|finally|afterwards?|after|said|says|noted|added|thanked|asked|answered|replied|agreed|expressed|impress\w*)\b/u;

/** 签约前，: what preceded the item itself. */
const BEFORE_IT = /^(?:签约|签字|签署|仪式|典礼|会议?|会见|会谈|座谈|开幕|开会|活动)前[，夕]/u;

/** 会后，: what followed the item, which does not come in front of what was said there. */
const AFTER_IT =
  /(?:^|[，。；])(?:签约|签字|签署|仪式|典礼|会议?|会见|会谈|座谈|活动)(?:结束)?后，|(?:^|[。；])(?:随后|之后|最后)/u;

const englishOf = ({ item }: Scene): string => (item.narrative ?? []).map(({ en }) => en ?? "").join(" ");

const textsOf = ({ item }: Scene): string => (item.narrative ?? []).map(({ zh }) => zh ?? "").join("");

/** Something asked or proposed without a recorded speaker: it ends the sentence about the talks. */
const saysNothing = (speech: Of<"speech">): boolean =>
  !speech.bare &&
  speech.remarks.every(({ remark }) => remark.act === "propose" && !remark.points?.length && !remark.quote);

/**
 * One item: what it was, its results, its speakers. Short results of talks come before the speeches, and in English what was launched; longer ones, awards
 * and gifts after them; what a ceremony made public comes before its attendees.
 */
export const sceneUnits = (pool: Pool, scene: Scene, at: AtScene): Unit[] => {
  const own = pool.takeScene(scene);
  const of = <T extends MessageType>(...types: T[]): Of<T>[] =>
    own.filter((message): message is Of<T> => types.includes(message.type as T));
  const talking = scene.item.activity === "talks" || scene.item.activity === "discussion";
  const results = of("result");
  const signs = of("sign");
  const plans = talking && signs.some((sign) => PLANNED.has(sign.agreement.status ?? ""));
  // In Chinese what all agreed on follows what each of them said, also beside a plan where several spoke.
  let [reported, saying] = [0, 0];
  for (const one of own)
    if (one.type === "speech" && !one.bare) {
      reported += 1;
      if (at.lang === "zh" && !saysNothing(one)) saying += 1;
    }
  const last = saying > (plans ? 1 : 0);
  // Where the lead states the talks, their results end the Chinese item.
  const stated =
    at.lang === "zh" && spokenAt(own) && !own.some((one) => one.type === "talk" || one.type === "session");
  // A welcome comes before what was discussed and agreed on.
  const welcomed = at.lang === "en" && talking && isWelcomed(own);
  const [talk] = of("talk");
  // The sentence of a place or a meeting with a name can include both the welcome and the topics: it comes first.
  const { topics = [], venue, title } = scene.item;
  const behind =
    welcomed && talk?.known === true && talk.scene.whole && topics.length > 0 && !venue && !title;
  // "The award spurred us on", "presentation of the award": what was given comes before the words.
  const titled = at.lang === "en" && isGivingByTitle(scene);
  const meant = at.lang === "en" && own.some(saysTheAward);
  const given = at.lang === "en" ? results.filter((one) => isSpokenOf(one, own)) : [];
  // What those at a meeting set up comes after what was said there, unless it ends the sentence about its topics.
  const gathered = at.lang === "zh" && spokenAt(own) && !own.some((one) => one.type === "talk");
  // What two sides will do is the outcome of what they said to each other.
  const debated = reported > 1;
  const early = results.filter((one) =>
    given.length > 0
      ? one.outcome.type === "gift"
      : titled || (at.lang === "en" && isTakenUp(one, own))
        ? true
        : talking && !stated && !gathered && !(welcomed && !behind && !plans)
          ? isShortResult(one) &&
            !isAnswer(one) &&
            !(at.lang === "en" && debated && one.outcome.type === "result") &&
            !(last && (one.outcome.type === "consensus" || isOfBoth(one)))
          : (meant && one.outcome.type === "award") || isLaunch(one, at.lang),
  );
  // The signatories of a document that the first paragraph names.
  const keys = signs.length > 0 ? [] : (scene.item.agreements ?? []);
  const ofKeys = (message: Message): boolean => keys.includes(agreementOf(message) ?? "");
  const signing =
    at.lang === "zh" ? [...pool.take("signatories", ofKeys), ...pool.take("witnesses", ofKeys)] : [];
  const agreements = [
    ...signs.flatMap((sign) => agreementUnits(pool, sign, true)),
    ...unit("agreements", signing, true),
  ];
  const speeches = of("speech");
  const topicsLate =
    at.lang === "en" &&
    isTopicsAfterSpeeches(
      talk,
      speeches.some(({ by }) => by !== "all"),
    );
  const late = behind || topicsLate ? of("talk") : [];
  // What they agreed on comes after what they discussed.
  const agreedLate = at.lang === "en" && late.length > 0 ? early.filter(isAgreed) : [];
  const spokenOnly = speeches.filter((one) => !one.bare);
  const more = at.lang === "en" ? of("session").filter((one) => isMoreSpeakers(one, spokenOnly)) : [];
  const what = of("tour", "talk", "session", "handover").filter(
    (message) => ![...late, ...more].some((one) => one === message),
  );
  const described = what.some((one) => one.type === "handover") ? of("narrative").filter(isAboutGift) : [];
  // Talks that the lead states have no sentence that a proposal without a speaker could join.
  // In Chinese a proposal opens the talks only with their topics: without any it would come before what it answers.
  const joins = at.lang === "en" || (what.length > 0 && topics.length > 0);
  const empty = joins ? speeches.filter(saysNothing) : [];
  const spoken = speeches.filter((one) => !one.bare && !empty.includes(one));
  const session = what.some((message) => message.type === "session");
  // The speakers of a session are named together; the words of some of them follow.
  const there = of("scene-attendees");
  // They come before a long list of those who only attended, in Chinese also a shorter one, even without reported words.
  const listed = there.some((one) => at.weightOf(one) > (at.lang === "zh" ? SHORT_LIST : LONG_LIST));
  const named = session && (spoken.length > 0 || listed) ? speeches.filter((one) => one.bare) : [];
  // In English several speakers without reported words come after the others.
  const several =
    at.lang === "en" &&
    spoken.length > 0 &&
    (named.reduce((n, { by }) => n + (by === "all" ? 2 : by.length), 0) > 1 || isBehind(named, spoken));
  const bare = several ? [] : named;
  const besideChair = (one: Of<"scene-attendees">): boolean =>
    session && scene.chairs.length > 0 && at.weightOf(one) <= SHORT_LIST;
  const long =
    spoken.length > 0 &&
    (at.lang === "en"
      ? session &&
        (isSpeechByTitle(scene) ||
          there.some((one) => areMany(one, at.weightOf) || areBesidePanel(at.record, one, spoken)))
      : of("talk").length === 0 &&
        there.some((one) => (at.ofEvent ? !besideChair(one) : one.people.length > MANY_ATTENDEES)));
  // In English those who only attended a signing end the text, after what was said at it.
  const signed = at.lang === "en" && keys.length > 0 && spoken.length > 0 && there.length > 0;
  if (long || signed) at.late(there);
  const attended = long || signed ? [] : there;
  // The results of a discussion follow its topics, whoever took part; those of a ceremony that visitors attended follow their
  // attendance.
  const joined = at.lang === "zh" && VISITS.has(at.record.kind) && scene.item.title !== undefined;
  const made =
    there.length > 0 && !joined && speeches.length === 0 && scene.item.activity !== "discussion"
      ? results.filter((one) => !early.includes(one) && !isGiftAtSigning(one, scene, at.lang))
      : [];
  const found = faultsFound(scene, results);
  const later = results.filter((one) => ![...early, ...made, ...found].includes(one));
  const gifts = at.lang === "en" ? later.filter(({ outcome }) => outcome.type === "gift") : [];
  const thanking = gifts.length > 0 ? wordsOfGift(speeches) : undefined;
  const after = thanking ? later.filter((one) => !gifts.includes(one)) : later;
  const written = unit(
    "agenda",
    of("narrative").filter((one) => !described.includes(one)),
    true,
  );
  // Actions of those who saw something precede what they said about it.
  const seen =
    scene.item.activity === "tour" &&
    !(at.lang === "zh" ? GOES_ON.test(textsOf(scene)) : ENGLISH_GOES_ON.test(englishOf(scene)));
  const agreed =
    at.lang === "zh" && after.some((one) => one.outcome.type === "consensus" || (stated && isOfBoth(one)));
  // 这一共识是在商会推荐下达成的: words about what was agreed on come behind it.
  const refersBack = agreed && ABOUT_RESULT.test(textsOf(scene));
  const behindWords = (agreed && !refersBack) || (at.lang === "en" && areOfExchange(scene, after));
  // An action is placed with the reception of the people who did it.
  const did = at.lang === "zh" && session && scene.item.did !== undefined;
  const opening = [
    ...(did ? [] : at.received),
    ...made,
    ...what,
    ...(did ? at.received : []),
    ...described,
    ...bare,
    ...at.seated,
    ...attended,
    ...early.filter((one) => !agreedLate.includes(one)),
  ];
  const beside = at.explained(opening);
  const acts = beside.filter((one) => one.type !== "background");
  const context = [...at.context, ...beside.filter((one) => one.type === "background")];
  const turns = [
    ...speeches.filter((one) => !empty.includes(one) && !named.includes(one)),
    ...(several ? named : []),
  ];
  const said =
    at.lang === "zh"
      ? welcomeFirst(at.record, scene, groupedSpeakers(turns))
      : messagesLast(at.record, turns);
  // "the plans for this development" refers to what was discussed, from which an agreement would separate it.
  const pointsBack = ({ remarks: [first] }: Of<"speech">): boolean =>
    plans && at.lang === "en" && (first?.remark.points ?? []).some(({ en }) => BACK.test(en ?? ""));
  // Documents of the signing that the first paragraph reports come before what was said there.
  const signedFirst =
    at.lang === "en" && signs.length > 0 && (scene.item.agreements ?? []).length > signs.length;
  const place = at.lang === "zh" ? placeOfWritten(at.record, scene, said) : undefined;
  const begun = at.lang === "en" && said.length > 0 && opensItem(of("narrative"), opening);
  const first =
    seen ||
    (at.lang === "en" && said.length > 0 && of("narrative").every(isOfCourse)) ||
    place === "first" ||
    (at.lang === "zh" &&
      of("narrative").length > 0 &&
      BEFORE_IT.test(textsOf(scene)) &&
      !AFTER_IT.test(textsOf(scene))) ||
    (at.lang === "zh" && said.length === 0 && isActOfCeremony(scene, results));
  const pledged = at.lang === "en" && pool.has("promised");
  const unitsOf = (messages: readonly Of<"speech">[]): Unit[] =>
    messages.flatMap((message, n) => {
      const wanted = [
        ...takeOwnMatters(pool, at.record, [message]),
        ...takeIntended(pool, message, messages.slice(n + 1)),
      ];
      if (at.lang === "zh")
        return [
          ...unit("agenda", [message, ...wanted], true),
          ...(place === message ? written : []),
          ...unit("background", takeAboutSpeaker(pool, at.record, scene, message), true),
        ];
      if (pledged) wanted.push(...takeOwnPromises(pool, message, messages.slice(n + 1), at.scenes));
      // What was given comes before the thanks for it.
      const given = message === thanking ? unit("outcomes", gifts, true) : [];
      return [...given, ...unit("agenda", [message, ...at.explained([message]), ...wanted], true)];
    });
  const [greeting] = at.lang === "zh" ? said.filter((one) => isGreetingAtTour(scene, one)) : [];
  return [
    ...unit("agenda", greeting ? [greeting] : [], true),
    ...(begun ? written : []),
    ...unit("agenda", [...opening, ...empty, ...acts], true),
    ...unit("background", said.length > 0 ? context : [], true),
    ...(first && !begun ? written : []),
    ...unit("outcomes", found, true),
    ...(pledged ? unit("follow_ups", takeUseOfGift(pool, scene, at, after), true) : []),
    ...unitsOf(said.filter(pointsBack)),
    ...(plans || signedFirst ? agreements : []),
    // In Chinese context after somebody's words would read as part of them.
    ...unitsOf(said.filter((message) => message !== greeting && !pointsBack(message))),
    ...unit("agenda", more, true),
    ...unit("agenda", [...late, ...agreedLate]),
    ...(plans || signedFirst ? [] : agreements),
    ...(behindWords && !first && !place ? written : []),
    ...unit("outcomes", [...after, ...at.explained(after)], true),
    ...unit("follow_ups", takeOwnMatters(pool, at.record, results), true),
    ...unit("follow_ups", takePromised(pool, scene, at.scenes, at.lang), true),
    ...unit("background", said.length > 0 ? [] : context, true),
    ...(behindWords || first || place ? [] : written),
  ];
};

/** Whether something was given at a signing: a Chinese text names those who attended and what came before it first. */
const isGiftAtSigning = ({ outcome }: Of<"result">, { item }: Scene, lang: Lang): boolean =>
  lang === "zh" && outcome.type === "gift" && (item.agreements ?? []).length > 0;

/** Whether something was launched at an item, which is stated before what was said there: in Chinese at the ceremony that has its name. */
const isLaunch = ({ outcome, scene }: Of<"result">, lang: Lang): boolean =>
  outcome.type === "launch" &&
  (lang === "en" || isNamedAfter(scene?.item.title?.zh, outcome.points?.[0]?.zh));

/** 某中心开工仪式, where 某中心开工 or 某中心 is what was launched. */
const isNamedAfter = (title: string | undefined, what: string | undefined): boolean =>
  what !== undefined && /(?:仪式|典礼)$/u.test(title ?? "") && title?.startsWith(what) === true;

/** Whether gifts without a known giver are some of those that the office's sentences say were exchanged. */
const areOfExchange = (scene: Scene, results: readonly Of<"result">[]): boolean =>
  results.length > 0 &&
  results.every(({ outcome }) => outcome.type === "gift" && (outcome.by ?? []).length === 0) &&
  /\b(?:exchanged|swapped)\b/.test(englishOf(scene));

/** Whether the host welcomed the visitors on the tour, and said nothing else there: the welcome came first. */
const isGreetingAtTour = ({ item }: Scene, { remarks, bare }: Of<"speech">): boolean => {
  const [only, ...more] = remarks;
  const own = [item.when, item.venue, item.city, item.title, item.did].every((one) => one === undefined);
  const first = only !== undefined && (item.remarks ?? []).indexOf(only.remark) === 0;
  return (
    item.activity === "tour" && own && !bare && more.length === 0 && first && only.remark.act === "welcome"
  );
};

/** The office's own words about a result of the item, which they take up. */
const ABOUT_RESULT = /^(?:这一?|这项|该|该项|上述)(?:合作)?(?:共识|意向|成果|协议|约定)/u;

const isAgreed = ({ outcome }: Of<"result">): boolean => outcome.type === "consensus";

const BACK = /\b(?:this|these) \p{Ll}{3,}/u;
