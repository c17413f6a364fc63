import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText as text } from "../faultless.test-data";
import { zh } from "./lake-town.test-data";

const body = (name: string): object => ({ name: zh(name), kind: "university" });
const person = (key: string, name: string, of: string, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: body(of), title: zh(title) }],
  ...more,
});
const signed = (key: string, other: string, by: string, field: string): object => ({
  key,
  title: zh("合作备忘录"),
  type: "mou",
  status: "signed",
  parties: [
    { organization: body("湖滨科技大学"), signatories: ["bai"] },
    { organization: body(other), signatories: [by] },
  ],
  fields: [zh(field)],
});

describe("documents that one organization signed with several on one occasion", () => {
  it("are one sentence, with who signed each and the terms of each behind it", () => {
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
    expect(article).toContain("湖滨科技大学与松山大学、云溪大学分别签署合作备忘录");
    expect(article).toMatch(/白样与安例、莫常分别签字。/);
    expect(article).toContain("根据与松山大学的备忘录，双方将在护理领域开展合作。");
    expect(article).toContain("根据与云溪大学的备忘录，双方将在林业领域开展合作。");
  });
});
