import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// What was read out, thanked for, given and awarded at invented events, in the usual words.

const PEOPLE = [
  personOf("an", "安例", "云雀市侨务办公室", "主任", { side: "host", roles: ["receiver"] }),
  personOf("bai", "白样", "湖滨商会", "会长", { side: "guest", roles: ["head"] }),
  { key: "office", group: zh("松山省贸易办公室"), presence: "absent" },
  personOf("mo", "莫常", "湖滨市", "市长", { presence: "absent" }),
];
const talk = (remarks: readonly object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("安例会见白样一行"),
      participants: PEOPLE,
      agenda: [{ key: "t", activity: "talks", topics: [zh("侨务工作")], remarks }],
      ...more,
    }) as DraftRecord,
    "zh",
  );
const read = (from: string, message: string, ...points: string[]): string =>
  talk([{ ...remark("r", "bai", "convey", ...points), from: [from], message: zh(message) }]);

describe("a message that somebody read out", () => {
  it("has no 的 before the words that say to whom it is", () => {
    const text = read("mo", "致论坛组委会的亲笔信");
    expect(text).toContain("莫常致论坛组委会的亲笔信");
    expect(text).not.toContain("的致");
  });

  it("names its sender once where its title does", () => {
    const text = read("office", "《松山省贸易办公室关于设立交流基地的函》", "同意在湖滨设立交流基地");
    expect(text).toContain(
      "宣读了《松山省贸易办公室关于设立交流基地的函》，函中明确，同意在湖滨设立交流基地",
    );
    expect(text.split("松山省贸易办公室")).toHaveLength(2);
  });

  it("is not followed by what whoever read it said in one sentence", () => {
    const text = talk([
      { ...remark("r", "bai", "convey", "两地友谊长存"), from: ["mo"], message: zh("贺信") },
      { key: "c", by: ["bai"], act: "congratulate", whom: zh("主办方") },
    ]);
    expect(text).toContain("贺信，信中表示，两地友谊长存");
    expect(text).not.toMatch(/信中表示[^。]*祝贺/);
  });
});

describe("thanks for what was done over years", () => {
  it("have no 的 before the time", () => {
    const text = talk([
      { ...remark("r", "bai", "thank", "历年来对商会工作的大力支持"), whom: zh("省级部门") },
    ]);
    expect(text).toContain("感谢省级部门历年来对商会工作的大力支持");
    expect(text).not.toContain("的历年来");
  });
});

describe("what was brought to people", () => {
  it("is not a present where wishes are part of it", () => {
    const text = talk([], {
      outcomes: [
        {
          key: "g",
          type: "gift",
          by: ["an"],
          to: { participants: ["bai"] },
          points: [zh("慰问金"), zh("节日祝福")],
        },
      ],
    });
    expect(text).toMatch(/送上慰问金和节日祝福/);
    expect(text).not.toContain("赠送慰问金");
  });
});

describe("prizes of which the numbers are known", () => {
  const awarded = (by: readonly string[], ...points: string[]): string =>
    talk([], { outcomes: [{ key: "a", type: "award", by, points: points.map(zh) }] });

  it("are given to so many winners", () => {
    const text = awarded(["an"], "一等奖3名", "优秀奖7名");
    expect(text).toContain("为3名一等奖和7名优秀奖获得者颁奖");
    expect(text).not.toContain("颁发一等奖3名");
  });

  it("are chosen where they are works", () => {
    expect(awarded(["an"], "一等奖3项", "优秀奖7项")).toContain("颁奖，共评出一等奖3项和优秀奖7项");
    expect(awarded([], "一等奖3名")).toContain("评出一等奖3名");
  });
});

describe("a foreign name", () => {
  const named = (name: string): string =>
    faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("安例会见湖国商会会长"),
        participants: [
          PEOPLE[0] as object,
          personOf("bai", name, "湖国商会", "会长", { side: "guest", roles: ["head"] }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            topics: [zh("商会合作")],
            remarks: [remark("s", "an", "introduce", "市情"), remark("r", "bai", "hope", "加强往来")],
          },
        ],
      }) as DraftRecord,
      "zh",
    );

  it("with the family name first stays in full", () => {
    const text = named("维洛舍维奇·谢尔盖");
    expect(text).toContain("维洛舍维奇·谢尔盖希望");
    expect(text).not.toMatch(/(?<!·)谢尔盖/);
  });

  it("is called by its last component otherwise", () => {
    expect(named("萨维诺·洛莱多")).toMatch(/(?<!·)洛莱多希望/);
  });
});

describe("lines of credits", () => {
  const official = (side: string, name: string, en: string): object => ({
    key: side,
    person: { name: { zh: name, en } },
    posts: [
      {
        organization: { name: { zh: "湖滨商会", en: "Lake Chamber" } },
        title: { zh: "会长", en: "President" },
      },
    ],
    side,
  });
  const credits = (author: object, photographer: object, lang: "en" | "zh" = "zh"): string =>
    faultlessText(
      heldEvent({
        kind: "reception",
        title: { zh: "安例会见白样一行", en: "An Li meets Bai Yang" },
        participants: [official("host", "安例", "An Li"), official("guest", "白样", "Bai Yang")],
        credits: { author, photographer },
      }) as DraftRecord,
      lang,
    );
  const REN = { zh: "任示", en: "Ren Shi" };

  it("name one person with two roles once", () => {
    expect(credits({ name: REN, unit: zh("宣传部") }, { name: REN })).toContain("供稿、摄影：任示（宣传部）");
    expect(credits({ name: REN }, { name: REN }, "en")).toContain("Text and photos: Ren Shi");
  });

  it("separate two units, or two people", () => {
    const apart = credits({ name: REN, unit: zh("宣传部") }, { name: REN, unit: zh("外事处") });
    expect(apart).toContain("供稿：任示（宣传部）　摄影：任示（外事处）");
    expect(credits({ name: REN }, { name: zh("莫例") })).toContain("供稿：任示　摄影：莫例");
  });
});
