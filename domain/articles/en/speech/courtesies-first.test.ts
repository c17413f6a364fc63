import { expect, it } from "vitest";
import { en, personOf, said, talksAfterMayor } from "../whole-articles/lake-town.test-data";

const turn = (...remarks: object[]): string =>
  talksAfterMayor(personOf("c", "Cy Dee", "President", "Boat Guild", { side: "host" }), {
    remarks: remarks.map((one, at) => ({ ...one, key: `r${at}` })),
  });
const to = (act: string, whom: string, ...points: string[]) => ({
  ...said("c", act, ...points),
  whom: en(whom),
});

const welcome = to("welcome", "the ambassador");
const thanks = to("thank", "the embassy", "its help with the regatta");
const grown = said("c", "say", "the guild has grown");

it("reports the courtesies of one speaker together, before the statements", () => {
  const text = turn(welcome, grown, thanks, said("c", "hope", "more boats would come"));
  expect(text).toMatch(/welcomed the ambassador(?:,| and) thanked the embassy for its help with the regatta/);
  expect(text.indexOf("regatta")).toBeLessThan(text.indexOf("has grown"));
});

it("leaves thanks at the end, and those that what follows refers to", () => {
  const last = turn(grown, thanks);
  expect(last.indexOf("has grown")).toBeLessThan(last.indexOf("regatta"));
  const bound = turn(grown, thanks, said("c", "say", "this help saved the regatta"));
  expect(bound.indexOf("has grown")).toBeLessThan(bound.indexOf("its help"));
});
