import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { OPEN, partOf, plain, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { laterName } from "../people/person-names";

const MET =
  /^(?:the (?:delegation|group|guests|visitors|team|mission|two visitors|two)|they|it) (?:met|held (?:talks|a meeting) with) /iu;
const TOPICS = /^they (?=(?:discussed|exchanged|reviewed|considered) )/i;

const TALKS =
  /^(the (?:delegation|group|guests|visitors|two visitors|two)|they|it|\p{Lu}\p{L}+ and \p{Lu}\p{L}+) held talks with /iu;
/** The topics, after the list of those who were met. */
const ABOUT = new RegExp(`[,${OPEN}]* on ((?!\\p{Lu})[^;,“]+)$`, "u");

/** "Lee was joined at talks on trade by …": the same if the topics follow in one sentence. */
const joinedAtTalks = (discourse: Discourse, line: Line, before: string): Line | undefined => {
  const text = textOf(line.words);
  const front = TALKS.exec(text)?.[0] ?? "";
  const about = ABOUT.exec(text);
  if (line.own || front === "" || !about || !text.includes("; and ")) return undefined;
  const host = receiversIn(discourse, before).find((name) => text.startsWith(`${name}; `, front.length));
  if (host === undefined) return undefined;
  const from = front.length + host.length + 2;
  const list = spliced(spliced(line.words, about.index, text.length, OPEN), 0, from, "");
  const topics = partOf(line.words, about.index + about[0].length - (about[1] ?? "").length, text.length);
  return { ...line, words: say`${plain(host)} was joined at talks on ${topics} by ${list}` };
};

/** Names of the hosts who, according to the text, received the visitors. */
const receiversIn = (discourse: Discourse, before: string): string[] =>
  discourse.facts.people.flatMap((who) => {
    if (!who.name || who.raw.side === "guest") return [];
    const { text } = who.name;
    const name = literal(text);
    const received = new RegExp(
      `${name}[^.]* received | (?:received by|called on|(?:call|visit) (?:on|to)) [^.]*${name}`,
      "u",
    );
    return received.test(before) ? [textOf(laterName(discourse, who))] : [];
  });

/** "Lee was joined at the talks by …": a host who has received the visitors does not meet them again. */
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

/** The blocks of a text in which hosts who received the visitors do not meet them again. */
export const withHostJoined = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let before = "";
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines: Line[] = [];
    for (let at = 0; at < block.lines.length; at += 1) {
      const line = block.lines[at];
      if (!line) continue;
      const alone = joinedAtTalks(discourse, line, before);
      if (alone) {
        lines.push(alone);
        before += ` ${textOf(line.words)}`;
        continue;
      }
      const both = joined(discourse, line, block.lines[at + 1], before);
      if (both) at += 1;
      lines.push(...(both ?? [line]));
      before += ` ${textOf(line.words)}`;
    }
    return { ...block, lines };
  });
};
