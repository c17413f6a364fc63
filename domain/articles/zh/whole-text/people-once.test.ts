import { expect, it } from "vitest";
import { allLines, type Composed, line } from "../../compose";
import { joined, mentioning, type Phrase, plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withPeopleOnce } from "./people-once";

const PEOPLE = [
  ["an", "安例"],
  ["bai", "白样"],
  ["chen", "陈本"],
  ["ding", "丁式"],
  ["fang", "方测", "松山港"],
  ["gao", "高验", "湖滨商会"],
].map(([key, text, org]) => ({
  key,
  name: { text },
  of: org === undefined ? [] : [{ org: { name: { text: org } } }],
  posts: [],
}));
const discourse = {
  facts: {
    people: PEOPLE,
    whos: (keys: readonly string[]) => PEOPLE.filter(({ key }) => keys.includes(key ?? "")),
  },
} as unknown as Discourse;

/** 会长{an:安例}出席: a sentence with the parts that name people. */
const words = (text: string): Phrase =>
  joined(
    text.split(/(\{[^}]+\})/u).map((part) => {
      const [, who, name] = /^\{([^:]+):([^}]+)\}$/u.exec(part) ?? [];
      return who && name ? mentioning(plain(name), who) : plain(part);
    }),
  );

const written = (...lines: readonly (readonly [id: string, text: string])[]): string[] => {
  const block: Composed = {
    type: "paragraph",
    part: "lead",
    lines: lines.map(([id, text]) => line(id, words(text))),
    keys: [],
  };
  return allLines(withPeopleOnce([block], discourse)).map((one) => textOf(one.words));
};

const GIFT = ["agenda[g]", "{an:安例}向湖滨医院捐赠口罩"] as const;
const THERE = ["agenda[g].people", "副会长{bai+chen:白样、陈本}出席"] as const;

it("leaves out the members of a delegation who were named as present", () => {
  const members = ["delegations[d]", "{an:安例}一行参加活动，成员包括{bai+chen:白样、陈本}"] as const;
  expect(written(GIFT, THERE, members)).toHaveLength(2);
  expect(
    written(GIFT, THERE, ["delegations[d]", "{an:安例}一行参加活动，成员包括{bai+ding:白样、丁式}"]),
  ).toHaveLength(3);
  expect(
    written(GIFT, THERE, ["delegations[d]", "{an:安例}一行6人参加活动，成员包括{bai+chen:白样、陈本}"])[2],
  ).toBe("安例一行6人参加活动");
});

it("keeps members of other organizations, whose party no other sentence states", () => {
  const gift = ["agenda[g]", "{gao:高验}向湖滨医院捐赠口罩"] as const;
  const members = ["delegations[d]", "{gao:高验}一行6人参加活动，成员包括{fang:方测}"] as const;
  expect(written(gift, ["agenda[g].people", "{fang:方测}出席"], members)[2]).toContain("成员包括方测");
});

it("leaves out companions where a leader came with them", () => {
  const visit = ["lead", "{an:安例}率秘书长{bai:白样}访问松山"] as const;
  expect(written(visit, ["accompany", "{bai:白样}陪同，{chen:处长陈本}参加活动"])[1]).toBe(
    "处长陈本参加活动",
  );
  expect(written(visit, ["accompany", "{bai:白样}陪同"])).toHaveLength(1);
  expect(written(visit, ["accompany", "{bai:白样}主持座谈"])).toHaveLength(2);
  expect(
    written(["lead", "{bai:白样}率秘书长{an:安例}访问松山"], ["accompany", "{bai:白样}陪同"]),
  ).toHaveLength(2);
  expect(
    written(["lead", "{bai:白样}接待了代表团，{an:安例}陪同"], ["accompany", "{bai:白样}陪同"]),
  ).toHaveLength(2);
  expect(
    written(
      ["lead", "{bai:白样}接待了代表团，{an:安例}陪同"],
      ["agenda[t]", "在{an:安例}陪同下，{ding:丁式}一行参观了港口"],
    )[1],
  ).toBe("丁式一行参观了港口");
  expect(written(["lead", "{bai:白样}接待了代表团"], ["accompany", "{bai:白样}陪同"])).toHaveLength(2);
});

it("leaves out hosts behind what the guests did whom they received", () => {
  const received = ["receive", "会长{bai:白样}、秘书长{chen:陈本}接待了来宾"] as const;
  const film = "{an:安例}一行观看了宣传片";
  expect(written(received, ["agenda[f]", `${film}，{bai+chen:白样、陈本}参加`])[1]).toBe(
    "安例一行观看了宣传片",
  );
  expect(written(received, ["agenda[f]", `${film}，{bai+ding:白样、丁式}参加`])[1]).toContain("白样、丁式");
  expect(written(received, ["agenda[f]", "市长{ding:丁式}会见了来宾，{bai:白样}参加"])[1]).toContain(
    "白样参加",
  );
  expect(written(received, ["agenda[f]", `${film}，{bai:白样}参加，并介绍了商会`])[1]).toContain("白样参加");
});

it("keeps who attended what no sentence before was about, and what is only said there", () => {
  const lead = ["lead", "会长{an:安例}访问松山"] as const;
  expect(written(lead, ["people.an", "{an:安例}出席签约仪式"])).toHaveLength(2);
  expect(written(lead, ["agenda[o]", "{an:安例}参加座谈"])).toHaveLength(2);
  expect(written(lead, ["people.an", "友协主席{an:安例}参加活动"])).toHaveLength(2);
  expect(written(lead, ["people.an", "{an:友协主席安例}参加活动"])).toHaveLength(2);
  expect(written(lead, ["people.an", "{an:安例}等参加活动"])).toHaveLength(2);
});
