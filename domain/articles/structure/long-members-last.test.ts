import { expect, it } from "vitest";
import { en, personOfSide, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const NAMES = ["Bo Ray", "Cy Dee", "Eve Fay", "Flo Gee", "Gus Hay", "Hal Ives"];

const visit = (count: number, words: object[], more: object[] = []): string =>
  textOfEvent({
    kind: "reception",
    title: en("Norland delegation visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", head: "l", size: count + 1 }],
    participants: [
      personOfSide("h", "Ida Moor", "Mayor of Reedham", "host", { roles: ["receiver"] }),
      personOfSide("l", "Ann Lee", "Minister of Boats of Norland", "guest", { delegation: "d" }),
      ...NAMES.slice(0, count).map((name, at) =>
        personOfSide(`p${at}`, name, `head of the office for the boats of lake ${at}`, "guest", {
          delegation: "d",
        }),
      ),
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("the care of the lake")], remarks: words }, ...more],
  });
const words = [said("h", "say", "the lake is deep"), said("l", "say", "the boats are light")];

it("places a long list of silent members behind what was said", () => {
  const text = visit(6, words);
  expect(text.indexOf("Bo Ray")).toBeGreaterThan(text.indexOf("the boats are light"));
  expect(text).toContain("The other members of the delegation were Bo Ray");
});

it("leaves a short one, and one of a member who speaks, behind the news", () => {
  const short = visit(2, words);
  expect(short.indexOf("Bo Ray")).toBeLessThan(short.indexOf("the boats are light"));
  const spoken = visit(6, [...words, said("p5", "say", "the nets are new")]);
  expect(spoken.indexOf("Bo Ray")).toBeLessThan(spoken.indexOf("the boats are light"));
});

it("places it before a tour at the end of the text", () => {
  const text = visit(6, words, [
    { key: "o", activity: "tour", told: "after", venue: { name: en("Old Mill") } },
  ]);
  expect(text.indexOf("Bo Ray")).toBeGreaterThan(text.indexOf("the boats are light"));
  expect(text.indexOf("Old Mill")).toBeGreaterThan(text.indexOf("Hal Ives"));
  expect(text).not.toContain("It also included");
});

it("places a list of three behind words at one item, not behind those at several", () => {
  const text = visit(3, words);
  expect(text.indexOf("Bo Ray")).toBeGreaterThan(text.indexOf("the boats are light"));
  const journey = visit(3, words, [
    {
      key: "o",
      activity: "tour",
      venue: { name: en("Old Mill") },
      remarks: [said("h", "say", "the mill is old")],
    },
  ]);
  expect(journey.indexOf("Bo Ray")).toBeLessThan(journey.indexOf("the boats are light"));
});
