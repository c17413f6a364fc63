import type { Composed, Line } from "../../compose";
import { plain, say, sourced, textOf, withoutStart } from "../../phrase";

/** 双方建议签署合作协议: a document that is only proposed. */
const PROPOSED = /^(?:双方|各方)建议(?:[^，。；]{0,8})签署([^，。；]{4,40})$/u;
/** 建议双方加强合作: its purpose, which nobody proposed separately. */
const AIM = /^建议(?:双方|各方)(?=\p{Script=Han})/u;
const DOCUMENT = /(协议书|协议|合约|备忘录|合同|协定|意向书|章程)$/u;

/** The sentence with the purpose of a document: 合约旨在……. */
const asAim = (line: Line, document: string): Line => {
  const front = AIM.exec(textOf(line.words))?.[0];
  return front === undefined || line.own
    ? line
    : { ...line, words: say`${plain(document)}旨在${withoutStart(line.words, front.length)}` };
};

/**
 * A document that somebody has proposed in their own words is not proposed again by both, and its purpose is its aim: 甲邀请乙签署
 * 合约。合约旨在……, not 双方建议签署合约。建议双方…….
 */
export const withProposedOnce = (blocks: readonly Composed[]): Composed[] => {
  let before = "";
  let document: string | undefined;
  return blocks.flatMap((block): Composed[] => {
    if (block.type !== "paragraph") return [block];
    const lines: Line[] = [];
    let paths: readonly string[] = [];
    for (const [at, line] of block.lines.entries()) {
      const text = textOf(line.words);
      const title = line.own ? undefined : PROPOSED.exec(text)?.[1];
      const noun = title && DOCUMENT.exec(title)?.[1];
      const last = lines.at(-1);
      const again = title !== undefined && before.includes(title);
      if (noun) document = noun;
      if (again && last) {
        lines[lines.length - 1] = { ...last, words: sourced(last.words, ...line.words.paths) };
        continue;
      }
      if (again && at + 1 < block.lines.length) {
        paths = line.words.paths;
        continue;
      }
      const next = document ? asAim(line, document) : line;
      if (next !== line) document = undefined;
      lines.push(paths.length > 0 ? { ...next, words: sourced(next.words, ...paths) } : next);
      paths = [];
      before += text;
    }
    return [{ ...block, lines }];
  });
};
