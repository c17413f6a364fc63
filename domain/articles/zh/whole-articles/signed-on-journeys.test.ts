import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const org = (name: string): object => ({ name: zh(name), kind: "association" });
const person = (key: string, name: string, organization: object, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});
const [lake, hill] = [org("湖滨商会"), org("松山商会")];
const bai = person("bai", "白样", lake, "会长", { side: "host", roles: ["speaker", "signatory"] });
const an = person("an", "安例", hill, "会长", {
  side: "guest",
  delegation: "d",
  roles: ["head", "speaker", "signatory"],
});
const agreement = {
  key: "ag",
  title: zh("合作协议"),
  type: "other",
  status: "signed",
  parties: [
    { organization: lake, signatories: ["bai"] },
    { organization: hill, signatories: ["an"] },
  ],
};
const said = (key: string, by: string[], point: string): object => ({
  key,
  by,
  act: "say",
  points: [zh(point)],
});
const talks = { key: "t", activity: "talks", remarks: [said("r1", ["bai"], "湖滨的茶叶产业发展很快")] };
const signing = {
  key: "s",
  activity: "signing",
  agreements: ["ag"],
  people: [{ key: "bai" }, { key: "an" }],
  remarks: [said("r2", ["an", "bai"], "协议架起了两会会员交流的平台")],
};
const written = (more: object): string =>
  text(
    {
      format: FORMAT,
      kind: "signing",
      status: "held",
      title: zh("湖滨商会与松山商会签署合作协议"),
      news: "ag",
      home: lake,
      city: zh("湖滨"),
      when: { start: "2024-03-05" },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [bai, an],
      agenda: [talks, signing],
      agreements: [agreement],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("a document signed on a journey of one party", () => {
  it("leaves the purpose of the journey to those who travelled", () => {
    const article = written({ purpose: zh("考察学习") });
    expect(article).toContain("安例一行到湖滨考察学习，");
    expect(article).not.toContain("协议，考察学习");
  });

  it("keeps what both sign for with the signing", () => {
    const article = written({ purpose: zh("加强两地茶业的合作") });
    expect(article).toContain("签署合作协议，以加强两地茶业的合作");
    expect(article).not.toContain("一行到湖滨");
  });

  it("is not signed on all the days of the journey", () => {
    const article = written({ when: { start: "2024-03-05", end: "2024-03-08" } });
    expect(article).toContain("5日至8日，松山商会会长安例一行到");
    expect(article).not.toMatch(/8日，[^。]*商会与[^。]*签署/u);
  });
});

describe("words at the signing that the first paragraph reports", () => {
  it("come before the talks that preceded it", () => {
    const article = written({});
    const [at, before] = [article.indexOf("交流的平台"), article.indexOf("茶叶产业发展很快")];
    expect(at).toBeGreaterThan(0);
    expect(before).toBeGreaterThan(at);
    expect(article).toContain("签约前，");
  });
});
