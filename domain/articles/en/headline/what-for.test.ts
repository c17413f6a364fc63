import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { both, LAKE, dean as person } from "../../two-languages.test-data";

// All names are invented.

const HARBOR = { name: both("University of Harbor City", "港湾大学"), kind: "university" };
const TITLE = { en: "Lakeside University delegation visits the University of Harbor City" };
const headlineOf = (more: object): string | undefined => {
  const record = {
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: TITLE,
    when: { start: "2024-03-05" },
    venue: { organization: HARBOR },
    delegations: [{ key: "d", name: { en: "delegation of Lakeside University" }, side: "guest" }],
    participants: [
      person("h", both("Bob Sample", "白样"), HARBOR, { side: "host", roles: ["receiver"] }),
      person("g", both("Ann Exemplar", "安例"), LAKE, { side: "guest", delegation: "d" }),
    ],
    agenda: [],
    ...more,
  } as unknown as DraftRecord;
  return faultlessText(record, "en").trim().split("\n\n")[0];
};
const VISITS = "Lakeside University delegation visits University of Harbor City";
const visit = (purpose: string, title: string = TITLE.en): string | undefined =>
  headlineOf({ title: { en: title }, purpose: { en: purpose } });

describe("the headline of a visit that says only who visited whom", () => {
  it("states what the visit was for", () => {
    expect(visit("learn about fish farms")).toBe(`${VISITS} to learn about fish farms`);
    expect(visit("strengthen ties and explore the new courses")).toBe(`${VISITS} to explore new courses`);
    expect(visit("study fish farms, including those in the bay")).toBe(`${VISITS} to study fish farms`);
  });

  it("calls the place that it names by a pronoun", () => {
    expect(visit("learn about the courses of the University of Harbor City")).toBe(
      `${VISITS} to learn about its courses`,
    );
  });

  it("states no aim that is general, long, another's or in the title already", () => {
    expect(visit("strengthen the cooperation between the two universities")).toBe(VISITS);
    expect(visit("learn about fish farms, nets, ropes and the other tools of divers")).toBe(VISITS);
    expect(visit("introduce the delegation to divers")).toBe(VISITS);
    expect(visit("meet the dean")).toBe(VISITS);
    for (const general of [
      "gain insight into the courses of the University of Harbor City",
      "increase contacts with the business community and pave the way for joint projects",
      "promote educational, cultural and economic exchange between the two cities",
      "facilitate the exchange of knowledge",
      "deepen university cooperation",
      "strengthen institutional relations with universities in the bay",
    ])
      expect(visit(general)).toBe(VISITS);
    const whole = "Lakeside University delegation visits Harbor for talks on nets";
    expect(visit("learn about fish farms", whole)).toBe(whole);
  });

  it("states none where the host receives the visitors", () => {
    const title = "University of Harbor City receives Lakeside University delegation";
    expect(visit("learn about fish farms", title)).toBe(title);
  });
});
