import type { Composed } from "../../compose";
import { partOf, plain, resting, say, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";

/** "Lee received the delegation": of which no more is known. */
const RECEIVED = / received (the (?:delegation|visitors|guests|group|team|mission))$/;
const MAX_WORDS = 14;

/** What a speaker says first. */
const SAYS = /^ (?=(?:said|noted|stressed|described|briefed|introduced|hoped|pointed out|explained) )/;

/**
 * The blocks of a text in which a reception of a few words joins what the host said next: "Receiving the delegation, Lee said
 * that …".
 */
export const withReceivingSpeakers = (blocks: readonly Composed[]): Composed[] => {
  const made = [...blocks];
  for (let at = 0; at + 1 < made.length; at += 1) {
    const [a, b] = [made[at], made[at + 1]];
    if (a?.type !== "paragraph" || b?.type !== "paragraph" || a.lines.length < 2) continue;
    const [last, first] = [a.lines.at(-1), b.lines[0]];
    if (!last || !first || last.own || first.own || !first.id.includes(".remarks[")) continue;
    const found = RECEIVED.exec(textOf(last.words));
    const who = first.words.pieces[0]?.mention;
    const same = who !== undefined && who === last.words.pieces[0]?.mention;
    if (!found || !same || wordCount(last.words) > MAX_WORDS) continue;
    const end = first.words.pieces.findIndex(({ mention }) => mention !== who);
    const name = first.words.pieces.slice(0, end).reduce((sum, { s }) => sum + s.length, 0);
    const text = textOf(first.words);
    if (end < 1 || !SAYS.test(text.slice(name))) continue;
    const host = partOf(last.words, 0, found.index);
    const said = partOf(first.words, name, text.length);
    const words = say`${plain(`receiving ${found[1] ?? ""}, `)}${host}${said}`;
    made[at] = { ...a, lines: a.lines.slice(0, -1) };
    made[at + 1] = {
      ...b,
      lines: [{ ...first, words: resting(words, ...last.words.paths) }, ...b.lines.slice(1)],
    };
  }
  return made;
};
