import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const LIBRARY = { name: en("Reedham Library"), the: true, kind: "institute" };
const EMBASSY = { name: en("Embassy of Lakeland"), the: true, kind: "government" };

const donation = (
  title: string,
  more: object[] = [],
  purpose = "enrich the shelves of the reading rooms",
): string =>
  faultlessText(
    {
      format: "rapporteur/event-record@1",
      kind: "meeting",
      status: "held",
      news: "books",
      title: en(title),
      home: LIBRARY,
      when: { start: "2026-05-12" },
      purpose: en(purpose),
      participants: [
        {
          key: "bo",
          person: { name: en("Bo Fenn"), later: en("Fenn") },
          side: "host",
          roles: ["receiver"],
          posts: [{ organization: LIBRARY, title: en("Director") }],
        },
        {
          key: "ann",
          person: { name: en("Ann Reed"), later: en("Reed") },
          side: "guest",
          posts: [{ organization: EMBASSY, title: en("Ambassador") }],
        },
      ],
      agenda: [
        {
          key: "books",
          activity: "handover",
          title: en("147 books on boats"),
          people: [
            { key: "ann", as: "head" },
            { key: "bo", as: "receiver" },
          ],
          remarks: [
            { key: "r", by: ["bo"], act: "thank", whom: en("the embassy"), points: [en("the gift")] },
          ],
        },
        ...more,
      ],
    } as unknown as Parameters<typeof faultlessText>[0],
    "en",
  );

describe("the aim of a meeting at which something was only donated", () => {
  it("is that of the donation", () => {
    const text = donation("Embassy of Lakeland donates books to Reedham Library");
    expect(text).toContain("The donation was made to enrich the shelves");
    expect(text).not.toContain(" met ");
  });

  it("is that of the meeting where it is an act of those who met", () => {
    for (const purpose of ["visit the reading rooms", "thank the embassy", "hand over the books"])
      expect(donation("Embassy of Lakeland donates books to Reedham Library", [], purpose)).not.toContain(
        "was made to",
      );
  });

  it("is that of the meeting where they talked too", () => {
    const talks = { key: "t", activity: "talks", topics: [en("the care of old books")] };
    expect(donation("Embassy of Lakeland donates books to Reedham Library", [talks])).not.toContain(
      "donation was made",
    );
  });
});
