import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, PORT, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// An invented visit of which the gift is the news, with an item that hands it over.

const visit = (handover: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀市航运协会来访并移交妈祖石像"),
      home: PORT,
      news: "g",
      delegations: [{ key: "d", name: zh("云雀市航运协会访问团"), side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "云雀市航运协会", "会长", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
        personOf("bai", "白样", "湖滨港口商会", "秘书长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh("港口合作")],
          remarks: [remark("r", "an", "hope", "与商会保持联系")],
        },
        {
          key: "h",
          activity: "handover",
          title: zh("妈祖石像和何许亲笔墨宝"),
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "receiver" },
          ],
          outcomes: ["g"],
          ...handover,
        },
      ],
      outcomes: [
        {
          key: "g",
          type: "gift",
          by: ["an"],
          to: { organizations: [PORT] },
          points: [zh("妈祖石像"), zh("何许亲笔书写的墨宝")],
        },
      ],
    }),
    "zh",
  );

describe("a gift that is the news and that an item hands over", () => {
  it("is stated once, with who received it", () => {
    const text = visit();
    expect(text).toMatch(/安例向湖滨港口商会赠送妈祖石像和何许亲笔书写的墨宝，由[^。]*秘书长白样接收/);
    expect(text).not.toContain("移交妈祖石像和何许亲笔墨宝");
  });

  it("keeps an item that has organizers or further people", () => {
    const organizers = [{ organization: { name: zh("苇塘公司"), kind: "company" }, tier: "organizer" }];
    expect(visit({ organizers })).toContain("苇塘公司");
    expect(visit({ peopleOpen: true })).not.toContain("白样接收");
  });

  it("keeps an item that hands over something else", () => {
    expect(visit({ title: zh("港口模型") })).toMatch(/安例[^。]*白样[^。]*港口模型/);
  });
});
