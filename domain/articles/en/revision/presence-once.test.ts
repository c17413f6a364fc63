import { expect, it } from "vitest";
import { paragraphOf, textsIn } from "../../final-checks/lines.test-data";
import { withPresenceOnce } from "./presence-once";

type Given = readonly [id: string, text: string];

const after = (...lines: readonly Given[]): string[] => textsIn(withPresenceOnce([paragraphOf(...lines)]));

const NEWS: Given = ["lead", "the Lake Works and Reed Bank signed a charter"];
const SIGNED: Given = [
  "agreements[c].signatories",
  "{lee+: Ann Lee}, mayor, and {ray+: Bo Ray} signed the charter",
];

it("leaves people who signed out of the list of those present", () => {
  expect(
    after(NEWS, SIGNED, [
      "agreements[c].witnesses",
      "the signing was attended by [[{lee: Lee}; {day+: Cy Day, clerk}; and {ito+: Di Ito, guide}]]",
    ])[2],
  ).toBe("the signing was also attended by Cy Day, clerk, and Di Ito, guide");
  expect(after(NEWS, SIGNED, ["people.x", "[[{lee: Lee} and {day+: Cy Day}]] were present"])[2]).toBe(
    "Cy Day was also present",
  );
  expect(
    after(NEWS, SIGNED, [
      "people.x",
      "also present were [[{lee: Lee}, {day+: Cy Day} and {ito+: Di Ito}]]",
    ])[2],
  ).toBe("also present were Cy Day and Di Ito");
  expect(
    after(NEWS, SIGNED, ["people.x", "[[{lee: Lee} and {staff+: officials of the port}]] attended"])[2],
  ).toBe("officials of the port also attended");
});

it("leaves out a list of people who have all acted there", () => {
  expect(after(NEWS, SIGNED, ["people.x", "[[{lee: Lee} and {ray: Ray}]] were also present"])).toHaveLength(
    2,
  );
  expect(after(NEWS, SIGNED, ["people.x", "[[{lee: Lee} and {ray: Ray}]] attended in person"])).toHaveLength(
    3,
  );
});

it("keeps those who acted only elsewhere, and a role of their own", () => {
  const list = "[[{lee: Lee} and {day+: Cy Day}]] attended";
  expect(after(NEWS, ["agenda[a]", "{lee: Lee} toured the port"], ["agenda[b].people", list])).toContain(
    "Lee and Cy Day attended",
  );
  expect(after(NEWS, ["agenda[a]", "{lee: Lee} chaired the talks"], ["agenda[b].people", list])).toContain(
    "Lee and Cy Day attended",
  );
  const spoke: Given = ["agenda[a]", "{lee+: Ann Lee} spoke"];
  const witnessed = "the signing was witnessed by [[{lee: Lee} and {day+: Cy Day}]]";
  expect(after(NEWS, spoke, ["agreements[c].witnesses", witnessed])).toContain(
    "the signing was witnessed by Lee and Cy Day",
  );
  const chair = "the signing was attended by [[{lee: Lee, chair of the jury}; and {day+: Cy Day}]]";
  expect(after(NEWS, SIGNED, ["people.x", chair])).toContain(
    "the signing was attended by Lee, chair of the jury; and Cy Day",
  );
});

it("keeps people who are introduced in the list, and others beside nobody new", () => {
  const list = "the signing was attended by [[{lee+: Ann Lee}; and {day+: Cy Day}]]";
  expect(after(NEWS, ["agenda[a]", "{lee: Lee} signed"], ["people.x", list])).toContain(
    "the signing was attended by Ann Lee; and Cy Day",
  );
  expect(after(NEWS, SIGNED, ["people.x", "[[{lee: Lee} and {others}]] were also present"])).toContain(
    "Lee and Others were also present",
  );
});

it("keeps witnesses of a signing who are only said to have come", () => {
  const visit: Given = [
    "lead",
    "the Lake Works and {bo: Bo} of Reed Bank signed a charter during a visit by {lee+: Ann Lee}",
  ];
  const witnessed = "the signing was witnessed by [[{lee: Lee} and {day+: Cy Day}]]";
  expect(after(visit, ["agreements[c].witnesses", witnessed])[1]).toBe(
    "the signing was witnessed by Lee and Cy Day",
  );
  expect(after(visit, ["agreements[c].witnesses", witnessed.replaceAll("lee: Lee", "bo: Bo")])[1]).toBe(
    "the signing was also witnessed by Cy Day",
  );
});
