import { type Composed, isParagraph, itemOf, type Line, type Paragraph, sizeOf } from "../../compose";
import type { Scene } from "../../content/message";
import { isSpeech } from "../../layout-draft";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { sceneOf } from "./scene-of-line";

/** 双方举行座谈会: the sentence with which talks or an event begin. */
const BEGINS = /座谈|会谈|举行|召开|举办|会见|交流/u;
/** Characters of a paragraph that begins with such a sentence. */
const MAX_CHARACTERS = 330;
/** Characters of what the other paragraph keeps. */
const MIN_CHARACTERS = 30;

const begins = (one: Line): boolean => !isSpeech(one) && BEGINS.test(textOf(one.words));

/** 当日下午，: a part of a day with which a sentence begins. */
const PART_OF_DAY = /^(?:当[日天]|\d+日)?(?:上午|中午|下午|傍晚|晚上?)，/u;
/** Characters of a paragraph on what was done in one part of a day. */
const PART_CHARACTERS = 260;

const partOf = (scene: Scene | undefined): string | undefined =>
  scene?.item.when?.part && [scene.told, scene.item.when.start, scene.item.when.part].join();

/** Whether two paragraphs are one: a sentence each on what was seen one after the other in one part of a day. */
const areOfOnePart = (discourse: Discourse, a: Paragraph, b: Paragraph): boolean => {
  const lines = [...a.lines, ...b.lines];
  const [part, ...more] = new Set(lines.map((one) => partOf(sceneOf(discourse, one))));
  return (
    [a, b].every((one) => one.lines.length === 1) &&
    part !== undefined &&
    more.length === 0 &&
    !lines.some(isSpeech) &&
    sizeOf(lines) <= PART_CHARACTERS
  );
};

/**
 * A text in which the first item of an afternoon begins the paragraph of the next one and does not end that of the morning, and
 * two short items of one morning are one paragraph.
 */
export const withPartsOfDayBegun = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const parts = [...blocks];
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (!isParagraph(block) || !isParagraph(next) || block.part === "lead") continue;
    const [last, first] = [block.lines.at(-1), next.lines[0]];
    if (!last || !first || block.lines.length < 2 || !PART_OF_DAY.test(textOf(last.words))) continue;
    const part = partOf(sceneOf(discourse, last));
    if (part === undefined || part !== partOf(sceneOf(discourse, first))) continue;
    if (next.lines.some(isSpeech) || sizeOf([last, ...next.lines]) > PART_CHARACTERS) continue;
    parts[at] = { ...block, lines: block.lines.slice(0, -1) };
    parts[at + 1] = { ...next, lines: [last, ...next.lines] };
  }
  const found: Composed[] = [];
  for (const block of parts) {
    const before = found.at(-1);
    if (isParagraph(before) && isParagraph(block) && areOfOnePart(discourse, before, block))
      found[found.length - 1] = {
        ...before,
        lines: [...before.lines, ...block.lines],
        keys: [...before.keys, ...block.keys],
      };
    else found.push(block);
  }
  return found;
};

/** A text in which the sentence that opens talks after a tour begins the paragraph of what was said and done there, and does not end that of the tour. */
export const withItemsBegun = (blocks: readonly Composed[]): Composed[] => {
  const found = [...blocks];
  for (const [at, block] of found.entries()) {
    const next = found[at + 1];
    if (!isParagraph(block) || !isParagraph(next) || block.part === "lead") continue;
    const [last, first] = [block.lines.at(-1), next.lines[0]];
    const item = last && itemOf(last);
    if (!last || !first || item === undefined || item !== itemOf(first)) continue;
    const rest = block.lines.slice(0, -1);
    const alone = sizeOf(rest) >= MIN_CHARACTERS && rest.every((one) => itemOf(one) !== item);
    if (!alone || !begins(last) || sizeOf([last, ...next.lines]) > MAX_CHARACTERS) continue;
    found[at] = { ...block, lines: rest };
    found[at + 1] = { ...next, lines: [last, ...next.lines] };
  }
  return found;
};
