import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { personOf, heldEvent as record, remark, zh } from "../whole-articles/lake-town.test-data";

describe("two sentences of context about one organization", () => {
  it("say what it is before what it did, and name it once", () => {
    const article = faultlessText(
      record({
        kind: "reception",
        title: zh("云雀市航运协会到访湖滨海洋学院"),
        participants: [
          personOf("an", "安例", "湖滨海洋学院", "院长", { side: "host", roles: ["receiver"] }),
          personOf("bo", "博例", "云雀市航运协会", "会长", { side: "guest", roles: ["head"] }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            topics: [zh("航运人才培养")],
            remarks: [remark("b", "bo", "hope", "学院为协会的会员企业培养更多人才")],
          },
        ],
        background: [
          zh("湖滨海洋学院于2008年1月与松山大学航运学院签订姊妹学院合约。"),
          zh("湖滨海洋学院前身是湖滨航海学堂，由地方士绅于1917年创办。"),
        ],
      }),
      "zh",
    );
    expect(article).toMatch(/湖滨海洋学院前身是[^。]+。该院于2008年1月与松山大学/);
  });
});
