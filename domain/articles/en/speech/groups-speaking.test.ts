import { expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

it("does not place a group from several countries, or who speaks for it, in the delegation again", () => {
  const group = (key: string, text: string, more = {}) => ({
    key,
    side: "guest",
    delegation: "d",
    group: en(text),
    ...more,
  });
  const text = textOfEvent({
    kind: "inspection",
    title: en("Lake diplomats visit Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Lake delegation") }],
    participants: [
      group("g", "ambassadors from Hilland, Sandland and Lakeland"),
      group("e", "the Hilland Ambassador", { onBehalfOf: "g" }),
      personOf("m", "Bo Ray", "Mayor", "Reedham", { side: "host" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        topics: [en("the reed trade")],
        remarks: [
          said("g", "hope", "boats would sail more often"),
          { key: "q", by: ["e"], onBehalfOf: "g", act: "say", quote: en("We will come again.") },
        ],
      },
    ],
  });
  expect(text).not.toContain("in the delegation");
  expect(text).toMatch(/Ambassador, on behalf of [^,“:]*, said: /);
});
