import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../events/shape";
import { toMarkdown } from "../render";
import { writeArticle } from "../write";
import { storedPaths } from "./split-points";
import { withTypedTexts } from "./typed-record";

const base = (more: Partial<DraftRecord>): DraftRecord => ({
  format: "rapporteur/event-record@1",
  kind: "reception",
  status: "held",
  title: { en: "Reed delegation visits Lindow", zh: "芦苇市代表团到访林窦市" },
  when: { start: "2023-05-04" },
  delegations: [{ key: "reed", side: "guest", head: "sand" }],
  participants: [
    {
      key: "berg",
      person: { name: { en: "Anna Berg", zh: "白安娜" } },
      side: "host",
      roles: ["receiver"],
      posts: [{ organization: { name: { en: "Lindow", zh: "林窦市" } }, title: { en: "mayor", zh: "市长" } }],
    },
    {
      key: "sand",
      person: { name: { en: "Peter Sand", zh: "沙彼得" } },
      side: "guest",
      delegation: "reed",
      posts: [{ organization: { name: { en: "Reed", zh: "芦苇市" } }, title: { en: "mayor", zh: "市长" } }],
    },
  ],
  agenda: [],
  ...more,
});

/** The talks with one remark of the host. */
const said = (
  act: "say" | "hope" | "introduce" | "require",
  lang: "en" | "zh",
  ...points: string[]
): DraftRecord =>
  base({
    agenda: [
      {
        key: "talks",
        activity: "talks",
        remarks: [{ key: "r1", by: ["berg"], act, points: points.map((text) => ({ [lang]: text })) }],
      },
    ],
  });

const pointsOf = (record: DraftRecord, lang: "en" | "zh"): (string | undefined)[] | undefined =>
  withTypedTexts(record, lang).agenda?.[0]?.remarks?.[0]?.points?.map((one) => one[lang]);

describe("a record whose texts are in form", () => {
  it("stays the same object", () => {
    const record = said("say", "en", "the port of Lindow has 40 berths", "Reed Co., Ltd. has three of them");
    expect(withTypedTexts(record, "en")).toBe(record);
    const chinese = said("say", "zh", "林窦港有14.1公里岸线，“一桥一路。一湖一港”齐全", "三、四年级学生常来");
    expect(withTypedTexts(chinese, "zh")).toBe(chinese);
  });
});

describe("points as offices type them", () => {
  it("are one statement each, without stops", () => {
    expect(pointsOf(said("say", "zh", "友谊深厚，合作空间广阔。希望多来往。"), "zh")).toEqual([
      "友谊深厚，合作空间广阔",
      "希望多来往",
    ]);
    expect(
      pointsOf(said("say", "en", "The port has 40 berths. It is run by Reed Co., Ltd. of Lindow."), "en"),
    ).toEqual(["The port has 40 berths", "It is run by Reed Co., Ltd. of Lindow"]);
  });

  it("lose numbers and bullets, and are divided at them", () => {
    expect(pointsOf(said("require", "zh", "1.做好调研；2.加强防控。"), "zh")).toEqual([
      "做好调研",
      "加强防控",
    ]);
    expect(pointsOf(said("introduce", "en", "• history of the port", "(2) new quay;"), "en")).toEqual([
      "history of the port",
      "new quay",
    ]);
  });

  it("lose the act of their remark", () => {
    expect(pointsOf(said("hope", "zh", "希望双方加强合作"), "zh")).toEqual(["双方加强合作"]);
    expect(pointsOf(said("introduce", "zh", "介绍了会员情况"), "zh")).toEqual(["会员情况"]);
    expect(pointsOf(said("say", "en", "He said that the port is old"), "en")).toEqual(["the port is old"]);
  });

  it("keep a noun that begins as their act does", () => {
    expect(pointsOf(said("hope", "zh", "希望小学早日建成"), "zh")).toEqual(["希望小学早日建成"]);
    expect(pointsOf(said("say", "zh", "说明书已译出"), "zh")).toEqual(["说明书已译出"]);
    expect(pointsOf(said("introduce", "zh", "汇报制度", "讲解员培训"), "zh")).toEqual([
      "汇报制度",
      "讲解员培训",
    ]);
    expect(pointsOf(said("introduce", "zh", "介绍会员情况"), "zh")).toEqual(["会员情况"]);
    expect(pointsOf(said("require", "zh", "指示牌更换到位"), "zh")).toEqual(["指示牌更换到位"]);
    expect(pointsOf(said("hope", "en", "hope for peace grows"), "en")).toEqual(["hope for peace grows"]);
  });

  it("are not divided inside of quotations, brackets and addresses", () => {
    for (const one of [
      "the “One Lake; One Mill” scheme",
      '"One lake. One mill." as a motto',
      "the mill (built 1900; closed 1950) of Lindow",
    ])
      expect(pointsOf(said("introduce", "en", one), "en")).toEqual([one]);
    for (const one of ["《水；火》展览", "见https://lindow.example/a?b=1;c=2", "（1）号楼"])
      expect(pointsOf(said("introduce", "zh", one), "zh")).toEqual([one]);
  });

  it("have the punctuation of their language", () => {
    expect(pointsOf(said("say", "zh", "林窦港(东区)已建成,合作前景广阔."), "zh")).toEqual([
      "林窦港（东区）已建成，合作前景广阔",
    ]);
    expect(pointsOf(said("introduce", "en", "berths，cranes （new） and  boats"), "en")).toEqual([
      "berths, cranes (new) and boats",
    ]);
  });

  it("belong to the point that was stored", () => {
    const record = said("say", "zh", "友谊深厚。合作空间广阔。", "港口已建成");
    const stored = storedPaths(record, "zh");
    expect(stored?.("agenda[talks].remarks[r1].points[1].zh")).toBe("agenda[talks].remarks[r1].points[0].zh");
    expect(stored?.("agenda[talks].remarks[r1].points[2].zh")).toBe("agenda[talks].remarks[r1].points[1].zh");
    const article = writeArticle(record, "zh");
    const paths = article.blocks.flatMap((block) =>
      block.type === "paragraph" ? block.sentences.flatMap((one) => one.paths) : [],
    );
    expect(paths).toContain("agenda[talks].remarks[r1].points[0].zh");
    expect(paths).toContain("agenda[talks].remarks[r1].points[1].zh");
    expect(paths).not.toContain("agenda[talks].remarks[r1].points[2].zh");
  });

  it("are still what a promise comes from", () => {
    const record = {
      ...said("say", "zh", "友谊深厚。空间广阔。", "愿派遣教师"),
      followUps: [
        {
          key: "f",
          force: "intention" as const,
          text: { zh: "派遣教师" },
          from: { remark: "r1", point: 1 },
        },
      ],
    };
    expect(withTypedTexts(record, "zh").followUps?.[0]?.from).toEqual({ remark: "r1", point: 2 });
  });
});

describe("fields of one phrase", () => {
  it("join what was typed as several sentences", () => {
    const record = base({
      purpose: { zh: "为了加强合作。学习经验。", en: "To build a quay. To train pilots." },
    });
    expect(withTypedTexts(record, "zh").purpose?.zh).toBe("加强合作，学习经验");
    expect(withTypedTexts(record, "en").purpose?.en).toBe("build a quay and train pilots");
    const small = base({ purpose: { en: "build a quay. Receive pilots." } });
    expect(withTypedTexts(small, "en").purpose?.en).toBe("build a quay and receive pilots");
  });
});

describe("an article of texts as offices type them", () => {
  it("has no stop before a comma and no purpose at the end", () => {
    const text = toMarkdown(
      writeArticle(
        { ...said("say", "zh", "合作空间广阔。", "愿意互访。"), purpose: { zh: "为了深化合作。" } },
        "zh",
      ),
    );
    expect(text).not.toMatch(/。[，；]|，为了/u);
  });

  it("names parts of the programme without the capitals of titles", () => {
    const record = said("say", "en", "Funds are raised once a list is ready.");
    const [talks] = record.agenda ?? [];
    if (talks) talks.title = { en: "Welcome and Briefing" };
    const text = toMarkdown(writeArticle(record, "en"));
    expect(text).toMatch(/welcome and briefing/);
    expect(text).toMatch(/funds are raised/);
  });

  it("reads a programme before its titles lose their capitals", () => {
    const record = said("say", "en", "the port is old");
    const meal = { key: "meal", activity: "meal" as const, title: { en: "Luncheon for the Delegation" } };
    const begin = { key: "begin", activity: "other" as const, title: { en: "Registration" } };
    const text = toMarkdown(
      writeArticle({ ...record, agenda: [begin, ...(record.agenda ?? []), meal] }, "en"),
    );
    expect(text).toMatch(/luncheon/);
    expect(text).not.toMatch(/for the delegation|registration/i);
  });
});
