import type { Lang } from "../events/values";
import { itemOf, type Line, sizeOf } from "./compose";
import { type Drafted, isSpeech, SIZES } from "./layout-draft";
import { textOf } from "./phrase";

/** 甲、乙、丙等就……作报告: several who spoke, in one sentence. */
const SPEAKERS =
  /^[^。；]*?、[^。；]*?(?:作[^，。；]{0,8}(?:报告|介绍|演讲|发言|推介|分享|交流)|致辞|发言|演讲|主旨报告)$/u;
/** Characters of such a sentence that has a paragraph of its own. */
const LONG = 50;

const wordsOf = ({ block }: Drafted): readonly Line[] =>
  block.type === "paragraph" && block.lines.every(isSpeech) ? block.lines : [];

/** The words of the first speakers behind a list of all of them, where the next paragraph has the words of the others. */
const firstWords = (list: Drafted, next: Drafted | undefined): readonly Line[] => {
  if (list.block.type !== "paragraph" || !next) return [];
  const at = list.block.lines.findIndex(isSpeech);
  const before = list.block.lines[at - 1];
  const said = list.block.lines.slice(at);
  const [other] = wordsOf(next);
  if (at < 1 || !before || !other || !said.every(isSpeech) || sizeOf([before]) < LONG) return [];
  const [first] = said;
  const one = first && itemOf(first) === itemOf(before) && itemOf(first) === itemOf(other);
  return one && SPEAKERS.test(textOf(before.words)) ? said : [];
};

/** Chinese: the words of each of several listed speakers come together, not those of the first one beside the list. */
export const withSpeakersWordsTogether = (drafts: readonly Drafted[], lang: Lang): Drafted[] => {
  if (lang !== "zh") return [...drafts];
  const made: Drafted[] = [];
  for (const [at, draft] of drafts.entries()) {
    const said = firstWords(draft, drafts[at + 1]);
    const before = made.at(-1);
    const moved = before && at > 0 ? firstWords(drafts[at - 1] as Drafted, draft) : [];
    const { block } = draft;
    if (block.type === "paragraph" && said.length > 0)
      made.push({ ...draft, block: { ...block, lines: block.lines.slice(0, -said.length) } });
    else if (block.type === "paragraph" && moved.length > 0) {
      const lines = [...moved, ...block.lines];
      if (sizeOf(lines) <= SIZES.zh.long) made.push({ ...draft, block: { ...block, lines } });
      else made.push({ ...draft, block: { ...block, lines: [...moved] } }, draft);
    } else made.push(draft);
  }
  return made;
};

/** Chinese: what was done after an event does not belong to the list of those who were at it. */
export const isActBehindList = ({ block: a }: Drafted, { block: b, opens }: Drafted, lang: Lang): boolean =>
  lang === "zh" &&
  opens &&
  a.type === "paragraph" &&
  b.type === "paragraph" &&
  a.part === "people" &&
  b.part === "agenda";
