import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { personOf as person, remark, zh } from "./lake-town.test-data";

const HALL = "湖滨新区规划展览馆";

const tour = (more: object = {}): object => ({
  key: "tour",
  activity: "tour",
  venue: { name: zh(HALL) },
  topics: [zh("新区总体规划")],
  ...more,
});

const talks = (more: object = {}): object => ({
  key: "talks",
  activity: "talks",
  title: zh("座谈会"),
  topics: [zh("园区运营"), zh("主导产业的扶持")],
  topicsOpen: true,
  remarks: [
    remark("r1", "bai", "introduce", "新区的重大项目"),
    remark("r2", "an", "praise", "新区建设取得的成效"),
  ],
  ...more,
});

const article = (more: object = {}): string =>
  text(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("松山商会到湖滨新区考察"),
      home: { name: zh("湖滨新区"), kind: "zone" },
      when: { start: "2024-03-05" },
      delegations: [{ key: "party", side: "guest", head: "an" }],
      participants: [
        person("an", "安例", "松山商会", "会长", { side: "guest", delegation: "party" }),
        person("bai", "白样", "湖滨新区", "主任", { side: "host" }),
      ],
      agenda: [tour(), talks()],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

const written = (sentence: string): string =>
  article({ agenda: [tour(), talks({ narrative: [zh(sentence)] })] });

describe("a meeting after a tour", () => {
  it("opens the sentence about what was discussed there", () => {
    const praised = article({
      agenda: [
        tour(),
        talks({
          remarks: [
            remark("r1", "bai", "say", "新区发展前景广阔"),
            remark("r2", "an", "praise", "新区的成效"),
          ],
        }),
      ],
    });
    expect(praised).toContain("座谈会上，双方就园区运营、主导产业的扶持等进行了交流");
    expect(praised).not.toMatch(/进行了?座谈|随后，座谈会上/);
  });
});

describe("the office's own sentence about a meeting", () => {
  it("comes first where a film was shown", () => {
    const shown = article({
      agenda: [tour(), talks({ topics: [], narrative: [zh("座谈会上播放了湖滨新区宣传片。")] })],
    });
    expect(shown).toMatch(/座谈会上播放了湖滨新区宣传片。(?:湖滨新区)?主任白样介绍了/);
    expect(shown).not.toContain("双方座谈会上");
  });

  it("comes after what was introduced where somebody asked about it", () => {
    const asked = written("有关专家就产业扶持进行了提问。");
    expect(asked.indexOf("提问")).toBeGreaterThan(asked.indexOf("重大项目"));
    expect(asked.indexOf("提问")).toBeLessThan(asked.indexOf("成效"));
  });

  it("comes last otherwise", () => {
    const noted = written("安例对新区的夜景印象深刻。");
    expect(noted.indexOf("夜景")).toBeGreaterThan(noted.indexOf("成效"));
  });
});

describe("what all of them said", () => {
  it("has a paragraph after what each of them said", () => {
    const said = { ...remark("r3", "bai", "say", "此次交流加深了了解，今后将保持沟通、加强合作"), by: "all" };
    const long = remark("r2", "an", "praise", "新区近年来在招商引资、项目建设和营商环境方面取得的成效与经验");
    const remarks = [remark("r1", "bai", "introduce", "新区的重大项目"), long, said];
    expect(article({ agenda: [tour(), talks({ remarks })] })).toMatch(/\n双方表示，此次交流加深了了解/);
  });
});

describe("what a hall is", () => {
  const background = [
    zh(
      `${HALL}总建筑面积约6000平方米，以“宜居湖滨”为主题，设规划篇、产业篇、人文篇等篇章，以声、电、光等技术展示新区的发展。`,
    ),
  ];

  it("follows the visit, without its full name", () => {
    const shown = article({ background });
    expect(shown.indexOf("该馆总建筑面积")).toBeLessThan(shown.indexOf("座谈会上"));
    expect(shown.split(HALL)).toHaveLength(2);
  });

  it("stays last where something else happened there", () => {
    const about = [
      zh(
        `${HALL}将于明年举办湖滨航运展览，邀请国内外企业和科研机构参加，展期一个月，免费向公众开放，预计接待观众10万人次。`,
      ),
    ];
    expect(article({ background: about })).toMatch(/10万人次。\s*$/);
  });
});

describe("a meal without a host", () => {
  const meal = { key: "meal", activity: "meal", title: zh("晚餐"), told: "after" };

  it("is eaten together rather than held", () => {
    const people = [{ key: "an" }, { key: "bai" }];
    const agenda = [talks({ title: zh("会议") }), { ...meal, people }];
    const eaten = article({ kind: "meeting", delegations: [], agenda });
    expect(eaten).toMatch(/共进晚餐/);
    expect(eaten).not.toContain("举行晚餐");
  });
});

describe("talks of which nothing is said but what was signed there", () => {
  const agreement = (key: string, title: string, host: string): object => ({
    key,
    title: zh(title),
    type: "mou",
    status: "signed",
    parties: [{ organization: { name: zh("松山大学") } }, { organization: { name: zh(host) } }],
  });
  const at = (name: string, host: string, more: object = {}): object => ({
    key: host,
    activity: "talks",
    venue: { name: zh(name), organization: { name: zh(name), kind: "university" } },
    people: [{ key: "an", as: "head" }, { key: host }],
    ...more,
  });

  it("are one sentence with it, each place in a paragraph of its own", () => {
    const fields = "在学生交流、青年教师培养、寒暑假短期项目、外籍教授授课等方面开展合作";
    const outcomes = [
      { key: "o", type: "consensus", points: [zh(fields)] },
      { key: "p", type: "consensus", points: [zh(fields.replace("学生交流", "课程建设"))] },
    ];
    const journey = article({
      kind: "outbound_visit",
      title: zh("安例率团访问三所高校"),
      participants: [
        person("an", "安例", "松山大学", "校长", { side: "guest", delegation: "party" }),
        person("bai", "白样", "湖滨大学", "副校长", { side: "host" }),
        person("mo", "莫常", "海角大学", "校长", { side: "host" }),
        person("ke", "柯凡", "云岭大学", "校长", { side: "host" }),
      ],
      agenda: [
        at("湖滨大学", "bai", { outcomes: ["o"], agreements: ["memo"] }),
        at("海角大学", "mo", { outcomes: ["p"], agreements: ["plan"] }),
        at("云岭大学", "ke"),
      ],
      outcomes,
      agreements: [agreement("memo", "合作备忘录", "湖滨大学"), agreement("plan", "交流计划书", "海角大学")],
    });
    expect(journey).not.toMatch(/座谈中，双方签署/);
    expect(journey).toMatch(/\n在海角大学，/);
  });
});

describe("one meeting within another event", () => {
  it("is a part of it by its words", () => {
    const articleText = article({
      partOf: { name: zh("湖滨贸易展览会"), how: "during" },
      agenda: [talks({ topics: [], agreements: ["memo"] })],
      agreements: [
        {
          key: "memo",
          title: zh("合作备忘录"),
          type: "mou",
          status: "signed",
          parties: [{ organization: { name: zh("松山商会") } }, { organization: { name: zh("湖滨商会") } }],
        },
      ],
    });
    expect(articleText).not.toMatch(/期间，[^，。]*会上，/);
  });
});

describe("a lecture at a place", () => {
  it("is separated from the place by a comma", () => {
    const lecture = {
      key: "lecture",
      activity: "presentation",
      title: zh("讲座"),
      venue: { name: zh("湖滨大学图书馆") },
      people: [{ key: "an", as: "speaker" }],
    };
    expect(article({ agenda: [tour(), lecture] })).not.toMatch(/图书馆安例/);
  });
});
