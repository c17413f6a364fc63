import { describe, expect, it } from "vitest";
import { en, office, personOf, textOfEvent } from "./whole-articles/lake-town.test-data";

const ahead = (more: object): string =>
  textOfEvent({ status: "planned", when: { start: "2024-06-05" }, city: en("Mere"), ...more });

const mission = (more: object = {}): string =>
  ahead({
    kind: "outbound_visit",
    title: en("Reedham mayor to lead trade mission to Mere"),
    officialName: en("the trade mission to Mere"),
    purpose: en("find buyers for reed mats"),
    organizers: [{ organization: office, tier: "organizer" }],
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [
      personOf("a", "Ann Lee", "Mayor", "Reedham", { side: "guest" }),
      { key: "g", group: en("weavers"), side: "guest" },
    ],
    ...more,
  });

describe("a planned journey with a name", () => {
  it("is led by the head of its delegation, as the title says", () => {
    const text = mission();
    expect(text).toMatch(/^Reedham mayor to lead trade mission to Mere\n/);
    expect(text).toContain(
      "Ann Lee, Mayor of Reedham, will lead the trade mission to Mere on June 5, 2024, to find buyers for reed mats.",
    );
    expect(text).toContain("The mission will be organized by the Lake Affairs Office.");
    expect(text).toContain("Weavers are to take part.");
  });

  it("does not go to a place and is held there", () => {
    const text = mission({ title: en("Reed mats"), delegations: [], participants: [], organizers: [] });
    expect(text).toMatch(/^Trade mission to Mere to be held\n/);
    expect(text).not.toContain("to Mere is to be held in Mere");
  });
});

describe("a planned event with a name", () => {
  it("begins with the one organizer who will hold it", () => {
    const text = ahead({
      kind: "seminar",
      title: en("Reed forum to be held in Mere"),
      officialName: en("the second reed forum"),
      organizers: [{ organization: office, tier: "organizer" }],
    });
    expect(text).toContain(
      "The Lake Affairs Office will hold the second reed forum in Mere on June 5, 2024.",
    );
    expect(text).not.toContain("organized by");
  });
});
