import type { Composed, Line } from "../compose";
import { literal } from "../literal";
import { say, spliced, textOf } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { laterName } from "./person-names";

const MET = /^(?:the (?:delegation|group|guests|visitors|team|mission|two visitors|two)|they|it) met /iu;
const TOPICS = /^they (?=(?:discussed|exchanged|reviewed|considered) )/i;

/** Names of the hosts of whom the text has said that they received the visitors. */
const receiversIn = (discourse: Discourse, before: string): string[] =>
  discourse.facts.people.flatMap((who) => {
    if (!who.name || who.raw.side === "guest") return [];
    const { text } = who.name;
    const received =
      before.includes("received by") || new RegExp(`${literal(text)}[^.]* received `, "u").test(before);
    return received && before.includes(text) ? [textOf(laterName(discourse, who))] : [];
  });

/** "Lee was joined at the talks by …": where the host has received the visitors, they did not meet once more. */
const joined = (
  discourse: Discourse,
  line: Line,
  next: Line | undefined,
  before: string,
): [Line, Line] | undefined => {
  const text = textOf(line.words);
  const front = MET.exec(text)?.[0] ?? "";
  if (!next || line.own || next.own || front === "" || /[“]/.test(text)) return undefined;
  const topics = TOPICS.exec(textOf(next.words))?.[0];
  const host = receiversIn(discourse, before).find((name) =>
    new RegExp(`^${literal(name)}(?:; |, | and )`, "u").test(text.slice(front.length)),
  );
  if (topics === undefined || host === undefined) return undefined;
  const rest = text.slice(front.length + host.length);
  // "Lee, director of the port" is introduced only here.
  const cut = /^(?:; (?:and )?| and )/.exec(rest)?.[0];
  if (cut === undefined) return undefined;
  const words = spliced(
    line.words,
    front.length + host.length,
    front.length + host.length + cut.length,
    " was joined at the talks by ",
  );
  const sides = say`the two sides ${spliced(next.words, 0, topics.length, "")}`;
  return [
    { ...line, words: spliced(words, 0, front.length, "") },
    { ...next, words: sides },
  ];
};

/** The blocks of a text in which hosts who received the visitors are not met by them again. */
export const withHostJoined = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let before = "";
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines: Line[] = [];
    for (let at = 0; at < block.lines.length; at += 1) {
      const line = block.lines[at];
      if (!line) continue;
      const both = joined(discourse, line, block.lines[at + 1], before);
      if (both) at += 1;
      lines.push(...(both ?? [line]));
      before += ` ${textOf(line.words)}`;
    }
    return { ...block, lines };
  });
};
