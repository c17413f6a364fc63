import type { Remark } from "../../../events/shape";
import type { RemarkAt } from "../../content/message";
import { joined, loose, maybe, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Facts, phrase, type Said, type Who } from "../../reference/facts";
import { knows, type Memory } from "../../reference/memory";
import { nounOfGuests } from "../people/guests-noun";
import { peopleList } from "../people/people";
import { verbList, verbsJoined } from "../words/clauses";
import { dueAt, dueText } from "../words/dates";
import { doing } from "../words/gerunds";
import { andList, nounList, number, ordinal, wordCount } from "../words/grammar";
import { agreedTo } from "./agreed";
import { type Announced, introducing, withSubjectNamed } from "./announced";
import { conveyed } from "./conveyed";
import { byVerb, introducedVerb } from "./introduced";
import { withParallelThanks } from "./parallel-thanks";
import { promisedBy } from "./promised-by";
import { isReportedItself } from "./reported-counts";
import { clauseActs, isPromisedClause, type SpeechAct } from "./statements";

type Act = NonNullable<Remark["act"]>;

const VERBAL: ReadonlySet<Act> = new Set<Act>(["propose", "promise", "require", "invite", "ask"]);

const COUNTED: Partial<Record<Act, [one: string, many: string]>> = {
  propose: ["made one proposal", "made {n} proposals"],
  require: ["set out one requirement", "set out {n} requirements"],
  hope: ["expressed one hope", "expressed {n} hopes"],
  promise: ["made one promise", "made {n} promises"],
  ask: ["made one request", "made {n} requests"],
  say: ["made one point", "made {n} points"],
  point_out: ["noted one point", "noted {n} points"],
  stress: ["stressed one point", "stressed {n} points"],
};

/** The index of a point among the record's own. */
const pointAt = (said: Said | undefined): number =>
  Number(/\[(\d+)\]\.\w+$/.exec(said?.path ?? "")?.[1] ?? -1);

/** Acts whose statements say more fields of the record: the deadlines of plans. */
const withSources = (acts: SpeechAct[], paths: readonly string[]): SpeechAct[] =>
  paths.length === 0
    ? acts
    : acts.map((act) => ({
        ...act,
        words: sourced(act.words, ...paths),
        ...(act.own ? { own: { ...act.own, clause: sourced(act.own.clause, ...paths) } } : {}),
      }));

/** Words of a point up to which three share a list without ordinals. */
const SHORT_POINT = 14;

/** "to build a quay, to train pilots and to buy a boat": three short points without a list of their own. */
const areThreeShort = (said: readonly Said[]): boolean =>
  said.length === 3 &&
  said.every(({ text }) => !/[,;:]| and /.test(text) && text.split(" ").length <= SHORT_POINT);

const counted = (said: readonly Said[], verbal: boolean, due: (at: number) => Phrase): Phrase => {
  const to = verbal ? "to " : "";
  const points = said.map((p, at) => say`${to}${phrase(p)}${due(at)}`);
  if (said.length < 2) return loose(joined(points));
  if (said.length < 3 || (verbal && areThreeShort(said)))
    return loose(
      say`${joined(points.slice(0, -1), ", ")}${said.length > 2 ? " and " : ", and "}${joined(points.slice(-1))}`,
    );
  const last = said.length - 1;
  const numbered = points.map((p, at) => say`${at === last ? "and " : ""}${ordinal(at + 1)}, ${p}`);
  return loose(joined(numbered, "; "));
};

const nouns = (said: readonly Said[]): Phrase => loose(nounList(said.map(phrase)));

/** "because of the floods in the north": a reason at the end of a topic, which the next topic would seem to be part of. */
const ENDS_IN_REASON = / (?:because of|due to|in view of|as a result of|thanks to) /;

/** "on A, and on B": topics, each after its own "on" if one of them contains "and". */
const onEach = (said: readonly Said[]): Phrase => {
  const last = said.at(-1);
  const heavy =
    said.length > 1 &&
    said.length <= 3 &&
    said.some((one) => / and |,/.test(one.text) || (one !== last && ENDS_IN_REASON.test(one.text)));
  if (!heavy || !last) return say`on ${nouns(said)}`;
  const front = said.slice(0, -1).map((one) => say`on ${phrase(one)}`);
  return loose(say`${joined(front, ", ")}, and on ${phrase(last)}`);
};

/** Words of one object from which the preposition is repeated before the next. */
const LONG_OBJECT = 7;

/** "for A and B"; "for A, and for B" where the first is so long that B would seem to be part of it. */
const behindEach = (preposition: string, said: readonly Said[]): Phrase | undefined => {
  const [first, second, ...more] = said;
  if (!first) return undefined;
  const long = second && more.length === 0 && first.text.split(" ").length >= LONG_OBJECT;
  if (!long || / and |,/.test(second.text)) return say`${preposition} ${nouns(said)}`;
  return loose(say`${preposition} ${phrase(first)}, and ${preposition} ${phrase(second)}`);
};

/** Words of objects from which they fill a sentence. */
const OBJECTS = 36;

/** "praised A. He also praised B": long objects in two sentences, the one with a relative clause last. */
const praised = (said: readonly Said[], id: string): SpeechAct[] => {
  const ordered = [...said].sort(
    (a, b) => Number(a.text.includes(", which")) - Number(b.text.includes(", which")),
  );
  const [first, ...rest] = ordered;
  const long = wordCount(nouns(said)) > OBJECTS;
  if (!first || rest.length === 0 || !long)
    return [{ words: say`praised ${nouns(ordered)}`, clause: false, id }];
  return [
    { words: say`praised ${nouns([first])}`, clause: false, id },
    { words: say`also praised ${nouns(rest)}`, clause: false, id: rest[0]?.path ?? id, apart: true },
  ];
};

/** "leaders of the two offices": a group of organizations of which one sent the visitors and another did not. */
const isOfBothSides = ({ facts, content }: Discourse, { group, of }: Who): boolean => {
  const guests = new Set(
    facts.whos(content.relations.party.people).flatMap(({ posts }) => posts.map(({ org }) => org?.org)),
  );
  const own = of.filter(({ org }) => guests.has(org));
  return group !== undefined && own.length > 0 && own.length < of.length;
};

/** "briefed the visitors": the addressees, if the record or the occasion gives them. */
const briefed = (discourse: Discourse, { remark, path }: RemarkAt, by: readonly Who[]): Phrase => {
  const { facts, content, memory } = discourse;
  const { party, visit } = content.relations;
  const to = facts.whos(remark.to);
  const known = to.length > 0 && to.every((who) => knows(memory, who));
  const whole = to.length > 1 && to.every((who) => party.people.includes(who.key));
  if (to.length === 0 && by.some((who) => isOfBothSides(discourse, who))) return plain("briefed each other");
  if (known && !whole) return sourced(say`briefed ${peopleList(discourse, to)}`, `${path}.to`);
  const hosts = by.length > 0 && by.every((who) => !party.people.includes(who.key));
  const met = facts.record.online !== "fully";
  const visitors = to.length === 0 ? met && visit && hosts && party.people.length > 0 : whole;
  const came = party.leaders.length > 0 ? party.leaders : party.people;
  const [leader, ...others] = party.delegations.length > 0 ? [] : facts.whos(came);
  if (visitors && leader?.name && others.length === 0 && knows(memory, leader))
    return sourced(say`briefed ${peopleList(discourse, [leader])}`, ...(to.length > 0 ? [`${path}.to`] : []));
  return visitors
    ? sourced(
        plain(`briefed ${nounOfGuests(discourse) ?? "the visitors"}`),
        ...(to.length > 0 ? [`${path}.to`] : []),
      )
    : plain(
        by.length > 1 && content.scenes.some(({ item }) => item.each) ? "gave briefings" : "gave a briefing",
      );
};

const namesOf = ({ people }: Facts): string[] => people.flatMap(({ name }) => name?.text ?? []);

/** "described A and gave an outline of B"; "introduced to the board the two deputies", where the record gives the addressees of an introduction. */
const introduced = (discourse: Discourse, { remark, path }: RemarkAt, said: readonly Said[]): Phrase => {
  const names = namesOf(discourse.facts);
  const runs = byVerb(said);
  const verbs = runs.map((run) => introducedVerb(run, names));
  // "introduced to the pupils their families" would be unclear.
  const clear = verbs[0] === "introduced" && !/^(?:their|his|her|its) /.test(said[0]?.text ?? "");
  const to = clear ? discourse.facts.whos(remark.to) : [];
  const whom = to.length > 0 ? sourced(say`to ${peopleList(discourse, to)} `, `${path}.to`) : undefined;
  const parts = runs.map((run, at) => {
    const what = nouns(introducing(run));
    return say`${verbs[at] ?? ""} ${at === 0 && whom ? whom : ""}${what}`;
  });
  const [only, ...more] = parts;
  return only && more.length === 0 ? only : loose(verbsJoined(parts));
};

/** The key of the remark that a point belongs to. */
const keyAt = (run: readonly RemarkAt[], said: Said | undefined): string | undefined =>
  run.find(({ path }) => said?.path.startsWith(`${path}.`))?.remark.key;

/** "forming A", or "to form and test A" where the verbs are not plain to see: what somebody proposed. */
const gerunds = (said: readonly Said[], due: (at: number) => Phrase): Phrase =>
  doing(said, due) ?? verbList(said, due);

/** The statements of remarks of one act, in its verbs (docs/event-record.md, "Agenda"). */
export const actsOf = (
  discourse: Discourse,
  run: readonly RemarkAt[],
  by: readonly Who[],
  again: ReadonlySet<string>,
  about?: Announced,
): SpeechAct[] => {
  const [at] = run;
  const act = at?.remark.act;
  if (!at || !act) return [];
  const { remark, path } = at;
  const { facts } = discourse;
  const said = withSubjectNamed(
    run.flatMap((one) => facts.list(one.remark.points, `${one.path}.points`)),
    about,
  );
  const stored = facts.said(remark.whom, `${path}.whom`);
  // "He said B. He also asked it to C": "it" would be ambiguous.
  if (!stored) lastAsked.delete(discourse.memory);
  const whom = stored && (whomAgain(discourse, at, by, stored, again.size > 0) ?? stored);
  const asked = run.slice(1).flatMap((each) => (each.remark.whom ? [`${each.path}.whom.en`] : []));
  const one = (words: Phrase, clause = false): SpeechAct[] => [
    { words: sourced(words, ...asked, ...(remark.counted ? [`${path}.counted`] : [])), clause, id: path },
  ];
  const list = said.length > 0 ? nouns(said) : undefined;
  const due = (i: number): Phrase =>
    dueText(
      discourse,
      dueAt(
        discourse,
        said[i]?.text,
        (from) => "remark" in from && from.remark === keyAt(run, said[i]) && from.point === pointAt(said[i]),
      ),
      said[i]?.text,
    );
  const dated = (one: Said, at: number): Said => ({ ...one, text: `${one.text}${textOf(due(at))}` });
  const aim = said.length > 0 ? verbList(said, due) : undefined;
  const halves = parted(said);
  const dueBehind = (i: number): Phrase => due(i + (halves?.[0].length ?? 0));
  const inTwo = (verb: string, listed: typeof gerunds = verbList): SpeechAct[] => [
    {
      words: sourced(
        say`${verb}${maybe` ${whom && phrase(whom)}`} ${listed(halves?.[0] ?? [], due)}`,
        ...asked,
      ),
      clause: false,
      id: path,
    },
    {
      words: say`also ${verb}${maybe` ${whom && againOf(whom)}`} ${listed(halves?.[1] ?? [], dueBehind)}`,
      clause: false,
      id: halves?.[1][0]?.path ?? path,
      apart: true,
    },
  ];
  const count = remark.counted && said.length > 0 ? COUNTED[act] : undefined;
  if (count) {
    const [single, many] = count;
    const opening = said.length === 1 ? single : many.replace("{n}", number(said.length));
    const verbal = VERBAL.has(act);
    const points = counted(said, verbal, verbal ? due : () => plain(""));
    return one(say`${opening}${maybe` for ${whom ? phrase(whom) : undefined}`}: ${points}`, true);
  }
  const agreed = act === "say" ? agreedTo(discourse, at, said) : undefined;
  if (agreed) return one(agreed);
  switch (act) {
    case "welcome":
      return one(whom ? say`welcomed ${phrase(whom)}` : plain("extended a welcome", [path]));
    case "thank":
      if (whom) {
        const reasons = withParallelThanks(discourse, by, whom, said);
        return one(say`thanked ${phrase(whom)}${maybe` ${behindEach("for", reasons)}`}`);
      }
      return list ? one(say`expressed thanks ${behindEach("for", said)}`) : [];
    case "congratulate":
      if (whom) return one(say`congratulated ${phrase(whom)}${maybe` ${behindEach("on", said)}`}`);
      return one(list ? say`offered congratulations on ${list}` : plain("offered congratulations", [path]));
    case "praise":
      return list ? praised(said, path) : [];
    case "introduce":
      return list ? one(introduced(discourse, at, said)) : [];
    case "brief":
      return list ? one(say`${briefed(discourse, at, by)} ${onEach(said)}`) : [];
    case "report":
      if (list && said.every(({ text }) => isReportedItself(text))) return one(say`reported ${list}`);
      return list ? one(say`reported ${onEach(said)}`) : [];
    case "speak":
      if (!list && remark.by === "all") return [];
      return one(
        list
          ? say`spoke ${behindEach(spokeWith(said[0]?.text ?? ""), said)}`
          : plain(by.length > 1 ? "delivered speeches" : "delivered a speech", [path]),
      );
    case "say":
    case "point_out":
    case "stress":
      if (said.length > 0)
        return withSources(
          clauseActs(act, said.map(dated), again.has(act), path),
          said.flatMap((_, at) => due(at).paths),
        );
      return remark.by === "all"
        ? []
        : one(plain(by.length > 1 ? "delivered speeches" : "delivered a speech", [path]));
    case "hope":
      return clauseActs(act, said, again.has(act), path);
    case "propose":
      if (aim && whom) return one(say`proposed that ${phrase(whom)} ${bare(said, due)}`);
      if (aim && halves) return inTwo("proposed", gerunds);
      return one(aim ? say`proposed ${doing(said, due) ?? aim}` : plain("made proposals", [path]));
    case "promise":
      if (said.length > 0 && said.every(isPromisedClause)) return clauseActs(act, said, again.has(act), path);
      if (aim && halves) return inTwo("promised");
      {
        const party = aim && promisedBy(discourse, run, said);
        if (party) return one(say`promised that ${party} would ${bare(said, due)}`);
      }
      return aim ? one(say`promised ${aim}`) : [];
    case "require":
      if (!aim) return [];
      if (whom && halves) return inTwo("called on");
      return one(whom ? say`called on ${phrase(whom)} ${aim}` : say`gave instructions ${aim}`);
    case "invite":
      if (!aim) return [];
      return one(whom ? say`invited ${phrase(whom)} ${aim}` : say`extended an invitation ${aim}`);
    case "ask":
      if (!aim) return [];
      if (whom && halves) return inTwo("asked");
      return one(whom ? say`asked ${phrase(whom)} ${aim}` : say`made a request ${aim}`);
    case "convey":
      return conveyed(discourse, at, by, said);
  }
};

/** The addressee of the speaker's last request. */
const lastAsked = new WeakMap<Memory, string>();

/** "Lee asked the agency to A. She also asked it to B": whom somebody asked in the remark before. */
const whomAgain = (
  { memory }: Discourse,
  { remark: { act } }: RemarkAt,
  by: readonly Who[],
  whom: Said,
  inTurn: boolean,
): Said | undefined => {
  if (act !== "require" && act !== "ask") {
    lastAsked.delete(memory);
    return undefined;
  }
  const item = whom.path.split(".remarks")[0];
  const key = `${item} ${by.map((who) => who.key).join()} ${whom.text}`;
  const same = inTurn && lastAsked.get(memory) === key;
  lastAsked.set(memory, key);
  const again = same ? textOf(againOf({ ...whom, text: whom.text.replace(/ concerned$/, "") })) : whom.text;
  return /^(?:it|them)$/.test(again) ? { ...whom, text: again } : undefined;
};

/** The topic of somebody's words, if it is a topic and not a statement: "spoke about their trip". */
const ABOUT =
  /^(?:their|his|her|its|how|what|why|when|(?:the|a) (?:\p{Ll}+ )?(?:visit|trip|journey|lecture|book|meeting|stay|experience|history|relationship|friendship)s?) /u;

/** Ties and experiences, which one speaks of. */
const OF =
  /^(?:(?:the|an?|its|their|his|her) )?(?:\p{Ll}[\p{L}-]* (?:and )?){0,4}(?:links|ties|bonds|relations|relationships?|friendship|memories|experiences?)(?: |,|$)/u;

/** A part of an event, at which one speaks. */
const PART_OF_EVENT =
  /^the (?:opening|start|beginning|closing|close|end|conclusion) of (?:the|an?|this) (?:[\p{L}-]+ ){0,4}(?:seminar|forum|conference|meeting|session|symposium|workshop|event|congress|summit|exhibition|fair|festival|ceremony|training|course)$/u;

/** "of" the ties, "about" a trip, "at" the opening of an event, "on" any other topic. */
const spokeWith = (topic: string): string =>
  ABOUT.test(topic) ? "about" : OF.test(topic) ? "of" : PART_OF_EVENT.test(topic) ? "at" : "on";

const ORGANIZATION =
  /^the (?:\p{L}+ )*(?:zone|city|province|county|district|town|region|government|association|hospital|school|college|institute|center|centre|office|club|museum|embassy|organization|team|group|bank|fund|foundation|society|federation|academy|agency|administration|department|authority|company|ministry|committee|board|council|chamber|bureau|university|firm)$/iu;

/** "it" of the agency and "them" of the builders, who were asked in the sentence before. */
const againOf = (whom: Said): Phrase =>
  ORGANIZATION.test(whom.text)
    ? plain("it")
    : /^(?:(?:the|all|all the) \p{L}+s|(?:all )?those (?:in charge|concerned|responsible|present))$/u.test(
          whom.text,
        )
      ? plain("them")
      : phrase(whom);

/** Words of what was asked for that one sentence holds. */
const REQUESTS = 22;
const TWO_REQUESTS = 40;

/** "asked Lee to A, and also to B and C": a request as two parts, where one list would need semicolons. */
const parted = (said: readonly Said[]): [Said[], Said[]] | undefined => {
  const length = said.reduce((n, { text }) => n + text.split(" ").length, 0);
  const listed = said.some(({ text }) => text.includes(","));
  // "to A, and to B"
  if (said.length === 2 && length <= TWO_REQUESTS && !said.every(({ text }) => text.includes(",")))
    return undefined;
  const joined = said.length > 2 && said.slice(0, -1).some(({ text }) => text.includes(" and "));
  if (said.length < 2 || said.length > 4 || length < REQUESTS || !(listed || joined)) return undefined;
  const half = Math.floor(said.length / 2);
  return [said.slice(0, half), said.slice(half)];
};

/** "A, B and C" of bare verb phrases. */
const bare = (said: readonly Said[], due: (at: number) => Phrase): Phrase =>
  loose(andList(said.map((one, at) => say`${phrase(one)}${due(at)}`)));
