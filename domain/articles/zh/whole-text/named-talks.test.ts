import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// An invented meeting whose only talks have a name.

const written = (title: string, more: object = {}, item: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨港口商会与云雀航运局的特别会议"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("bai", "白样", "湖滨港口商会", "首席代表", { side: "host", roles: ["receiver"] }),
        personOf("an", "安例", "云雀航运局", "局长", { side: "guest", delegation: "d" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh(title),
          people: [{ key: "bai" }, { key: "an" }],
          remarks: [remark("r", "bai", "hope", "与航运局加强合作")],
          ...item,
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("talks with a name of which no more is known", () => {
  it("are held by those who met", () => {
    expect(written("特别会议")).toContain("一行，并举行特别会议");
  });
  it("are where something was said, rather than another meeting", () => {
    const article = written("港口业务磋商");
    expect(article).not.toMatch(/双方(?:参加|举行|开展)港口业务磋商/);
    expect(article).toContain("在港口业务磋商中，白样希望");
  });
  it("are held by both sides where they have topics", () => {
    const article = written("技术交流", {}, { topics: [zh("港口管理")] });
    expect(article).not.toContain("双方参加技术交流");
  });
});
