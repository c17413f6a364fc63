import { expect, it } from "vitest";
import { type Composed, type Line, line, linesOf } from "../../compose";
import { OPEN, plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withClausesOfSites } from "./clauses-of-sites";

const discourse = {
  facts: { items: [{ item: { venue: { name: { en: "wood shop" } } } }] },
} as unknown as Discourse;
const written = (said: string, ...contexts: string[]): string[] => {
  const lines: Line[] = [
    line("lead", plain("Lee visited Lakeland")),
    ...contexts.map((text, at) => line(`background[${at}]`, plain(text), true)),
    line("agenda[w]", plain(said)),
  ];
  const blocks: Composed[] = [{ type: "paragraph", part: "lead", keys: [], lines }];
  return withClausesOfSites(blocks, discourse)
    .flatMap((one) => linesOf(one).map(({ words }) => textOf(words).replaceAll(OPEN, "")))
    .slice(1);
};

it("says in a clause what a site is", () => {
  const context = "The wood shop in Reedham is supported by the Lake Guild.";
  expect(written("at the wood shop in Reedham, its people briefed Lee", context)).toEqual([
    "at the wood shop in Reedham, which is supported by the Lake Guild, its people briefed Lee",
  ]);
  expect(written("Lee toured the wood shop in Reedham", context)).toEqual([
    "Lee toured the wood shop in Reedham, which is supported by the Lake Guild",
  ]);
});

it("keeps a sentence on another site, of two clauses, or that is continued", () => {
  const said = "at the wood shop in Reedham, its people briefed Lee";
  expect(written(said, "The mill in Reedham is supported by the Lake Guild.")).toHaveLength(2);
  expect(written(said, "The wood shop is old and has ten rooms.")).toHaveLength(2);
  expect(written(said, "The wood shop is old.", "It has ten rooms.")).toHaveLength(3);
});

it("keeps a sentence with a word that the one before it explains", () => {
  const said = "at the wood shop in Reedham, its people briefed Lee";
  for (const context of ["The wood shop is its oldest branch.", "The wood shop was named after him."])
    expect(written(said, "The Lake Guild has ten shops.", context)).toHaveLength(3);
});

it("reads no clause about a site whose name is a long text", () => {
  const name = "reeds and boats ".repeat(7000);
  const long = { facts: { items: [{ item: { venue: { name: { en: name } } } }] } } as unknown as Discourse;
  const lines = [line("background[0]", plain("The mill is old."), true)];
  const blocks: Composed[] = [{ type: "paragraph", part: "lead", keys: [], lines }];
  expect(withClausesOfSites(blocks, long)).toHaveLength(1);
});
