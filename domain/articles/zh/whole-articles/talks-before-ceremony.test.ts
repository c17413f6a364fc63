import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

// Invented companies and universities.

const zh = (text: string): object => ({ zh: text });
const org = (name: string, kind: string): object => ({ name: zh(name), kind });
const SCHOOL = org("云溪大学", "university");
const FIRM = org("星河控股有限公司", "company");
const person = (key: string, name: string, organization: object, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});
const agreement = (key: string, title: string, other: object, witnesses: readonly string[]): object => ({
  key,
  title: zh(title),
  type: "other",
  status: "signed",
  parties: [
    { organization: FIRM, signatories: ["yu"] },
    { organization: other, ...(key === "a" ? { signatories: ["ren"] } : {}) },
  ],
  witnesses,
});

const article = (officialName: string, title: string, last: readonly string[] = ["lab"]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      title: zh("星河控股有限公司向云溪大学捐赠"),
      officialName: zh(officialName),
      news: "a",
      when: { start: "2024-03-05" },
      participants: [
        person("jin", "金样", SCHOOL, "校长", { side: "host", roles: ["receiver"] }),
        person("ren", "任例", SCHOOL, "副校长", { side: "host", roles: ["signatory"] }),
        person("lab", "鲍示", SCHOOL, "联络办公室主任", { side: "host", roles: ["witness"] }),
        person("yu", "余范", FIRM, "董事长", { side: "guest", roles: ["signatory"] }),
      ],
      agenda: [
        {
          key: "meet",
          activity: "talks",
          title: zh(title),
          people: [{ key: "jin", as: "receiver" }, { key: "yu" }],
          remarks: [
            { key: "r1", by: ["jin"], act: "say", points: [zh("学校将加强与企业的联系")] },
            { key: "r2", by: ["yu"], act: "say", points: [zh("公司愿支持教育")] },
          ],
        },
        {
          key: "sign",
          activity: "signing",
          title: zh("签约仪式"),
          people: [{ key: "ren" }, { key: "yu" }, { key: "lab" }],
          agreements: ["a", "b"],
        },
      ],
      agreements: [
        agreement("a", "捐赠协议", SCHOOL, ["lab"]),
        agreement("b", "共建实践基地协议", org("湖滨学院", "university"), last),
      ],
    } as unknown as DraftRecord,
    "zh",
  );

describe("talks before the ceremony that is the news", () => {
  const text = article("星河控股有限公司向云溪大学捐赠仪式", "会见");

  it("are dated by the signing, which the text has stated first", () => {
    expect(text).toMatch(/签约仪式前，云溪大学校长金样会见余范/);
    expect(text).not.toContain("会谈");
  });

  it("are not before a meeting at which the document was signed", () => {
    expect(article("星河与云溪合作会议", "会见")).not.toContain("签约仪式前");
  });

  it("are not dated where they have a name of their own", () => {
    expect(article("星河控股有限公司向云溪大学捐赠仪式", "校企合作圆桌会")).not.toContain("签约仪式前");
  });

  it("follow all documents of the ceremony, whose one witness is stated once", () => {
    expect(text.indexOf("共建实践基地协议")).toBeLessThan(text.indexOf("签约仪式前"));
    expect(text.match(/鲍示/g)).toHaveLength(1);
  });

  it("leaves documents with other witnesses apart", () => {
    expect(article("星河控股有限公司向云溪大学捐赠仪式", "会见", ["jin"])).toMatch(/金样[^。]*见证/);
  });
});
