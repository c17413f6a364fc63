import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (size: number): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Mere pupils visit Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", name: en("Mere school delegation"), the: true, size }],
    participants: [
      personOfSide("h", "Ann Lee", "Mayor of Reedham", "host"),
      { key: "a", group: en("18 pupils from the lake school of Mere"), side: "guest", delegation: "d" },
      { key: "b", group: en("16 adults, including cooks"), side: "guest", delegation: "d" },
    ],
    openSides: ["guest"],
    agenda: [
      { key: "t", activity: "meal", title: en("welcome party") },
      { key: "s", activity: "speeches", remarks: [{ key: "r", by: ["h"], act: "welcome" }] },
    ],
  });

it("says that a delegation consisted of groups whose numbers add up to its own", () => {
  expect(visit(34)).toMatch(/consisted of 18 pupils .* and 16 adults/);
  expect(visit(40)).not.toContain("consisted of");
});

it("counts a delegation that is one group once", () => {
  const text = textOfEvent({
    kind: "inspection",
    title: en("Mere pupils visit Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", name: en("Mere group"), the: true, size: 22 }],
    participants: [
      { key: "a", group: en("22 pupils from Mere, Lakeland"), side: "guest", delegation: "d" },
      personOfSide("h", "Ann Lee", "Mayor of Reedham", "host"),
    ],
    agenda: [{ key: "t", activity: "tour", saw: [en("the reed beds")] }],
  });
  expect(text).toMatch(/A group of 22 pupils from Mere, Lakeland, visited/);
});

it("does not include other members of the delegation in it", () => {
  const member = (key: string, name: string, title: string) => ({
    ...personOfSide(key, name, title, "guest"),
    delegation: "d",
  });
  const text = textOfEvent({
    kind: "signing",
    title: en("Reedham and Mere sign declaration"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", name: en("Mere delegation"), the: true }],
    participants: [
      personOfSide("h", "Ann Lee", "Mayor of Reedham", "host"),
      member("b", "Bo Ray", "Mayor of Mere"),
      { key: "m", group: en("other members of the Mere delegation"), side: "guest", delegation: "d" },
    ],
    agreements: [
      {
        key: "dec",
        title: en("declaration"),
        type: "other",
        status: "signed",
        parties: [
          { organization: { name: en("Reedham"), kind: "government" }, signatories: ["h"] },
          { organization: { name: en("Mere"), kind: "government" }, signatories: ["b"] },
        ],
      },
    ],
    agenda: [
      { key: "s", activity: "signing", agreements: ["dec"], people: [{ key: "h" }, { key: "b" }] },
      { key: "t", activity: "speeches", people: [{ key: "h", as: "speaker" }] },
    ],
  });
  expect(text).toMatch(/[Oo]ther members of the Mere delegation/);
  expect(text).not.toMatch(/included other members/);
});

describe("somebody who came with a delegation without belonging to it", () => {
  const ambassador = personOfSide("e", "Eve Fay", "Ambassador of Norland", "guest");
  const member = (key: string, name: string, title: string) => ({
    ...personOfSide(key, name, title, "guest"),
    delegation: "d",
  });
  const mission = (...others: object[]): string =>
    textOfEvent({
      kind: "reception",
      title: en("Norland mission visits Reedham"),
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "l", name: en("Norland mission"), the: true }],
      participants: [
        personOfSide("h", "Ann Lee", "Mayor of Reedham", "host"),
        member("l", "Lou Dell", "Minister of Boats of Norland"),
        ambassador,
        ...others,
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("the care of the lake")] }],
    });

  it("accompanied it, and is not included in it", () => {
    const text = mission();
    expect(text).toMatch(/accompanied by Eve Fay, Ambassador of Norland/);
    expect(text).not.toMatch(/includ/);
  });

  it("is not counted among its other members", () => {
    const text = mission(
      member("b", "Bo Ray", "director of the office for the boats of the north"),
      member("c", "Cy Dee", "head of the school for sailors of the lake"),
    );
    expect(text).toMatch(/accompanied by Eve Fay/);
    expect(text).toMatch(/mission included Bo Ray/);
  });
});
