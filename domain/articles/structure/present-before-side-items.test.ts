import { describe, expect, it } from "vitest";
import { en, personOfSide, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const member = (key: string, name: string, title: string) => ({
  ...personOfSide(key, name, title, "guest"),
  delegation: "d",
});
const visit = (talks: object, after: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Norland delegation visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [
      personOfSide("h", "Ida Moor", "Mayor of Reedham", "host", { roles: ["receiver"] }),
      personOfSide("i", "Kim Fen", "secretary of Reedham", "host"),
      member("a", "Ann Lee", "Minister of Boats of Norland"),
      member("b", "Bo Ray", "Ambassador of Norland"),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        topics: [en("the care of the lake")],
        remarks: [said("a", "say", "the lake is deep")],
        ...talks,
      },
      { key: "m", activity: "meal", told: "after", title: en("luncheon"), ...after },
    ],
  });
const order = (text: string): number[] =>
  ["Fen", "lake is deep", "luncheon"].map((word) => text.indexOf(word));

describe("somebody of whom only the presence is known", () => {
  it("comes before what follows the main items", () => {
    const [fen = 0, , lunch = 0] = order(visit({}, { organizers: [{ participant: "h", tier: "host" }] }));
    expect(fen).toBeGreaterThan(0);
    expect(fen).toBeLessThan(lunch);
  });

  it("does not come between a ceremony and a tour of everybody that follows it", () => {
    const text = visit({}, { activity: "tour", title: undefined, saw: [en("the luncheon hall")] });
    const [fen = 0, , hall = 0] = order(text);
    expect(fen).toBeGreaterThan(hall);
  });

  it("stays behind an item that lists them", () => {
    const [fen = 0, , lunch = 0] = order(
      visit({}, { people: [{ key: "h" }, { key: "i" }, { key: "a" }, { key: "b" }] }),
    );
    expect(fen).toBeGreaterThan(lunch);
  });

  it("comes behind the talks that alone list them", () => {
    const people = [{ key: "h" }, { key: "i" }, { key: "a" }, { key: "b" }];
    const [fen = 0, deep = 0, lunch = 0] = order(visit({ people }, { people: [{ key: "a" }, { key: "b" }] }));
    expect(fen).toBeGreaterThan(0);
    expect(fen).toBeLessThan(lunch);
    expect(deep).toBeLessThan(lunch);
  });
});
