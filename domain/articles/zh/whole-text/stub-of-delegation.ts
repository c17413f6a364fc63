import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";

/** 安例率领的某某慰问组参加活动，成员包括白样: a delegation behind its own acts, of which no more is said. */
const STUB =
  /^(\p{Script=Han}{2,4})率领的([^，。；、]{3,30}[团组队])参加活动，成员包括((?:\p{Script=Han}{2,4}、)*\p{Script=Han}{2,4})$/u;

/** 随后，安例率某某慰问组送去……, for a sentence that its delegation takes part, behind the same people and before what they did. */
export const withDelegationActing = (blocks: readonly Composed[]): Composed[] => {
  const lines = allLines(blocks);
  let read = "";
  for (const [at, stub] of lines.entries()) {
    const text = textOf(stub.words);
    const [, head = "", name = "", members = ""] = stub.own ? [] : (STUB.exec(text) ?? []);
    const act = lines[at + 1];
    if (name !== "" && act && !act.own && members.split("、").every((one) => read.includes(one))) {
      const acted = textOf(act.words);
      const all = `${head}、${members}`;
      const from = acted.indexOf(all);
      if (
        /^(?:随后，)?$/u.test(acted.slice(0, from)) &&
        /^[向为到给看慰走]/u.test(acted.slice(from + all.length))
      ) {
        const words = say`${partOf(act.words, 0, from + head.length)}率${name}${partOf(act.words, from + all.length, acted.length)}`;
        const made: Line = { ...act, words: sourced(words, ...act.words.paths, ...stub.words.paths) };
        return withLinesReplaced(blocks, (one) => {
          if (one === stub) return [];
          return [one === act ? made : one];
        });
      }
    }
    read += text;
  }
  return [...blocks];
};
