import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { mentioning, type Phrase, plain, say, textOf } from "../../phrase";
import { withoutRestatements } from "./nothing-new";

const lee = mentioning(plain("Ambassador Lee"), "lee");
const ray = mentioning(plain("Director Ray"), "ray");
const NEWS = say`${lee} of Lakeland presented 200 books to ${ray} of the National Library on May 3`;

const written = (...more: readonly (readonly [string, Phrase])[]): string[] => {
  const lines = [line("outcomes[g]", NEWS), ...more.map(([id, words]) => line(id, words))];
  const blocks: Composed[] = [{ type: "paragraph", part: "lead", keys: [], lines }];
  return withoutRestatements(blocks).flatMap((one) => linesOf(one).map(({ words }) => textOf(words)));
};

const AGAIN = say`${lee} presented the National Library with 200 books`;

it("states an act once", () => {
  expect(written(["agenda[h]", AGAIN])).toHaveLength(1);
});

it("states what differs in number, actor or manner, what was said, and what the next sentence refers to", () => {
  for (const one of [
    say`${lee} presented the National Library with 300 books`,
    say`${lee} presented books to Pier One`,
    say`${ray} presented ${lee} with 200 books`,
    say`${lee} then presented the library with another 200 books`,
  ])
    expect(written(["agenda[h]", one])).toHaveLength(2);
  expect(written(["agenda[h].remarks[r]", AGAIN])).toHaveLength(2);
  expect(written(["agenda[h]", AGAIN], ["agenda[h]", plain("They will stay in Reedham")])).toHaveLength(3);
});
