import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const chamber = (name: string) => ({ name: en(`${name} Chamber`), the: true, kind: "association" });

const meeting = (news: string | undefined, activity: string, host = "ann"): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Lake and Reed chambers plan joint committee"),
    home: chamber("Lake"),
    ...(news ? { news } : {}),
    participants: [
      person("ann", "Ann Lee", "President", chamber("Lake"), { side: "host" }),
      person("bo", "Bo Ash", "President", chamber("Reed"), { side: "guest" }),
      person("cy", "Cy Elm", "Secretary", chamber("Lake"), { side: "host" }),
    ],
    agenda: [
      { key: "t", activity, people: [{ key: host }, { key: "bo" }], topics: [en("trade on the lake")] },
    ],
  });

describe("the talks of a meeting as the news", () => {
  it("name those who met before what they discussed, under the office's own headline", () => {
    for (const activity of ["talks", "discussion"]) {
      const text = meeting("t", activity);
      expect(text).toContain(
        "Lake and Reed chambers plan joint committee\n\nAnn Lee, President of the Lake Chamber, met Bo Ash",
      );
      expect(text).not.toContain("the participants");
    }
  });

  it("remain the news where they were with somebody else than who met", () => {
    expect(meeting("t", "talks", "cy").split("\n\n")[1]).toContain("Cy Elm");
  });

  it("read as without a choice of news", () => {
    expect(meeting("t", "talks")).toBe(meeting(undefined, "talks"));
  });
});
