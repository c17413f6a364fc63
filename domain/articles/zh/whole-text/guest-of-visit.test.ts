import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const OFFICE = { name: zh("湖滨市外办"), kind: "government" };
const written = (more: object = {}): string =>
  text(
    heldEvent({
      kind: "reception",
      title: zh("湖滨医院接待安例来访"),
      home: { name: zh("湖滨医院"), kind: "hospital" },
      purpose: zh("了解口腔事业发展"),
      organizers: [{ organization: OFFICE, tier: "go_between" }],
      delegations: [{ key: "d", side: "guest", head: "an", size: 3 }],
      participants: [
        personOf("bai", "白样", "湖滨医院", "院长", { side: "host", roles: ["receiver"] }),
        personOf("an", "安例", "松山州议会", "议员", { side: "guest", delegation: "d" }),
        personOf("wu", "吴式", "松山友好协会", "秘书长", { side: "guest", delegation: "d" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            remark("r1", "bai", "introduce", "医院的发展历史"),
            remark("r2", "an", "introduce", "诊所的经营情况"),
          ],
        },
      ],
      background: [
        zh("此次交流活动在湖滨市外办的帮助下促成。"),
        zh("安例在松山行医多年，拥有多家私人诊所。"),
      ],
      ...more,
    }),
    "zh",
  );

describe("who arranged a visit", () => {
  it("is stated once where the office's own words state it", () => {
    expect(written().match(/湖滨市外办|市外办/g)).toHaveLength(1);
  });

  it("is stated from the record where they do not", () => {
    expect(written({ background: [zh("安例在松山行医多年，拥有多家私人诊所。")] })).toContain("牵线");
  });
});

describe("what the main guest did after the visit", () => {
  it("follows the guest's words", () => {
    const article = written({ background: [zh("安例回国后致力于推动合作项目落实。")] });
    expect(article.indexOf("回国后")).toBeGreaterThan(article.indexOf("诊所的经营情况"));
  });
});

describe("a member of another organization than the head of a counted delegation", () => {
  it("is named within the number", () => {
    expect(written()).toMatch(/安例与松山友好协会秘书长吴式等一行3人/);
  });

  it("is not one of them without a delegation", () => {
    const others = written({
      participants: [
        personOf("bai", "白样", "湖滨医院", "院长", { side: "host", roles: ["receiver"] }),
        personOf("an", "安例", "松山州议会", "议员", { side: "guest", delegation: "d" }),
        personOf("wu", "吴式", "松山友好协会", "秘书长", { side: "third", roles: ["escort"] }),
      ],
    });
    expect(others).not.toContain("吴式等一行3人");
  });
});
