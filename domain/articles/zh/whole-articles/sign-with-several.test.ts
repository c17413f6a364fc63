import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const university = (name: string): object => ({ name: zh(name), kind: "university" });
const person = (key: string, name: string, of: string, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: university(of), title: zh(title) }],
  ...more,
});
const signed = (key: string, other: string, by: string, field: string): object => ({
  key,
  title: zh("合作备忘录"),
  type: "mou",
  status: "signed",
  parties: [
    { organization: university("湖滨科技大学"), signatories: ["bai"] },
    { organization: university(other), signatories: [by] },
  ],
  fields: [zh(field)],
});

describe("documents that one organization signed with several on one occasion", () => {
  it("are one sentence, with who signed each and the terms of each after it", () => {
    const record = {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("松山大学、云溪大学来访并签署合作备忘录"),
      when: { start: "2024-03-05" },
      delegations: [
        { key: "s", side: "guest", head: "an" },
        { key: "y", side: "guest", head: "mo" },
      ],
      participants: [
        person("an", "安例", "松山大学", "校长", { side: "guest", delegation: "s" }),
        person("mo", "莫常", "云溪大学", "副校长", { side: "guest", delegation: "y" }),
        person("bai", "白样", "湖滨科技大学", "校长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        { key: "sign", activity: "signing", agreements: ["a", "b"] },
        {
          key: "talks",
          activity: "talks",
          title: zh("座谈"),
          remarks: [{ key: "r", by: ["bai"], act: "introduce", points: [zh("学校的历史")] }],
        },
      ],
      agreements: [signed("a", "松山大学", "an", "护理"), signed("b", "云溪大学", "mo", "林业")],
    } as unknown as DraftRecord;
    const article = text(record, "zh");
    expect(article).toContain("湖滨科技大学分别与松山大学、云溪大学签署了合作备忘录");
    expect(article).toMatch(/白样与安例、莫常分别签字。/);
    expect(article).toContain("根据与松山大学的备忘录，双方将在护理领域开展合作。");
    expect(article).toContain("根据与云溪大学的备忘录，双方将在林业领域开展合作。");
  });
});

describe("documents of one name that different pairs signed at one event", () => {
  const society = (name: string): object => ({ organization: { name: zh(name), kind: "association" } });
  const forum = (...agreements: object[]): string =>
    text(
      {
        format: FORMAT,
        kind: "seminar",
        status: "held",
        title: zh("湖滨论坛举行"),
        officialName: zh("湖滨论坛"),
        when: { start: "2024-03-05" },
        participants: [
          {
            key: "a",
            person: { name: zh("安例") },
            posts: [{ title: zh("会长"), organization: { name: zh("湖滨学会") } }],
          },
        ],
        agenda: [
          { key: "t", activity: "speeches", people: [{ key: "a", as: "speaker" }], topics: [zh("湖泊治理")] },
        ],
        agreements,
      } as unknown as DraftRecord,
      "zh",
    );
  const pair = (key: string, one: string, other: string, more: object = {}): object => ({
    key,
    title: zh("合作协议"),
    type: "other",
    status: "signed",
    parties: [society(one), society(other)],
    ...more,
  });
  it("are one sentence", () => {
    const article = forum(
      pair("x", "北山学会", "南山学会"),
      pair("y", "东海学会", "西海学会"),
      pair("z", "甲木学会", "乙木学会"),
    );
    expect(article).toContain(
      "北山学会与南山学会、东海学会与西海学会、甲木学会与乙木学会分别签署了合作协议。",
    );
    expect(article.match(/签署/g)).toHaveLength(1);
  });
  it("are sentences of their own where more is known of one, or a party signed twice with others", () => {
    const known = forum(
      pair("x", "北山学会", "南山学会"),
      pair("y", "东海学会", "西海学会", { purpose: zh("保护湖泊") }),
    );
    expect(known).toMatch(/北山学会与南山学会签署合作协议。/);
    const crossed = forum(pair("x", "北山学会", "南山学会"), pair("y", "南山学会", "东海学会"));
    expect(crossed).not.toContain("分别");
  });
});
