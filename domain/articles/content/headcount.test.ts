import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../en/whole-articles/lake-town.test-data";
import { headcount } from "./headcount";

describe("the number of people in a group", () => {
  it.each([
    ["22 pupils and two teachers", 24],
    ["a head nurse, two doctors and three nurses", 6],
    ["18 pupils from Hillton, Norland", 18],
    ["16 adults, including chaperones", 16],
    ["22 pupils aged 15 to 17 from Hillton, Norland", 22],
  ])("is stated by %s", (words, count) => {
    expect(headcount(words)).toBe(count);
  });

  it.each(["pupils and teachers", "12 pupils, teachers and a nurse", "three pupils and 4th-grade teachers"])(
    "is not stated by %s",
    (words) => {
      expect(headcount(words)).toBeUndefined();
    },
  );
});

const board = { name: en("Reedham Water Board"), the: true, kind: "company" };
const school = { name: en("Lake School"), kind: "other", the: false };
const host = person("h", "Dan Host", "director", board, { side: "host", roles: ["receiver"] });
const visit = (
  delegation: object,
  groups: readonly { key: string; group: object; of?: object[] }[],
): string => {
  const people = groups.map(({ key }) => ({ key }));
  return textOfEvent({
    kind: "reception",
    title: en("Lakeland pupils visit Reedham"),
    delegations: [{ key: "d", the: false, side: "guest", ...delegation }],
    participants: [...groups.map((one) => ({ side: "guest", delegation: "d", ...one })), host],
    agenda: [
      { key: "t", activity: "tour", people, saw: [en("the old mill")] },
      { key: "w", activity: "tour", people, saw: [en("the water tower")] },
    ],
  });
};

describe("a delegation whose groups count all of its members", () => {
  it("is counted once, and comes from the school of its group", () => {
    const text = visit({ name: en("group of 22 pupils and two teachers"), size: 24 }, [
      { key: "g", group: en("pupils and teachers"), of: [school] },
    ]);
    expect(text).toContain("group of 22 pupils and two teachers from Lake School");
    expect(text).not.toMatch(/24-member|consisted/);
  });

  it("consisted of them, rather than included them", () => {
    const text = visit({ name: en("Lakeland delegation"), size: 34 }, [
      { key: "g", group: en("18 pupils from Hillton, Norland") },
      { key: "a", group: en("16 adults, including chaperones") },
    ]);
    expect(text).toMatch(/delegation consisted of 18 pupils from Hillton, Norland, and 16 adults/);
    expect(text).not.toContain("delegation included");
  });

  it("had others where its size is larger", () => {
    const text = visit({ name: en("Lakeland delegation"), size: 35 }, [
      { key: "g", group: en("18 pupils from Hillton, Norland") },
      { key: "a", group: en("16 adults, including chaperones") },
    ]);
    expect(text).not.toContain("consisted of");
  });
});
