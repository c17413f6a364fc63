import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import { toText } from "./render";
import { writeArticle } from "./write";

const both = (zh: string, en: string) => ({ zh, en });
const stop = (key: string, zh: string, en: string) => ({
  key,
  activity: "tour",
  venue: { name: both(zh, en), the: true },
  people: [{ key: "a" }],
});
const mill = stop("m", "湖滨磨坊", "Lake Mill");
const yard = stop("y", "船坞", "Boat Yard");
const lunch = { key: "l", activity: "meal", title: both("午餐", "lunch"), people: [{ key: "a" }] };

const written = (lang: "zh" | "en", part: string, agenda: object[]): string =>
  toText(
    writeArticle(
      {
        format: FORMAT,
        kind: "outbound_visit",
        status: "held",
        title: both("湖滨协会考察港湾", "Lake Guild members tour the harbor"),
        when: { start: "2024-03-05", part },
        delegations: [
          { key: "d", side: "guest", head: "a", name: both("湖滨协会代表团", "Lake Guild delegation") },
        ],
        participants: [
          {
            key: "a",
            side: "guest",
            delegation: "d",
            roles: ["head"],
            person: { name: both("安例", "Ann Example"), later: both("安例", "Example") },
            posts: [
              {
                title: both("会长", "president"),
                organization: { name: both("湖滨协会", "Lake Guild"), the: true, kind: "association" },
              },
            ],
          },
        ],
        agenda,
      } as unknown as DraftRecord,
      lang,
    ),
  );

describe("the part of the day of an event", () => {
  it("is not said of stops after the meal that ended it", () => {
    expect(written("en", "morning", [mill, lunch, yard])).toMatch(/on March 5, 2024/);
    expect(written("en", "morning", [mill, lunch, yard])).not.toContain("morning");
    expect(written("zh", "morning", [mill, lunch, yard])).not.toContain("上午");
  });

  it("is said where the event ended in it", () => {
    for (const agenda of [
      [mill, yard],
      [mill, yard, lunch],
    ]) {
      expect(written("en", "morning", agenda)).toContain("on the morning of March 5, 2024");
      expect(written("zh", "morning", agenda)).toContain("2024年3月5日上午");
    }
  });

  it("is said of an afternoon that began with a lunch", () => {
    expect(written("en", "afternoon", [lunch, mill, yard])).toContain("on the afternoon of March 5, 2024");
  });
});
