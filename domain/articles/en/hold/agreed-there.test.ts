import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const outcome = (type: string, ...points: string[]) => ({ key: "o", type, points: points.map(en) });
const meeting = (more: object): string =>
  text({
    kind: "meeting",
    title: en("Lake chambers agree to strengthen cooperation"),
    officialName: en("the Fourth Meeting of the Lake Chambers"),
    city: en("Reedham"),
    organizers: [
      { organization: { name: en("Reedham Chamber"), the: true, kind: "association" }, tier: "host" },
    ],
    participants: [
      personOf("a", "Ann Lee", "president", "Reedham Chamber"),
      { key: "c", group: en("heads of lake chambers") },
    ],
    agenda: [{ key: "t", activity: "discussion", topics: [en("trade in reeds")], outcomes: ["o"] }],
    outcomes: [outcome("consensus", "open a joint office")],
    ...more,
  });

describe("a meeting of which the title reports what was agreed on", () => {
  it("begins with what was agreed on, and with where and when", () => {
    expect(meeting({})).toMatch(
      /\n\nThe Fourth Meeting of the Lake Chambers, held in Reedham on March 5, 2024, agreed to open a joint office\. The meeting was hosted by the Reedham Chamber/,
    );
  });

  it("is said to have been online, and needs no place", () => {
    expect(meeting({ city: undefined, online: "fully" })).toContain(
      "The Fourth Meeting of the Lake Chambers, held online on March 5, 2024, agreed to open",
    );
    expect(meeting({ officialName: en("the Fourth Lake Week") })).toContain(
      "At the Fourth Lake Week, held in Reedham on March 5, 2024, the participants agreed to open",
    );
  });

  it("was held where the title reports no agreement, or it has no name or an aim", () => {
    const held = [
      { title: en("Lake chambers meet in Reedham") },
      { officialName: undefined },
      { purpose: en("keep the lake clean") },
      { outcomes: [outcome("result", "a joint office was opened")] },
    ].map(meeting);
    for (const one of held) expect(one).not.toMatch(/\n\n(?:At the|The) Fourth Meeting [^.]* agreed/);
  });
});
