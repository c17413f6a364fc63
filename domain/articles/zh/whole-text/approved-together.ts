import {
  allLines,
  type Composed,
  type Line,
  linesOf,
  withLinesReplaced,
  withNeighboursJoined,
} from "../../compose";
import { partOf, plain, say, sourced, spliced, textOf } from "../../phrase";

/** 随后，大会审议会务事项: what was on the agenda, and nothing else. */
const DISCUSSED = /^(?:随后，)?([^，。；]{2,12}?)(?:还)?审议(?!通过)[^，。；]{2,24}$/u;
/** 大会审议通过工作报告，通过财务报告: what was approved, each with its verb. */
const APPROVED = /^([^，。；]{2,12}?)审议(通过[^。；]+)$/u;

/** What a meeting approved: not 通过表决产生理事会, how it did something. */
const MATTER =
  /^通过(?!表决|投票|举手|无记名|[差等]额|选举|[^，；。]{1,10}(?:方式|形式|渠道))(?!.*(?:产生|选举|选出|听取|推动|促进|实现|带动|聘请))/u;

/** 通过工作报告，通过财务报告 without the second verb. */
const listed = (line: Line, from: number): Line["words"] => {
  const words = partOf(line.words, from, textOf(line.words).length);
  const text = textOf(words);
  const clauses = text.split("，");
  if (clauses.length < 2 || !clauses.every((one) => MATTER.test(one))) return words;
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

/** 与会人员举手表决章程，选举第一届理事会: how a vote was held, and nothing else. */
const VOTED =
  /^(?:随后，)?(?![^，。；]*通过)[^，。；]{2,12}?(?<did>(?<how>(?:举手|投票)?表决|(?:投票)?选举(?!产生))[^。；]{2,60})$/u;
/** 表决章程, 选举理事会: a clause of it. */
const VOTED_ON = /^(?:并)?(?:举手|投票)?(?:表决|选举)(?:了)?([^，]{2,})$/u;

/** Whether the result of a vote says all that was voted on. */
const saysAllOf = (result: string, vote: string): boolean =>
  vote.split("，").every((clause) => {
    const objects = VOTED_ON.exec(clause)?.[1]?.split(/[、和及]/u) ?? [];
    return objects.length > 0 && objects.every((object) => result.includes(object));
  });
/** 大会通过章程，选举产生第一届理事会理事70人: what a vote resulted in. */
const CHOSEN = /^[^，。；]{2,12}?(?:(?:审议)?通过[^。；]{2,80}?，)?选举产生[^。；]+$/u;
/** 安例当选会长. */
const HEAD = /^[^；：]{2,40}当选[^，；：]{0,12}(?:会长|理事长|主席|主任)$/u;
/** 大会选举产生第二届理事会. */
const COMMITTEE = /选举产生[^，；：、\d]{2,20}$/u;

/** Blocks in which the result of a vote, and who was elected to lead, take the place of the vote: 大会举手表决通过章程，选举产生理事会. */
const withResultOfVote = (blocks: readonly Composed[]): Composed[] => {
  const lines = allLines(blocks);
  const at = lines.findIndex(({ own, words }) => !own && VOTED.test(textOf(words)));
  const vote = lines[at];
  const result = lines.findIndex(
    ({ own, id, words }, n) => n > at && !own && /^outcomes\[/u.test(id) && CHOSEN.test(textOf(words)),
  );
  const chosen = lines[result];
  if (!vote || !chosen) return [...blocks];
  const text = textOf(chosen.words);
  const { did = "", how: means = "" } = VOTED.exec(textOf(vote.words))?.groups ?? {};
  if (!saysAllOf(text, did)) return [...blocks];
  const approved = text.search(/(?:审议)?通过/u);
  const how = /^(?:举手|投票)表决/u.exec(means)?.[0] ?? "";
  const words =
    approved > 0 && how !== ""
      ? spliced(chosen.words, approved, text.indexOf("通过", approved), how)
      : chosen.words;
  const next = lines[result + 1];
  const head = next && !next.own && HEAD.test(textOf(next.words)) ? [next] : [];
  const moved: readonly Line[] = [{ ...chosen, words: sourced(words, ...vote.words.paths) }, ...head];
  return withLinesReplaced(blocks, (one) =>
    one === vote ? moved : one === chosen || head.includes(one) ? [] : [one],
  );
};

/** Whether no other sentence of a paragraph says who was elected: several belong together. */
const isOnlyElection = (block: Composed, line: Line): boolean =>
  linesOf(block).every((one) => one === line || !/当选/u.test(textOf(one.words)));

/** 大会审议会务事项，通过工作报告，以及财务报告, and 选举产生理事会，安例当选会长, for 大会审议会务事项。大会审议通过工作报告，通过财务报告. */
export const withApprovalTogether = (blocks: readonly Composed[]): Composed[] =>
  withLinesReplaced(withResultOfVote(blocks), listedAlone).map((block) =>
    linesOf(block).length < 2
      ? block
      : withNeighboursJoined(block, (a, b) => {
          if (a.own || b.own) return undefined;
          if (COMMITTEE.test(textOf(a.words)) && HEAD.test(textOf(b.words)) && isOnlyElection(block, b))
            return { ...a, words: say`${a.words}，${b.words}` };
          const who = DISCUSSED.exec(textOf(a.words))?.[1];
          const approved = APPROVED.exec(textOf(b.words));
          if (who === undefined || approved?.[1] !== who) return undefined;
          const from = textOf(b.words).length - (approved[2] ?? "").length;
          return { ...a, words: say`${a.words}，${listed(b, from)}` };
        }),
  );
