import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const embassy = { name: en("Embassy of Hilland"), the: true, kind: "government" };
const office = { name: en("Trade Office of Reedham"), the: true, kind: "government" };
const chamber = { name: en("Reed Chamber of Ports"), the: true, kind: "association" };
const both = [{ key: "a" }, { key: "b" }];

describe("where something was discussed", () => {
  it("comes before a long list of topics", () => {
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Two diplomats visit Reedham"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "Trade Counsellor", embassy, { side: "guest" }),
        person("b", "Bo Ray", "Press Attaché", embassy, { side: "guest" }),
        person("c", "Cy Dee", "director", chamber, { side: "host" }),
      ],
      agenda: [
        { key: "t", activity: "talks", people: [...both, { key: "c" }], topics: [en("ferry lines")] },
        {
          key: "u",
          activity: "talks",
          people: both,
          venue: { name: en("Trade Office of Reedham"), the: true, organization: office },
          topics: [en("bilateral exchanges and cultural, educational and business relations")],
        },
      ],
    });
    expect(text).toMatch(/At the Trade Office of Reedham, [^.]* discussed bilateral exchanges/);
    expect(text).not.toContain("relations at the Trade Office");
  });
});

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
