import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const ray = personOf("b", "Bo Ray", "director", "Hill Water Office", {
  side: "guest",
  roles: ["head"],
  delegation: "d",
});
const lee = personOf("a", "Ann Lee", "mayor", "Reed Town", { side: "host" });
const visit = (agenda: object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Hill delegation visits Reed"),
    city: en("Reed"),
    delegations: [{ key: "d", side: "guest", head: "b" }],
    participants: [lee, ray],
    agenda: [{ key: "t", activity: "talks", title: en("talks"), topics: [en("water")] }, ...agenda],
  });

describe("a visit to the city of an item", () => {
  it("names the city in place of its noun", () => {
    const text = visit([{ key: "m", activity: "other", did: en("visit the city"), city: en("Millford") }]);
    expect(text).toMatch(/visited Millford\b/);
    expect(text).not.toContain("visited the city");
  });

  it("keeps the noun where the item has no city", () => {
    expect(visit([{ key: "m", activity: "other", did: en("visit the city") }])).toContain("visited the city");
  });
});

describe("a part of the meeting as a title", () => {
  it("says when something was discussed", () => {
    const second = {
      key: "m",
      activity: "discussion",
      title: en("second part of the meeting"),
      topics: [en("pumps"), en("wells")],
    };
    const text = visit([second]);
    expect(text).toContain("second part of the meeting");
    expect(text).not.toMatch(/(?:talks on|In|discussion of) second part/);
  });
});

describe("topics of which the first names what an owner has", () => {
  it("keep the owner behind the noun, where the owner has an owner", () => {
    const topics = [en("the stages of the Lake Club's history"), en("its new boats"), en("its piers")];
    const text = visit([{ key: "m", activity: "talks", title: en("further talks"), topics }]);
    expect(text).toContain("the stages of the Lake Club's history, its new boats");
    expect(text).not.toContain("'s history's");
  });
});
