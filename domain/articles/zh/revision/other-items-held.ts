import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { joined, plain, say, textOf, withoutStart } from "../../phrase";

const HELD = "其间还举行";
const DONE = /^其间，还(?=\p{Script=Han})/u;
/** Characters of everything else that was held, in one sentence. */
const MAX_CHARACTERS = 110;

const isHeld = ({ own, words }: Line): boolean => {
  const text = textOf(words);
  return !own && text.startsWith(HELD) && !text.includes("，");
};

/** 其间还举行甲、乙和丙: the lines of other activities as one; further acts end it. */
const asOne = (held: readonly Line[], done: Line | undefined): Line | undefined => {
  const [first] = held;
  if (!first) return undefined;
  const names = held.map(({ words }) => withoutStart(words, HELD.length));
  const last = names.at(-1) ?? plain("");
  const list = names.length > 1 ? say`${joined(names.slice(0, -1), "、")}和${last}` : last;
  const words = say`${HELD}${list}`;
  const more = done && withoutStart(done.words, "其间，还".length);
  return { ...first, words: more ? say`${words}，并${more}` : words };
};

const sizeOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { words }) => sum + textOf(words).length, 0);

const inParagraph = (lines: readonly Line[]): Line[] => {
  const found: Line[] = [];
  let held: Line[] = [];
  const close = (done?: Line): void => {
    const all = done ? [...held, done] : held;
    const one =
      held.length > 0 && all.length > 1 && sizeOf(all) <= MAX_CHARACTERS ? asOne(held, done) : undefined;
    found.push(...(one ? [one] : all));
    held = [];
  };
  for (const one of lines) {
    if (isHeld(one)) held.push(one);
    else if (!one.own && DONE.test(textOf(one.words))) close(one);
    else {
      close();
      found.push(one);
    }
  }
  close();
  return found;
};

/** 大会上还举行了揭牌仪式, and 会上签署……, of which only the document is known. */
const ALSO_HELD = /^\p{Script=Han}{1,4}上还举行了[^，；]+$/u;
const SIGNED = /^会上(?=签[署订])/u;

/** 大会上还举行了揭牌仪式，并签署协议: what was signed at an event by nobody known, after a ceremony there. */
const withSigned = (before: Line, one: Line): Line | undefined => {
  const front = before.own || one.own ? undefined : SIGNED.exec(textOf(one.words))?.[0];
  return front !== undefined && ALSO_HELD.test(textOf(before.words))
    ? { ...before, words: say`${before.words}，并${withoutStart(one.words, front.length)}` }
    : undefined;
};

/** Other activities during an event of which no more is known, in one sentence. */
export const withOtherItemsHeld = (block: Composed): Composed =>
  block.type === "paragraph"
    ? withNeighboursJoined({ ...block, lines: inParagraph(block.lines) }, withSigned)
    : block;
