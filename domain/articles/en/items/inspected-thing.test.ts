import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const inspection = {
  format: FORMAT,
  kind: "inspection",
  status: "held",
  title: en("Minister makes surprise inspection of Reed bridge"),
  when: { start: "2024-03-05" },
  participants: [
    {
      key: "ann",
      person: { name: en("Ann Exemplar"), later: en("the minister"), pronoun: "she" },
      posts: [
        {
          organization: { name: en("Norland"), the: false, kind: "government" },
          title: en("Works Minister"),
        },
      ],
      side: "guest",
      roles: ["head"],
    },
    {
      key: "team",
      group: en("members"),
      of: [{ name: en("Lake Quality Team"), the: true }],
      side: "guest",
    },
  ],
  agenda: [
    {
      key: "a",
      activity: "tour",
      title: en("inspection of the Reed bridge"),
      people: [{ key: "ann", as: "head" }, { key: "team" }],
      saw: [en("the newly built bridge of 1,200 metres")],
      remarks: [
        { key: "r", by: ["ann"], act: "require", whom: en("the builders"), points: [en("test every cable")] },
      ],
    },
    {
      key: "b",
      activity: "tour",
      told: "after",
      title: en("inspection of a school under construction"),
      city: en("Fenham"),
      people: [{ key: "ann", as: "head" }],
      saw: [en("the building of three floors")],
    },
  ],
} as unknown as DraftRecord;

describe("a tour whose title says what was inspected", () => {
  const text = faultlessText(inspection, "en");

  it("says once what was inspected, with what it is", () => {
    expect(text).toContain("inspected the Reed bridge, a newly built bridge of 1,200 metres");
    expect(text).toContain("inspected a school under construction in Fenham, a building of three floors");
    expect(text).not.toContain("for an inspection");
    expect(text.match(/1,200/g)).toHaveLength(1);
  });

  it("has only the speaker call for something, and only those listed at the second stop", () => {
    expect(text).toContain("The minister called on the builders to test every cable");
    expect(text).toContain("The minister also inspected a school");
    expect(text).not.toContain("The group");
  });
});

describe("a presentation whose title says what was shown", () => {
  const college = (name: string) => ({ name: en(name), the: false, kind: "university" as const });
  const signatory = (key: string, name: string, of: string, side: string) => ({
    key,
    person: { name: en(name) },
    posts: [{ organization: college(of), title: en("Director") }],
    side,
  });
  const text = faultlessText(
    {
      format: FORMAT,
      kind: "signing",
      status: "held",
      title: en("Politeknik Reed and Lakeside Polytechnic sign memorandum"),
      when: { start: "2024-03-05" },
      city: en("Lakeside"),
      participants: [
        signatory("ann", "Ann Exemplar", "Lakeside Polytechnic", "host"),
        signatory("bo", "Bo Sample", "Politeknik Reed", "guest"),
        { key: "s", group: en("students"), of: [college("Politeknik Reed")], side: "guest" },
      ],
      agenda: [
        { key: "a", activity: "signing", agreements: ["m"] },
        {
          key: "b",
          activity: "presentation",
          told: "after",
          title: en("demonstration of the board game “Lake”"),
          people: [{ key: "s" }],
        },
      ],
      agreements: [
        {
          key: "m",
          title: en("Memorandum of Understanding"),
          type: "mou",
          status: "signed",
          parties: [
            { organization: college("Lakeside Polytechnic"), signatories: ["ann"] },
            { organization: college("Politeknik Reed"), signatories: ["bo"] },
          ],
          scope: [
            { key: "x", text: en("exchange students and lecturers every year") },
            { key: "y", text: en("develop courses for engineers at both places") },
          ],
        },
      ],
    } as unknown as DraftRecord,
    "en",
  );

  it("is what those who are listed did", () => {
    expect(text).toMatch(/tudents of Politeknik Reed also gave a demonstration of the board game/);
    expect(text).not.toContain("session on demonstration");
  });

  it("calls two polytechnics no universities", () => {
    expect(text).toContain("the two institutions will");
    expect(text).not.toContain("two universities");
  });
});

describe("a postponed conference", () => {
  const union = { name: en("Lakeland Dam Union"), the: true, short: en("LDU"), kind: "association" };
  const postponed = (organization: object) =>
    faultlessText(
      {
        format: FORMAT,
        kind: "seminar",
        status: "postponed",
        title: en("LDU postpones annual conference"),
        officialName: en("the LDU 2020 Annual Conference"),
        planned: { start: "2020" },
        when: { words: en("in the fall of 2021") },
        city: en("Reedham"),
        home: union,
        organizers: [{ organization, tier: "organizer" }],
      } as unknown as DraftRecord,
      "en",
    );
  const text = postponed(union);

  it("keeps its formal name whole, and its year and place in one sentence", () => {
    expect(text).toMatch(/^The LDU 2020 Annual Conference, .* and held in Reedham, has been postponed/m);
    expect(text).not.toContain("planned for 2020");
    expect(text).not.toContain("(LDU) 2020");
  });

  it("explains the abbreviation of its name in the same sentence, not at the end", () => {
    expect(text).toContain("to be organized by the Lakeland Dam Union (LDU) and held in Reedham, has been");
    expect(text).not.toContain("It is to be organized");
  });

  it("has no organizer next to its name where that already contains it", () => {
    expect(postponed({ name: en("LDU"), kind: "association" })).toContain(
      "The LDU 2020 Annual Conference, to be held in Reedham, has been postponed",
    );
  });
});
