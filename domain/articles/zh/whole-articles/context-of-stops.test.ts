import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const org = (name: string): object => ({
  name: zh(name),
  organization: { name: zh(name), kind: "university" },
});

const tour = (background: string[], more: object = {}): string[] =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨大学校长安例访问两所大学"),
      home: { name: zh("湖滨大学"), kind: "university" },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨大学", "校长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "云雀大学", "校长", { side: "host" }),
        personOf("mo", "莫常", "松山大学", "校长", { side: "host" }),
        { key: "yu", person: { name: zh("于刻石") }, functions: [zh("雕塑家")], side: "third" },
      ],
      agenda: [
        {
          key: "one",
          activity: "talks",
          title: zh("座谈会"),
          venue: org("云雀大学"),
          people: [{ key: "bai", as: "receiver" }, { key: "an" }],
          remarks: [
            remark("r1", "bai", "say", "两校自2001年建立联系以来，学生往来不断，教师也多次互访"),
            remark("r2", "an", "hope", "借此次访问深化两校合作"),
          ],
          ...more,
        },
        {
          key: "two",
          activity: "talks",
          title: zh("座谈会"),
          venue: org("松山大学"),
          people: [{ key: "mo" }, { key: "an" }],
          topics: [zh("学生交换")],
          remarks: [remark("r3", "mo", "hope", "两校有更多交流")],
        },
        {
          key: "three",
          activity: "other",
          did: zh("拜访雕塑家于刻石"),
          people: [{ key: "an", as: "head" }, { key: "yu" }],
          peopleOpen: true,
        },
      ],
      background: background.map(zh),
    }),
    "zh",
  )
    .trim()
    .split(/\n+/);

const paragraphOf = (lines: readonly string[], words: string): string =>
  lines.find((line) => line.includes(words)) ?? "";

describe("a sentence of context about somebody", () => {
  it("is in the paragraph of the stop whose organization it names, not of the one where they first speak", () => {
    const lines = tour(["安例是松山大学发展咨询委员会委员。"]);
    expect(paragraphOf(lines, "咨询委员会")).toContain("在松山大学");
    expect(paragraphOf(lines, "咨询委员会")).not.toContain("云雀大学");
  });

  it("follows the call on the one person whom it names", () => {
    const lines = tour(["湖滨大学校门前的大型雕塑《摆渡人》是于刻石的作品。"]);
    expect(paragraphOf(lines, "《摆渡人》")).toMatch(/拜访了雕塑家于刻石.*《摆渡人》/);
  });
});

describe("which visit it was", () => {
  it("comes before what was said on it", () => {
    const lines = tour([], { narrative: [zh("这是安例第二次访问云雀大学。")] });
    const text = lines.join("");
    expect(text.indexOf("第二次访问")).toBeLessThan(text.indexOf("白样表示"));
    expect(paragraphOf(lines, "第二次访问")).toMatch(/座谈会。这是安例第二次访问.*白样表示/);
  });
});

describe("that such an event was the first in history", () => {
  it("is in the first paragraph", () => {
    const text = faultlessText(
      heldEvent({
        kind: "seminar",
        title: zh("首届湖滨花农论坛举行"),
        officialName: zh("首届湖滨花农论坛"),
        organizers: [{ organization: { name: zh("湖滨花卉协会"), kind: "association" }, tier: "host" }],
        participants: [personOf("an", "安例", "湖滨花卉协会", "会长", {})],
        agenda: [
          {
            key: "d",
            activity: "discussion",
            remarks: [remark("r", "an", "say", "花农要联合起来，共同打造湖滨花卉品牌")],
          },
        ],
        background: [zh("举办这样的论坛，在湖滨花卉史上是首次。")],
      }),
      "zh",
    );
    const [, lead = ""] = text.trim().split(/\n+/);
    expect(lead).toContain("史上是首次");
  });
});
