import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const an = personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "party" });
const bai = personOf("bai", "白样", "湖滨大学", "副校长", { side: "host" });

const visit = (agenda: readonly object[], more: object = {}): string =>
  text(
    heldEvent({
      kind: "reception",
      title: zh("松山商会到湖滨大学考察"),
      home: { name: zh("湖滨大学"), kind: "university" },
      participants: [an, bai],
      delegations: [{ key: "party", side: "guest", head: "an" }],
      agenda,
      ...more,
    }),
    "zh",
  );

const talks = (...remarks: object[]): object => ({ key: "talks", activity: "talks", remarks });

describe("a wish on behalf of somebody", () => {
  it("has a verb of its own, and thanks have no comma", () => {
    const school = { key: "school", organization: { name: zh("湖滨大学"), kind: "university" } };
    const people = { participants: [an, bai, { ...school, group: zh("全体师生"), side: "host" }] };
    const wish = { ...remark("r1", "bai", "hope", "双方拓展合作项目和领域"), onBehalfOf: "school" };
    expect(visit([talks(wish)], people)).not.toMatch(/代表[^，。]*，希望/);
    const thanks = { ...remark("r1", "bai", "thank", "松山商会的支持"), onBehalfOf: "school" };
    expect(visit([talks(thanks)], people)).not.toMatch(/代表[^，。]*，感谢/);
  });
});

describe("a wish after a statement about others", () => {
  it("begins a sentence, as they could hope too", () => {
    const said = remark("r1", "bai", "say", "学校将坚持开放办学", "两地学者可以通过论坛交流观点");
    const article = visit([talks(said, remark("r2", "bai", "hope", "今后开展更深入的交流"))]);
    expect(article).not.toMatch(/交流观点，希望/);
  });
});

describe("the parts of a programme", () => {
  const item = (...sections: string[]): object => ({
    key: "talks",
    activity: "talks",
    topics: [zh("区域发展")],
    sections: sections.map(zh),
  });

  it("are counted as topics where they have no noun", () => {
    expect(visit([item("经济", "法律", "海洋")])).toContain("设经济、法律和海洋三个专题");
    expect(visit([item("经济组", "法律组")])).not.toContain("专题");
    // 发展 and 市场 end like names of parts.
    expect(visit([item("渔业保护", "渔业市场", "渔业发展")])).toMatch(/设渔业保护.*三个专题/);
    expect(visit([item("成果展", "渔业市场")])).toContain("分设");
  });
});

describe("both sides", () => {
  const topics = [zh("实习基地建设")];
  const embassy = personOf("li", "李源", "云雀领事馆", "领事", { side: "third" });

  it("are two where people of a third organization were elsewhere", () => {
    const article = visit(
      [
        { key: "tour", activity: "tour", saw: [zh("校史馆")], people: [{ key: "an", as: "head" }] },
        { key: "talks", activity: "talks", topics },
        { key: "call", activity: "talks", people: [{ key: "an", as: "head" }, { key: "li" }] },
      ],
      { participants: [an, bai, embassy] },
    );
    expect(article).not.toContain("各方");
  });
});
