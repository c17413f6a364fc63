import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

describe("an inspection of an organization of which only a meeting room is known", () => {
  it("goes to the organization", () => {
    const article = text(
      heldEvent({
        kind: "inspection",
        title: zh("省教育厅专家组到职教中心调研"),
        home: { name: zh("云雀市职业教育中心") },
        delegations: [{ key: "d", name: zh("专家组"), side: "guest", head: "an", size: 6 }],
        participants: [
          personOf("an", "安例", "松山省教育厅", "巡视员", {
            side: "guest",
            delegation: "d",
            roles: ["head"],
          }),
          personOf("bai", "白样", "云雀市职业教育中心", "校长", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [
          {
            key: "t",
            activity: "tour",
            people: [{ key: "an", as: "head" }],
            saw: [zh("智能制造实训基地")],
          },
          {
            key: "m",
            activity: "talks",
            title: zh("座谈会"),
            venue: { name: zh("行政楼二楼会议室") },
            remarks: [remark("r", "an", "say", "办学成绩突出")],
          },
        ],
      }),
      "zh",
    );
    expect(article).toContain("到云雀市职业教育中心调研");
    expect(article).not.toContain("到行政楼");
  });
});

describe("a document signed at the talks of a ceremony with a name", () => {
  it("has one occasion", () => {
    const signed = (name: string, key: string): object => ({
      organization: { name: zh(name) },
      signatories: [key],
    });
    const article = text(
      heldEvent({
        kind: "signing",
        title: zh("云雀市与湖滨市签署友城意向书"),
        officialName: zh("云雀市与湖滨市友城意向书签署仪式"),
        participants: [
          personOf("bai", "白样", "云雀市", "市长", { side: "host", roles: ["receiver"] }),
          personOf("an", "安例", "湖滨市", "市长", { side: "guest", roles: ["head"] }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            people: [
              { key: "bai", as: "receiver" },
              { key: "an", as: "head" },
            ],
            remarks: [remark("r", "bai", "say", "两市友好")],
            agreements: ["g"],
          },
        ],
        agreements: [
          {
            key: "g",
            title: zh("友城意向书"),
            type: "letter_of_intent",
            status: "signed",
            parties: [signed("云雀市", "bai"), signed("湖滨市", "an")],
          },
        ],
      }),
      "zh",
    );
    expect(article).not.toMatch(/仪式上，(?:座谈|会谈|会见)中，/);
    expect(article).toMatch(/仪式上，云雀市(?:市长白样)?与湖滨市/);
  });
});
