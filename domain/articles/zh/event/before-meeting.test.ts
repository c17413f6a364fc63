import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// 会前交流: what came before a meeting of the same day, on an invented visit.

const visit = (title: string, day: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("青石考察团到湖滨开发区考察"),
      home: { name: zh("湖滨开发区"), kind: "zone" },
      when: { start: "2024-05-17", end: "2024-05-18" },
      purpose: zh("考察港口项目"),
      delegations: [{ key: "d", side: "guest", head: "an", name: zh("青石考察团") }],
      participants: [
        personOf("bo", "博例", "湖滨市", "市长", { side: "host", roles: ["receiver"] }),
        personOf("an", "安例", "青石商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "m",
          activity: "talks",
          title: zh("会见"),
          when: { start: "2024-05-17", part: "afternoon" },
          people: [{ key: "bo" }, { key: "an" }],
          topics: [zh("港口建设")],
        },
        {
          key: "t",
          activity: "tour",
          when: { start: "2024-05-18" },
          people: [{ key: "an", as: "head" }],
          saw: [zh("青石港")],
        },
        {
          key: "p",
          activity: "discussion",
          title: zh(title),
          told: "before",
          when: { start: day },
          people: [{ key: "an" }],
          topics: [zh("项目的整体情况")],
        },
      ],
    }),
    "zh",
  );

it("names the meeting before which talks were that are known only by that", () => {
  const text = visit("会前交流", "2024-05-17");
  expect(text).toMatch(/会见前，[^。]*就项目的整体情况[^。]*交流/);
  expect(text).not.toContain("会前交流");
});

it("names no meeting before talks with a name of their own", () => {
  expect(visit("项目对接会", "2024-05-17")).not.toContain("会见前");
});
