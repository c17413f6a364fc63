import { type Composed, type Line, type Paragraph, sizeOf } from "../../compose";
import { textOf } from "../../phrase";
import { exchangedBehind } from "../revision/gifts-after-statements";

/** Characters of a sentence that is not a paragraph, and of the paragraph that takes it in. */
const MAX_SENTENCE_CHARACTERS = 40;
const MAX_PARAGRAPH_CHARACTERS = 230;
/** Characters of what others said, which has room for what somebody else gave after it. */
const MAX_SPEECH_CHARACTERS = 90;
/** Additional gifts, meals or photographs. */
const ACT = /(?:赠送|互赠|赠予|转交|移交|回赠|合影|用餐|共进|宴请|宴会|酒会|晚宴)/u;
/** An item of its own time. */
const APART = /^(?:会后|会前|仪式[前后]|签约后|随后|当[日晚天]|其间|[^，]*[日晚午]，)/u;

const only = (block: Composed | undefined): Line | undefined => {
  const [one, ...more] = block?.type === "paragraph" ? block.lines : [];
  return one && more.length === 0 && !one.own ? one : undefined;
};

const isBesides = (line: Line | undefined): boolean => {
  const text = line ? textOf(line.words) : "";
  return text !== "" && text.length <= MAX_SENTENCE_CHARACTERS && ACT.test(text) && !APART.test(text);
};

/** The subject of a sentence, if it is both sides or a single named person. */
const actorOf = (line: Line | undefined): string =>
  /^([\p{Script=Han}·]{2,8}?)(?:还|互赠|[为向与]|希望|表示|感谢|邀请)/u.exec(
    line ? textOf(line.words) : "",
  )?.[1] ?? "";

/** Whether a paragraph has room for an act of both sides or of who spoke last in it, and a short one for that of anybody. */
const takes = (block: Composed | undefined, act: Line): block is Paragraph => {
  if (block?.type !== "paragraph" || block.part === "lead" || block.lines.some((one) => one.own))
    return false;
  const actor = actorOf(act);
  const same = actor !== "" && (actor === "双方" || actor === actorOf(block.lines.at(-1)));
  return sizeOf(block.lines) + sizeOf([act]) <= (same ? MAX_PARAGRAPH_CHARACTERS : MAX_SPEECH_CHARACTERS);
};

const withExchange = (block: Composed, act: Line): Paragraph | undefined => {
  if (block.type !== "paragraph") return undefined;
  const last = exchangedBehind(block.lines.at(-1), act);
  return last && { ...block, lines: [...block.lines.slice(0, -1), last] };
};

const withExchangesInside = (block: Composed): Composed => {
  if (block.type !== "paragraph") return block;
  const lines: Line[] = [];
  for (const one of block.lines) {
    const both = exchangedBehind(lines.at(-1), one);
    if (both) lines[lines.length - 1] = both;
    else lines.push(one);
  }
  return { ...block, lines };
};

/** The blocks of a text in which a short sentence on a gift or a meal does not have a paragraph of its own. */
export const withActsInside = (blocks: readonly Composed[]): Composed[] => {
  const out: Composed[] = [];
  for (const block of blocks) {
    const before = out.at(-1);
    const act = only(block);
    const both = block.type === "paragraph" && act && before && withExchange(before, act);
    if (both) out[out.length - 1] = { ...both, keys: [...both.keys, ...block.keys] };
    else if (block.type === "paragraph" && act && isBesides(act) && takes(before, act))
      out[out.length - 1] = {
        ...before,
        lines: [...before.lines, act],
        keys: [...before.keys, ...block.keys],
      };
    else out.push(block);
  }
  return out.map(withExchangesInside);
};
