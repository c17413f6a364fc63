import { describe, expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { mentioning, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withVisitsInOne } from "./visits-in-one";

// All names are invented.

const FRONT = "Ann Exemplar, mayor of Norland,";
const texts = (first: string, next: string, more: { item?: object; named?: boolean } = {}): string[] => {
  const facts = { record: { city: { en: "Reedham" }, agenda: [{ key: "a", ...more.item }] } };
  const ann = mentioning(plain("Ann Exemplar"), "ann");
  const lines = [
    line("visit", say`${ann}, mayor of Norland, ${plain(first, ["city"])}`),
    line("agenda[a]", more.named ? say`${ann} ${plain(next, ["x"])}` : plain(next, ["x"])),
  ];
  const blocks: Composed[] = [{ type: "paragraph", part: "lead", keys: [], lines }];
  return withVisitsInOne(blocks, { facts } as unknown as Discourse)
    .flatMap(linesOf)
    .map(({ words }) => textOf(words));
};

describe("two visits in a row by the same people", () => {
  it("are one, to a place in the town", () => {
    expect(texts("visited Reedham on March 5, 2024", "She visited the parliament")).toEqual([
      `${FRONT} visited the parliament in Reedham on March 5, 2024`,
    ]);
    expect(texts("visited Reedham", "visited the parliament", { named: true })).toEqual([
      `${FRONT} visited the parliament in Reedham`,
    ]);
  });

  it("are one sentence where more is said of the second", () => {
    const museum = "the museum, which had been closed";
    expect(texts("visited Reedham", `She toured ${museum}`)).toEqual([
      `${FRONT} visited Reedham, where she toured ${museum}`,
    ]);
    expect(texts("visited Reedham on March 5, 2024", "She toured the mill, the quay and the school")).toEqual(
      [`${FRONT} visited Reedham on March 5, 2024, touring the mill, the quay and the school`],
    );
  });

  it("stay apart where the second was elsewhere, or the first to no town", () => {
    for (const [first, next, item] of [
      ["visited Reedham", "She visited Westport", {}],
      ["visited Reedham", "She visited the Netherlands", {}],
      ["visited Reedham", "She visited the parliament", { city: { en: "Westport" } }],
      ["visited Reedham", "She toured the mill", { venue: { city: { en: "Westport" } } }],
      ["visited Reedham", "She toured Westport", {}],
      ["visited Reedham", "She visited the lake district", {}],
      ["visited Reedham", "She toured its museum", {}],
      ["said that he had visited Reedham", "She toured the mill", {}],
      ["visited the museum", "She visited the parliament", {}],
      ["visited Reedham to see the lake", "She visited the parliament", {}],
    ] as const)
      expect(texts(first, next, { item })).toHaveLength(2);
  });
});

describe("two places in a row", () => {
  const tour = (first: string, next: string): string[] => {
    const lines = [line("agenda[a]", plain(first)), line("agenda[b]", plain(next))];
    const blocks: Composed[] = [{ type: "paragraph", part: "agenda", keys: [], lines }];
    const discourse = { facts: { record: { agenda: [] } } } as unknown as Discourse;
    return withVisitsInOne(blocks, discourse)
      .flatMap(linesOf)
      .map(({ words }) => textOf(words));
  };
  const next = "it also visited the Reed Locks, where it saw the pumps";

  it("are one sentence where only the second has more", () => {
    expect(tour("the delegation visited the Lake Locks", next)).toEqual([
      "the delegation visited the Lake Locks, as well as the Reed Locks, where it saw the pumps",
    ]);
  });

  it("stay apart where the first has more too, or the verbs differ", () => {
    expect(tour("the delegation visited the Lake Locks, where it met Ray", next)).toHaveLength(2);
    expect(tour("the delegation visited the Lake Locks with Ray", next)).toHaveLength(2);
    expect(tour("the delegation visited the Lake Locks on the first day", next)).toHaveLength(2);
    expect(tour("the delegation toured the Lake Locks", next)).toHaveLength(2);
  });
});
