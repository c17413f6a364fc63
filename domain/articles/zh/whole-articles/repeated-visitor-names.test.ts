import { describe, expect, it } from "vitest";
import { org, person, text, zh } from "./gatherings.test-data";

// Invented visitors without a delegation of a name.

const BAI = person("bai", "白样", org("松山协会"), "会长", "host");
const LIN = person("lin", "林间", org("松山协会"), "副会长", "host");
const visit = (agenda: readonly object[], more: object = {}): string =>
  text({
    kind: "reception",
    title: zh("云崖商会到访松山协会"),
    home: org("松山协会"),
    delegations: [{ key: "d", side: "guest", head: "gu", size: 8 }],
    participants: [
      { ...person("gu", "谷雨", org("云崖商会"), "会长", "guest"), roles: ["head"], delegation: "d" },
      BAI,
      LIN,
    ],
    agenda,
    ...more,
  });
const tour = (key: string, saw: string, part: string, escort: string): object => ({
  key,
  activity: "tour",
  people: [
    { key: "gu", as: "head" },
    { key: escort, as: "escort" },
  ],
  when: { start: "2024-03-05", part },
  saw: [zh(saw)],
});

describe("visitors who are called after their head", () => {
  it("keep their name in neighbouring sentences about what they saw, each of which is complete", () => {
    const article = visit([tour("s", "渔港", "morning", "bai"), tour("c", "冷库", "afternoon", "lin")], {
      kind: "inspection",
    });
    expect(article).toMatch(/，谷雨一行参观了渔港。[^。]*，谷雨一行参观了冷库/);
  });
});
