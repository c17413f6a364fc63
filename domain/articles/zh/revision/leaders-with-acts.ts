import { type Composed, isParagraph, type Line } from "../../compose";
import { literal } from "../../literal";
import { resting, say, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { leadersOf } from "../organizations/delegation-names";

/** 某某率领的代表团参加仪式: of a delegation that does not belong to the visitors only the leader is known. */
const STUB = /率领的([^，。；]*(?:[团组队]|一行\d+人))参加[^，。；]{2,8}$/u;
const TOURED = /^(还)?(?:参观|考察|走访|察看|游览)了/u;
/** What the leader did there for the hosts. */
const ACT = /^(?:还)?(?:向[^，。；]{2,30}(?:赠送|捐赠|移交|颁发|授予)|介绍了|为[^，。；]{2,30}揭[牌幕])/u;
/** Characters of the delegation with what its leader did, and of what follows it in another paragraph. */
const MAX_CHARACTERS = 150;
const BRIEFING = 70;

const leaderOf = (discourse: Discourse, one: Line): Who | undefined => {
  const delegation = discourse.facts.delegations.find(({ path }) => one.id === path);
  const [only, ...more] = delegation ? leadersOf(discourse, delegation) : [];
  return more.length === 0 && !only?.group ? only : undefined;
};

const namesOf = (who: Who): string[] =>
  [who.name?.text, who.later?.text].flatMap((name) => (name && name.length > 1 ? [name] : []));

/** What follows the leader's name at the beginning of a sentence, after an adverbial. */
const afterName = (
  one: Line,
  names: readonly string[],
): { from: number; to: number; rest: string } | undefined => {
  const text = textOf(one.words);
  for (const name of one.own ? [] : names) {
    const found = new RegExp(`^(?:[^。；]{2,40}，)?(${literal(name)})`, "u").exec(text);
    if (found)
      return { from: found[0].length - name.length, to: found[0].length, rest: text.slice(found[0].length) };
  }
  return undefined;
};

/** 代表团还参观了……, for 某某率领的代表团参加仪式 and 某某还参观了……: somebody who has acted by name, and came with a delegation. */
const tourOfAll = (stub: Line, noun: string, names: readonly string[], one: Line): Line | undefined => {
  const found = afterName(one, names);
  if (!found || !TOURED.test(found.rest)) return undefined;
  const words = spliced(one.words, found.from, found.to, noun);
  return { ...one, words: resting(words, ...stub.words.paths) };
};

/** 某某率代表团参加仪式，向……赠送……，并介绍了……: the delegation with what its leader did there. */
const withActs = (stub: Line, acts: readonly (readonly [Line, number])[]): Line => {
  const text = textOf(stub.words);
  const led = spliced(stub.words, text.indexOf("率领的"), text.indexOf("率领的") + 3, "率");
  const words = acts.reduce((all, [act, from], at) => {
    const plainly = withoutStart(act.words, from + (textOf(act.words)[from] === "还" ? 1 : 0));
    return say`${all}，${at === acts.length - 1 ? "并" : ""}${plainly}`;
  }, led);
  return { ...stub, words };
};

const isOneClause = (rest: string): boolean => ACT.test(rest) && !/[，；：。]/.test(rest);

/**
 * The blocks of a text in which a delegation's leader is not named only for its attendance: the delegation shares the sentence
 * of an act, or is the object of a tour.
 */
export const withActsOfLeaders = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const paragraphs = blocks.filter(isParagraph);
  const all = paragraphs.flatMap(({ lines }) => lines);
  const stub = all.find((one) => !one.own && STUB.test(textOf(one.words)) && leaderOf(discourse, one));
  const who = stub && leaderOf(discourse, stub);
  const [, noun = ""] = (stub && STUB.exec(textOf(stub.words))) ?? [];
  if (!stub || !who) return [...blocks];
  const names = namesOf(who);
  const changes = new Map<Line, Line | undefined>();
  const behind = all.slice(all.indexOf(stub) + 1);
  if (names.some((name) => textOf(stub.words).startsWith(`${name}率领的`))) {
    const tour = /^[团组队]$|[团组队]$/u.test(noun)
      ? behind.find((one) => tourOfAll(stub, noun, names, one))
      : undefined;
    const toured = tour && tourOfAll(stub, noun, names, tour);
    if (!tour || !toured) return [...blocks];
    changes.set(stub, undefined).set(tour, toured);
  } else {
    const at = paragraphs.findIndex(({ lines }) => lines.includes(stub));
    const [own, next] = [paragraphs[at], paragraphs[at + 1]];
    const alone = next?.lines.length === 1 ? next.lines : [];
    const near = [...(own?.lines.slice(own.lines.indexOf(stub) + 1) ?? []), ...alone];
    const acts = near.flatMap((one): (readonly [Line, number])[] => {
      const found = afterName(one, names);
      const briefing = alone.includes(one) && (found?.rest.length ?? 0) > BRIEFING;
      return found?.from === 0 && isOneClause(found.rest) && !briefing ? [[one, found.to]] : [];
    });
    const joined = acts.length > 0 ? withActs(stub, acts) : undefined;
    if (!joined || textOf(joined.words).length > MAX_CHARACTERS) return [...blocks];
    changes.set(stub, joined);
    for (const [one] of acts) changes.set(one, undefined);
  }
  return blocks.flatMap((block): Composed[] => {
    if (block.type !== "paragraph") return [block];
    const lines = block.lines.flatMap((one) => (changes.has(one) ? (changes.get(one) ?? []) : [one]));
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });
};
