import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText } from "../faultless.test-data";
import { en } from "./lake-town.test-data";

const council = { name: en("Reed Literacy Council"), the: true, kind: "association" };
const mayor = {
  key: "m",
  person: { name: en("Ann Lee"), later: en("Lee") },
  posts: [{ organization: { name: en("Reedham"), the: false, kind: "government" }, title: en("Mayor") }],
};
const base = {
  format: FORMAT,
  status: "held",
  kind: "other",
  title: en("Twelve learners complete reading course in Reedham"),
  when: { start: "2024-03-05" },
  organizers: [{ organization: council, tier: "organizer" }],
  participants: [mayor, { key: "l", group: en("12 learners") }, { key: "f", group: en("their families") }],
  agenda: [
    {
      key: "c",
      activity: "ceremony",
      title: en("presentation of certificates"),
      remarks: [{ key: "r", by: ["m"], act: "praise", points: [en("the patience of the teachers")] }],
    },
  ],
  outcomes: [
    {
      key: "o",
      type: "award",
      by: ["m"],
      to: { participants: ["l"] },
      points: [en("certificates of the course")],
    },
  ],
} as unknown as DraftRecord;

describe("an award at a ceremony that is called after it", () => {
  const article = faultlessText(base, "en");

  it("is the news, with who organized the ceremony and which groups were there", () => {
    expect(article).toContain(
      "On March 5, 2024, Ann Lee, Mayor of Reedham, presented 12 learners with certificates of the course at a ceremony organized by the Reed Literacy Council, in the presence of their families.",
    );
    expect(article).not.toContain("organized a presentation");
    expect(article).not.toMatch(/The event was|took part/);
  });

  it("does not say by the title of the ceremony again what was given", () => {
    expect(article).not.toContain("presentation of certificates");
  });

  it("keeps the house that held it at home as the place", () => {
    const home = { ...base, venue: { name: council.name, the: true } } as unknown as DraftRecord;
    expect(faultlessText(home, "en")).not.toContain("ceremony organized by");
  });
});

describe("a handover", () => {
  it("takes along who organized it, and names the city once", () => {
    const embassy = { name: en("Lake Embassy in Reedham"), the: true, kind: "government" };
    const record = {
      ...base,
      title: en("Lake Embassy hands over tents"),
      city: en("Reedham"),
      organizers: [{ organization: embassy, tier: "organizer" }],
      participants: [mayor, { key: "g", person: { name: en("Bo Ray"), later: en("Ray") } }],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("40 tents"),
          people: [
            { key: "g", as: "head" },
            { key: "m", as: "receiver" },
          ],
        },
      ],
      outcomes: [],
    } as unknown as DraftRecord;
    const article = faultlessText(record, "en");
    expect(article).toContain("at a ceremony organized by the Lake Embassy in Reedham.");
    expect(article).not.toContain("The event was");
  });
});
