import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "./lake-town.test-data";

describe("a judge who is called so in front of the name", () => {
  it("is not called so twice", () => {
    const judge = {
      key: "a",
      person: { name: en("Ann Lee"), honorific: en("Judge"), later: en("Judge Lee") },
      posts: [
        { title: en("judge"), organization: { name: en("Court of the Lake"), the: true } },
        { title: en("dean"), organization: { name: en("Hill College") }, former: true },
      ],
    };
    const text = textOfEvent({
      kind: "other",
      title: en("Lake day held in Reedham"),
      officialName: en("the Lake Day"),
      city: en("Reedham"),
      participants: [judge],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the lake needs care")] }],
        },
      ],
    });
    expect(text).not.toContain("Judge Ann Lee, judge");
    expect(text).toContain("Ann Lee, judge of the Court of the Lake");
  });
});
