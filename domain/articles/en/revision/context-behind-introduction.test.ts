import { describe, expect, it } from "vitest";
import { type Composed, type Line, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withContextBehindIntroduction } from "./context-behind-introduction";

const NEWS = line("agreements[m]", plain("Reed Guild and Lake Chamber signed a memorandum", []));
const TALKS = line("agenda[t]", plain("the two sides discussed the 7th Lake Exhibition", []));
const THANKS = line("agenda[t].remarks[r]", plain("Lee thanked the guild", []));
const texts = (context: string, talks = TALKS): string[][] => {
  const paragraph = (...lines: Line[]): Composed => ({ type: "paragraph", part: "lead", keys: [], lines });
  return withContextBehindIntroduction([
    paragraph(NEWS, line("background[0].en", plain(context, []), true)),
    paragraph(talks, THANKS),
  ]).map((block) => linesOf(block).map(({ words }) => textOf(words)));
};

describe("context about a thing that only a later sentence introduces", () => {
  it("follows that sentence", () => {
    const context = "The exhibition is paid for by the county.";
    expect(texts(context)).toEqual([
      [textOf(NEWS.words)],
      [textOf(TALKS.words), context, textOf(THANKS.words)],
    ]);
  });

  it("follows the number of those it describes", () => {
    const context = "The companies come from three branches.";
    const guests = line("people.a", plain("Lee was accompanied by representatives of eleven companies", []));
    expect(texts(context, guests)[1]).toEqual([textOf(guests.words), context, textOf(THANKS.words)]);
    const other = line("agenda[t]", plain("the two sides discussed the rules for companies", []));
    expect(texts(context, other)[0]).toHaveLength(2);
  });

  it("stays where it is about the news, or nothing else names the thing", () => {
    expect(texts("The memorandum is valid for a year.")[0]).toHaveLength(2);
    const tour = line("agenda[t]", plain("the guild toured the Naval Museum", []));
    expect(texts("The museum was founded in 1950.", tour)[0]).toHaveLength(2);
    expect(texts("The harbour is paid for by the county.")[0]).toHaveLength(2);
  });
});
