import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

// The opening of an invented forum with several speakers, and an invented signing ceremony.

const org = (name: string, more: object = {}) => ({ name: zh(name), kind: "association", ...more });
const person = (
  key: string,
  name: string,
  organization: object,
  title: string,
  more: object = {},
): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});
const remark = (key: string, by: string, act: string, more: object): object => ({
  key,
  by: [by],
  act,
  ...more,
});

const SOCIETY = org("湖滨省航运学会");
const BRANCH = { name: zh("内河分会"), parent: SOCIETY };
const forum = (more: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "seminar",
      status: "held",
      title: zh("湖滨内河论坛召开"),
      officialName: zh("湖滨内河论坛"),
      when: { start: "2024-03-05" },
      organizers: [
        { organization: SOCIETY, tier: "host" },
        { organization: BRANCH, tier: "host" },
      ],
      participants: [
        person("an", "安例", org("松山船级社"), "社长", { presence: "remote" }),
        person("bai", "白样", SOCIETY, "秘书长"),
        person("mo", "莫常", org("云溪航运学会"), "会长"),
        person("lu", "陆样", org("海角港务局"), "局长"),
      ],
      agenda: [
        {
          key: "open",
          activity: "speeches",
          title: zh("开幕式"),
          people: [
            { key: "lu", as: "chair" },
            { key: "an", as: "speaker" },
            { key: "bai", as: "speaker" },
            { key: "mo", as: "speaker" },
          ],
          remarks: [
            remark("r1", "an", "welcome", { whom: zh("各位来宾") }),
            remark("r2", "an", "introduce", { points: [zh("松山船级社的发展战略")] }),
            remark("r3", "bai", "hope", { points: [zh("内河航运绿色发展，再上台阶")] }),
            remark("r4", "mo", "speak", {}),
          ],
        },
      ],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("several speakers at an opening", () => {
  it("are introduced with what they said; the list names only the others", () => {
    const article = forum();
    expect(article).toContain("开幕式由海角港务局局长陆样主持，云溪航运学会会长莫常等致辞。");
    expect(article).toContain("湖滨省航运学会秘书长白样");
    expect(article).not.toMatch(/安例[^。]*、[^。]*莫常致辞/);
  });

  it("make an address online where they were not there", () => {
    expect(forum()).toContain("松山船级社社长安例线上致辞，对各位来宾表示欢迎");
    expect(forum()).not.toContain("（线上参加）");
  });
});

describe("an organization and its own part as hosts", () => {
  it("are side by side with 及其", () => {
    expect(forum()).toContain("由湖滨省航运学会及其内河分会主办");
    expect(forum()).not.toContain("该学会内河分会");
  });
});

describe("a signing ceremony that is the news", () => {
  const hospital = (name: string) => ({ name: zh(name), kind: "hospital" });
  const signed = (points: readonly string[]): string =>
    faultlessText(
      {
        format: FORMAT,
        kind: "signing",
        status: "held",
        title: zh("湖滨医院与松山人民医院举行医联体签约授牌仪式"),
        officialName: zh("湖滨医院与松山人民医院医联体签约授牌仪式"),
        when: { start: "2024-03-05" },
        participants: [
          person("an", "安例", hospital("湖滨医院"), "院长"),
          person("bai", "白样", hospital("松山人民医院"), "院长"),
        ],
        agenda: [
          {
            key: "speeches",
            activity: "speeches",
            remarks: [remark("r", "an", "introduce", { points: [zh("湖滨医院的历史")] })],
          },
          { key: "sign", activity: "signing", people: [{ key: "an" }, { key: "bai" }], agreements: ["a"] },
          { key: "plaque", activity: "ceremony", title: zh("授牌仪式"), outcomes: ["o"] },
        ],
        outcomes: [{ key: "o", type: "result", points: points.map(zh) }],
        agreements: [
          {
            key: "a",
            title: zh("合作协议"),
            type: "other",
            status: "signed",
            parties: [
              { organization: hospital("湖滨医院"), signatories: ["an"] },
              { organization: hospital("松山人民医院"), signatories: ["bai"] },
            ],
          },
        ],
      } as unknown as DraftRecord,
      "zh",
    );

  it("has what was signed and what came of it after it, and who signed later", () => {
    const article = signed(["湖滨医院正式成为松山人民医院医联体单位"]);
    expect(article).toMatch(/举行。两院签署合作协议，湖滨医院正式成为松山人民医院医联体单位。/);
    expect(article).toMatch(/历史。\s*[^。]*安例、[^。]*白样分别代表[^。]*签署/);
    expect(article).not.toContain("其间还举行授牌仪式");
  });
});

const BUILT = "船厂三十年来建造船舶二百艘，培养了三代造船人，产品远销二十多个国家和地区";
const TOGETHER = "两家单位在船舶维修、航道疏浚、船员培训等方面继续合作，共同服务内河航运发展";

describe("the few addresses of an event of which the words of all are reported", () => {
  const celebration = (...remarks: object[]): string =>
    faultlessText(
      {
        format: FORMAT,
        kind: "other",
        status: "held",
        title: zh("湖滨船厂纪念建厂三十周年"),
        officialName: zh("湖滨船厂建厂三十周年纪念活动"),
        when: { start: "2024-03-05" },
        participants: [
          person("an", "安例", org("湖滨船厂"), "厂长"),
          person("lu", "陆样", org("海角港务局"), "局长"),
        ],
        agenda: [{ key: "s", activity: "speeches", remarks }],
      } as unknown as DraftRecord,
      "zh",
    );

  it("are called so with the first", () => {
    const article = celebration(
      remark("r1", "an", "say", { points: [zh(BUILT)] }),
      remark("r2", "lu", "hope", { points: [zh(TOGETHER)] }),
    );
    expect(article).toContain("安例在致辞中表示，");
    expect(article.split("致辞")).toHaveLength(2);
  });

  it("are not where somebody presented something there", () => {
    const article = celebration(
      remark("r1", "an", "say", { points: [zh(BUILT)] }),
      remark("r2", "lu", "introduce", {
        points: [zh("港口的现状、码头的改造进展和今后三年的建设计划以及投资安排")],
      }),
    );
    expect(article).not.toContain("在致辞中");
  });
});
