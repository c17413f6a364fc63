import { type Composed, introducedIn, type Line } from "../../compose";
import { keysOfLine } from "../../final-checks/keys-of-line";
import { sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** "The trainees and the students attended": who was there, and nothing else. */
const ONLY_THERE = /^the [^;,“]* (?:also )?attended$/iu;
/** "Officials of A and boat builders attended": who was there by their own names. */
const NAMED_THERE = /^([^;“]*?),? (?:also )?(?:attended|took part)$/iu;
const THERE = /\b(?:attended|took part|participated)\b/;

/** "Ann Lee and Bo Ray attended the Lake Games": a gathering that those who came for it attended. */
const ATTENDED = /^[^,;“]+ (?:have |has )?(?:also )?attended (the [^,;“]+?)\.?$/u;

/** "visited Reedham to attend the Lake Games": the news with the gathering for which people came, and which they attended. */
const withGathering = (before: Line, line: Line): Line | undefined => {
  const [, gathering] = line.own ? [] : (ATTENDED.exec(textOf(line.words)) ?? []);
  if (gathering === undefined) return undefined;
  const text = textOf(before.words);
  const purpose = ` for ${gathering}`;
  const at = text.indexOf(purpose);
  const alone = /^(?:$|,| (?:on|from|in) )/.test(text.slice(at + purpose.length));
  if (at < 0 || !alone || !text.includes(" visited ")) return undefined;
  const [keys, came] = [[...keysOfLine(line)], introducedIn([before])];
  if (keys.length === 0 || keys.length !== came.size || !keys.every((key) => came.has(key))) return undefined;
  return {
    ...before,
    words: sourced(spliced(before.words, at, at + " for".length, " to attend"), ...line.words.paths),
  };
};

/** Whether a sentence lists only those groups again that the number of participants is known to include. */
const areCounted = (text: string, { facts: { record } }: Discourse): boolean => {
  const including = (record.attendance?.including ?? []).flatMap(({ en }) => en ?? []);
  const [, list] = including.length > 0 ? (NAMED_THERE.exec(text) ?? []) : [];
  if (!list) return false;
  const left = including.reduce((rest, one) => rest.replace(one.toLowerCase(), ""), list.toLowerCase());
  return left !== list.toLowerCase() && /^(?:,|and|\s)*$/.test(left);
};

/** The blocks of a text without a second sentence that states only the attendance of the same groups. */
export const withoutRepeatedAttendance = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const { facts } = discourse;
  let counted = false;
  const including = facts.record.attendance?.including !== undefined;
  const there = new Set<string>();
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines: Line[] = [];
    for (const line of block.lines) {
      const text = textOf(line.words);
      const includes = including && line.words.paths.some((path) => path.startsWith("attendance.including"));
      if (!THERE.test(text)) {
        counted ||= includes;
        lines.push(line);
        continue;
      }
      const keys = [...keysOfLine(line)];
      const groups = keys.length > 0 && facts.whos(keys).every(({ group }) => group !== undefined);
      const before = lines.at(-1);
      const both = before && withGathering(before, line);
      if (both) {
        lines[lines.length - 1] = both;
        continue;
      }
      const same = ONLY_THERE.test(text) && keys.every((key) => there.has(key));
      const again = !line.own && groups && (same || (counted && areCounted(text, discourse)));
      for (const key of keys) there.add(key);
      counted ||= includes;
      if (again && before)
        lines[lines.length - 1] = { ...before, words: sourced(before.words, ...line.words.paths) };
      else lines.push(line);
    }
    return { ...block, lines };
  });
};
