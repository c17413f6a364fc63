import type { Remark } from "../../events/shape";
import { type Line, line } from "../compose";
import { phrase, type Said, type Who } from "../facts";
import { next } from "../memory";
import { joined, loose, maybe, type Phrase, plain, resting, say, says, textOf } from "../phrase";
import { dueAt } from "../plan";
import type { Tell } from "../tell";
import { dueText } from "./dates";
import { andList, number, ordinal } from "./grammar";
import { areMany, laterName, peopleList, person } from "./mentions";

export interface ToldRemark {
  remark: Remark;
  path: string;
}

/** One thing that a speaker did: "thanked the city for its support", "said that …". */
interface Deed {
  words: Phrase;
  /** Ends in a that-clause, so that another clause needs a verb of its own. */
  clause: boolean;
  id: string;
}

const wordCount = (phrase: Phrase): number => textOf(phrase).split(/\s+/).length;
/** The index of a told point among the record's own. */
const pointAt = (said: readonly Said[], at: number): number =>
  Number(/\[(\d+)\]\.\w+$/.exec(said[at]?.path ?? "")?.[1] ?? -1);
const points = (tell: Tell, remark: Remark, path: string): Said[] =>
  tell.facts.list(remark.points, `${path}.points`);

/** "to A, B and C"; "to" again where a member is long. */
export const verbList = (said: readonly Said[], due: (at: number) => Phrase = () => plain("")): Phrase => {
  const phrases = said.map((p, at) => say`${phrase(p)}${due(at)}`);
  const heavy = phrases.length > 1 && phrases.some((p) => /,| and /.test(textOf(p)));
  if (!heavy) return loose(say`to ${andList(phrases)}`);
  const front = phrases.slice(0, -1).map((p) => say`to ${p}`);
  return loose(say`${joined(front, ", ")}, and to ${phrases.at(-1) ?? ""}`);
};

const counted = (said: readonly Said[], verbal: boolean, due: (at: number) => Phrase): Phrase => {
  const last = said.length - 1;
  return loose(
    joined(
      said.map(
        (p, at) =>
          say`${at === last && at > 0 ? "and " : ""}${last > 0 ? `${ordinal(at + 1)}, ` : ""}${verbal ? "to " : ""}${phrase(p)}${due(at)}`,
      ),
      "; ",
    ),
  );
};

const COUNTED: Partial<Record<NonNullable<Remark["act"]>, [one: string, many: string]>> = {
  propose: ["made one proposal", "made {n} proposals"],
  require: ["set out one requirement", "set out {n} requirements"],
  hope: ["expressed one hope", "expressed {n} hopes"],
  promise: ["made one promise", "made {n} promises"],
  ask: ["made one request", "made {n} requests"],
  say: ["made one point", "made {n} points"],
  point_out: ["noted one point", "noted {n} points"],
  stress: ["stressed one point", "stressed {n} points"],
};

const VERBAL = new Set<NonNullable<Remark["act"]>>(["propose", "promise", "require", "invite", "ask"]);

const THAT: Partial<Record<NonNullable<Remark["act"]>, [first: string, again: string, further: string]>> = {
  say: ["said", "added", "went on to say"],
  point_out: ["noted", "also noted", "further noted"],
  stress: ["stressed", "also stressed", "further stressed"],
  hope: ["hoped", "also hoped", "further hoped"],
};

/** Clauses after "that", a few to a sentence so that each stays short. */
const clauses = (
  act: NonNullable<Remark["act"]>,
  said: readonly Said[],
  again: boolean,
  id: string,
): Deed[] => {
  const [first, further, third] = THAT[act] ?? ["said", "added", "went on to say"];
  const groups: Said[][] = [];
  for (const p of said) {
    const group = groups.at(-1);
    const words = (group ?? []).reduce((n, q) => n + q.text.split(" ").length, 0) + p.text.split(" ").length;
    if (group && group.length < 3 && words <= (group.length === 1 ? 50 : 40)) group.push(p);
    else groups.push([p]);
  }
  return groups.map((group, at) => {
    const turn = at + (again ? 1 : 0);
    const verb = turn === 0 ? first : turn % 2 === 1 ? further : third;
    const list = group.map((p) => say`that ${phrase(p)}`);
    const long = group.length > 1 && list.some((p) => /,| and /.test(textOf(p)));
    const told =
      list.length === 2 && long
        ? joined(list, ", and ")
        : list.length > 2 && long
          ? say`${joined(list.slice(0, -1), ", ")}, and ${list.at(-1) ?? ""}`
          : andList(list);
    return { words: say`${verb} ${loose(told)}`, clause: true, id: group[0]?.path ?? id };
  });
};

const nouns = (said: readonly Said[]): Phrase => loose(andList(said.map(phrase)));

const message = (
  tell: Tell,
  { remark, path }: ToldRemark,
  by: readonly Who[],
  said: readonly Said[],
): Deed[] => {
  const { facts } = tell;
  const what = facts.said(remark.message, `${path}.message`);
  const from = facts.whos(remark.from);
  const own = from.length > 0 && from.every((who) => by.includes(who));
  const points = said.map((p) => say`that ${phrase(p)}`);
  const list = says(points[0]) ? loose(andList(points)) : undefined;
  const sender = from.length > 0 && !own ? peopleList(tell, from) : undefined;
  if (!what)
    return list
      ? [{ words: say`said${maybe` on behalf of ${sender}`} ${list}`, clause: true, id: path }]
      : [];
  const greeting =
    /greet|regards|wish|condolence|congratulations|thanks|sympath/i.test(what.text) &&
    !/letter|message|telegram|speech/i.test(what.text);
  if (own)
    return [
      { words: say`sent ${phrase(what)}${maybe`, saying ${list}`}`, clause: list !== undefined, id: path },
    ];
  const verb = greeting ? "conveyed" : "read out";
  return [
    {
      words: say`${verb} ${phrase(what)}${maybe` from ${sender}`}${maybe`, which said ${list}`}`,
      clause: list !== undefined,
      id: path,
    },
  ];
};

/** What one remark says, in the verbs of its act (docs/event-record.md, "How a remark is told"). */
const deeds = (tell: Tell, told: ToldRemark, by: readonly Who[], again: ReadonlySet<string>): Deed[] => {
  const { remark, path } = told;
  const act = remark.act;
  if (!act) return [];
  const said = points(tell, remark, path);
  const whom = tell.facts.said(remark.whom, `${path}.whom`);
  const one = (words: Phrase, clause = false): Deed[] => [
    { words: resting(words, ...(remark.counted ? [`${path}.counted`] : [])), clause, id: path },
  ];
  const list = said.length > 0 ? nouns(said) : undefined;
  const due = (at: number): Phrase =>
    dueText(tell, dueAt(tell.facts, { remark: remark.key, point: pointAt(said, at) }), said[at]?.text);
  const aim = said.length > 0 ? verbList(said, due) : undefined;
  const count = remark.counted && said.length > 0 ? COUNTED[act] : undefined;
  if (count) {
    const [single, many] = count;
    const opening = said.length === 1 ? single : many.replace("{n}", number(said.length));
    return one(
      say`${opening}${maybe` for ${whom ? phrase(whom) : undefined}`}: ${counted(said, VERBAL.has(act), VERBAL.has(act) ? due : () => plain(""))}`,
      true,
    );
  }
  switch (act) {
    case "welcome":
      return one(whom ? say`welcomed ${phrase(whom)}` : plain("extended a welcome", [path]));
    case "thank":
      if (whom) return one(say`thanked ${phrase(whom)}${maybe` for ${list}`}`);
      return list ? one(say`expressed thanks for ${list}`) : [];
    case "congratulate":
      if (whom) return one(say`congratulated ${phrase(whom)}${maybe` on ${list}`}`);
      return one(list ? say`offered congratulations on ${list}` : plain("offered congratulations", [path]));
    case "praise":
      return list ? one(say`praised ${list}`) : [];
    case "introduce":
      return list ? one(say`introduced ${list}`) : [];
    case "brief":
      return list ? one(say`gave a briefing on ${list}`) : [];
    case "report":
      return list ? one(say`reported on ${list}`) : [];
    case "speak":
      return one(list ? say`spoke on ${list}` : plain("spoke", [path]));
    case "say":
    case "point_out":
    case "stress":
      return said.length > 0 ? clauses(act, said, again.has(act), path) : one(plain("spoke", [path]));
    case "hope":
      return clauses(act, said, again.has(act), path);
    case "propose":
      return one(aim ? say`proposed ${aim}` : plain("made proposals", [path]));
    case "promise":
      return aim ? one(say`promised ${aim}`) : [];
    case "require":
      if (!aim) return [];
      return one(whom ? say`called on ${phrase(whom)} ${aim}` : say`gave instructions ${aim}`);
    case "invite":
      if (!aim) return [];
      return one(whom ? say`invited ${phrase(whom)} ${aim}` : say`extended an invitation ${aim}`);
    case "ask":
      if (!aim) return [];
      return one(whom ? say`asked ${phrase(whom)} ${aim}` : say`made a request ${aim}`);
    case "convey":
      return message(tell, told, by, said);
  }
};

const PRONOUNS = { he: "he", she: "she" } as const;

/** Who speaks: named at the first sentence; afterwards by the pronoun that the record gives, else by the later name. */
const subjects = (
  tell: Tell,
  by: readonly Who[] | "all",
): { first: () => Phrase; later: () => Phrase; pronoun: boolean } => {
  if (by === "all") {
    const all = () =>
      plain(
        tell.plan.twoSides
          ? next(tell.memory, "all sides", ["the two sides", "both sides"])
          : "the participants",
      );
    return { first: all, later: () => plain("they"), pronoun: true };
  }
  const [one] = by;
  const given = by.length === 1 ? one?.raw.person?.pronoun : undefined;
  const pronoun = given === "they" ? undefined : given;
  return {
    pronoun: pronoun !== undefined || by.length > 1,
    first: () => (by.length === 1 && one ? person(tell, one) : peopleList(tell, by)),
    later: () => {
      if (by.length > 1 || !one) return plain("they");
      if (pronoun) return plain(PRONOUNS[pronoun], [`${one.path}.person.pronoun`]);
      return one.group
        ? plain(areMany(by) ? "they" : textOf(person(tell, one)), [one.group.path])
        : laterName(tell, one);
    },
  };
};

const behalf = (tell: Tell, { remark, path }: ToldRemark): Phrase | undefined => {
  const principal = tell.facts.who(remark.onBehalfOf);
  return principal ? resting(say`on behalf of ${person(tell, principal)}`, path) : undefined;
};

const quoteOf = (tell: Tell, { remark, path }: ToldRemark): Phrase | undefined => {
  const quote = tell.facts.said(remark.quote, `${path}.quote`);
  return quote ? phrase(quote) : undefined;
};

interface OpenSentence {
  id: string;
  words: Phrase;
  deeds: number;
  clause: boolean;
}

/** The sentences of one speaker's turn: deeds joined two by two, the verb never repeated, the quote at the end. */
export const turn = (
  tell: Tell,
  remarks: readonly ToldRemark[],
  by: readonly Who[] | "all",
  opening?: Phrase,
): Line[] => {
  const lines: Line[] = [];
  const who = subjects(tell, by);
  const people = by === "all" ? [] : by;
  const used = new Set<string>();
  let front = opening ? say`${opening}, ` : plain("");
  let begun = false;
  let open: OpenSentence | undefined;
  const close = (): void => {
    if (open) lines.push(line(open.id, open.words));
    open = undefined;
  };
  const begin = (told: ToldRemark): Phrase => {
    close();
    const agent = begun ? who.later() : who.first();
    const acting = behalf(tell, told);
    const [one] = people;
    const joins =
      !begun && people.length === 1 && one?.raw.presence === "remote" && one.functions.length === 0;
    const from = joins ? plain(", joining online,", [`${one.path}.presence`]) : plain("");
    const words = acting ? say`${front}${agent}${from}, ${acting},` : say`${front}${agent}${from}`;
    begun = true;
    front = plain("");
    return words;
  };
  for (const told of remarks) {
    const alone = told.remark.act === "convey" || told.remark.onBehalfOf !== undefined;
    let agent = alone && !begun && conveys(tell, told) ? begin(told) : undefined;
    for (const deed of deeds(tell, told, people, used)) {
      const roomy =
        open !== undefined &&
        wordCount(open.words) + wordCount(deed.words) <= (who.pronoun ? 40 : open.clause ? 48 : 54);
      if (open && roomy && !alone && open.deeds < 2) {
        const and = open.clause ? ", and " : " and ";
        open = {
          id: open.id,
          words: say`${open.words}${and}${deed.words}`,
          deeds: open.deeds + 1,
          clause: deed.clause,
        };
        continue;
      }
      agent ??= begin(told);
      open = { id: deed.id, words: say`${agent} ${deed.words}`, deeds: 1, clause: deed.clause };
      agent = undefined;
    }
    if (told.remark.act === "convey") close();
    if (told.remark.act) used.add(told.remark.act);
    const quote = quoteOf(tell, told);
    if (quote) lines.push(line(`${told.path}.quote`, say`${begin(told)} said: “${quote}”`));
  }
  close();
  return lines;
};

const conveys = (tell: Tell, { remark, path }: ToldRemark): boolean =>
  remark.act !== "convey" ||
  tell.facts.said(remark.message, `${path}.message`) !== undefined ||
  points(tell, remark, path).length > 0;

/** Whether a remark only says that somebody spoke, so that several such speakers share one sentence. */
export const onlySpoke = (tell: Tell, { remark, path }: ToldRemark): boolean =>
  ["speak", "say", "point_out", "stress"].includes(remark.act ?? "") &&
  points(tell, remark, path).length === 0 &&
  !remark.quote &&
  !remark.onBehalfOf &&
  remark.by !== "all";
