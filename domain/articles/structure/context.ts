import type { DraftRecord } from "../../events/shape";
import type { Text } from "../../events/values";
import type { Scene } from "../content/message";
import { isAboutVisit } from "../content/refers-back";
import { literal } from "../literal";
import { isClosingFact } from "./closing-facts";
import { eventOfFact, goesOnAboutEvent } from "./facts-of-event";
import { followsSubject } from "./follows-subject";
import { isOtherAct } from "./other-acts";
import type { Of } from "./pool";
import { wordsOf } from "./weight";

const bare = (text: string | undefined): string => (text ?? "").replace(/^the /i, "");

const startsWith = (text: Text | undefined, name: Text | undefined): boolean => {
  if (text?.zh && name?.zh && text.zh.startsWith(name.zh)) return true;
  return text?.en !== undefined && !!name?.en && bare(text.en).startsWith(bare(name.en));
};

const isSame = (a: Text | undefined, b: Text | undefined): boolean =>
  (a?.en !== undefined && a.en === b?.en) || (a?.zh !== undefined && a.zh === b?.zh);

/** Words of a sentence up to which it explains one thing; a longer one is context for the whole text. */
const MAX_EXPLANATION_WORDS = 30;

export const isShort = (text: Text | undefined): boolean => wordsOf([text]) <= MAX_EXPLANATION_WORDS;

/** A sentence of context about one of these people: it begins with the name. */
export const isAbout = (
  record: DraftRecord,
  message: Of<"background">,
  people: readonly string[],
): boolean => {
  const text = record.background?.[message.at];
  return (record.participants ?? []).some(
    (one) =>
      people.includes(one.key) &&
      !isOtherAct(record, text?.en) &&
      (startsWith(text, one.person?.name) || startsWith(text, one.person?.later)),
  );
};

/** "The City thanks the families": the office's own thanks, which end a text. */
const THANKS =
  /^[^,;]{2,70}? (?:thanks?|is grateful|are grateful|(?:would like|wish(?:es)?) to thank|extends? (?:its|their|sincere) )/;

export const isThanks = (text: Text | undefined): boolean => THANKS.test(text?.en ?? "");

const STATE = "(?:the )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2}";
const OF_TWO_STATES = new RegExp(
  `^(?:The two countries|${STATE} and ${STATE}) (?:(?:officially |formally |first )?established (?:diplomatic|official|formal) (?:relations|ties)|are (?:two|both|among|members|the|neighbou?rs)\\b)`,
  "u",
);

/** "Lakeland and Reedland established diplomatic relations in 1990", "… are two of the largest economies": it ends an English text. */
export const isOfTwoStates = (text: string): boolean => OF_TWO_STATES.test(text);

/** "The North Terminal is run by the port": the place of which a part was seen, "operations at the North Terminal". */
const isOfSight = (text: Text | undefined, saw: readonly Text[]): boolean => {
  const name = bare(subjectOf(text).en);
  return name.includes(" ") && saw.some((one) => one.en?.includes(name));
};

const MEASURES_ZH =
  /^(?:总|占地|规划|展示)?(?:建筑)?(?:总)?(?:面积|投资|占地|位于|坐落|建于|建成|始建|设有|分为|于\d{4}年|是)/;
/** Characters of one place's description up to which it follows what was seen there. */
const DESCRIPTION = 110;

/** 某展览馆总建筑面积约6000平方米，……: what a place is, in a sentence that begins with its name. */
const isDescribedZh = (text: Text | undefined, name: Text | undefined): boolean => {
  const said = text?.zh ?? "";
  const called = name?.zh ?? "";
  return (
    called.length > 1 &&
    said.length <= DESCRIPTION &&
    said.startsWith(called) &&
    MEASURES_ZH.test(said.slice(called.length))
  );
};

/** "Training at Reed Camp is supported by …": the subject of a sentence is something at a place, whose name has two words or more. */
const isSomethingAt = (text: Text | undefined, name: Text | undefined): boolean => {
  const place = bare(name?.en);
  const [, subject = ""] =
    /^(.{2,90}?) (?:is|was|are|were|has|had|began|started|opened|serves?|received|covers?|dates|dated|goes) /u.exec(
      text?.en ?? "",
    ) ?? [];
  return / \p{Lu}/u.test(place) && new RegExp(` (?:at|of|in) (?:the )?${literal(place)}$`, "u").test(subject);
};

/** 甲市是…… is about a city; 甲市产业园是…… is about something with a longer name. */
const beginsWithCity = (text: Text | undefined, city: Text | undefined): boolean => {
  if (!startsWith(text, city)) return false;
  const zh = text?.zh?.startsWith(city?.zh ?? "") ? text.zh.slice(city?.zh?.length ?? 0) : "";
  return zh === "" || followsSubject(zh.replace(/^[市县区]/u, ""));
};

/**
 * A sentence of context about the place of an item: it begins with the name of the place, of its city, or of what was seen. The
 * city of the whole event does not count: sentences about it belong to no stop.
 */
export const isAboutPlace = (record: DraftRecord, message: Of<"background">, scene: Scene): boolean => {
  const text = record.background?.[message.at];
  const { item } = scene;
  const { venue } = item;
  const cities = [item.city, venue?.city].filter((city) => !isSame(city, record.city));
  // What a host did does not describe a room on its premises.
  const org = isSame(venue?.organization?.name, record.venue?.organization?.name ?? record.venue?.name);
  const owner = org ? [] : [venue?.organization?.name, venue?.organization?.short];
  const places = [venue?.name, ...owner];
  // "The park is named for …": the last word of the place's name.
  const noun = /^The (\p{Ll}{3,}) (?:is|was|has|lies|covers|opened|dates) /u.exec(text?.en ?? "")?.[1];
  // A description of a hall that was visited belongs to the visit, in Chinese even if it is long.
  if (item.activity === "tour" && isDescribedZh(text, venue?.name) && (item.remarks ?? []).length === 0)
    return true;
  // In English a hall is not described between talks and what was said there.
  const isOfTalks = text?.en !== undefined && item.activity === "talks" && (item.remarks ?? []).length > 0;
  if (isOfTalks && startsWith(text, venue?.name)) return false;
  if (noun && isShort(text) && venue?.name?.en?.toLowerCase().endsWith(` ${noun}`)) return true;
  return (
    isShort(text) &&
    (cities.some((city) => beginsWithCity(text, city)) ||
      [...places, ...(item.saw ?? [])].some((name) => startsWith(text, name)) ||
      isSomethingAt(text, isSame(venue?.name, record.venue?.name) ? undefined : venue?.name) ||
      isOfSight(text, item.saw ?? []))
  );
};

/** The name with which a sentence begins: "KU-8 is the consortium of …", "KU-8, set up in 2010, is", "Reed Camp in Lindow is". */
const subjectOf = (text: Text | undefined): Text => ({
  en: /^((?:The )?[A-Z][\w.-]*(?: [A-Z][\w.-]*)*)(?: (?:in|at|on|near) [A-Z][\w-]*)?(?:, [^,.]+,)? (?:is|was|are|were) /.exec(
    text?.en ?? "",
  )?.[1],
  zh: /^([^，。]{2,16}?)(?:是|位于|成立于|创建于|创立于|始建于|于\d{4}年)/.exec(text?.zh ?? "")?.[1],
});

/** "The strategy is designed to …": the noun of something that the purpose of the event names. */
const isAboutAim = (record: DraftRecord, text: Text | undefined): boolean => {
  const noun = /^The (\p{Ll}{5,}) (?:is|was|aims|covers|sets) /u.exec(text?.en ?? "")?.[1];
  const aim = record.purpose?.en ?? "";
  return noun !== undefined && new RegExp(`\\bthe (?:\\p{Ll}+ ){0,3}${noun}\\b`, "u").test(aim);
};

/** 安例即将离任: somebody who was met leaves a post, or has just taken one. */
const isAboutTerm = ({ participants }: DraftRecord, text: string): boolean =>
  /^[^，]{2,14}(?:即将|将于[^，]{1,6}|日前|近日|新近|刚刚?)(?:离任|卸任|任满|到任|履新|就任)[^，]{0,4}。$/.test(
    text,
  ) && (participants ?? []).some(({ person }) => person?.name?.zh && text.startsWith(person.name.zh));

/** A short sentence that explains what something in the purpose of the event is for, or a change of post of somebody who was met. */
export const explainsLead = (record: DraftRecord, message: Of<"background">): boolean => {
  const text = record.background?.[message.at];
  return isShort(text) && (isAboutAim(record, text) || isAboutTerm(record, text?.zh ?? ""));
};

const EVENT_ZH =
  /^(?:此次|本次|这次|此番|该)(?:活动|访问|出访|考察|会议|会见|会谈|论坛|研讨会|座谈会|仪式|行程|交流)(?!.*(?:必将|将|有利于|有助于|意义|作用|机会|实践|体现|举措|(?<!进)一步|步伐|落实|行动|延续))/;
/** 推介会是某市首场域外推介会: that an event was the first of its kind. */
const FIRST_ZH =
  /^(?:此次|本次|本届)?\p{Script=Han}{0,6}(?:会|论坛|活动|仪式|培训班|展览)是[^。]*(?:首次|首场|首个|首届|第[一二三四五六七八九十\d]+[届次期场])/u;
/** 举办这样的论坛，在业内是首次. */
const FIRST_HELD_ZH =
  /^(?:举办|举行|召开|开展)[^。；]{0,24}(?:会|论坛|峰会|活动|仪式|培训班|展览|大赛)[^。；]*是[^。；]{0,12}(?:首次|第一次|首创)/u;
/** 考察为期5天, 师生来华研学交流为期10天. */
const LASTED_ZH =
  /^[^，。；]{0,16}(?:考察|访问|出访|调研|参访|行程|展览|展会|培训|研修|交流|活动)(?:为期|历时|持续|共)[^，。；]{1,6}[天日周月年]。?$/u;
const COMPOSED_ZH =
  /^(?:该|此次|这个)?(?:考察团|代表团|访问团|参访团|调研组|代表团成员|考察团成员)由[^。]+组成/;
const VENUES_ZH =
  /^(?:论坛|会议|大会|活动|仪式)(?:在[^，。]{2,10})?共?(?:设|分设)[^，。]*(?:会场|分论坛|展区)/;
const COMPOSED_EN =
  /^(?:The (?:delegation|mission|group|party) (?:consist(?:s|ed) of|comprise[sd]|(?:is|was) (?:composed|made up) of) |Of the (?:\d+|\p{Ll}+) \p{Ll}+s, (?:\d+|\p{Ll}+) (?:is|are|was|were) )/u;
const EVENT_NOUN =
  "(?:visit|trip|tour|mission|trade mission|call|event|seminar|forum|conference|symposium|workshop|meeting|summit|ceremony|exhibition|fair|expo|invitation|(?:\\p{Ll}+ )?class|course)";
const EVENT_EN = new RegExp(
  `^(?:(?:It|This) (?:was|is) (?:(?:the|his|her|their) (?:\\p{Ll}+ )?|(?:the )?\\p{Lu}[\\p{L} .-]*['’]s? )(?:\\p{Ll}+(?:st|nd|rd|th)|first|second|third|last|largest|latest) |(?:The|This) (?:(?!(?:next|first|second|third|last|previous|preceding|earlier|former|following|other|inaugural) )\\p{Ll}[\\p{Ll}-]+ ){0,2}?${EVENT_NOUN} )(?!.*\\b(?:will|would|(?:was|were) (?:planned|to)|opportunity|significan\\w*|(?:is|was) expected to)\\b)(?! ?(?:occurs|rotates|(?:is (?:held|organi[sz]ed)|takes place|meets) (?:annually|yearly|regularly|every|each)))`,
  "u",
);
/** "The fair is the largest in Lakeland": an event that may be another one than that of the record. */
const OTHER_EVENT =
  /^(?:The|This) (?:\p{Ll}[\p{Ll}-]+ ){0,2}?(seminar|forum|conference|symposium|workshop|summit|exhibition|fair|expo|class|course) /u;

/** Nouns that one event can have. */
const ALIKE = [
  ["fair", "expo", "exhibition", "exhibit", "show", "market"],
  ["seminar", "forum", "conference", "symposium", "workshop", "summit", "congress", "meeting"],
  ["class", "course", "training", "workshop", "seminar", "school"],
] as const;

/** Whether a sentence is about an event of a kind that nothing in the record's names of its own event has. */
const isOfAnotherEvent = (record: DraftRecord, text: string): boolean => {
  const { kind, title, officialName, theme, partOf, purpose, agenda } = record;
  const noun = OTHER_EVENT.exec(text)?.[1];
  const own = [
    kind,
    title,
    officialName,
    theme,
    partOf?.name,
    purpose,
    (agenda ?? []).map((one) => one.title),
  ];
  const said = JSON.stringify(own).toLowerCase();
  const alike = ALIKE.find((one) => one.some((each) => each === noun)) ?? [];
  return noun !== undefined && !alike.some((one) => said.includes(one));
};

/** English words of a sentence about the event that follows the news; a longer one ends the text. */
const MAX_OF_EVENT = 24;
/** "The visit was part of an agreement between A and B": in what frame it took place, also with long names. */
const FRAME_EN =
  /^(?:The|This) \p{Ll}+ (?:was|is|took place|formed|forms) (?:\p{Ll}+ )?(?:part of|under|within|in (?:the|its) framework|at the invitation) [^,;]+$/u;
/** "This meeting was the second of them": of what only the sentence before names. */
const OF_OTHERS = /\b(?:of|with|after|from|under) (?:them|these|those|it)\b/u;
/** "This was the President's first visit to the port": how often the visitor had come. */
const FIRST_VISIT_EN =
  /^(?:It|This) (?:was|is) (?:(?:the|an?) )?[\p{L} .-]+?['’]s? (?:\p{Ll}+(?:st|nd|rd|th)|first|second|third) (?:ever |official |state )?(?:visit|trip|mission)\b/u;
/** "The mayor went to Lakeland in 2020.": another visit, to which "This was Ray's second visit" may refer. */
const OF_OTHER_VISIT =
  /\b(?:visit(?:s|ed)?|went|came|trip|travel(?:s|l?ed)?|tour(?:ed)?|missions?|delegations?|sent)\b/u;
/** "About nine countries take part in the fair": how many took part in an event. */
const NUMBER_EN =
  /^(?:(?:About|Around|Some|Nearly|Almost|Over|More than|A total of) )?(?:\d[\d,]*|\p{L}+) (?:\p{L}+ )?(?:countries|companies|exhibitors|participants|people|delegates|teams|guests)(?: and [^,.]{2,40})? (?:take|took|are taking|have taken) part\b/u;

/** "It is open to visitors until May": until when an exhibition goes on. */
const OPEN_UNTIL_EN =
  /^(?:It|The \p{Ll}+) (?:is|was|will be|remains) open (?:to [^,.]{3,30} )?(?:until|through|till) /u;

/** A consequence of a visit, or when an event was first held: it ends an English text. */
const isOutcomeOrHistory = (text: string): boolean =>
  /^(?:The|This) \p{Ll}+ (?:marks|marked|opened up|paved|has|laid|was (?:founded|established|set up|launched|initiated)) /u.test(
    text,
  );

/** A sentence about a course and "the pilots" who attend it, which follows the pilots. */
const isBehindGroups = ({ participants, background }: DraftRecord, text: string): boolean =>
  (background ?? []).length <= 2 &&
  /^The (?:course|training|class) /.test(text) &&
  takesUpGroup(
    (participants ?? []).flatMap(({ group }) => group?.en ?? []),
    text,
  );

const VISITS: ReadonlySet<string | undefined> = new Set(["inspection", "reception", "outbound_visit"]);
/** Whether an event is a visit, whose visitors its first sentence names. */
export const isOfVisit = ({ kind }: DraftRecord): boolean => VISITS.has(kind);

/** Characters of the size or the form of an event. */
const SIZE = 100;

/** Chinese: the size or the form of an event of many, or of an event that somebody held on a visit. */
const isSizeOfEvent = (record: DraftRecord, text: Text | undefined, before: Text | undefined): boolean => {
  if (text?.zh && before?.zh && goesOnAboutEvent(text.zh, before.zh))
    return isSizeOfEvent(record, before, undefined);
  const { organizers, title, officialName, partOf } = record;
  const { en, zh = "" } = text ?? {};
  const noun = eventOfFact(zh);
  const named = [title, officialName, partOf?.name].some((one) => noun && one?.zh?.includes(noun));
  const held = !isOfVisit(record) || (organizers ?? []).some(({ tier }) => tier === "host");
  return en === undefined && held && named && zh.length <= SIZE;
};

/**
 * A short sentence about the event as a whole, or about the members of the delegation: "The visit was the chamber's first
 * mission to the region." It belongs to what the event was.
 */
export const isAboutEvent = (record: DraftRecord, message: Of<"background">): boolean => {
  const text = record.background?.[message.at];
  const { en, zh } = text ?? {};
  if (isSizeOfEvent(record, text, record.background?.[message.at - 1])) return true;
  const isOf = (said: string | undefined, ...patterns: RegExp[]): boolean =>
    !said || patterns.some((pattern) => pattern.test(said));
  const before = record.background?.[message.at - 1]?.en;
  if (before && OF_OTHER_VISIT.test(before) && FIRST_VISIT_EN.test(en ?? "")) return false;
  const ofVisitors = isOfVisit(record) ? [COMPOSED_ZH] : [];
  return (
    isShort(text) &&
    Boolean(en ?? zh) &&
    ((en ?? "").split(" ").length <= MAX_OF_EVENT || FRAME_EN.test(en ?? "")) &&
    !(before && OF_OTHERS.test(en ?? "")) &&
    !isOfAnotherEvent(record, en ?? "") &&
    !(en !== undefined && zh === undefined && (isOutcomeOrHistory(en) || isBehindGroups(record, en))) &&
    !isClosingFact(en ?? "") &&
    isOf(en, EVENT_EN, FIRST_VISIT_EN, NUMBER_EN, COMPOSED_EN, OPEN_UNTIL_EN) &&
    isOf(zh, EVENT_ZH, LASTED_ZH, FIRST_ZH, FIRST_HELD_ZH, VENUES_ZH, ...ofVisitors)
  );
};

/** "The course prepares the pilots …": whether a sentence refers to one of these groups with "the". */
const takesUpGroup = (groups: readonly string[], text: string): boolean =>
  groups.some((group) => {
    const noun = / (\p{Ll}{4,}s)$/u.exec(group)?.[1];
    return noun !== undefined && text.includes(` the ${noun} `);
  });

/** English: the sentence on how often such visits were made comes before other context, because "it" is the visit. */
export const visitFirst = (record: DraftRecord, context: readonly Of<"background">[]): Of<"background">[] => {
  const isOwn = ({ at }: Of<"background">): boolean => isAboutVisit(record.background?.[at] ?? {});
  return [...context.filter(isOwn), ...context.filter((one) => !isOwn(one))];
};

/** "India held bilateral meetings with six countries", where the title says the same without a number: the full statement of the news. */
export const repeatsTitle = (record: DraftRecord, message: Of<"background">): boolean => {
  const text = record.background?.[message.at];
  const [, who = "", verb = "", what = ""] =
    /^(.+?) (hold|sign)s? ((?:\p{L}[\p{L}-]* )*?\p{L}+s)(?: (?:with|in|at|on|to|for) |$)/u.exec(
      record.title?.en ?? "",
    ) ?? [];
  const past = verb === "hold" ? "held" : "signed";
  return who !== "" && isShort(text) && bare(text?.en).startsWith(`${bare(who)} ${past} ${what} `);
};

const DELEGATION_ZH = "(?:代表团|访问团|考察团|参访团|调研组|[\\p{Script=Han}·、]{2,16}一行(?:\\d+人)?)";
const ARRIVED_ZH = new RegExp(
  `^${DELEGATION_ZH}(?:于[^，。]{2,14}?|[\\d年月日上下午中晚]{3,14})?(?:抵达|抵)[^，。；]{2,12}(?:，(?:开始|开启|展开)[^，。；]{2,24})?。?$`,
  "u",
);
const MEMBERS_ZH =
  /^(?:此次|本次|这次)?[^，。]{0,6}(?:代表团|访问团|考察团|参访团|领团|团员|成员)(?:中|里)，?有/;

/** 一行于22日上午从某市前来访问, 于9月16日至19日率团访韩, after the name of somebody. */
const ON_JOURNEY_ZH =
  /^(?=[^。]*(?:一行|此次|此番|本次|率|\d日))(?![^。]*(?:\d{4}年|曾|[访到]过))(?:一行)?(?:此次|此番|本次)?(?:应[^，。]+?邀请，?)?(?:于[^，。]{2,14}?|\d[^，。]{1,12}?)?(?:从[^事，。]{1,10}?)?(?:率[^，。]{1,14}?)?(?:前来|前往|来(?!自)|赴(?!任)|到(?!任)|抵|访|出访|乘)/u;

/** Whether a sentence is about the current journey of somebody in the record: 某某此次到某市考察. */
const isOnJourney = ({ participants }: DraftRecord, text: string): boolean =>
  (participants ?? []).some(({ person }) =>
    [person?.name?.zh, person?.later?.zh].some(
      (name) => name && text.startsWith(name) && ON_JOURNEY_ZH.test(text.slice(name.length)),
    ),
  );

/** When the visitors of a Chinese text arrived, and for how long: 代表团于4月5日抵达甲市，开始为期4天的访问. It belongs to the news. */
export const isAboutArrival = (record: DraftRecord, message: Of<"background">): boolean => {
  const text = record.background?.[message.at]?.zh ?? "";
  return ARRIVED_ZH.test(text) || isOnJourney(record, text);
};

/** Who some of the members of a delegation are, in a Chinese text: 代表团成员中，有多位来自……. It follows their list. */
export const isAboutMembers = (record: DraftRecord, { at }: Of<"background">): boolean => {
  const text = record.background?.[at];
  return isShort(text) && [MEMBERS_ZH, COMPOSED_ZH].some((pattern) => pattern.test(text?.zh ?? ""));
};

const RENEWED_ZH = /(?:首次|第[\d一二三四五六七八九十]+次)(?:缔结|签署|签订|续签)/;

/** A sentence about the document itself: its subject is a noun for the document or its signing, or it states how often it was renewed. */
export const isAboutAgreement = (record: DraftRecord, message: Of<"background">): boolean => {
  const text = record.background?.[message.at];
  return (
    /^(?:签约|签署|协议|备忘录|合同)/.test(text?.zh ?? "") ||
    ((record.agreements ?? []).length === 1 && RENEWED_ZH.test(text?.zh ?? "")) ||
    /^The (?:agreement|memorandum|signing|document|contract)\b/.test(text?.en ?? "") ||
    / (?:approved|ratified|endorsed) the (?:agreement|memorandum|document|contract)\b/.test(text?.en ?? "")
  );
};

/** A sentence about a round number of years of the event: 当月恰逢两市缔结友城十二周年. */
export const isAnniversary = (record: DraftRecord, message: Of<"background">): boolean => {
  const text = record.background?.[message.at];
  return (
    isShort(text) &&
    (/(?:恰逢|适逢|正值|缔结|结好|结为).*周年/.test(text?.zh ?? "") ||
      /\banniversary of\b/.test(text?.en ?? ""))
  );
};

/** A sentence with its own date: 5月20日，某办收到函件. */
export const isDated = (record: DraftRecord, message: Of<"background">): boolean => {
  const text = record.background?.[message.at];
  return (
    /^(?:\d{4}年)?\d{1,2}月\d{1,2}日[，,]/.test(text?.zh ?? "") || /^On [A-Z][a-z]+ \d/.test(text?.en ?? "")
  );
};

const FORM_ZH =
  /^(?:论坛|仪式|会议|大会|研讨会|座谈会|活动|年会|峰会)(?:共?设|分设|分为|以[^，。]{2,16}(?:形式|方式)|采用|采取|同步)/;
const FORM_EN =
  /^The (?:forum|ceremony|conference|meeting|seminar|event|symposium|summit) (?:had|comprised|consisted of|linked|was (?:held (?:by|online|in)|streamed|broadcast))\b/;

/** One of the office's own sentences about the form of the event: 论坛设两个主会场和六个分会场. It belongs to what the event was. */
export const isAboutForm = ({ scene }: Of<"narrative">): boolean => {
  const texts = scene.item.narrative ?? [];
  return (
    texts.length > 0 && texts.every((text) => FORM_ZH.test(text.zh ?? "") || FORM_EN.test(text.en ?? ""))
  );
};
