import { describe, expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

// What a meeting brought about, and what was agreed on at a signing. All names are invented.

const LAKE = { name: zh("湖滨市外办"), kind: "government" };
const SKY = { name: zh("云雀省湖岸商会"), kind: "association" };
const PORT = { name: zh("湖滨港口商会"), kind: "association" };

describe("the result of a meeting, recorded without an item", () => {
  it("comes before the tour that followed the meeting", () => {
    const text = faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("五市外办主任座谈会在湖滨召开"),
        officialName: zh("五市外办主任座谈会"),
        home: LAKE,
        city: zh("湖滨"),
        participants: [personOf("an", "安例", "湖滨市外办", "主任", { side: "host" })],
        agenda: [
          {
            key: "t",
            activity: "discussion",
            topics: [zh("工作经验")],
            remarks: [remark("r", "an", "propose", "加强信息交流")],
          },
          { key: "v", activity: "tour", told: "after", saw: [zh("湖滨陶瓷馆")] },
        ],
        outcomes: [{ key: "o", type: "result", points: [zh("会议谋划了五市外办加强联系的思路")] }],
      }),
      "zh",
    );
    expect(text.indexOf("会议谋划了")).toBeGreaterThan(text.indexOf("加强信息交流"));
    expect(text.indexOf("会议谋划了")).toBeLessThan(text.indexOf("湖滨陶瓷馆"));
  });
});

describe("a document that one visitor signed abroad", () => {
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      news: "a",
      title: zh("湖滨港口商会与云雀省湖岸商会签署备忘录"),
      home: PORT,
      areas: [zh("云雀省")],
      city: zh("雀湾市"),
      participants: [
        personOf("an", "安例", "湖滨港口商会", "副会长", { side: "guest", roles: ["head"] }),
        personOf("mo", "莫常", "云雀省湖岸商会", "会长", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "an" }, { key: "mo" }],
          topics: [zh("机构合作")],
          remarks: [remark("r", "an", "say", "两会合作基础良好")],
        },
        {
          key: "s",
          activity: "signing",
          people: [{ key: "an" }, { key: "mo" }],
          agreements: ["a"],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "consensus", points: [zh("建立年度会晤机制")] }],
      agreements: [
        {
          key: "a",
          title: zh("合作备忘录"),
          type: "mou",
          status: "signed",
          parties: [
            { organization: PORT, signatories: ["an"] },
            { organization: SKY, signatories: ["mo"] },
          ],
          fields: [zh("经贸调研"), zh("信息共享")],
        },
      ],
    }),
    "zh",
  );

  it("is stated with the place instead of a sentence about the visit", () => {
    expect(text).toMatch(/在云雀省雀湾市签署合作备忘录/);
    expect(text).not.toContain("当天，安例");
  });

  it("is followed by its terms and by what both sides agreed on, before the talks", () => {
    expect(text).toMatch(/。双方一致同意建立年度会晤机制。\n/);
    expect(text.indexOf("年度会晤机制")).toBeLessThan(text.indexOf("两会合作基础良好"));
  });
});

describe("what both sides intend, recorded without an item", () => {
  it("goes on from what they said together, not from the document", () => {
    const text = faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("安例会见莫常"),
        home: PORT,
        participants: [
          personOf("an", "安例", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] }),
          personOf("mo", "莫常", "云雀省湖岸商会", "会长", { side: "guest" }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            topics: [zh("航线开发")],
            agreements: ["a"],
            remarks: [
              { key: "r", by: "all", act: "say", points: [zh("此次协议的签署为两地航运注入了新动力")] },
              remark("s", "mo", "hope", "航线早日开通"),
            ],
          },
        ],
        agreements: [
          {
            key: "a",
            title: zh("航运合作协议"),
            type: "other",
            status: "signed",
            parties: [{ organization: PORT }, { organization: SKY }],
          },
        ],
        followUps: [
          { key: "f", text: zh("以此为契机，深化航运合作"), force: "intention", by: { all: true } },
        ],
      }),
      "zh",
    );
    const order = ["注入了新动力", "以此为契机", "航线早日开通"].map((one) => text.indexOf(one));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });
});
