import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { officerOf as person, zh } from "../whole-articles/lake-town.test-data";

// A visit and those who received the visitors, on invented events.

const host = (key: string, name: string, title: string, more: object = {}): object =>
  person(key, name, "湖滨港口管理局", title, { side: "host", roles: ["receiver"], ...more });
const along = (key: string, name: string, organization: string, title: string): object =>
  person(key, name, organization, title, { side: "guest", delegation: "d" });
const an = person("an", "安例", "松山港口协会", "副会长", {
  side: "guest",
  delegation: "d",
  roles: ["head"],
});
const text = (participants: object[], more: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("安例一行到访湖滨港口管理局"),
      when: { start: "2024-03-05", part: "afternoon" },
      delegations: [{ key: "d", side: "guest", head: "an", size: 6 }],
      agenda: [],
      participants,
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("who received the visitors", () => {
  it("follow those who came with the visitors", () => {
    const article = text([
      an,
      along("lan", "蓝虚", "枫丹航运研究院水运规划研究中心", "主任"),
      along("mo", "莫常", "北岸国际集装箱码头有限公司", "总经理助理"),
      along("dong", "董虚", "云溪内河船舶检验中心", "高级工程师"),
      host("bai", "白样", "局长"),
      host("chu", "楚例", "副局长"),
    ]);
    expect(article).toMatch(
      /到访湖滨港口管理局。[^，。]*蓝虚、[^。]*莫常[^。]*随同到访。局长白样、副局长楚例接待了来宾。/,
    );
  });

  it("has no clause after what the visit was for", () => {
    const article = text([an, host("bai", "白样", "局长")], { purpose: zh("推动两地港口共同开展绿色航运") });
    expect(article).not.toMatch(/，以?推动[^。]*，[^。]*接待了来宾/);
  });
});

describe("colleagues of who led an inspection", () => {
  const inspection = { kind: "inspection", title: zh("安例到湖滨港口管理局考察"), delegations: [] };
  const led = person("an", "安例", "松山港口协会", "副会长", { side: "guest", roles: ["head"] });
  const one = (organization: string): object =>
    person("mo", "莫常", organization, "联络处处长", { side: "guest" });

  it("come with the leader, before the destination", () => {
    const article = text([led, one("松山港口协会"), host("bai", "白样", "局长")], inspection);
    expect(article).toContain("松山港口协会副会长安例率联络处处长莫常到湖滨港口管理局考察，");
    expect(article).not.toContain("参加考察");
  });

  it("are not led by somebody of another organization", () => {
    const article = text([led, one("枫丹商会"), host("bai", "白样", "局长")], inspection);
    expect(article).not.toMatch(/安例率[^。]*莫常/);
  });
});
