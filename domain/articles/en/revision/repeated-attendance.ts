import type { Composed, Line } from "../../compose";
import { sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** "The trainees and the students attended": who was there, and nothing else. */
const ONLY_THERE = /^the [^;,“]* (?:also )?attended$/iu;
const THERE = /\b(?:attended|took part|participated)\b/;

/** "Ann Lee and Bo Ray attended the Lake Games": a gathering that those who came for it attended. */
const ATTENDED = /^[^,;“]+ (?:have |has )?(?:also )?attended (the [^,;“]+?)\.?$/u;

/** "visited Reedham to attend the Lake Games": the news with the gathering for which people came, and which they attended. */
const withGathering = (before: Line, line: Line): Line | undefined => {
  const [text, said] = [textOf(before.words), textOf(line.words)];
  const [, gathering = ""] = ATTENDED.exec(said) ?? [];
  const at = text.indexOf(` for ${gathering}`);
  const alone = /^(?:$|,| (?:on|from|in) )/.test(text.slice(at + ` for ${gathering}`.length));
  const keys = keysOf(line);
  const came = before.words.pieces.flatMap(({ introduces }) => introduces ?? []);
  const all = keys.length > 0 && keys.every((key) => came.includes(key));
  if (gathering === "" || at < 0 || !alone || line.own || !/ visited /.test(text)) return undefined;
  if (!all || !came.every((key) => keys.includes(key))) return undefined;
  return {
    ...before,
    words: sourced(spliced(before.words, at, at + " for".length, " to attend"), ...line.words.paths),
  };
};

const keysOf = ({ words }: Line): string[] => [
  ...new Set(words.pieces.flatMap(({ mention }) => mention?.split("+") ?? [])),
];

/** The blocks of a text without a second sentence that states only the attendance of the same groups. */
export const withoutRepeatedAttendance = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const there = new Set<string>();
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines: Line[] = [];
    for (const line of block.lines) {
      const text = textOf(line.words);
      if (!THERE.test(text)) {
        lines.push(line);
        continue;
      }
      const keys = keysOf(line);
      const groups = keys.length > 0 && facts.whos(keys).every(({ group }) => group !== undefined);
      const before = lines.at(-1);
      const both = before && withGathering(before, line);
      if (both) {
        lines[lines.length - 1] = both;
        continue;
      }
      const again = !line.own && ONLY_THERE.test(text) && groups && keys.every((key) => there.has(key));
      for (const key of keys) there.add(key);
      if (again && before)
        lines[lines.length - 1] = { ...before, words: sourced(before.words, ...line.words.paths) };
      else lines.push(line);
    }
    return { ...block, lines };
  });
};
