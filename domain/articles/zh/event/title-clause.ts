import type { MessageType } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { nounIn } from "../words/grammar";

/** What a title says that somebody did, or that an event took place. */
export interface Act {
  /** Empty for an event that was held. */
  readonly subject: string;
  readonly verb: string;
  /** The verb with all that follows it, and with place and partners ahead of it. */
  readonly predicate: string;
  readonly path: string;
}

const VERBS =
  "举行|举办|召开|签署|签订|签约|会见|会晤|座谈|会谈|访问|出访|到访|考察|调研|走访|拜访|拜会|走进|参观|慰问|看望|出席|参加|组织|捐赠|赠送|检查|督查|视察|开展";
/** 考察团, 促进会, 访问学者: the verb as a part of a name. */
const IN_NAME = "(?!团|组|队|员|者|会(?!见|谈|晤)|仪式|典礼|活动|协会|委|局|部)";
const PREDICATE = new RegExp(
  `^(?:以[^，；]{2,14}?方式)?(?:(?:赴|到(?!访|任)|来(?!访)|在)[^，；]{2,14}?|(?:与|同|向)[^，；]{2,20}?)?(?:(?:${VERBS})${IN_NAME}|(?:举行|举办)(?=仪式|活动))`,
  "u",
);
const VERB_LAST = new RegExp(`(?:${VERBS})$`);
const LED = /^(?:一行|率团|率队|带队|率[^，；]{0,12}?(?:代表团|考察团|访问团|考察组|代表|团))?/u;
/** Labels and slogans, words of the office's own page, and more than one clause. */
const LABEL =
  /^陪同|[，。；：！？\s]|(?:纪要|简报|通知|安排|记录)$|[我本][市区县校院]|来[我本\p{Script=Han}](?:访|考|调)/u;
/** How a subject ends that is no name of the record. */
const SUBJECT_END =
  /(?:团|组|队|领导|总领事|大使|参赞|长|书记|主席|主任|市|区|县|省|企业|委员|代表|师生|工商联|中学|大学|学院|医院|学会|协会|商会|公司|集团)$/u;
/** 某论坛在湖滨举行: an event that took place. */
const HELD =
  /^((?:“[^”]*”|[^，。；：“”])+?)(?:在[^，。；]{1,20}?)?(?:成功|圆满|顺利|隆重|如期)?(?:举行|召开|举办)$/;

/** The ends of the names of the record in a title. */
const namesIn = ({ facts }: Discourse, title: string): ReadonlySet<number> => {
  const called = [
    ...facts.people.flatMap(({ name, group }) => [name?.text, group?.text]),
    ...facts.delegations.map(({ name }) => facts.said(name, "")?.text),
    ...facts.allOrgs().flatMap(({ name, short }) => [name.text, short?.text]),
  ];
  return new Set(
    called.flatMap((one) => {
      const at = one === undefined || one.length < 2 ? -1 : title.indexOf(one);
      return one === undefined || at < 0 ? [] : [at + one.length];
    }),
  );
};

/** Characters of a title, beyond which it is a text that somebody pasted. */
const MAX_TITLE = 120;

/** Subject and predicate of the office's own title, where it is one clause; undefined for labels and names. */
export const actOfTitle = (discourse: Discourse): Act | undefined => {
  const title = discourse.facts.said(discourse.facts.record.title, "title");
  if (!title || title.text.length > MAX_TITLE || LABEL.test(title.text.replace(" ", ""))) return undefined;
  const { path } = title;
  // A signing on a visit, and a second clause, have sentences of their own.
  const text = title.text
    .replace(/并签[^，；]+$/, "")
    .replace(/ [^ ]+$/, "")
    .replace(/(?<=[赴到])京(?=\p{Script=Han}{4})/u, "北京");
  const event = HELD.exec(text)?.[1];
  if (event && nounIn(event) && event.length > SHORT_NAME)
    return { subject: "", verb: "举行", predicate: `举行${event}`, path };
  const ends = namesIn(discourse, text);
  for (let end = 2; end < text.length - 2; end += 1) {
    const subject = text.slice(0, end);
    if (!ends.has(end) && !SUBJECT_END.test(subject)) continue;
    const [led = ""] = LED.exec(text.slice(end)) ?? [];
    const predicate = text.slice(end + led.length);
    const verb = VERB_LAST.exec(PREDICATE.exec(predicate)?.[0] ?? "")?.[0];
    if (verb) return { subject, verb, predicate, path };
  }
  return undefined;
};
const SHORT_NAME = 5;

/** The pairs of neighbouring characters of a text. */
const pairsOf = (text: string): string[] =>
  [...text.slice(1)].map((character, at) => `${text[at]}${character}`);

/** Whether most pairs of characters of one text are in another: 甲12家企业 and 甲市12家企业. */
export const isIn = (one: string, other: string, part = 0.6): boolean => {
  const pairs = pairsOf(one);
  return pairs.length > 1 && pairs.filter((pair) => other.includes(pair)).length >= pairs.length * part;
};

/** 某市市长 of 市长甲 of that city, who is not named. */
const isOffice = ({ posts }: Who, subject: string): boolean =>
  posts.some(
    ({ org, title }) =>
      title && subject.endsWith(title.text.slice(-2)) && isIn(subject, `${org?.name.text}${title.text}`, 0.8),
  );

/** The person or group that a title begins with. */
export const whoOf = ({ facts }: Discourse, subject: string): Who | undefined =>
  facts.people.find(({ name }) => {
    const at = name && name.text.length > 1 ? subject.indexOf(name.text) : -1;
    return name !== undefined && at >= 0 && subject.length - at - name.text.length <= 4;
  }) ??
  facts.people.find(({ group }) => group && isIn(subject, group.text)) ??
  facts.people.find((who) => who.name && isOffice(who, subject));

/** The organization that a title calls so. */
export const orgOf = ({ facts }: Discourse, called: string): OrgFact | undefined => {
  const all = facts.allOrgs();
  return (
    all.find(({ name, short }) => name.text === called || short?.text === called) ??
    all.find(({ name }) => called.length > 3 && name.text.endsWith(called))
  );
};

const MEETS = /^(?:会见|会晤)$/;
const GIVES = /^(?:捐赠|赠送)$/;
/** Verbs of titles, with the words by which a sentence states the same. */
const SAME: readonly (readonly [verbs: RegExp, words: RegExp])[] = [
  [/^(?:举行|举办|召开)$/, /举行|举办|召开|开幕|启动|签/],
  [/^签/, /签/],
  [MEETS, /会见|会晤|会面|拜会|接待|举行|到访/],
  [/^(?:座谈|会谈)$/, /座谈|会谈/],
  [/^(?:慰问|看望)$/, /慰问|看望/],
  [/^(?:出席|参加)$/, /出席|参加|参展/],
  [GIVES, /捐|赠|移交|转交|交接/],
  [/^走访$/, /走访|调研|考察|拜访|访问/],
  [/^(?:调研|检查|督查|视察)$/, /调研|走访|检查|督查|视察|考察|了解|研究/],
  [/^(?:访问|出访|到访|走进|考察|参观|拜访|拜会)$/, /访|赴|到|考察|参观|调研|走进|拜/],
];
/** Characters of an object that are compared, and the part of them that a sentence has in common with it. */
const SHORT_OBJECT = 5;
const SHARED = 0.45;

/** A title with the full names of the organizations that it calls by their short forms. */
const inFull = ({ facts }: Discourse, text: string): string =>
  facts
    .allOrgs()
    .reduce(
      (words, { name, short }) =>
        short && !words.includes(name.text) ? words.replace(short.text, name.text) : words,
      text,
    );

/** Whether a sentence names whom the title begins with, as far as the record knows them. */
const namesSubject = (discourse: Discourse, subject: string, sentence: string): boolean => {
  const who = whoOf(discourse, subject);
  if (who?.name) return sentence.includes(who.name.text);
  const orgs = subject.split(/[与和、及]/).map((called) => orgOf(discourse, called));
  return orgs.every(
    (org) => !org || [org.name.text, org.short?.text].some((name) => name && sentence.includes(name)),
  );
};

/** What the title of an event names is the occasion of what was given there. */
const GIVEN: ReadonlySet<MessageType> = new Set(["result", "handover"]);

/** Whether the sentence of a meeting or a visit says the same in its own words: whom they met or where they went is its object. */
const isSameMeeting = (
  discourse: Discourse,
  { verb, predicate }: Act,
  sentence: string,
  of: MessageType,
): boolean => {
  if (MEETS.test(verb)) return true;
  if (of === "visit" && /^(?:访问|出访|到访)$/.test(verb)) return true;
  const talks = /^(?:座谈|会谈)$/.test(verb);
  const { kind, purpose, areas = [] } = discourse.facts.record;
  // The record's own purpose says what was inspected.
  if (of === "visit" && purpose && sentence.includes(verb)) return true;
  if (of === "visit" && talks && kind === "reception") return true;
  // 参加论坛并访问三国, of a journey to all of them.
  if (of === "visit" && areas.length > 1 && /并(?:访问|出访)/.test(predicate)) return true;
  const partner = /^[与同](.+)(?:座谈|会谈)/.exec(predicate)?.[1];
  if (of !== "meet" || partner === undefined) return false;
  // 与某会会长甲一行座谈, of a sentence that introduces 甲 and the delegation.
  const leader = discourse.facts.people.find(({ name }) => name && partner.includes(name.text))?.name;
  if (leader) return sentence.includes(leader.text);
  const { facts } = discourse;
  const team = facts.delegations.some(({ name }) => name && facts.said(name, "")?.text === partner);
  return (team || orgOf(discourse, partner) !== undefined) && isIn(inFull(discourse, partner), sentence);
};

/** Whether a sentence states the act of the title: its verb or an equal one, its subject, and most of its object. */
export const statesAct = (discourse: Discourse, act: Act, said: string, of: MessageType): boolean => {
  const sentence = said.replace(/(?:调研|考察|访问|参访|视察|检查)[团组队]/g, "");
  const { subject, verb, predicate } = act;
  const attends = /^(?:出席|参加)$/.test(verb);
  const words = SAME.find(([verbs]) => verbs.test(verb))?.[1];
  const met = isSameMeeting(discourse, act, sentence, of);
  if ((GIVEN.has(of) && attends) || (met && !MEETS.test(verb))) return true;
  if (words && !words.test(sentence)) return false;
  // 投资说明会暨签约仪式 was more than a signing.
  if (of === "sign" && verb === "举行" && /会暨/.test(predicate) && !/举行/.test(sentence)) return false;
  const named = attends || /^(?:举行|举办|召开)$/.test(verb);
  if (of !== "meet" && named && !namesSubject(discourse, subject, sentence)) return false;
  const object = inFull(discourse, predicate.slice(predicate.indexOf(verb) + verb.length));
  // Of gifts and guests the sentence has its own words.
  if (object.length < SHORT_OBJECT || GIVES.test(verb) || met) return true;
  return isIn(object, sentence, SHARED);
};
