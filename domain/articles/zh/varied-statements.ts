import type { Composed, Line } from "../compose";
import { literal } from "../literal";
import { type Phrase, spliced, textOf } from "../phrase";

const STATES = "表示，";

/** 表示将……: a promise needs no comma behind its verb. */
const withoutComma = (words: Phrase): Phrase => {
  const { pieces } = words;
  const nextText = (at: number): string =>
    pieces
      .slice(at + 1)
      .map(({ s }) => s)
      .join("");
  const at = pieces.findIndex(
    ({ s }, i) => s.includes(`${STATES}将`) || (s.endsWith(STATES) && nextText(i).startsWith("将")),
  );
  return {
    ...words,
    pieces: pieces.map((piece, i) =>
      i === at
        ? { ...piece, s: piece.s.replace(new RegExp(`${STATES}(?=将|$)`), STATES.slice(0, -1)) }
        : piece,
    ),
  };
};

/** 丙说，……: a speaker whose only verb is 表示. */
const PLAIN = /^(?!双方|各方|与会|大家|会议)[^，。；]{2,30}表示，/;

const said = (words: Phrase): Phrase => {
  const text = textOf(words);
  const [front] = PLAIN.exec(text) ?? [];
  if (!front || /表示/.test(text.slice(front.length)) || /[对向]/.test(front)) return words;
  return spliced(words, front.length - STATES.length, front.length, "说，");
};

/** 甲对乙表示欢迎。甲说，……: a statement behind a courtesy with the same verb. */
const behindCourtesy = (before: Line | undefined, one: Line): boolean => {
  const front = textOf(before?.words ?? { pieces: [], paths: [] });
  const speaker = /^([^，。；：、]{2,12})表示，/.exec(textOf(one.words))?.[1];
  const same =
    speaker !== undefined && new RegExp(`${literal(speaker)}(?:对|表示|感谢|介绍|在致辞)`, "u").test(front);
  return !one.own && same && /表示(?:欢迎|感谢|祝贺)/.test(front);
};

/** 甲还表示，……: a second statement with the verb of the one before it. */
const further = (before: Line | undefined, one: Line): Line => {
  const speaker = /^(?!双方|各方|与会)([^，。；：、]{2,12})表示，(?!还|将)/.exec(textOf(one.words))?.[1];
  const front = before && !before.own ? textOf(before.words) : "";
  const same =
    speaker !== undefined && front.startsWith(speaker) && /表示，/.test(front) && !/还/.test(front);
  if (!same || one.own) return one;
  return { ...one, words: spliced(one.words, speaker.length, speaker.length, "还") };
};

/** 甲表示，……。乙表示，……。甲表示将……: the third statement in a row is distinguished from the others by its form. */
const inParagraph = (lines: readonly Line[]): Line[] => {
  const out: Line[] = [];
  for (const one of lines) {
    if (behindCourtesy(out.at(-1), one)) {
      out.push({ ...one, words: said(one.words) });
      continue;
    }
    const states = [...out.slice(-2), one].filter(({ words, own }) => !own && textOf(words).includes(STATES));
    out.push(
      further(out.at(-1), states.length === 3 ? { ...one, words: said(withoutComma(one.words)) } : one),
    );
  }
  return out;
};

/** A block in which no three neighbouring statements have the same form. */
export const withVariedStatements = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: inParagraph(block.lines) } : block;
