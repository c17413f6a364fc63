import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const person = (key: string, name: string, organization: string, title: string) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(organization), kind: "university" }, title: zh(title) }],
});
const article = (background: string): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "seminar",
      status: "held",
      officialName: zh("湖滨论坛"),
      when: { start: "2024-03-05" },
      participants: [person("a", "安例文", "湖滨大学", "教授"), person("b", "博例", "云雀大学", "校长")],
      agenda: [
        {
          key: "x",
          activity: "speeches",
          remarks: [{ key: "r", by: ["a"], act: "introduce", points: [zh("湖滨的历史")] }],
        },
        {
          key: "y",
          activity: "talks",
          people: [{ key: "a" }, { key: "b" }],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "consensus", points: [zh("进一步加强合作")] }],
      background: [zh(background)],
    } as unknown as DraftRecord,
    "zh",
  );

describe("a sentence of context about who somebody is", () => {
  it("comes before the posts where the person is introduced", () => {
    const text = article("安例文是著名历史学家。");
    expect(text).toContain("著名历史学家、湖滨大学教授安例文");
    expect(text).not.toContain("安例文是");
  });

  it("stays a sentence where it says more", () => {
    expect(article("安例文是湖滨人，研究历史二十年。")).toContain("安例文是湖滨人，研究历史二十年。");
  });
});

describe("what two of those at an event agreed on when they met", () => {
  it("is theirs, not that of all who were there", () => {
    const text = article("湖滨论坛每年举行一次。");
    expect(text).toContain("双方一致同意进一步加强合作");
    expect(text).not.toContain("与会人员一致同意");
  });
});
