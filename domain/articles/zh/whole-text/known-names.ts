import { type Composed, isContext, isParagraph, type Line } from "../../compose";
import { type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { isQuoted } from "../words/enclosed";
import { isInTitle, keptTitles } from "../words/kept-titles";
import {
  areBothZones,
  calledThis,
  headAfterThis,
  headOf,
  IN_LONGER_NAME,
  isNounOf,
  PAIR,
  SCHOOL,
  showsHead,
} from "../words/nouns-of-names";
import { speakersOrganizations } from "../words/speakers-organizations";

/** Characters of a name that is noticed again in the same sentence, and in the next one. */
const IN_SENTENCE = 4;
const IN_NEXT = 7;
/** Characters that 该 and the noun must be shorter by than the noun and what is in front of it: 湖滨商会 is not 该商会. */
const SAVED = 3;
/** Characters of a short form that is noticed again in the same sentence. */
const SHORT = 5;

/** A longer name, or a part of the organization; and lists in which 该会 would seem to include its neighbour. */
const GOES_ON = new RegExp(`${IN_LONGER_NAME.source}|^(?:下属|[东南西北新老]?校区|党|[、和与及])`, "u");
/** What may precede a name: 日本东京药科大学 would be 日本该校. */
const FRONT =
  /(?:^|[，、：对与和同在向为由就从给于的及以跟到把让使了赴请往入驻]|访问|参观|感谢|希望|祝贺|表示|代表|包括|考察|走访|拜访|邀请|支持|指出|认为|强调|肯定|介绍)$/u;
/** Another post of the same person, behind which 该会 would be the organization of the first. */
const OWN_POST = /(?:[长记任席授事裁]|经理)、$/u;
/** The place of an event, in the name of which the organization is; behind its organizer it is 该校. */
const EVENT_AT = /^(?!.*[主承]办的).*(?:仪式|活动|会|论坛|大赛|班|展|节)在$/u;
/** 该委, 该部: nouns that do not say which office is meant. */
const VAGUE = /^(?:.{0,2}[委部署党站系科社局厅处所]|总部|部门|组织|单位|机关|媒体|办公室|联盟|总商会)$/;

interface Known {
  readonly org: OrgFact;
  readonly head: string;
  /** The noun behind 该 for its short name. */
  readonly ofShort: string;
  readonly names: readonly string[];
}

/** 会 of 湖滨统促会 whose name ends in 促进会, 校 of a short name in 大学: the noun that a short name shows; empty where it shows none. */
const nounOfShort = (head: string, short: string): string => {
  if (head === "校") return /(?:大学|学院|中学|小学|学校)$/.test(short) ? head : "";
  const last = head.slice(-1);
  return /[会院]/.test(last) && short.endsWith(last) && !/委会$/.test(short) ? last : "";
};

/** The organizations that 该会 can take up, with the names whose ends show the noun. */
const knownOf = (orgs: readonly OrgFact[]): Known[] =>
  orgs.flatMap((org) => {
    const head = /[^省市县区州]办$/u.test(org.short?.text ?? "") ? "办" : headAfterThis(org);
    if (org.parent || !showsHead(org) || VAGUE.test(head)) return [];
    const short = org.short?.text ?? "";
    const shown = short.endsWith(head) ? head : nounOfShort(head, short);
    const ofShort = shown !== "" && short.length >= SHORT;
    return [
      {
        org,
        head,
        ofShort: shown,
        names: [
          ...(org.name.text.length >= Math.max(IN_SENTENCE, head.length + SAVED) ? [org.name.text] : []),
          ...(ofShort ? [short] : []),
        ],
      },
    ];
  });

const namesOf = ({ name, short }: OrgFact): string[] =>
  [name.text, short?.text ?? ""].filter((one) => one.length > 1);

/** 博物馆 for 馆: the end of a name that shows the noun of one character. */
const ownEnd = ({ name }: OrgFact, head: string): string => (head.length > 1 ? head : name.text.slice(-END));
const END = 3;

/** Whether a text names another organization that the noun could mean. */
const namesAlike = (orgs: readonly OrgFact[], { org, head, names }: Known, text: string): boolean =>
  names.reduce((rest, name) => rest.replaceAll(name, ""), text).includes(ownEnd(org, head)) ||
  orgs.some(
    (one) =>
      one !== org &&
      (headAfterThis(one) === head ||
        one.name.text.endsWith(head) ||
        one.short?.text.endsWith(head) ||
        areBothZones(head, one.name.text) ||
        (head === "校" && SCHOOL.test(one.name.text) && !one.name.text.startsWith(org.name.text))) &&
      namesOf(one).some((name) => !org.name.text.includes(name) && text.includes(name)),
  );

const WENT = /(?:到访|访问|拜访|走访|会见)/;

/** Whether people of the other party follow in the same list: 该馆馆长安例、松山博物院院长白样. */
const isBesideOther = (orgs: readonly OrgFact[], { org }: Known, rest: string, since: string): boolean => {
  const [, more] = /^[^，。；]*?、([^，。；]*)/u.exec(rest) ?? [];
  return (
    more !== undefined &&
    orgs.some(
      (one) =>
        one !== org &&
        one.parent?.org !== org &&
        namesOf(one).some((name) => more.includes(name) && since.includes(name)),
    )
  );
};

/** Whether the paragraph names another organization with the same noun: a hospital of an academy, both 该院. */
const hasSameNoun = (orgs: readonly OrgFact[], { org, head }: Known, paragraph: string): boolean =>
  orgs.some(
    (one) =>
      one !== org && headAfterThis(one) === head && namesOf(one).some((name) => paragraph.includes(name)),
  );

/** Whether another organization is named last, so that a member of a list would seem to belong to it; 该商会 would not. */
const isBehindOther = (orgs: readonly OrgFact[], { org, head, names }: Known, front: string): boolean => {
  const link = /[，、和与及]$/.exec(front)?.[0];
  const since = front.slice(Math.max(...names.map((name) => front.lastIndexOf(name) + name.length)));
  const others = orgs.filter(
    (one) => one !== org && one.parent?.org !== org && namesOf(one).some((name) => since.includes(name)),
  );
  const listed =
    link !== undefined && orgs.some((one) => namesOf(one).some((name) => front.endsWith(`${name}${link}`)));
  // 甲中心书记安例到访乙商会，该中心主任白样同行: the other is where they went.
  if (link === "，" && others.length === 1 && WENT.test(since)) return false;
  // 甲会会长、副市长白样、该会会员: a single 会 is not clear behind other people.
  if (link !== undefined && head === "会") return true;
  return listed || others.length > 1 || (link !== undefined && others.length > 0 && !/.会$/.test(head));
};

/** 参观了湖滨博物馆、云雀公司和古城: one of several sights, of which 该公司 would not be clear behind them. */
const SEEN = /(?:参观|考察|走访|察看|调研)了?[^。；，]*$/u;
const isAmongSights = ({ names }: Known, since: string): boolean =>
  names.some((name) => {
    const at = since.lastIndexOf(name);
    const front = since.slice(0, Math.max(at, 0));
    return (
      at > 0 && SEEN.test(front) && (/[、和]$/u.test(front) || /^[、和]/u.test(since.slice(at + name.length)))
    );
  });

/** Whether a text has a name, other than in that of a part of the organization: 湖滨大学附属医院 is not 湖滨大学. */
const namesAlone = (orgs: readonly OrgFact[], org: OrgFact, text: string, name: string): boolean =>
  text.includes(name) &&
  orgs
    .filter((one) => one !== org && one.name.text.includes(name))
    .reduce((rest, one) => rest.replaceAll(one.name.text, ""), text)
    .includes(name);

/** Whether a name follows somebody in a list: 白样、云溪商会会长安例. */
const isBehindPerson = (people: readonly string[], front: string): boolean =>
  /[、和及]$/.test(front) && people.some((name) => front.endsWith(name, front.length - 1));

/** What a text is about: its organizations, the names of its people, and titles that keep the names in them. */
interface Named {
  readonly orgs: readonly OrgFact[];
  readonly people: readonly string[];
  readonly titles: readonly string[];
}

/** Whether a text has a name otherwise than in that of a society of its people, to which 该校 would not refer: 样本大学校友会. */
const isNamedBy = (text: string, name: string): boolean =>
  text.split(name).some((rest, at) => at > 0 && !OF_ITS_PEOPLE.test(rest));
const OF_ITS_PEOPLE = /^\p{Script=Han}{0,6}(?:校友|同学|基金|联谊)/u;

/** The place of a name that the sentence or the one before it has just had, to be called by its noun; -1 without. */
const againAt = (
  { orgs, people, titles }: Named,
  known: Known,
  text: string,
  before: string,
  paragraph: string,
): readonly [number, string, string] | undefined => {
  for (const name of known.names) {
    const head = name === known.org.name.text ? known.head : known.ofShort;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const front = text.slice(0, at);
      const here = known.names.some((one) => front.includes(one) && isNamedBy(front, one));
      const full =
        name.length >= (front === "" ? SHORT : IN_NEXT) && (name === known.org.name.text || front === "");
      const near = here || (full && known.names.some((one) => namesAlone(orgs, known.org, before, one)));
      const since = `${before}。${front}`;
      if (!near || !FRONT.test(front) || GOES_ON.test(text.slice(at + name.length)) || isQuoted(front))
        continue;
      if (OWN_POST.test(front) || EVENT_AT.test(front) || PAIR.test(front)) continue;
      const clause = front.slice(front.search(/[^，。；]*$/u));
      const inClause = known.names.some((one) => clause.includes(one));
      if (
        (!inClause && isBehindPerson(people, front)) ||
        isBesideOther(orgs, known, text.slice(at + name.length), since)
      )
        continue;
      if (isInTitle(titles, text, at) || namesAlike(orgs, { ...known, head }, since)) continue;
      if (hasSameNoun(orgs, { ...known, head }, paragraph)) continue;
      if (isBehindOther(orgs, { ...known, head }, since) || isAmongSights(known, since)) continue;
      const longer = orgs.some(
        (one) => one !== known.org && one.name.text.includes(name) && text.includes(one.name.text),
      );
      if (!longer) return [at, name, head];
    }
  }
  return undefined;
};

/** Reported words so far. */
const REPORTED = /(?:表示|指出|强调|认为|说)，/u;

/** 该商会会长安例 after a sentence about 湖滨市云溪商会: a name that comes again at once, where no other organization of its kind is near. */
export const withKnownNames = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const orgs = discourse.facts.allOrgs();
  const all = knownOf(orgs);
  const people = discourse.facts.people.flatMap(({ name }) => name?.text ?? []);
  const about: Named = { orgs, people, titles: keptTitles(discourse) };
  const again = (words: Phrase, before: string, called: string, paragraph: string): Phrase => {
    let made = words;
    for (const known of all) {
      const text = textOf(made);
      if (text.includes("该")) return made;
      const found = againAt(about, known, text, before, paragraph);
      if (!found) continue;
      const [at, name, head] = found;
      // 甲院院长欢迎乙院专家，并说，该院……: what a speaker says of 该院 could be about their own.
      const theirs = REPORTED.test(text.slice(0, at)) ? speakersOrganizations(discourse, made) : [];
      if (theirs.some((one) => !known.names.includes(one.name.text) && isNounOf(headOf(one), head))) continue;
      const noun = `该${head}`;
      // 该校 does not end a sentence and begin the next, nor does it begin one that names the school again.
      const twice = called.startsWith(noun) || called.replace(/。$/, "").endsWith(noun);
      const later = text.slice(name.length);
      if (at === 0 && (twice || known.names.some((one) => later.includes(one)))) continue;
      made = spliced(made, at, at + name.length, calledThis(head));
    }
    return made;
  };
  return blocks.map((block): Composed => {
    if (!isParagraph(block)) return block;
    let before = "";
    // The sentence before as it is printed.
    let called = "";
    let paragraph = "";
    const lines = block.lines.map((one): Line => {
      const [earlier, printed, sofar] = [before, called, paragraph];
      before = textOf(one.words);
      called = before;
      paragraph = `${paragraph}。${before}`;
      if (one.own && !isContext(one)) return one;
      const words = again(one.words, earlier, printed, sofar);
      called = textOf(words);
      return words === one.words ? one : { ...one, words };
    });
    return { ...block, lines };
  });
};
