import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { toText } from "../../render";
import { writeArticle } from "../../write";
import { en } from "./lake-town.test-data";

// What an invented meeting of many decided, where its title reports that or only the meeting.

const meeting = (title: string): string =>
  toText(
    writeArticle(
      {
        format: FORMAT,
        kind: "seminar",
        status: "held",
        title: en(title),
        officialName: en("the 2nd Lake Tourism Meeting"),
        when: { start: "2024-03-05" },
        city: en("Lakeside"),
        participants: [
          { key: "d", group: en("delegations of six states") },
          {
            key: "ann",
            person: { name: en("Ann Exemplar") },
            posts: [{ title: en("secretary of the league") }],
          },
        ],
        agenda: [
          {
            key: "v",
            activity: "discussion",
            topics: [en("tourist visas")],
            outcomes: ["o"],
            remarks: [
              { key: "r", by: ["ann"], act: "say", points: [en("tourism could be a driver of growth")] },
            ],
          },
        ],
        outcomes: [
          { key: "o", type: "result", points: [en("the delegations adopted a plan for ten years")] },
        ],
      } as DraftRecord,
      "en",
    ),
  );

describe("what a meeting of many decided", () => {
  it("comes before what was discussed and said, where the title reports it", () => {
    const text = meeting("Lake states pledge to strengthen tourism");
    expect(text.indexOf("adopted a plan")).toBeGreaterThan(0);
    expect(text.indexOf("adopted a plan")).toBeLessThan(text.indexOf("tourist visas"));
    expect(text.indexOf("adopted a plan")).toBeLessThan(text.indexOf("driver of growth"));
  });

  it("follows what led to it, where the title names the meeting", () => {
    const text = meeting("2nd Lake Tourism Meeting held in Lakeside");
    expect(text.indexOf("adopted a plan")).toBeGreaterThan(text.indexOf("tourist visas"));
  });
});
