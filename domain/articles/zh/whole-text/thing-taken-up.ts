import type { DraftRecord } from "../../../events/shape";
import { type Composed, isContext, isParagraph, type Line, type Paragraph } from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 该平台将……: context about a thing that another sentence names. */
const TAKEN_UP = /^该(平台|项目|计划|工程|基金|中心|基地|系统|展会|奖项|协议|协定|备忘录|倡议书?|丛书|图书)/u;

/** The things of a record whose names end in a noun. */
const thingsCalled = (record: DraftRecord, noun: string): string[] => {
  const texts = [
    ...(record.outcomes ?? []).flatMap(({ points }) => points ?? []),
    ...(record.agreements ?? []).map(({ title }) => title),
    ...(record.agenda ?? []).flatMap(({ saw, title }) => [...(saw ?? []), title]),
  ];
  const names = texts.flatMap((one) => one?.zh?.replace(/[”》]$/u, "") ?? []);
  return [...new Set(names.filter((name) => name.endsWith(noun) && name.length > noun.length))];
};

const wordsOf = ({ words }: Line): string => textOf(words);

/** The blocks of a text in which 该平台 follows the sentence that names the platform, if only one thing of the record is called so. */
export const withThingsTakenUp = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  if (!facts.record.background?.some(({ zh }) => TAKEN_UP.test(zh ?? ""))) return [...blocks];
  const paragraphs = blocks.filter(isParagraph);
  const lines = paragraphs.flatMap((block) => block.lines);
  const moves = new Map<Line, Line>();
  for (const [at, one] of lines.entries()) {
    const noun = isContext(one) ? TAKEN_UP.exec(wordsOf(one))?.[1] : undefined;
    const [thing, ...others] = noun ? thingsCalled(facts.record, noun) : [];
    const above = lines[at - 1];
    if (!noun || !thing || others.length > 0 || !above || wordsOf(above).includes(thing)) continue;
    if (isContext(above) && wordsOf(above).includes(noun)) continue;
    const named = lines.slice(0, at).findLast((line) => wordsOf(line).includes(thing));
    if (named) moves.set(one, named);
  }
  if (moves.size === 0) return [...blocks];
  const behind = (block: Paragraph): Line[] =>
    block.lines
      .filter((one) => !moves.has(one))
      .flatMap((one) => [one, ...[...moves].filter(([, named]) => named === one).map(([moved]) => moved)]);
  return blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const own = behind(block);
    return own.length > 0 ? [{ ...block, lines: own }] : [];
  });
};
