import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { writeArticle } from "../../write";
import { zh } from "../whole-articles/lake-town.test-data";

const LAKE = { name: zh("湖滨商会"), kind: "association" };
const HARBOR = { name: zh("星河市港湾经济协会"), short: zh("港湾经济协会"), kind: "association" };
const HOTEL = { name: zh("枫叶酒店"), city: zh("星河") };

const agreement = (more: object = {}): object => ({
  key: "a",
  title: zh("合作备忘录"),
  type: "mou",
  status: "signed",
  parties: [
    { organization: LAKE, signatories: ["an"] },
    { organization: HARBOR, signatories: ["bai"] },
  ],
  ...more,
});
const person = (key: string, name: string, organization: object, title = "会长"): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
});
const record = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "signing",
    status: "held",
    title: zh("签署合作备忘录"),
    when: { start: "2024-03-05", part: "morning" },
    participants: [person("an", "安例", LAKE), person("bai", "白样", HARBOR)],
    agenda: [{ key: "s", activity: "signing", title: zh("签约"), agreements: ["a"] }],
    agreements: [agreement()],
    ...more,
  }) as DraftRecord;

describe("a signing at a larger event of the same place", () => {
  const partOf = { name: zh("湖滨港湾经贸合作推介会"), how: "at", venue: HOTEL };

  it("puts an unrecorded part of a day after the event's name", () => {
    const given = record({ when: { part: "morning" }, venue: HOTEL, partOf });
    expect(text(given, "zh")).toContain("湖滨港湾经贸合作推介会上午在星河枫叶酒店举行。会上，");
  });

  it("is the sentence of a summary", () => {
    const [only] = writeArticle(record({ venue: HOTEL, partOf }), "zh", {}, "summary").blocks;
    expect(JSON.stringify(only)).toContain(
      "在湖滨港湾经贸合作推介会上，湖滨商会会长安例与星河市港湾经济协会会长白样分别代表双方在",
    );
  });

  it("stays one sentence where the larger event has days or a place of its own", () => {
    const other = { ...partOf, venue: { name: zh("展览馆") } };
    expect(text(record({ venue: HOTEL, partOf: other }), "zh")).toContain("在湖滨港湾经贸合作推介会上，");
  });
});

describe("a signing ceremony with a name of its own", () => {
  const agenda = [{ key: "s", activity: "signing", title: zh("线上签署典礼"), agreements: ["a"] }];
  const given = (more: object, rest: object = {}): string =>
    text(
      record({
        when: { start: "2024-03-05" },
        online: "fully",
        agenda,
        agreements: [agreement(more)],
        ...rest,
      }),
      "zh",
    );

  it("is what the parties held, with those who signed as the subject of the signing", () => {
    expect(given({})).toContain(
      "2024年3月5日，湖滨商会与星河市港湾经济协会举行线上签署典礼，双方会长安例、白样签署合作备忘录。",
    );
  });

  it("names the organizations again where the posts differ", () => {
    const participants = [person("an", "安例", LAKE), person("bai", "白样", HARBOR, "理事长")];
    expect(given({}, { participants })).toContain(
      "会长安例、港湾经济协会理事长白样分别代表双方签署合作备忘录。",
    );
  });

  it("is in the headline without the letters of the document", () => {
    const title = zh("湖滨商会与港湾经济协会签署合作备忘录（MOU）");
    expect(given({}, { title })).toMatch(/^湖滨商会与港湾经济协会签署合作备忘录\n/);
  });

  it("counts the signings where the context counts the renewals", () => {
    const renewed = { nth: 5, renewalOf: { title: zh("合作备忘录") } };
    const article = given(renewed, {
      background: [zh("自2006年首次缔结以来，这次是第4次续签；双方往来不断。")],
    });
    expect(article).toContain("自2006年首次缔结以来，这次是第4次续签、第5次签署；双方往来不断。");
    expect(article).not.toContain("这是双方第五次签署");
    expect(given(renewed)).toContain("这是双方第五次签署该备忘录。");
  });
});

describe("those who only attended a signing", () => {
  const participants = [
    person("an", "安例", LAKE),
    person("bai", "白样", HARBOR, "理事长"),
    person("wu", "吴式", { name: zh("星河市商务局") }, "局长"),
    person("zhou", "周凡", { name: zh("星河市贸促会") }, "会长"),
  ];
  const article = (more: object): string =>
    text(
      record({
        participants,
        agreements: [agreement({ scope: [{ key: "s", text: zh("加强往来") }], ...more })],
      }),
      "zh",
    );

  it("come after what was signed where the lead names its witnesses", () => {
    const witnessed = article({ witnesses: ["wu"] });
    expect(witnessed.indexOf("周凡")).toBeGreaterThan(witnessed.indexOf("加强往来"));
    const plainly = article({});
    expect(plainly.split("\n")[2]).toContain("周凡");
  });

  it("follow who signed where a witness has a long post", () => {
    const signed = {
      officialName: zh("湖滨港湾合作伙伴推介活动"),
      agreements: [agreement({ witnesses: ["wu"], purpose: zh("建立合作伙伴关系") })],
    };
    const [an, bai] = participants;
    const long = person("wu", "吴式", { name: zh("湖滨国驻星河特别行政区联络办公室经济合作部") }, "副部长");
    const behind = text(record({ participants: [an, bai, long], ...signed }), "zh");
    expect(behind).toMatch(/分别代表双方签字。[^。]*吴式见证签约。/);
    const short = person("wu", "吴式", { name: zh("星河市商务局") }, "局长");
    expect(text(record({ participants: [an, bai, short], ...signed }), "zh")).toContain("吴式见证下，");
  });
});

it("has a part of an unknown day with the event, not between 双方 and the verb", () => {
  const article = text(
    record({
      when: { part: "afternoon" },
      officialName: zh("湖滨港湾合作促进中心揭牌仪式"),
      title: zh("湖滨港湾合作促进中心揭牌仪式在星河举行"),
      venue: HOTEL,
    }),
    "zh",
  );
  expect(article).toMatch(/(?:\n下午，湖滨|揭牌仪式下午在)/u);
  expect(article).not.toContain("双方下午");
});
