import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const club = (name: string) => ({ name: en(`${name} Rowing Club`), the: true, kind: "association" });
const document = (key: string, title: string, partner: string) => ({
  key,
  title: en(title),
  type: "other",
  status: "signed",
  parties: [{ organization: club("Lake") }, { organization: club(partner) }],
});
const signed = (more: object = {}) =>
  textOfEvent({
    kind: "signing",
    title: en("Lake Rowing Club finds partners"),
    home: club("Lake"),
    city: en("Reedham"),
    agenda: [{ key: "g", activity: "signing", agreements: ["a", "b"] }],
    agreements: [document("a", "lease", "Hill"), document("b", "plan of races", "Reed")],
    ...more,
  });

describe("several documents of one party with different partners", () => {
  it("have day and place in front, not behind the last of them", () => {
    const text = signed();
    expect(text).toMatch(
      /In Reedham on March 5, 2024, the Lake Rowing Club signed a lease with .* and a plan/,
    );
    expect(text).not.toMatch(/Club in Reedham/);
  });

  it("have the mission during which they were signed behind them, with its days", () => {
    const partOf = {
      name: en("a mission of Lake State to Farland"),
      how: "at",
      when: { start: "2024-03-01", end: "2024-03-09" },
    };
    const text = signed({ partOf });
    expect(text).toContain(
      "The signing took place during a mission of Lake State to Farland from March 1 to 9.",
    );
    expect(text).not.toMatch(/at a mission|The mission took place/);
  });
});
