import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const written = (secondDay: string, call: object = {}): string =>
  text(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨商会代表团访问松山市"),
      home: { name: zh("湖滨商会"), kind: "association" },
      when: { start: "2024-03-05", end: "2024-03-07" },
      city: zh("松山市"),
      delegations: [{ key: "d", name: zh("湖滨商会代表团"), side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "松山市商务局", "局长", { side: "host" }),
      ],
      agenda: [
        {
          key: "call",
          activity: "talks",
          told: "before",
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "receiver" },
          ],
          ...call,
        },
        {
          key: "fair",
          activity: "other",
          when: { start: "2024-03-05" },
          did: zh("参加松山博览会"),
          people: [{ key: "an" }],
        },
        {
          key: "forum",
          activity: "other",
          when: { start: secondDay },
          did: zh("参加松山论坛"),
          people: [{ key: "an" }],
        },
        { key: "tour", activity: "tour", told: "after", people: [{ key: "an" }], saw: [zh("松山港")] },
      ],
    }),
    "zh",
  );

describe("what is reported before and after a programme of several days", () => {
  it("was not before or after all of it", () => {
    expect(written("2024-03-07")).not.toMatch(/活动[前后]，/);
  });

  it("is before or after a programme of one day", () => {
    expect(written("2024-03-05")).toMatch(/活动前，/);
  });

  it("has the head who met somebody alone as its subject, not the delegation", () => {
    expect(written("2024-03-07")).toMatch(/安例(?:与|拜访|会见)[^。]*白样/);
    expect(written("2024-03-07", { peopleOpen: true })).toMatch(/代表团(?:与|拜访|会见)[^。]*白样|安例一行/);
  });
});
