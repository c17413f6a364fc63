import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Participant } from "../events/shape";
import { proposedOrder, strokeOrder } from "./order";
import { levelOfTitle } from "./titles";

const org = (zh: string, parent?: string) => ({
  name: { zh },
  ...(parent && { parent: { name: { zh: parent } } }),
});
const one = (key: string, side: Participant["side"], organization: string, title: string): Participant => ({
  key,
  side,
  person: { name: { zh: key } },
  posts: [{ organization: org(organization), title: { zh: title } }],
});
const keys = (list: Participant[]) => list.map(({ key }) => key);

describe("protocol order", () => {
  it("goes by side, organization and rank, groups last", () => {
    const list: Participant[] = [
      { key: "departments", side: "guest", group: { zh: "有关部门负责人" } },
      one("g2", "guest", "甲协会", "副会长"),
      one("h1", "host", "丙园区", "主任"),
      one("x1", "guest", "乙公司", "总经理"),
      one("g1", "guest", "甲协会", "会长"),
      one("g3", "guest", "甲协会", "副秘书长"),
      { key: "expert", person: { name: { zh: "某专家" } } },
    ];
    expect(keys(proposedOrder(list))).toEqual(["h1", "g1", "g2", "g3", "x1", "departments", "expert"]);
  });

  it("the head of a delegation comes first, with the head's organization", () => {
    const list = [one("a", "guest", "甲协会", "会长"), one("b", "guest", "乙公司", "经理")];
    expect(keys(proposedOrder(list, [{ key: "d", head: "b" }]))).toEqual(["b", "a"]);
  });

  it("a given rank goes before what the title says", () => {
    const list = [one("chief", "host", "甲协会", "会长"), one("vice", "host", "甲协会", "副会长")];
    const ranked = list.map((each, n) => ({
      ...each,
      posts: [{ ...each.posts?.[0], rank: n === 0 ? 2 : 1 }],
    }));
    expect(keys(proposedOrder(ranked))).toEqual(["vice", "chief"]);
  });

  it("leaves nobody out, and a proposal taken is a proposal kept", () => {
    const titles = fc.constantFrom("会长", "副会长", "秘书长", "主任", "处长", "某某", "");
    const person = fc.record(
      {
        key: fc.uuid(),
        side: fc.constantFrom("host", "guest", "third"),
        posts: fc.array(
          fc.record(
            {
              title: fc.record({ zh: titles }),
              rank: fc.integer({ min: 1, max: 5 }),
              organization: fc.constantFrom(org("甲"), org("乙", "甲"), org("丙")),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ["key"] },
    ) as fc.Arbitrary<Participant>;
    fc.assert(
      fc.property(fc.array(person, { maxLength: 30 }), (list) => {
        const once = proposedOrder(list);
        expect(keys(once).sort()).toEqual(keys(list).sort());
        expect(keys(proposedOrder(once))).toEqual(keys(once));
      }),
    );
  });
});

describe("the words of a title", () => {
  it.each([
    ["会长", "常务副会长"],
    ["常务副会长", "副会长"],
    ["秘书长", "副秘书长"],
    ["董事长", "总经理"],
    ["总经理", "副总经理"],
    ["副总经理", "总经理助理"],
    ["党工委书记", "主任"],
    ["主任", "副主任"],
    ["处长", "科长"],
    ["president", "vice president"],
    ["chairman", "general manager"],
    ["general manager", "deputy general manager"],
    ["executive deputy general manager", "deputy general manager"],
    ["secretary general", "deputy secretary general"],
    ["director", "deputy director"],
  ])("%s before %s", (high, low) => expect(levelOfTitle(high)).toBeLessThan(levelOfTitle(low)));
});

it("姓氏笔画: few strokes first, who has no Chinese name last", () => {
  const list = ["曾斌", "丁一", "周惠", "王梦"].map((zh) => ({ key: zh, person: { name: { zh } } }));
  expect(keys(strokeOrder([{ key: "en", person: { name: { en: "Ann" } } }, ...list]))).toEqual([
    "丁一",
    "王梦",
    "周惠",
    "曾斌",
    "en",
  ]);
});
