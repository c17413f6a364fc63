import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Short acts and replies that share the paragraph of what they belong to, on an invented visit.

const LONG =
  "两市将继续扩大在港口建设、海员培训、船舶检验和渔业资源调查等方面的合作，共同推动航线往来，也将支持两地企业和院校开展多种形式的交流";
const paragraphs = (agenda: object[]): string[] =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("青松市市长安例访问湖滨"),
      city: zh("湖滨"),
      when: { start: "2024-03-05", end: "2024-03-07" },
      participants: [
        personOf("a", "安例", "青松市", "市长", { side: "guest", roles: ["head"] }),
        personOf("b", "博例", "湖滨市", "市长", { side: "host" }),
        personOf("c", "楚例", "湖滨市港务局", "局长", { side: "host" }),
      ],
      agenda,
    }),
    "zh",
  )
    .split("\n\n")
    .slice(1);
const talks = (remarks: object[], part = "evening"): object => ({
  key: "t",
  activity: "talks",
  when: { start: "2024-03-06", part },
  people: [{ key: "a" }, { key: "b" }],
  remarks,
});
const TOUR = {
  key: "v",
  activity: "tour",
  when: { start: "2024-03-06", part: "morning" },
  saw: [zh("湖滨码头")],
};
const FIRST = { key: "f", activity: "tour", when: { start: "2024-03-05" }, saw: [zh("展览馆")] };
const OTHER = { key: "o", activity: "tour", when: { start: "2024-03-07" }, saw: [zh("海员学院")] };

describe("a paragraph", () => {
  it("takes a short act and what followed on its day", () => {
    const [, day] = paragraphs([FIRST, TOUR, talks([remark("r", "b", "say", LONG)]), OTHER]);
    expect(day).toMatch(/^6日上午，[^。]*参观了湖滨码头。当晚，/);
  });

  it("begins with another day", () => {
    const early = { ...TOUR, when: { start: "2024-03-05", part: "evening" } };
    expect(paragraphs([FIRST, early, talks([remark("r", "b", "say", LONG)]), OTHER]).join("\n")).toMatch(
      /参观了湖滨码头。\n/,
    );
  });

  it("takes a reply of a few words, not one of some length", () => {
    const said = remark("r", "b", "say", LONG);
    const short = paragraphs([talks([said, remark("s", "a", "say", "愿加强合作")]), OTHER]);
    expect(short.find((one) => one.includes("愿加强合作"))).toContain("海员培训");
    const long =
      "青松市愿派出青年海员来湖滨学习，并在港口管理、航道疏浚和海洋环境保护等方面借鉴湖滨的经验和做法，同时邀请湖滨的院校和企业来青松考察投资";
    const own = paragraphs([talks([said, remark("s", "a", "say", long)]), OTHER]);
    expect(own.find((one) => one.includes("借鉴湖滨的经验"))).not.toContain("海员培训");
  });

  it("has two long sentences of one speaker whole", () => {
    const harbour =
      "湖滨港去年新建三座码头，货物吞吐量连续五年增长，航线通达二十多个国家，海员学院的毕业生受到各地船东好评";
    const wish =
      "双方以此次来访为契机，在航道疏浚、港口管理、海洋环境保护和海员培训等方面互相学习，支持两地的院校和企业开展多种形式的交流，鼓励更多青年参加海员培训，组织会员企业参加航运博览会，共同把航线办得更好，造福两地居民，推动两市友好合作关系迈上新的台阶，让友城之间的联系更加紧密";
    const speech = { ...talks([remark("r", "b", "say", LONG, harbour), remark("s", "b", "hope", wish)]) };
    const made = paragraphs([{ ...speech, activity: "speeches" }, OTHER]);
    const whole = made.find((one) => one.includes("扩大在港口建设"));
    expect(whole).toMatch(/^6日晚，博例[^。]{40,}；湖滨港去年[^。]{40,}。博例希望双方[^。]{100,}。/);
    expect(whole?.length).toBeGreaterThan(262);
  });
});
