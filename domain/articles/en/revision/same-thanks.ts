import type { Composed, Line } from "../../compose";
import { OPEN, partOf, say, textOf } from "../../phrase";
import { headNoun } from "../words/grammar";

const TWICE = new RegExp(
  `^(.{2,}?) (thanked|congratulated|praised|supported) ([^,;“${OPEN}]{3,80}?)${OPEN}?, and ([^;“]{2,}?) \\2 ([^,;“${OPEN}]{3,80})${OPEN}?$`,
  "u",
);

/** "Lee and Ray thanked the foundation": two people with the same act towards the same, in one clause. */
const together = (line: Line): Line => {
  const text = textOf(line.words);
  const [, one = "", verb = "", whom = "", two = "", again = ""] = TWICE.exec(text) ?? [];
  const noun = headNoun(whom).toLowerCase();
  const same = again === whom || (noun !== "" && again === `the ${noun}`);
  if (line.own || verb === "" || !same || / (?:and|said|that) (?:\p{Ll}+ed|said) /u.test(`${one} ${two}`))
    return line;
  const from = text.lastIndexOf(`${two} ${verb} `);
  const first = partOf(line.words, 0, one.length);
  const second = partOf(line.words, from, from + two.length);
  const did = partOf(line.words, one.length, one.length + ` ${verb} ${whom}`.length);
  const comma = one.includes(",") && !one.endsWith(OPEN) ? OPEN : "";
  return { ...line, words: say`${first}${comma} and ${second}${did}` };
};

/** The blocks of a text in which two people who thanked or congratulated the same are one subject. */
export const withSameThanks = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(together) } : block,
  );
