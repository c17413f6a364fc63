import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 安例率领的某某考察团参加活动: a delegation behind what its head signed, of which no more is said. */
const STUB =
  /^(\p{Script=Han}{2,4})率领的([^，。；、]{4,30}[团组队](?:一行\d+人)?)参加(?:活动|仪式|签约仪式)$/u;
/** The delegation's own act later in the text. */
const ACTED = /^(?:[^，。；]{0,10}[前后日午晚间]，)?(?:在[^，。；]{2,20}陪同下，)?$/u;

/** What nobody does by leading a delegation, and a number or 等 that goes with 一行. */
const NOT_LED = /^(?:\d|等|[对向就表希感认听围])/u;

/** 安例率某某考察团参观了……, for 安例率领的某某考察团参加活动。……安例一行参观了……: a delegation is named where it acts, not as an afterthought. */
export const withDelegationAtAct = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  if (!facts.record.agreements || !facts.record.delegations) return [...blocks];
  let stub: Line | undefined;
  let [head, name] = ["", ""];
  let act: Line | undefined;
  for (const block of blocks)
    if (block.type === "paragraph")
      for (const line of block.lines) {
        const text = textOf(line.words);
        const found = stub || line.own ? null : STUB.exec(text);
        if (found) [stub, head, name] = [line, found[1] ?? "", found[2] ?? ""];
        else if (stub && !act) {
          const at = text.indexOf(`${head}一行`);
          if (at >= 0) act = line;
        }
      }
  const text = act ? textOf(act.words) : "";
  const at = text.indexOf(`${head}一行`);
  if (!stub || !act || act.own || !ACTED.test(text.slice(0, at)) || text.includes("率")) return [...blocks];
  const end = at + head.length;
  if (NOT_LED.test(text.slice(end + 2))) return [...blocks];
  const words = say`${partOf(act.words, 0, end)}率${name}${partOf(act.words, end + 2, text.length)}`;
  const made = { ...act, words: sourced(words, ...act.words.paths, ...stub.words.paths) };
  return withLinesReplaced(blocks, (line) => {
    if (line === stub) return [];
    return [line === act ? made : line];
  });
};
