import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const CLINIC = { name: en("Lakeside Clinic"), kind: "hospital" };
const host = { name: en("Harbor Medical Center"), kind: "hospital" };

describe("what visitors without a named delegation intend", () => {
  it("is expressed by all of them", () => {
    const article = faultlessText(
      {
        format: FORMAT,
        kind: "reception",
        status: "held",
        title: en("Clinic visits center"),
        when: { start: "2024-03-05" },
        venue: { name: host.name, organization: host },
        delegations: [{ key: "d", side: "guest", head: "a" }],
        participants: [
          {
            key: "a",
            side: "guest",
            delegation: "d",
            person: { name: en("Ann Exemplar") },
            posts: [{ organization: CLINIC, title: en("director") }],
          },
          { key: "g", side: "guest", delegation: "d", group: en("representatives"), of: [CLINIC] },
        ],
        agenda: [],
        followUps: [
          {
            key: "f",
            force: "intention",
            announce: true,
            by: { participants: ["a", "g"] },
            text: en("found a museum"),
          },
        ],
      } as DraftRecord,
      "en",
    );
    expect(article).toMatch(
      /(?:the delegation|representatives[^.]*) expressed willingness to found a museum/i,
    );
  });
});

describe("the day of what somebody will do", () => {
  const planned = (verb: string) =>
    faultlessText(
      {
        format: FORMAT,
        kind: "outbound_visit",
        status: "held",
        title: en("Ann Exemplar visits Lakeland"),
        when: { start: "2024-03-05" },
        city: en("Lakeland"),
        participants: [
          {
            key: "a",
            side: "guest",
            person: { name: en("Ann Exemplar"), later: en("Exemplar") },
            posts: [{ organization: CLINIC, title: en("director") }],
          },
        ],
        agenda: [],
        followUps: [
          {
            key: "f",
            force: "intention",
            announce: true,
            by: { participants: ["a"] },
            text: en(verb),
            due: { words: en("the next day") },
          },
        ],
      } as DraftRecord,
      "en",
    );

  it("comes after a comma where the words end in somebody's title", () => {
    expect(planned("meet Bo Sample, President of the Chamber")).toContain("of the Chamber, the next day");
    expect(planned("visit the Chamber")).toContain("visit the Chamber the next day");
  });
});
