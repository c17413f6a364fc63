import { type Composed, isParagraph, type Line, type Paragraph, sizeOf } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { formsOf, namesOfOrganizations, organizationCalled } from "./lead-rosters";

/** 在某公司，: the stop of a journey. */
const STOP = /^(?:(?:随后|当[日天]|\d+日)?(?:[上下]午)?，?)在([^，；。]{2,24})(?<![下上中后间时])，/u;
/** Characters of a paragraph on one stop, and of a sentence that is a paragraph. */
const MAX_CHARACTERS = 290;
const MIN_CHARACTERS = 24;

const stopOf = ({ words }: Line): string | undefined => STOP.exec(textOf(words))?.[1];

/** How many sentences at the beginning of a paragraph belong to the stop of the one before it: what was seen at 某公司 after the talks there, in front of the next stop. */
const leftOver = (discourse: Discourse, before: Paragraph, { lines }: Paragraph): number => {
  let next = -1;
  // Few sentences begin with a place: a plain test keeps the number of calls low.
  for (const [at, one] of lines.entries())
    if (next < 0 && one.words.pieces[0]?.s.startsWith("在") && stopOf(one)) next = at;
  if (next < 1) return 0;
  const place = before.lines.map(stopOf).findLast((found) => found !== undefined);
  const stop = lines[next];
  if (place === undefined || !stop || lines.slice(0, next).some(isSpeech)) return 0;
  const org = organizationCalled(discourse, place);
  const forms = org ? formsOf(org) : [];
  const there = stopOf(stop) ?? "";
  const others = namesOfOrganizations(discourse).filter((name) => !forms.some((form) => form.includes(name)));
  const belong = lines.slice(0, next).every(({ own, words }) => {
    const text = textOf(words);
    return !own && forms.some((form) => text.includes(form)) && !others.some((name) => text.includes(name));
  });
  return belong && !forms.includes(there) ? next : 0;
};

/** The blocks of a text in which each stop of a journey begins a paragraph, where what ends the stop before would begin it. */
export const withStopsApart = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const found: Composed[] = [];
  for (const block of blocks) {
    const before = found.at(-1);
    const count =
      isParagraph(before) && isParagraph(block) && before.part !== "lead"
        ? leftOver(discourse, before, block)
        : 0;
    if (count === 0 || !isParagraph(before) || !isParagraph(block)) {
      found.push(block);
      continue;
    }
    const [there, next] = [block.lines.slice(0, count), block.lines.slice(count)];
    if (sizeOf([...before.lines, ...there]) <= MAX_CHARACTERS)
      found[found.length - 1] = {
        ...before,
        lines: [...before.lines, ...there],
        keys: [...before.keys, ...block.keys],
      };
    else if (sizeOf(there) >= MIN_CHARACTERS) found.push({ ...block, lines: there });
    else {
      found.push(block);
      continue;
    }
    found.push({ ...block, lines: next });
  }
  return found;
};
