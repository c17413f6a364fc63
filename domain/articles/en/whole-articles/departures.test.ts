import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const hill = { name: en("Hill Chamber of Commerce"), the: true, kind: "association" };
const reed = { name: en("Reed Harbor Union"), the: true, kind: "association" };

/** A visit to the harbor, behind which the visitors did something else. */
const visit = (did: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Hill Chamber of Commerce visits Reed Harbor Union"),
    venue: { name: en("Reed Harbor Union"), the: true, organization: reed },
    delegations: [
      { key: "g", name: en("delegation of the Hill Chamber of Commerce"), the: true, side: "guest" },
    ],
    participants: [
      person("a", "Ann Lee", "president", hill, { side: "guest", delegation: "g" }),
      person("b", "Bo Ray", "secretary", hill, { side: "guest", delegation: "g" }),
      person("h", "Cy Poe", "director", reed, { side: "host" }),
    ],
    agenda: [
      {
        key: "k",
        activity: "talks",
        people: [{ key: "a" }, { key: "b" }, { key: "h" }],
        topics: [en("the ferries")],
      },
      {
        key: "t",
        activity: "tour",
        people: [{ key: "a" }, { key: "b" }],
        saw: [en("the Lake Mill in Sandbank")],
      },
      { key: "o", activity: "other", did: en(did), people: [{ key: "a" }, { key: "b" }] },
    ],
  });

describe("where visitors went next", () => {
  it("is a sentence where more is known of it", () => {
    expect(visit("proceed to Lakeside, where two divers waited")).not.toContain("before proceeding");
  });
});
