import { describe, expect, it } from "vitest";
import { type Composed, type Line, linesOf } from "../../compose";
import { joined, mentioning, plain, textOf } from "../../phrase";
import { withParagraphsOpened } from "./openings-of-paragraphs";

const speech = (who: string, said: string): Line => ({
  id: `agenda[0].remarks[${who}]`,
  words: joined([mentioning(plain(who), who), plain(said)]),
});
const act = (said: string, ...people: string[]): Line => ({
  id: "agenda[0]",
  words: joined([plain(said), ...people.map((who) => mentioning(plain(who), who))], " "),
});
const article = (...paragraphs: Line[][]): string[][] =>
  withParagraphsOpened(
    paragraphs.map(
      (lines, at): Composed => ({ type: "paragraph", part: at ? "agenda" : "lead", keys: [], lines }),
    ),
  ).map((block) => linesOf(block).map(({ words }) => textOf(words)));
const sizes = (...paragraphs: Line[][]): number[] => article(...paragraphs).map((one) => one.length);

const SAID = ` said that ${"the lake needs care and ".repeat(6)}boats`;
const met = act("mayors met in Reedham");

describe("a paragraph of a text", () => {
  it("does not open with a pronoun for what the one before is about", () => {
    const proposed = act("they also proposed a festival");
    expect(sizes([met], [act("the bakers sang")], [proposed, act("a bench was unveiled")])).toEqual([1, 3]);
    expect(sizes([met], [proposed, speech("Lee", SAID)])).toEqual([2, 1]);
    expect(sizes([met], [act("it is hoped that boats will come")])).toEqual([1, 1]);
    expect(sizes([met], [act("it was Lee's second visit")])).toEqual([1, 1]);
    expect(sizes([met], [speech("Lee", SAID.repeat(5))], [proposed])).toEqual([1, 1, 1]);
  });

  it("does not end with somebody's words behind the news or a list of people", () => {
    expect(sizes([met, speech("Lee", SAID)])).toEqual([1, 1]);
    expect(sizes([act("mayors met", "Lee"), speech("Lee", SAID)])).toEqual([2]);
    expect(sizes([met, speech("Lee", " praised the lake")])).toEqual([2]);
    const prizes = act("prizes went to Lee, mayor of Oldmere; Ray, its clerk; and Poe");
    expect(sizes([met], [prizes, speech("Lee", SAID)])).toEqual([1, 1, 1]);
    expect(sizes([met], [act("prizes went to Lee"), speech("Lee", SAID)])).toEqual([1, 2]);
  });
});
