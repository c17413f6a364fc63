import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const text = faultlessText(
  heldEvent({
    kind: "reception",
    title: zh("枫港市友好访问团和学生访问团访问云雀"),
    when: { start: "2024-10-29", end: "2024-11-04" },
    areas: [zh("云雀"), zh("北原")],
    delegations: [
      { key: "f", name: zh("枫港市友好访问团"), side: "guest", head: "an", size: 13 },
      { key: "s", name: zh("枫港市学生访问团"), side: "guest", size: 55 },
    ],
    participants: [
      personOf("bai", "白样", "云雀市", "市长", { side: "host" }),
      personOf("an", "安例", "枫港市", "副市长", { side: "guest", delegation: "f" }),
      {
        key: "mo",
        person: { name: zh("莫常") },
        posts: [{ organization: { name: zh("市会"), parent: { name: zh("枫港市") } }, title: zh("副议长") }],
        side: "guest",
        delegation: "f",
      },
      { key: "g", group: zh("学生访问团的学生"), side: "guest", delegation: "s" },
    ],
    agenda: [
      {
        key: "m",
        activity: "talks",
        city: zh("云雀"),
        when: { start: "2024-10-30" },
        people: [{ key: "bai", as: "receiver" }, { key: "an", as: "head" }, { key: "mo" }],
        remarks: [remark("r", "bai", "hope", "推进两市港口交流")],
      },
      {
        key: "x",
        activity: "discussion",
        city: zh("云雀"),
        title: zh("青石产业园与枫港医疗园的意见交换"),
        people: [],
      },
      {
        key: "b",
        activity: "other",
        did: zh("走访野生动物保护协会"),
        city: zh("北原"),
        when: { start: "2024-11-02" },
        people: [{ key: "an", as: "head" }],
        peopleOpen: true,
      },
      {
        key: "y",
        activity: "tour",
        city: zh("云雀"),
        when: { start: "2024-10-29", end: "2024-11-04" },
        people: [{ key: "g" }],
        saw: [zh("市内名胜"), zh("展览馆")],
        organizers: [{ organization: { name: zh("云雀市") }, tier: "inviter" }],
      },
    ],
  }) as DraftRecord,
  "zh",
);

describe("two delegations of which one went on to another city", () => {
  it("came to the city that the title names", () => {
    expect(text.split("\n")[2]).toContain("访问云雀");
    expect(text.split("\n")[2]).not.toContain("北原");
    expect(text).toContain("在北原走访");
  });

  it("met on a day with its month, behind days of two months", () => {
    expect(text).toContain("10月30日");
    expect(text).not.toMatch(/(?<!月)30日/);
  });

  it("has the level of a city once in the name of its organ", () => {
    expect(text).toContain("枫港市会");
    expect(text).not.toContain("市市会");
  });
});

describe("an item of a visit", () => {
  it("begins with who invited to it, rather than being invited itself", () => {
    expect(text).toMatch(/应云雀市邀请，[^。]*参观了市内名胜/);
    expect(text).not.toContain("由云雀市邀请");
  });

  it("titled by what two others did is what they did", () => {
    expect(text).toContain("青石产业园与枫港医疗园交换了意见");
  });
});
