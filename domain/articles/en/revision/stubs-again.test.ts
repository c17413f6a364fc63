import { expect, it } from "vitest";
import { type Composed, type Line, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withoutStubs } from "./stubs-again";

const written = (...texts: readonly (readonly [id: string, text: string])[]): string[] => {
  const lines: Line[] = texts.map(([id, text]) => line(id, plain(text)));
  const blocks: Composed[] = [{ type: "paragraph", part: "lead", keys: [], lines }];
  return withoutStubs(blocks).flatMap((one) => linesOf(one).map(({ words }) => textOf(words)));
};

const FOUNDED = ["agenda[a]", "the participants founded the Reed Boat Guild in Reedham on May 3"] as const;
const LAUNCHED = ["outcomes[o]", "the Reed Boat Guild was launched"] as const;

it("leaves out what began once more", () => {
  expect(written(FOUNDED, LAUNCHED)).toEqual([FOUNDED[1]]);
  expect(
    written(
      ["lead", "the opening ceremony of the Reed Mill was held in Reedham"],
      ["agenda[b]", "at the inauguration of a water wheel, the guests were welcomed"],
      ["outcomes[o]", "the mill and a water wheel were opened"],
    ),
  ).toHaveLength(2);
});

it("keeps what began where nothing else says so, and what the next sentence points back to", () => {
  for (const one of [
    ["outcomes[o]", "the Lake Guild was launched"],
    ["outcomes[o]", "the Reed Boat Guild and a school were launched"],
    ["background[0]", "the Reed Boat Guild was founded"],
  ] as const)
    expect(written(FOUNDED, one)).toHaveLength(2);
  expect(
    written(["agenda[a]", "the guests agreed to open the mill"], ["outcomes[o]", "the mill was opened"]),
  ).toHaveLength(2);
  expect(written(FOUNDED, LAUNCHED, ["background[0]", "It has 40 members"])).toHaveLength(3);
});

it("puts an occasion that only its kind describes into the news", () => {
  const signed = [
    "agreements[a]",
    "Reed College and Lake College signed an agreement online on May 3, 2024",
  ] as const;
  const met = ["agenda[m]", "an online meeting was held"] as const;
  expect(written(signed, met)).toEqual([
    "Reed College and Lake College signed an agreement at an online meeting on May 3, 2024",
  ]);
  expect(written(["agreements[a]", "Reed College and Lake College signed an agreement"], met)).toHaveLength(
    1,
  );
  expect(written(signed, ["agenda[m]", "a press conference was held"])).toHaveLength(2);
  expect(
    written(
      ["lead", "Lee visited Reedham"],
      ["agenda[m]", "a meeting was held"],
      ["agenda[n]", "the meeting was chaired by Ray"],
    ),
  ).toHaveLength(3);
});

it("leaves out what was seen where the sentence beside it on the same item names it", () => {
  const saw = ["agenda[t]", "the two sides saw a dryer, a nursery and a mill"] as const;
  const lead = ["lead", "Lee visited Reedham"] as const;
  const own = ["agenda[t].narrative[0]", "the building has a dryer, a nursery and a mill"] as const;
  expect(written(lead, saw, own)).toHaveLength(2);
  expect(written(lead, saw, ["agenda[u].narrative[0]", own[1]])).toHaveLength(3);
  expect(written(lead, saw, ["agenda[t].narrative[0]", "the building has a dryer"])).toHaveLength(3);
});

it("leaves out a sentence of the office that has only words of the one before it", () => {
  const toured = line(
    "agenda[t]",
    plain("Lee then toured the school and met a few of the children of the school"),
  );
  const own = (text: string, id = "agenda[t].narrative[0]"): number => {
    const lines = [line("lead", plain("Lee visited Reedham")), toured, line(id, plain(text), true)];
    return withoutStubs([{ type: "paragraph", part: "lead", keys: [], lines }]).flatMap(linesOf).length;
  };
  expect(own("She met a few of the children.")).toBe(2);
  expect(own("She met ten of the children.")).toBe(3);
  expect(own("She did not meet the children.")).toBe(3);
  expect(own("She met a few of the children.", "agenda[u].narrative[0]")).toBe(3);
});

it("keeps a sentence of the office that has the words of the one before it in another order", () => {
  const lines = [
    line("lead", plain("Lee visited Reedham")),
    line("agenda[t]", plain("Bo Ray presented Ann Lee with a model boat")),
    line("agenda[t].narrative[0]", plain("Lee presented Ray with a boat."), true),
  ];
  expect(withoutStubs([{ type: "paragraph", part: "lead", keys: [], lines }]).flatMap(linesOf)).toHaveLength(
    3,
  );
});
