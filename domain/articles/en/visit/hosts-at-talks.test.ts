import { describe, expect, it } from "vitest";
import { en, personOf, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const GUEST = { side: "guest", delegation: "d" };
const reception = (agenda: object[], more: object = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lakeland Premier receives Norland mayors"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Norland delegation"), the: true, side: "guest" }],
    participants: [
      personOf("p", "Bo Ray", "Premier", "Lakeland", { side: "host", roles: ["receiver"] }),
      personOfSide("e", "Cy Poe", "Minister of Lakes of Lakeland", "host", { roles: ["escort"] }),
      personOfSide("f", "Di Low", "Minister of Mills of Lakeland", "host", { roles: ["escort"] }),
      personOfSide("g", "Eve Sand", "Minister of Boats of Lakeland", "host", { roles: ["escort"] }),
      personOfSide("h", "Flo Reed", "Minister of Reeds of Lakeland", "host", { roles: ["escort"] }),
      { key: "m", group: en("mayors of harbor towns"), ...GUEST },
    ],
    agenda,
    ...more,
  });
const all = (key: string, act: string, point: string) => ({ key, by: "all", act, points: [en(point)] });
const TALKS = {
  key: "t",
  activity: "talks",
  topics: [en("ferries")],
  remarks: [all("r", "say", "trade across the lake should be expanded")],
};
const INTENDED = {
  followUps: [{ key: "f", force: "intention", text: en("strengthen their relations"), by: { all: true } }],
};

describe("hosts who came along to talks", () => {
  it("were present at the meeting rather than with the visitors", () => {
    const text = reception([TALKS]);
    expect(text).toContain("lso present at the meeting were Cy Poe");
    expect(text).not.toContain("accompanied");
  });

  it("accompanied the visitors where these were shown around", () => {
    expect(reception([TALKS, { key: "v", activity: "tour", saw: [en("the old mill")] }])).toContain(
      "accompanied by Cy Poe",
    );
  });
});

describe("what all intend", () => {
  it("follows what they said together rather than a list of people", () => {
    expect(reception([TALKS], INTENDED)).toMatch(
      /trade across the lake should be expanded[^\n]*strengthen their relations/,
    );
  });
});

describe("the other members of a delegation that included somebody", () => {
  it("are not mentioned, because they go without saying", () => {
    const text = reception([TALKS], {
      participants: [
        personOf("p", "Bo Ray", "Premier", "Lakeland", { side: "host", roles: ["receiver"] }),
        personOf("l", "Ann Lee", "mayor", "Mill Harbor", GUEST),
        { key: "o", group: en("other members of the delegation"), ...GUEST },
      ],
    });
    expect(text).toMatch(/included Ann Lee, mayor of Mill Harbor\./);
    expect(text).not.toContain("other members");
  });
});
