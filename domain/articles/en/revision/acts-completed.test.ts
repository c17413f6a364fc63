import { expect, it } from "vitest";
import { paragraphOf, textsIn } from "../../final-checks/lines.test-data";
import { withActsCompleted } from "./acts-completed";

type Given = readonly [id: string, text: string];

const after = (...lines: readonly Given[]): string[] => textsIn(withActsCompleted([paragraphOf(...lines)]));

const CALL: Given = ["lead", "{lee+: Ann Lee} paid a courtesy call on {ray+: Bo Ray}, dean of the college"];

it("names only those at a meeting whom its news does not name", () => {
  expect(
    after(CALL, ["agenda[t]", "{lee: Lee} held talks with [[{ray: Ray} and {day+: Cy Day, clerk}]]"])[1],
  ).toBe("Cy Day, clerk also attended the meeting");
  expect(
    after(
      ["lead", "{lee+: Ann Lee} held talks with {ray+: Bo Ray}"],
      ["agenda[t]", "{lee: Lee} met [[{ray: Ray}, {day+: Cy Day} and {ito+: Di Ito}]]"],
    )[1],
  ).toBe("Cy Day and Di Ito also attended the talks");
});

it("keeps talks with topics or a day, with others, or behind a visit alone", () => {
  for (const talks of [
    "{lee: Lee} held talks with [[{ray: Ray} and {day+: Cy Day}]] on boats",
    "on May 4, {lee: Lee} held talks with [[{ray: Ray} and {day+: Cy Day}]] in Reedham",
    "{lee: Lee} held talks with [[{day+: Cy Day} and {ito+: Di Ito}]]",
    "{bo: Bo} held talks with [[{ray: Ray} and {day+: Cy Day}]]",
    "in the morning, {lee: Lee} held talks with [[{ray: Ray} and {day+: Cy Day}]]",
    "{lee: Lee} toured the quay and held talks with [[{ray: Ray} and {day+: Cy Day}]]",
  ])
    expect(after(CALL, ["agenda[t]", talks])[1], talks).toMatch(/held talks with/);
  expect(
    after(
      ["lead", "{lee+: Ann Lee} visited the college, where {ray+: Bo Ray} guided her"],
      ["agenda[t]", "{lee: Lee} held talks with [[{ray: Ray} and {day+: Cy Day}]]"],
    )[1],
  ).toMatch(/held talks with/);
});

const SIGNED: Given = ["agreements[c]", "the Lake Works and Reed Bank signed a charter during the visit"];

it("adds those in whose presence a document was signed to the sentence about its signing", () => {
  expect(
    after(CALL, SIGNED, ["agreements[c].witnesses", "the charter was signed in the presence of {lee: Lee}"]),
  ).toEqual([
    "Ann Lee paid a courtesy call on Bo Ray, dean of the college",
    "the Lake Works and Reed Bank signed a charter during the visit in the presence of Lee",
  ]);
});

it("keeps presence at another document, and behind a purpose", () => {
  expect(
    after(CALL, SIGNED, ["agreements[d]", "the lease was signed in the presence of {lee: Lee}"]),
  ).toHaveLength(3);
  expect(
    after(
      CALL,
      ["agreements[c]", "the Lake Works and Reed Bank signed a charter to build boats"],
      ["agreements[c].witnesses", "the charter was signed in the presence of {lee: Lee}"],
    ),
  ).toHaveLength(3);
  expect(
    after(CALL, SIGNED, ["agreements[c]", "the charter was signed in the presence of {day+: Cy Day}"]),
  ).toHaveLength(3);
});
