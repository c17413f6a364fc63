import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };

const forum = (title: string, sections: string[], more: object = {}): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Lake Forum held in Reedham"),
    officialName: en("the 4th Lake Forum"),
    when: { start: "2024-03-05", end: "2024-03-06" },
    city: en("Reedham"),
    participants: [person("a", "Ann Lee", "president", guild)],
    agenda: [
      { key: "o", activity: "speeches", title: en("opening ceremony"), people: [{ key: "a", as: "chair" }] },
      {
        key: "s",
        activity: "discussion",
        title: en(title),
        when: { start: "2024-03-06", part: "morning" },
        sections: sections.map(en),
        people: [],
        ...more,
      },
    ],
  });

describe("parallel sessions under a title that already says so", () => {
  it("are held once, with their number and subjects", () => {
    for (const title of ["parallel sessions", "Parallel Sessions", "four parallel sessions"]) {
      const text = forum(title, ["boats", "nets", "harbors", "training"]);
      expect(text).toContain("four parallel sessions were held on boats, nets, harbors and training.");
      expect(text.match(/sessions/gi)).toHaveLength(1);
    }
    expect(forum("working groups", ["boats", "nets", "harbors"])).toContain(
      "three working groups were held on boats, nets and harbors.",
    );
    const text = forum("breakout workshops", ["boats", "nets", "harbors"]);
    expect(text).toContain("three breakout workshops were held on boats, nets and harbors.");
  });

  it("are discussed where the title is their subject", () => {
    const text = forum("budget", [], { people: [], sections: undefined });
    expect(text).toMatch(/discussed the budget/);
    expect(text).not.toContain("budget was held");
  });

  it("have their subjects behind whoever chaired them", () => {
    const text = forum("parallel sessions", ["boats", "nets", "harbors"], {
      people: [{ key: "a", as: "chair" }],
    });
    expect(text).toMatch(/chaired the parallel sessions/);
    expect(text).toContain("dealt with boats, nets and harbors.");
    expect(text).not.toContain("were held on");
  });
});
