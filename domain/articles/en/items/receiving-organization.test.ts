import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const mill = { name: en("Reed Cement Company"), the: true, kind: "company" };

/** An inspection by a minister, whom the manager of the office's own company received. */
const inspection = (title: string, tour: object = {}): string =>
  textOfEvent({
    kind: "inspection",
    title: en(title),
    city: en("Reedham"),
    home: mill,
    participants: [
      person(
        "g",
        "Ann Lee",
        "Minister of Works",
        { name: en("Lakeland") },
        { side: "guest", roles: ["head"] },
      ),
      person("h", "Bo Ray", "manager", mill, { side: "host", roles: ["receiver"] }),
    ],
    agenda: [
      {
        key: "v",
        activity: "tour",
        people: [{ key: "g" }, { key: "h", as: "guide" }],
        saw: [en("the new kiln")],
        ...tour,
      },
      {
        key: "d",
        activity: "discussion",
        people: [{ key: "g" }, { key: "h" }],
        topics: [en("safety at work")],
        remarks: [said("g", "stress", "workers need training")],
      },
    ],
  });

describe("an inspection of which only the city is known", () => {
  it("was one of the company whose manager received the visitor", () => {
    expect(inspection("Minister visits cement works")).toMatch(/visited the Reed Cement Company in Reedham/);
  });

  it("was one of what its title gives, or of another place", () => {
    expect(inspection("Minister inspects dams")).not.toMatch(/(?:in|at) the Reed Cement Company in/);
    const venue = { name: en("Reed Quarry"), the: true };
    expect(inspection("Minister visits cement works", { venue })).not.toMatch(/visited the Reed Cement/);
  });
});
