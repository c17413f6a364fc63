import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { joined, mentioning, plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withoutRestatements } from "./nothing-new";

const of = (name: string, org: string): object => ({
  name: { text: name },
  posts: [{ org: { org: { name: { text: org } } } }],
});
const discourse = {
  facts: { people: [of("安例", "湖滨商会"), of("白样", "松山协会")] },
} as unknown as Discourse;

const textsOf = (...lines: readonly (readonly [id: string, text: string])[]): string[] => {
  const blocks: Composed[] = lines.map(([id, text]) => ({
    type: "paragraph",
    part: "agenda",
    lines: [line(id, plain(text, [id]))],
    keys: [],
  }));
  return withoutRestatements(blocks, discourse).flatMap((block) =>
    linesOf(block).map(({ words }) => textOf(words)),
  );
};

it("leaves out who held an event if the sentence that holds it says so", () => {
  const held = "3月5日，由湖滨市外办、湖滨商会主办的航运发布会在湖滨举行";
  expect(textsOf(["lead", held], ["organizers", "发布会由湖滨市外办、湖滨商会主办"])).toEqual([held]);
  expect(textsOf(["lead", held], ["organizers", "发布会由湖滨商会主办"])).toHaveLength(1);
  expect(textsOf(["lead", held], ["organizers", "发布会由湖滨港协办"])).toHaveLength(2);
});

it("leaves out a visit that another sentence states with its purpose", () => {
  const visit = "3月5日，湖滨商会会长安例率队到松山船厂开展走访调研";
  expect(textsOf(["lead", visit], ["agenda[t]", "安例一行走访了松山船厂"])).toEqual([visit]);
  expect(textsOf(["lead", visit], ["agenda[t]", "安例一行参观了松山船厂船坞"])).toHaveLength(2);
  expect(textsOf(["lead", "安例一行到访松山船厂工会"], ["agenda[t]", "安例一行走访了松山船厂"])).toHaveLength(
    2,
  );
  expect(textsOf(["lead", "松山船厂向安例介绍了航线"], ["agenda[t]", "安例一行走访了松山船厂"])).toHaveLength(
    2,
  );
});

it("leaves out people who are in a longer list of those present, but no relation of theirs", () => {
  const list = "湖滨市教育局领导及工作人员，志愿者，以及湖滨基金会人员等23人参加活动";
  expect(
    textsOf(["lead", "捐赠在湖滨举行"], ["people", list], ["agenda[t]", "湖滨市教育局领导及工作人员出席"]),
  ).toHaveLength(2);
  expect(textsOf(["lead", "安例访问松山船厂，白样参加座谈"], ["people", "白样陪同访问"])).toHaveLength(2);
});

it("keeps words, background and the source of what it leaves out", () => {
  const visit = "3月5日，安例率队到松山船厂开展走访调研";
  expect(textsOf(["lead", visit], ["agenda[t].remarks[r]", "安例走访了松山船厂"])).toHaveLength(2);
  expect(textsOf(["lead", visit], ["background[0]", "安例走访了松山船厂"])).toHaveLength(2);
  const blocks = withoutRestatements(
    [
      {
        type: "paragraph",
        part: "lead",
        lines: [
          line("lead", plain(visit, ["purpose"])),
          line("agenda[t]", plain("安例走访了松山船厂", ["agenda[t].venue"])),
        ],
        keys: [],
      },
    ],
    discourse,
  );
  expect(blocks.flatMap((block) => linesOf(block).flatMap(({ words }) => words.paths))).toContain(
    "agenda[t].venue",
  );
});

it("leaves out a plan that repeats what somebody says", () => {
  const remark = ["agenda[t].remarks[r]", "安例表示，湖滨商会一定为来访企业做好服务，办好展会"] as const;
  expect(textsOf(remark, ["followUps[f]", "湖滨商会承诺为来访企业做好服务"])).toHaveLength(1);
  expect(textsOf(remark, ["followUps[f]", "湖滨商会承诺不为来访企业做好服务"])).toHaveLength(2);
  expect(textsOf(remark, ["followUps[f]", "湖滨商会承诺3月办好展会"])).toHaveLength(2);
  expect(textsOf(remark, ["followUps[f]", "松山协会承诺为来访企业做好服务"])).toHaveLength(2);
  expect(textsOf(remark, ["followUps[f]", "湖滨商会承诺办好展会"])).toHaveLength(1);
  const wish = ["agenda[t].remarks[r]", "安例表示，湖滨商会愿为来访企业做好服务"] as const;
  expect(textsOf(wish, ["followUps[f]", "湖滨商会承诺为来访企业做好服务"])).toHaveLength(2);
  expect(textsOf(wish, ["followUps[f]", "湖滨商会表示愿为来访企业做好服务"])).toHaveLength(1);
  expect(textsOf(remark, ["followUps[f]", "湖滨商会将为来访企业做好服务"])).toHaveLength(2);
});

it("keeps a plan that only others speak of, or that somebody states less firmly", () => {
  const plan = ["followUps[f]", "湖滨商会承诺为来访企业做好服务"] as const;
  const said = (text: string) => textsOf(["agenda[t].remarks[r]", text], plan);
  expect(said("安例表示，湖滨商会将为来访企业做好服务")).toHaveLength(1);
  expect(said("白样表示，湖滨商会将为来访企业做好服务")).toHaveLength(2);
  expect(said("安例表示，湖滨商会将举办展会，愿为来访企业做好服务")).toHaveLength(2);
  expect(said("安例表示，希望湖滨商会为来访企业做好服务，展会将于3月举办")).toHaveLength(2);
});

it("takes the word of one side for no word of both", () => {
  const both = ["agenda[t].remarks[r]", "双方表示，愿建立友好协会关系，进一步加强联系"] as const;
  const one = ["agenda[t].remarks[r]", "安例表示，双方愿建立友好协会关系，进一步加强联系"] as const;
  const plan = ["followUps[f]", "双方表示愿建立友好协会关系"] as const;
  expect(textsOf(both, plan)).toHaveLength(1);
  expect(textsOf(one, plan)).toHaveLength(2);
  expect(textsOf(both, ["outcomes[o]", "双方一致同意建立友好协会关系"])).toHaveLength(2);
});

it("leaves out who initiated an event if the office's background says it of this event", () => {
  const people = mentioning(joined(["安例", "、", "白样"].map((text) => plain(text))), "an+bai");
  const own = (text: string, ...more: readonly string[]): string[] => {
    const lines = [
      line("lead", plain("安例向湖滨医院捐赠口罩")),
      line("organizers", joined([plain("活动由"), people, plain("发起")])),
      line("people.bai", plain("白样、安例参加活动")),
      line("background[0].zh", plain(text), true),
    ].filter(({ id }) => !more.includes(id));
    return withoutRestatements([{ type: "paragraph", part: "lead", lines, keys: [] }], discourse).flatMap(
      (block) => linesOf(block).map(({ words }) => textOf(words)),
    );
  };
  const initiated = "会长安例、白样发起捐助活动，筹备了这批物资。";
  expect(own(initiated)).toHaveLength(3);
  expect(own(initiated, "people.bai")).toContain("活动由安例、白样发起");
  expect(own("会长安例、白样发起成立了助学基金会。")).toHaveLength(4);
  expect(own("会长安例、白样发起的奖学金资助了许多学生。")).toHaveLength(4);
  expect(own("2022年，会长安例、白样发起捐助活动。")).toHaveLength(4);
  expect(own("会长安例发起捐助活动，白样捐款。")).toHaveLength(4);
});
