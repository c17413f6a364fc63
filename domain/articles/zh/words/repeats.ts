import type { Line } from "../../compose";
import { literal } from "../../literal";
import { oncePer } from "../../once-per";
import { type Phrase, type Piece, shortForm, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import type { Memory } from "../../reference/memory";
import { isClearShortening } from "../../reference/short-forms";
import { isInTitle, keptTitles } from "./kept-titles";
import { calledThis, headOf, isNounOf, ownNoun, PAIR, pairNoun, SCHOOL, showsHead } from "./nouns-of-names";
import { speakersOrganizations } from "./speakers-organizations";

/** Names of fewer characters are short enough to repeat. */
const MIN_NAME_CHARACTERS = 6;
/** Characters of a name that another 该院 must not seem to mean. */
const KNOWN = 4;

/** What makes a longer name of a name: 甲大学附属医院, 甲集团公司. */
const PART =
  /^(?:附属|附设|直属|所属|下属|[东南西北新老]?校区|分[校院会]|第|驻|有限|股份|\p{Script=Han}{0,4}(?:学院|研究院|研究所|中心|委员会|党委)|[部处系科室办党团]|工会|校友|集团|公司)/u;
const DELEGATION = /^(?:代表团|参访团|访问团|考察团|交流团|调研组|考察组)(?!成员)/;
const BEFORE = /[，、；。：“对与和同在向为由就从给于的及以跟到把让使]$/;

interface Found {
  readonly org: OrgFact;
  readonly at: number;
}

const byName = oncePer(
  (orgs: readonly OrgFact[]): ReadonlyMap<string, OrgFact> =>
    new Map(orgs.map((org) => [org.name.text, org])),
);

/** Where a text of the record names an organization in full, by itself and not in front of a longer name. */
const mentions = (orgs: readonly OrgFact[], text: string): Found[] => {
  const found: Found[] = [];
  for (const org of orgs) {
    const name = org.name.text;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const longer = orgs.some(
        (one) => one.name.text.length > name.length && text.startsWith(one.name.text, at),
      );
      const before = text.slice(0, at);
      const quoted =
        before.lastIndexOf("“") > before.lastIndexOf("”") && !text.startsWith("”", at + name.length);
      const alone = (at === 0 || BEFORE.test(before)) && !quoted;
      if (alone && !longer && !PART.test(text.slice(at + name.length))) found.push({ org, at });
    }
  }
  return found.sort((a, b) => a.at - b.at);
};

/** What the sentences of one turn have named so far. */
interface Known {
  /** Organizations named in the sentence, and in the sentences before it. */
  readonly here: Set<OrgFact>;
  readonly before: Set<OrgFact>;
  /** The organization of each noun that was named last. */
  readonly last: Map<string, OrgFact>;
  /** The organizations of the speaker whose words the sentence reports. */
  readonly own: readonly OrgFact[];
  /** Whether it is the first sentence of the text, in which nothing is known but what it names itself. */
  readonly first: boolean;
}

const note = ({ here, last }: Known, org: OrgFact): void => {
  here.add(org);
  last.set(headOf(org), org);
};

/** 该委, 该署: nouns of offices that do not say which office is meant; what somebody said keeps the name. */
const STIFF = /^(?:.?委|署|办|党)$/;

/** How a text calls an organization that was named: its declared short form, 该院 in the same sentence, 开发区 in a later one. */
const calledAgain = (
  { facts, memory }: Discourse,
  known: Known,
  org: OrgFact,
  ofPeople: boolean,
): Piece | undefined => {
  const { short } = org;
  if (known.first && !known.here.has(org)) return undefined;
  if (short && memory.orgs.has(org)) {
    const clear = isClearShortening(org.name.text, short.text, "zh");
    return shortForm(short.text, { id: org.id, full: org.name.text, clear }, []).pieces[0];
  }
  const head = headOf(org);
  const own = ofPeople && known.here.has(org) ? ownNoun(facts, org) : "";
  // 该会 in the name of a group would seem to be what comes before the group.
  if (own !== "") return { s: own };
  // Of two chambers that the sentence has named, 该商会 would be ambiguous.
  const alike = [...known.here].some(
    (one) =>
      one !== org &&
      (isNounOf(headOf(one), head) ||
        (head.endsWith("区") && one.kind === "zone") ||
        (one.parent?.org !== org && SCHOOL.test(head) && SCHOOL.test(one.name.text))),
  );
  // 院长甲对乙医院的专家表示欢迎，并说，该院……: what a speaker says of 该院 could be about their own.
  const theirs = known.own.some((one) => one !== org && isNounOf(headOf(one), head));
  const stiff = STIFF.test(head);
  if (known.here.has(org) && known.last.get(head) === org && !alike && !theirs && !stiff && showsHead(org))
    return { s: calledThis(head) };
  const noun = ownNoun(facts, org);
  return known.before.has(org) && noun !== "" ? { s: noun } : undefined;
};

/** 两校 for 甲大学与乙大学, where both were mentioned. */
const withPairs = ({ facts, memory }: Discourse, orgs: readonly OrgFact[], text: string): string => {
  const all = mentions(orgs, text);
  for (const [i, { org, at }] of all.entries()) {
    const next = all[i + 1];
    const end = at + org.name.text.length;
    if (!next || next.at !== end + 1 || !/[与和、]/.test(text[end] ?? "") || next.org === org) continue;
    const noun = memory.orgs.has(org) && memory.orgs.has(next.org) ? pairNoun(facts, org, next.org) : "";
    const rest = text.slice(next.at + next.org.name.text.length);
    if (noun !== "" && !/^[、和与及等]/.test(rest)) return `${text.slice(0, at)}${noun}${rest}`;
  }
  return text;
};

/** Whether a text has the name of an organization. */
const namesOne = (orgs: readonly OrgFact[], text: string): boolean => {
  for (const { name } of orgs) if (text.includes(name.text)) return true;
  return false;
};

/** ，市长博例; 、湖滨市副市长博例: another head, or a post elsewhere. */
export const OTHER_HEAD = /，|、\p{Script=Han}{2,}(?:[省市县州]|商会|协会|大学|公司|集团)/u;

/** Whether another organization comes between an organization and this piece of a sentence. */
const isBehindOther = (
  orgs: readonly OrgFact[],
  { pieces }: Phrase,
  to: number,
  { name }: OrgFact,
): boolean => {
  const front = pieces.slice(0, to).reduce((all, { s }) => all + s, "");
  const at = front.lastIndexOf(name.text);
  const between = at < 0 ? "" : front.slice(at + name.text.length);
  return OTHER_HEAD.test(between) || namesOne(orgs, between);
};

const shortened = (discourse: Discourse, orgs: readonly OrgFact[], words: Phrase, known: Known): Phrase => {
  const titles = keptTitles(discourse);
  // 两校……该校: one of two that are spoken of together.
  const paired = PAIR.test(textOf(words));
  const pieces = words.pieces.flatMap((piece, i): Piece[] => {
    const whole = byName(orgs).get(piece.s);
    if (whole || piece.shortOf !== undefined || piece.short !== undefined) {
      if (whole) note(known, whole);
      return [piece];
    }
    if (!namesOne(orgs, piece.s)) return piece.s === "" ? [] : [piece];
    const text = withPairs(discourse, orgs, piece.s);
    const parts: Piece[] = [];
    let from = 0;
    for (const { org, at } of mentions(orgs, text)) {
      if (isInTitle(titles, text, at)) continue;
      const front = at > 0 ? text.slice(0, at) : (words.pieces[i - 1]?.s ?? "");
      // 某大学校长甲率参访团: the delegation is of the leader's organization.
      const brought =
        front.endsWith("率") && known.here.has(org) && DELEGATION.test(text.slice(at + org.name.text.length));
      // 甲区书记安例，乙市市长博例率甲区考察团: behind the head of another organization its name stays.
      if (brought && isBehindOther(orgs, words, i, org)) {
        note(known, org);
        continue;
      }
      // 云雀自治区政协: the region and its organ, whose own words begin with it.
      const again =
        brought || front.endsWith(org.name.text)
          ? { s: "" }
          : org.name.text.length >= MIN_NAME_CHARACTERS
            ? calledAgain(discourse, known, org, piece.mention !== undefined)
            : undefined;
      note(known, org);
      // In a list of organizations 该会 would seem to include its neighbour.
      const beside = /[、和与及]/;
      const end = text[at + org.name.text.length] ?? "";
      const listed = again?.s.startsWith("该") && (paired || beside.test(end) || text[at - 1] === "、");
      if (!again || listed) continue;
      parts.push({ ...piece, s: text.slice(from, at) }, { ...piece, ...again });
      from = at + org.name.text.length;
    }
    return [...parts, { ...piece, s: text.slice(from) }].filter((one) => one.s !== "");
  });
  return { ...words, pieces };
};

const EDITION =
  /第[一二三四五六七八九十百\d]+届\p{Script=Han}{2,10}?(?:会|展|节|论坛|大会)(?:暨\p{Script=Han}{2,20}?(?:博览会|展览会|交易会|洽谈会|研讨会|论坛|大会|年会|峰会))?/gu;

/** 第三届云溪茶业大会暨湖滨茶具博览会: two names of one event. */
const TWO_NAMES = /^.*?(大会|论坛|年会|峰会|博览会|展览会|交易会|洽谈会|研讨会|展会)暨.*$/u;

/** What is elected for a term, rather than an event: 第二届理事会. */
const ELECTED_BOARD = /(?:理事|监事|常务|委员|董事|领导)会$/;

const OTHER_YEAR =
  /(?:\d{4}年|下一?届|明年|即将|申办|申请举办)[^，。；]{0,6}第[一二三四五六七八九十百\d]+届/u;

/** An event by its noun, beside which 本届 could be of either. */
const OTHER_EVENT = /大会|论坛|博览会|展览会|洽谈会|交易会|峰会|年会/u;

/**
 * Whether the event is this edition, takes place at it, or speaks of no other: on a journey abroad to promote it, and beside another
 * conference of which they speak, 本届 would be another one.
 */
const isOfEvent = ({ facts: { record } }: Discourse, edition: string, sentence: string): boolean =>
  [record.officialName, record.partOf?.name, record.title].some((name) => name?.zh?.includes(edition)) ||
  (record.kind !== "outbound_visit" && !OTHER_EVENT.test(sentence.split(edition).join("")));

const editions = new WeakMap<Memory, Set<string>>();

/** 参加并设展馆 after 支持本届西博会: what somebody takes part in where the sentence has just named it. */
const takenPartOnce = (pieces: readonly Piece[], short: string): Piece[] => {
  const named = new RegExp(`(参加|参与|出席)?${literal(short)}(并|，|；)?`, "gu");
  let seen = false;
  return pieces.map((piece) => {
    const s = piece.s.replace(named, (whole, verb: string | undefined, mark: string | undefined) => {
      const again = seen && verb !== undefined && mark !== undefined;
      seen = true;
      return again ? `${verb}${mark}` : whole;
    });
    return { ...piece, s };
  });
};

/** 本届西博会: a numbered edition that the text has named, where no other edition of anything is in the sentence. */
const withThisEdition = (discourse: Discourse, line: Line): Line => {
  const { memory } = discourse;
  const named = editions.get(memory) ?? new Set<string>();
  editions.set(memory, named);
  const found = [...new Set(textOf(line.words).match(EDITION) ?? [])];
  const [only, ...more] = found.filter((one) => !ELECTED_BOARD.test(one));
  let known = only !== undefined && more.length === 0 && named.has(only);
  for (const one of found) named.add(one);
  if (!only || more.length > 0 || line.own || !isOfEvent(discourse, only, textOf(line.words))) return line;
  // 2026年第四届论坛 is not the one that is held now, 即将举办的第四届论坛 needs its number.
  if (OTHER_YEAR.test(textOf(line.words))) return line;
  const short = only.replace(TWO_NAMES, "本届$1").replace(/^第[^届]+届/, "本届");
  const pieces = line.words.pieces.map((piece): Piece => {
    const parts = piece.s.split(only);
    if (parts.length === 1) return piece;
    const s = parts.reduce((all, part) => {
      const name = known ? short : only;
      known = true;
      return `${all}${name}${part}`;
    });
    return { ...piece, s };
  });
  return { ...line, words: { ...line.words, pieces: takenPartOnce(pieces, short) } };
};

/**
 * The record's own texts name an organization in full once: 安例介绍了示例开发区的优势。她表示，开发区属国家级高新区. Sentences of the office's own
 * stay as they are.
 */
export const withShortNames = (discourse: Discourse, lines: readonly Line[]): Line[] => {
  const orgs = [
    ...new Map(
      discourse.facts
        .allOrgs()
        .filter(({ name }) => name.text.length >= KNOWN)
        .map((org) => [org.name.text, org]),
    ).values(),
  ];
  const before = new Set<OrgFact>();
  const begins = !discourse.memory.marks.has("text begun");
  discourse.memory.marks.add("text begun");
  return lines.map((line, at) => {
    if (line.own) return line;
    const own = line.id.includes(".remarks[") ? speakersOrganizations(discourse, line.words) : [];
    const known: Known = { here: new Set(), before, last: new Map(), own, first: begins && at === 0 };
    const words = shortened(discourse, orgs, line.words, known);
    for (const org of known.here) before.add(org);
    return withThisEdition(discourse, { ...line, words });
  });
};
