import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

// A delegation comes to an invented school, whose people took part in what it did there.

const SCHOOL = { name: zh("松山中学"), kind: "other" };
const person = (key: string, name: string, organization: object, title: string, side: string): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  side,
});
const text = (guest: string, delegation = "师生访问团"): string => {
  const of = { name: zh(guest), kind: "other", city: zh("星河国湖滨市") };
  return faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("松山中学举行仪式欢迎师生来访"),
      when: { start: "2024-03-05" },
      home: SCHOOL,
      delegations: [{ key: "party", name: zh(delegation), side: "guest", size: 15 }],
      participants: [
        { ...person("bai", "白样", SCHOOL, "校长", "host"), roles: ["speaker"] },
        { key: "staff", group: zh("部分师生和家长代表"), of: [SCHOOL], side: "host" },
        { ...person("an", "安例", of, "项目负责人", "guest"), delegation: "party", roles: ["speaker"] },
      ],
      agenda: [
        {
          key: "welcome",
          activity: "ceremony",
          title: zh("欢迎仪式"),
          remarks: [
            { key: "r1", by: ["bai"], act: "say", points: [zh("此次来访是难得的学习机会")] },
            { key: "r2", by: ["an"], act: "say", points: [zh("访问团对这次交流期待已久")] },
          ],
        },
      ],
    } as unknown as DraftRecord,
    "zh",
  );
};

describe("a post at the beginning of a sentence, behind the name of its organization", () => {
  it("needs no name where only that organization has such a post", () => {
    const article = text("湖滨协会");
    expect(article).toMatch(/松山中学。校长白样/);
  });

  it("keeps the name where the sentence before has another organization of the kind", () => {
    expect(text("湖滨中学", "湖滨中学师生访问团")).not.toContain("该校校长白样");
  });
});
