import { type Composed, type Line, linesOf, withLinesReplaced, withNeighboursJoined } from "../../compose";
import { partOf, plain, say, textOf } from "../../phrase";

/** 随后，大会审议会务事项: what was on the agenda, and nothing else. */
const DISCUSSED = /^(?:随后，)?([^，。；]{2,12}?)(?:还)?审议(?!通过)[^，。；]{2,24}$/u;
/** 大会审议通过工作报告，通过财务报告: what was approved, each with its verb. */
const APPROVED = /^([^，。；]{2,12}?)审议(通过[^。；]+)$/u;

/** 通过工作报告，通过财务报告 without the second verb. */
const listed = (line: Line, from: number): Line["words"] => {
  const words = partOf(line.words, from, textOf(line.words).length);
  const text = textOf(words);
  const clauses = text.split("，");
  if (clauses.length < 2 || !clauses.every((one) => one.startsWith("通过"))) return words;
  let at = 0;
  let made = plain("");
  for (const [n, clause] of clauses.entries()) {
    const part = partOf(words, at + (n > 0 ? "通过".length : 0), at + clause.length);
    const link = n === 0 ? "" : n < clauses.length - 1 ? "、" : "，以及";
    made = say`${made}${link}${part}`;
    at += clause.length + 1;
  }
  return made;
};

/** 大会审议通过工作报告、财务报告, for 大会审议通过工作报告，通过财务报告. */
const listedAlone = (line: Line): Line[] => {
  const approved = line.own ? null : APPROVED.exec(textOf(line.words));
  if (!approved) return [line];
  const from = textOf(line.words).length - (approved[2] ?? "").length;
  return [{ ...line, words: say`${partOf(line.words, 0, from)}${listed(line, from)}` }];
};

/** 大会审议会务事项，通过工作报告，以及财务报告, for 大会审议会务事项。大会审议通过工作报告，通过财务报告. */
export const withApprovalTogether = (blocks: readonly Composed[]): Composed[] =>
  withLinesReplaced(blocks, listedAlone).map((block) =>
    linesOf(block).length < 2
      ? block
      : withNeighboursJoined(block, (a, b) => {
          const who = a.own || b.own ? undefined : DISCUSSED.exec(textOf(a.words))?.[1];
          const approved = APPROVED.exec(textOf(b.words));
          if (who === undefined || approved?.[1] !== who) return undefined;
          const from = textOf(b.words).length - (approved[2] ?? "").length;
          return { ...a, words: say`${a.words}，${listed(b, from)}` };
        }),
  );
