import { allLines, type Composed, itemOf, type Line, withLinesReplaced } from "../../compose";
import { type Named, namedIn, printedIn } from "../../final-checks/people-printed";
import { sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Facts, topOf } from "../../reference/facts";

/** What a clause says besides names if it says only that people were there; its group: what they attended. */
const ATTENDED =
  /^(?:[、，和与及等]|以及|一行|共同|一同)*(?:参加|出席)(?:了)?((?:签约|捐赠|揭牌|启动|授牌|开幕|颁奖)?(?:活动|仪式|会见|会谈|座谈会?|会议|交流会?|调研))?$/u;
/** The same of those who came or went along with others. */
const WENT_ALONG =
  /^(?:[、，和与及等]|以及|一行|共同|一同)*(?:陪同(?:参观|考察|访问|调研)?|随行|随同(?:到访|来访|访问)|随访|同行)$|^在(?:[、，和与及等]|以及)*陪同下$/u;
/** 成员包括甲、乙: those of a delegation of whom no more is said. */
const MEMBERS = /^成员(?:包括|有)(?:[、，和与及等]|以及)*$/u;
/** A clause that says who went along with others. */
const COMPANY = /陪同|随行|随同|随访|同行/u;
/** 甲率乙访问: who brought others with them. */
const LED = "率";
/** A sentence about those who were there, or received the guests, for all of the event. */
const OF_ALL = /参加|出席|陪同|接待了/u;
/** An act of one host for the guests, at which it is news that others were there. */
const APART = /会见|接见|会晤|宴/u;
const THERE = /参加|出席|陪同|随行|随同|随访|同行|成员[包有]/u;
/** “爱心包裹”的相关网友: what a group has to do with the event. */
const OF_EVENT = /^“[^”]{2,20}”的/u;
/** Words between the names of a list. */
const LINK = /^(?:[、和与及等]|以及)*$/u;

/** Whether a sentence reports an act: words, plans and background say nothing of who was there. */
const isReport = ({ id, own }: Line): boolean => !own && !/remarks|background|credits|followUps/u.test(id);

/** A clause of a sentence, from one character to another, and what it says besides the names of participants. */
interface Clause {
  readonly from: number;
  readonly to: number;
  readonly named: readonly Named[];
  readonly rest: string;
}

/** The clauses of a sentence; a list with commas belongs to the clause that it begins. */
const clausesOf = (text: string, named: readonly Named[]): Clause[] => {
  const clauses: Clause[] = [];
  let [from, at, rest, quotes] = [0, 0, "", 0];
  let inClause: Named[] = [];
  const end = (to: number): void => {
    if (to < text.length && LINK.test(rest)) {
      rest += text[to];
      return;
    }
    clauses.push({ from, to, named: inClause, rest });
    [from, rest, inClause] = [to + 1, "", []];
  };
  while (at < text.length) {
    const one = named.find((name) => name.from === at);
    if (one) {
      inClause.push(one);
      at = one.to;
      continue;
    }
    const letter = text.charAt(at);
    if (/[“《（]/u.test(letter)) quotes += 1;
    if (/[”》）]/u.test(letter)) quotes -= 1;
    if (quotes === 0 && /[，；]/u.test(letter)) end(at);
    else rest += letter;
    at += 1;
  }
  end(text.length);
  return clauses;
};

/** A sentence before another one with what it says and whom it prints. */
interface Read {
  readonly line: Line;
  readonly text: string;
  readonly named: readonly Named[];
  readonly keys: ReadonlySet<string>;
}

/** Whether a sentence says of a person that they went along: 白样陪同, 安例率白样访问. */
const wentAlong = (key: string, { text, named }: Read): boolean =>
  clausesOf(text, named).some((clause) =>
    clause.named.some(
      (one) =>
        one.keys.includes(key) &&
        (COMPANY.test(clause.rest) || text.slice(clause.from, one.from).includes(LED)),
    ),
  );

/** Whether somebody is of no organization of the person whose party a sentence is about, so that only its list of members has them in it. */
const isOfOthers = (key: string, head: string | undefined, facts: Facts): boolean => {
  const orgsOf = (one: string): string[] =>
    facts
      .whos([one])
      .flatMap(({ posts, of }) =>
        [...posts.flatMap(({ org }) => org ?? []), ...of].map((ref) => topOf(ref).org.name.text),
      );
  const own = orgsOf(key);
  const others = head === undefined ? [] : orgsOf(head);
  return own.length > 0 && others.length > 0 && !own.some((org) => others.includes(org));
};

/** Whether a sentence before says of a person what a clause says: that they were at the same, or went along. */
const says = (
  key: string,
  before: Read,
  { rest }: Clause,
  item: string | undefined,
  isApart: boolean,
): boolean => {
  const { line, text } = before;
  if (rest.includes("等") && !text.includes("等")) return false;
  const isWhole = itemOf(line) === undefined && !isApart && !ATTENDED.exec(rest)?.[1];
  if (item !== undefined && itemOf(line) !== item && !(isWhole && OF_ALL.test(text))) return false;
  if (MEMBERS.test(rest)) return THERE.test(text) || text.includes(LED);
  if (WENT_ALONG.test(rest)) return wentAlong(key, before);
  const occasion = ATTENDED.exec(rest)?.[1];
  return occasion === undefined || occasion === "活动" || text.includes(occasion);
};

/** The sentence before that names most of the people of a clause which repeats that they were there; undefined where it says more. */
const saidBefore = (clause: Clause, line: Line, read: readonly Read[], facts: Facts): Line | undefined => {
  if (clause.named.length === 0) return undefined;
  if (![ATTENDED, WENT_ALONG, MEMBERS].some((form) => form.test(clause.rest))) return undefined;
  const item = itemOf(line);
  const isApart = APART.test(textOf(line.words));
  const keys = clause.named.flatMap((one) => one.keys);
  const head = namedIn(facts, line.words)[0]?.keys[0];
  if (MEMBERS.test(clause.rest) && keys.some((key) => isOfOthers(key, head, facts))) return undefined;
  const sources = keys.map((key) =>
    read.find((one) => one.keys.has(key) && says(key, one, clause, item, isApart)),
  );
  if (sources.some((one) => one === undefined)) return undefined;
  return sources[0]?.line;
};

/** Whether the texts before have all words of the names of a clause: no post or organization is said only there. */
const isKnown = ({ from, to }: Clause, { words }: Line, read: readonly Read[]): boolean => {
  let at = 0;
  return words.pieces.every(({ s, mention, short }) => {
    const start = at;
    at += s.length;
    if (at <= from || start >= to) return true;
    if (short !== undefined) return false;
    if (mention === undefined) return true;
    const parts = s.replace(OF_EVENT, "").split(/[、，和与及等]|以及/u);
    return parts.every((part) => part === "" || read.some(({ text }) => text.includes(part)));
  });
};

/** Whether the next clause that remains has a clause's people as its subject: 甲出席，并致辞. */
const isSubjectOf = (clause: Clause, clauses: readonly Clause[], out: readonly Clause[]): boolean => {
  const next = clauses.find(({ from }) => from > clause.from);
  return next !== undefined && !out.includes(next) && next.named[0]?.from !== next.from;
};

/** A sentence without the clauses that repeat who was there, and the sentences that say it; undefined where nothing is left. */
const withoutPresence = (
  line: Line,
  read: readonly Read[],
  facts: Facts,
): { readonly line: Line | undefined; readonly by: Line } | undefined => {
  const text = textOf(line.words);
  if (!isReport(line) || !THERE.test(text)) return undefined;
  const clauses = clausesOf(text, namedIn(facts, line.words));
  const again: Clause[] = [];
  let by: Line | undefined;
  for (const clause of [...clauses].reverse()) {
    const source = saidBefore(clause, line, read, facts);
    if (!source || !isKnown(clause, line, read) || isSubjectOf(clause, clauses, again)) continue;
    again.push(clause);
    by ??= source;
  }
  if (!by) return undefined;
  if (again.length === clauses.length) return { line: undefined, by };
  let words = line.words;
  for (const { from, to } of again)
    words = from === 0 ? spliced(words, 0, to + 1, "") : spliced(words, from - 1, to, "");
  return { line: { ...line, words }, by };
};

/**
 * The text without clauses that only say that people were there whom it has already named at the same or as companions: 成员包括甲、乙
 * behind 甲、乙出席. Not where a post, number or occasion is said only there.
 */
export const withPeopleOnce = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const read: Read[] = [];
  const made = new Map<Line, Line | undefined>();
  const paths = new Map<Line, string[]>();
  for (const line of allLines(blocks)) {
    const found = read.length > 0 ? withoutPresence(line, read, facts) : undefined;
    if (found) {
      made.set(line, found.line);
      paths.set(found.by, [...(paths.get(found.by) ?? []), ...line.words.paths]);
    }
    const kept = found ? found.line : line;
    if (kept && isReport(kept))
      read.push({
        line,
        text: textOf(kept.words),
        named: namedIn(facts, kept.words),
        keys: printedIn(facts, kept.words),
      });
  }
  if (made.size === 0) return [...blocks];
  return withLinesReplaced(blocks, (line) => {
    const kept = made.has(line) ? made.get(line) : line;
    if (!kept) return [];
    const more = paths.get(line);
    return [more ? { ...kept, words: sourced(kept.words, ...more) } : kept];
  });
};
