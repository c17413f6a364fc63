import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

// A gift of an invented chamber of commerce to two invented schools.

const CHAMBER = { name: zh("海角市云溪商会"), kind: "association" };
const school = (name: string) => ({ name: zh(name), kind: "other" });
const person = (key: string, name: string, organization: object, title: string, side: string): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  side,
});
const given = (key: string, what: string, from: string, to: string): object => ({
  key,
  activity: "handover",
  title: zh(what),
  people: [
    { key: from, as: "head" },
    { key: to, as: "receiver" },
  ],
});
const text = (chamber: object, more: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      title: zh("海角市云溪商会向云溪中学、湖滨中学捐赠图书"),
      officialName: zh("海角市云溪商会向云溪中学、湖滨中学图书捐赠仪式"),
      when: { start: "2024-03-05" },
      participants: [
        person("an", "安例", { name: zh("云溪县教育局") }, "局长", "host"),
        person("bai", "白样", chamber, "会长", "guest"),
        person("mo", "莫常", school("云溪中学"), "校长", "host"),
        person("lu", "陆样", school("湖滨中学"), "校长", "host"),
        { key: "chamber", group: zh("海角市云溪商会"), side: "guest", presence: "unstated" },
        { key: "schools", group: zh("云溪中学和湖滨中学"), side: "host", presence: "unstated" },
      ],
      agenda: [
        given("plate", "捐赠牌", "chamber", "schools"),
        given("flag", "锦旗", "mo", "chamber"),
        given("paper", "捐赠证书", "an", "chamber"),
      ],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("an organization that the sentences before have named", () => {
  it("is called by its noun, and two schools 两校", () => {
    const article = text(CHAMBER);
    expect(article).toContain("商会向两校移交捐赠牌");
    expect(article).not.toContain("海角市云溪商会移交");
  });

  it("is called by its noun without a bracket", () => {
    const gift = { key: "g", type: "gift", by: ["chamber"], points: [zh("图书三千册")] };
    const to = { organizations: [school("云溪中学"), school("湖滨中学")] };
    const plate = { ...given("plate", "捐赠牌", "chamber", "schools"), outcomes: ["g"] };
    const article = text(
      { ...CHAMBER, short: zh("商会") },
      { outcomes: [{ ...gift, to }], agenda: [plate, given("flag", "锦旗", "mo", "chamber")] },
    );
    expect(article).toContain("商会向两校捐赠图书三千册");
    expect(article).not.toContain("以下简称");
  });

  it("is not called by its noun alone beside another society, unless the event is its own", () => {
    const union = person("qi", "齐例", { name: zh("云溪县慈善协会"), kind: "association" }, "会长", "host");
    const participants = [
      union,
      person("bai", "白样", CHAMBER, "会长", "guest"),
      { key: "chamber", group: zh("海角市云溪商会"), side: "guest", presence: "unstated" },
    ];
    const agenda = [given("flag", "锦旗", "qi", "chamber")];
    expect(text(CHAMBER, { participants, agenda })).toContain("向该商会赠送锦旗");
    expect(text(CHAMBER, { participants, agenda, home: CHAMBER })).toContain("向商会赠送锦旗");
  });

  it("keeps its name beside another of the same noun", () => {
    const other = person("chen", "陈例", { name: zh("湖滨市云溪商会"), kind: "association" }, "会长", "host");
    const participants = [
      other,
      person("bai", "白样", CHAMBER, "会长", "guest"),
      { key: "chamber", group: zh("海角市云溪商会"), side: "guest", presence: "unstated" },
    ];
    const article = text(CHAMBER, { participants, agenda: [given("flag", "锦旗", "chen", "chamber")] });
    expect(article).toContain("向海角市云溪商会赠送锦旗");
  });
});

describe("several things that were handed over", () => {
  it("are one sentence, and a certificate is awarded", () => {
    const article = text(CHAMBER);
    expect(article).toMatch(/捐赠牌，[^。]*赠送锦旗，[^。]*颁发捐赠证书。/);
    expect(article).not.toMatch(/移交捐赠证书/);
  });
});
