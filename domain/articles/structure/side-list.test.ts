import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../en/whole-articles/lake-town.test-data";

describe("a host whom no sentence of a tour has named", () => {
  it("is listed with the group of the hosts who were present", () => {
    const text = textOfEvent({
      kind: "inspection",
      title: en("Lakeland minister inspects Reed Park"),
      city: en("Reedham"),
      venue: { name: en("Reed Park"), the: false },
      purpose: en("review the progress of the works"),
      delegations: [{ key: "d", side: "guest", head: "m" }],
      participants: [
        personOf("m", "Ann Lee", "Minister of Boats", "Lakeland", { side: "guest", delegation: "d" }),
        personOf("s", "Bo Ray", "Secretary of Boats", "Lakeland", { side: "guest", delegation: "d" }),
        personOf("c", "Cy Poe", "chairman", "Boat Company", { side: "host" }),
        personOf("e", "Di Low", "manager", "Boat Company", { side: "host" }),
        { key: "o", group: en("officials concerned"), side: "host" },
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          saw: [en("the boat house"), en("the pier")],
          people: [{ key: "m", as: "head" }, { key: "s" }, { key: "c", as: "escort" }, { key: "e" }],
        },
      ],
    });
    expect(text).toMatch(
      /Di Low and officials concerned were also present|Di Low, manager .+, and officials/,
    );
    expect(text).not.toContain("The hosts included");
    expect(text.match(/present/g)).toHaveLength(1);
  });
});
