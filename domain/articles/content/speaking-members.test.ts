import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const government = (name: string) => ({ name: en(name), the: true, kind: "government" });
const came = { side: "guest", delegation: "d" };
const says = (key: string, by: string, point: string) => ({ key, by: [by], act: "say", points: [en(point)] });
const visit = (first: string, second: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Norland delegation visits Reed"),
    city: en("Reed"),
    delegations: [{ key: "d", side: "guest", head: "g", name: en("Norland delegation"), the: true }],
    participants: [
      person("g", "Ann Lee", "leader", { name: en("Tide Party"), the: true, kind: "party" }, came),
      person("m", "Bo Ray", "head of bridges", government(first), came),
      person("n", "Cy Dee", "first secretary", government(second), came),
      { key: "h", group: en("officials"), of: [government("Reed Council")], side: "host" },
    ],
    agenda: [
      {
        key: "t",
        activity: "discussion",
        topics: [en("ferries")],
        remarks: [
          says("r", "m", "the lake needs more bridges"),
          says("s", "n", "the ferries of both towns could share one harbor"),
        ],
      },
    ],
  });

describe("members of a delegation who all speak", () => {
  it("are introduced as its members where their posts do not show that they came with it", () => {
    const text = visit("Ministry of Water", "Hill Mission");
    expect(text).toMatch(/delegation also included Bo Ray, .*head of bridges.*, and Cy Dee, first secretary/);
    expect(text).toContain("Ray said that the lake needs");
  });

  it("are all introduced as its members where the post of one does not show it", () => {
    expect(visit("Norland", "Hill Mission")).toMatch(/also included Bo Ray, .*, and Cy Dee, first secretary/);
  });

  it("are introduced with their words where the delegation's name shows it", () => {
    expect(visit("Norland", "Norland")).not.toContain("also included");
  });
});
