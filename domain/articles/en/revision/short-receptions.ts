import { type Composed, isParagraph, type Line, withNeighboursJoined } from "../../compose";
import { OPEN, type Phrase, partOf, plain, say, textOf, withoutStart } from "../../phrase";

/** Words of a sentence with a reception in it. */
const MAX_WORDS = 46;

/** "Lee, mayor of Reedham, received the delegation": the host, and nothing on what followed. */
const RECEIVED =
  /^((?!(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he)\b)[^;“:]+?) received (the (?:delegation|group|visitors|guests|team)|them|it)$/u;
/** Where the delegation went, without what it did there. */
const VISITED =
  /^[^;“:]*\b(?:delegation|group|team|visitors|and) [^;“:]*?\b(?:visited|travell?ed to) (?!.*\b(?:where|which|and (?:also )?\p{Ll}+ed)\b)/u;
/** An aim or company between the place and the host. */
const MORE =
  /\b(?:visited|travell?ed to) .*(?:\b(?:accompanied|led|headed|guided|with|including)\b| to (?!\p{Lu}|\d|the ))/u;
/** "The delegation was led by A and B": only who led it. */
const LED = /^(the (?:delegation|group|team)) was ((?:led|headed) by [^;“:]+)$/iu;
/** "The participants discussed …": the talks after a reception. */
const DISCUSSED =
  /^(?:the (?:participants|two sides|two parties)|both sides) (?:discussed|exchanged views|reviewed|considered) /iu;
/** "Lee welcomed the ambassador": a greeting that another speaker answers. */
const WELCOMED = /^[^;“:,]{3,40} (?:received|welcomed) (?:the |them|it|\p{Lu})[^,;“:]*$/u;
const THANKED = /^\p{Lu}[^,;“:]{1,40}? thanked (?!.*[“;])/u;

const words = (text: string): number => text.split(" ").length;
const space = (text: string): Phrase => plain(text.endsWith(OPEN) ? " " : ", ");

/** "…, where it was received by Lee", "the delegation, led by A, was received by Lee" */
const receivedThere = (before: Line, after: Line): Phrase | undefined => {
  const [text, next] = [textOf(before.words), textOf(after.words)];
  const [, host = "", whom = ""] = RECEIVED.exec(next) ?? [];
  if (host === "") return undefined;
  const by = partOf(after.words, 0, host.length);
  const [, whole = "", led = ""] = LED.exec(text) ?? [];
  if (led !== "" && whole.toLowerCase() === whom.toLowerCase()) {
    const open = led.endsWith(OPEN) ? "" : OPEN;
    const list = withoutStart(before.words, whole.length + " was ".length);
    return say`${partOf(before.words, 0, whole.length)}, ${list}${plain(open)} was received by ${by}`;
  }
  if (!VISITED.test(text)) return undefined;
  const many = /^(?:them|the (?:visitors|guests))$/.test(whom);
  const be = many ? "were" : "was";
  return MORE.test(text)
    ? say`${before.words}${space(text)}and ${be} received by ${by}`
    : say`${before.words}${space(text)}where ${many ? "they" : "it"} ${be} received by ${by}`;
};

const joined = (before: Line, after: Line): Line | undefined => {
  const [text, next] = [textOf(before.words), textOf(after.words)];
  if (before.own || after.own || after.opens || words(text) + words(next) > MAX_WORDS) return undefined;
  const found = receivedThere(before, after);
  if (found) return { ...before, words: found };
  const answered = WELCOMED.test(text) && (THANKED.test(next) || DISCUSSED.test(next));
  return answered ? { ...before, words: say`${before.words}, and ${after.words}` } : undefined;
};

/** The blocks of a text in which a short reception shares the sentence of the visit, of the leaders or of the talks. */
export const withShortReceptions = (blocks: readonly Composed[]): Composed[] => {
  const out: Composed[] = [];
  for (const block of blocks.map((one) => withNeighboursJoined(one, joined))) {
    const before = out.at(-1);
    const last = isParagraph(before) ? before.lines.at(-1) : undefined;
    const first = isParagraph(block) ? block.lines[0] : undefined;
    const both =
      last && first && WELCOMED.test(textOf(last.words)) && DISCUSSED.test(textOf(first.words))
        ? joined(last, first)
        : undefined;
    if (both && isParagraph(before) && isParagraph(block)) {
      const rest = before.lines.slice(0, -1);
      const keys = [...new Set([...before.keys, ...block.keys])];
      out.pop();
      if (rest.length > 0) out.push({ ...before, lines: rest });
      out.push({ ...block, keys, lines: [both, ...block.lines.slice(1)] });
    } else out.push(block);
  }
  return out;
};
