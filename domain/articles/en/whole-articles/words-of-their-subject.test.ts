import { describe, expect, it } from "vitest";
import { en, lakeDay, person, said, textOfEvent, town } from "./lake-town.test-data";

const college = { name: en("Lake College"), short: en("LCO"), kind: "university" };
const authority = { name: en("Reed Water Authority"), short: en("RWA"), the: true, kind: "government" };
const guest = { side: "guest", delegation: "d" };
const people = [person("a", "Ann Lee", "mayor", town)];
const words = [said("a", "say", "the lake needs care")];

describe("an act of one party to a document", () => {
  const text = textOfEvent({
    kind: "signing",
    title: en("RWA and Lake College sign memorandum on water"),
    participants: [person("a", "Ann Lee", "chairwoman", authority), person("b", "Bo Ray", "rector", college)],
    agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
    agreements: [
      {
        key: "m",
        title: en("memorandum on water"),
        type: "mou",
        status: "signed",
        parties: [
          { organization: authority, signatories: ["a"] },
          { organization: college, signatories: ["b"] },
        ],
        scope: [
          { key: "g", text: en("grant scholarships from LCO to two engineers") },
          { key: "t", text: en("take three students into a course at the RWA each year") },
          { key: "s", text: en("share the results of their studies") },
        ],
      },
    ],
  });

  it("is not stated of both", () => {
    expect(text).toContain("the two sides will share the results of their studies.");
    expect(text).toContain("LCO will grant scholarships to two engineers.");
    expect(text).toContain("The RWA will take three students into a course each year.");
    expect(text).not.toMatch(/two sides will grant|They will take/);
  });
});

describe("a formal name with an explanation", () => {
  it("is closed by a comma", () => {
    const text = lakeDay(people, words, {
      officialName: en("Lake Expo 5, the second edition of a one-day fair for builders of boats"),
    });
    expect(text).toContain("fair for builders of boats, was held in Reedham");
  });
});

describe("somebody who received an award at a ceremony", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en("Hill delegation visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", name: en("Hill delegation"), the: true }],
    participants: [
      person("g", "Gil Moor", "mayor", { name: en("Hillton"), kind: "government" }, guest),
      person("a", "Ann Lee", "mayor", town, { side: "host" }),
      person("b", "Bo Ray", "teacher", { name: en("Reed School"), kind: "school" }, { side: "host" }),
    ],
    agenda: [
      {
        key: "c",
        activity: "ceremony",
        title: en("medal presentation"),
        people: [
          { key: "g", as: "attendee" },
          { key: "a", as: "attendee" },
          { key: "b", as: "receiver" },
        ],
        outcomes: ["m"],
      },
    ],
    outcomes: [{ key: "m", type: "award", to: { participants: ["b"] }, points: [en("the Hill Medal")] }],
  });

  it("did not receive the visitors", () => {
    expect(text).toContain("received the Hill Medal");
    expect(text).not.toMatch(/received by|received the delegation/);
  });
});

describe("a visit on the day after the event", () => {
  const followUp = (on: string) => ({
    followUps: [
      {
        key: "f",
        force: "task",
        text: en("visit the dike at Lowham"),
        by: { participants: ["a"] },
        due: { on },
        announce: true,
      },
    ],
  });

  it("takes place on that day, as a later one does", () => {
    expect(lakeDay(people, words, followUp("2024-03-06"))).toContain("visit the dike at Lowham on March 6");
    expect(lakeDay(people, words, followUp("2024-05-06"))).toContain("visit the dike at Lowham on May 6");
  });
});

describe("context about somebody who was received", () => {
  it("is a sentence where the talks come between", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Hill delegation visits Reedham"),
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", name: en("Hill delegation"), the: true }],
      participants: [
        person("g", "Gil Moor", "mayor", { name: en("Hillton"), kind: "government" }, guest),
        person("b", "Bo Ray", "chancellor", college, { side: "host" }),
        person("a", "Ann Lee", "mayor", town, { side: "host" }),
      ],
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "g" }, { key: "b", as: "receiver" }] },
        { key: "u", activity: "tour", people: [{ key: "g" }, { key: "a" }], saw: [en("the old mill")] },
      ],
      background: [en("Ray was secretary to the founder of Hillton.")],
    });
    expect(text).not.toContain("for talks, who was");
    expect(text).toContain("Ray was secretary to the founder of Hillton.");
  });
});
