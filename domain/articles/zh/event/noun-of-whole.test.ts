import { expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { eventNoun } from "./event";

const noun = (name: string, ...titles: string[]): string =>
  nounOf(
    name,
    titles.map((zh) => ({ title: { zh } })),
  );
const nounOf = (name: string, agenda: object[]): string => {
  const said = (text: { zh?: string } | undefined, path: string) =>
    text?.zh === undefined ? undefined : { text: text.zh, path };
  const record = { kind: "meeting", officialName: { zh: name }, agenda };
  return eventNoun({
    facts: { record, said },
    content: { messages: [], relations: {} },
    plan: { news: {} },
    memory: {},
  } as unknown as Discourse);
};

it("is not the noun of one of two parts", () => {
  expect(noun("湖滨学会代表大会暨学术年会", "开幕式", "学术年会")).toBe("大会");
  expect(noun("湖滨联盟成立大会暨校长论坛", "湖滨联盟成立大会", "校长论坛")).toBe("活动");
  expect(noun("湖滨座谈会暨授牌仪式")).toBe("活动");
  expect(noun("湖滨代表大会暨学术年会")).toBe("年会");
  expect(noun("湖滨与松山图片及书画展")).toBe("展览");
});

it("is not the noun of a part of which the record speaks by itself", () => {
  const seen = [{ narrative: [{ zh: "本次茶业博览会共有20家企业参展。" }] }];
  expect(nounOf("湖滨茶叶大会暨茶业博览会", seen)).toBe("大会");
  expect(nounOf("湖滨茶叶大会暨茶业博览会", [{ narrative: [{ zh: "20家企业参展。" }] }])).toBe("博览会");
});
