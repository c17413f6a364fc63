import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../events/shape";
import type { DraftOrg } from "../../events/values";
import { departmentsIn } from "./departments";

const org = (name: string, more: Partial<DraftOrg> = {}): DraftOrg => ({ name: { zh: name }, ...more });
const record = (...names: string[]): DraftRecord =>
  ({
    participants: names.map((name, at) => ({
      key: `p${at}`,
      person: { name: { zh: "安例" } },
      posts: [{ organization: org(name), title: { zh: "主任" } }],
    })),
  }) as unknown as DraftRecord;

describe("the name of a department", () => {
  it("is that of a part if it begins with the organization's", () => {
    const split = departmentsIn(record("湖滨大学"));
    expect(split(org("湖滨大学外办"))).toMatchObject({
      name: { zh: "外办" },
      parent: { name: { zh: "湖滨大学" } },
    });
  });

  it("is that of a part if it repeats the organization above it", () => {
    const split = departmentsIn(record());
    const ministry = org("星河国卫生部");
    expect(split(org("星河国卫生部国际司", { parent: ministry }))).toMatchObject({
      name: { zh: "国际司" },
      parent: { name: { zh: "星河国卫生部" } },
    });
    for (const [name, whole] of [
      ["湖滨港集团有限公司", "湖滨港"],
      ["湖滨港务局", "湖滨港"],
      ["松山大学", "松山"],
    ] as const)
      expect(split(org(name, { parent: org(whole) }))).toEqual(org(name));
  });

  it("stays in full for a branch, a city's office, and what has a parent or a short form", () => {
    const split = departmentsIn(record("湖滨商会", "松山市"));
    for (const whole of [
      org("湖滨商会松山市办公室"),
      org("松山市外办"),
      org("云溪大学外办"),
      org("湖滨商会办公室", { short: { zh: "会办" } }),
      org("湖滨商会办公室", { parent: org("湖滨集团") }),
    ])
      expect(split(whole)).toBe(whole);
  });
});
