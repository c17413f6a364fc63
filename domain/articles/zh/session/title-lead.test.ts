import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const text = (more: object): string => faultlessText(heldEvent(more), "zh");
const AN = personOf("an", "安例", "云雀市人民政府", "副市长", { side: "guest", roles: ["head"] });
const BAI = personOf("bai", "白样", "松山市商务局", "局长", { side: "host" });

describe("the first sentence", () => {
  it("says what the visitors held, where the plan has only their journey", () => {
    const article = text({
      kind: "outbound_visit",
      title: zh("云雀市在松山举办茶业推介活动"),
      city: zh("松山"),
      participants: [AN],
    });
    expect(article).toMatch(/云雀市(?:人民政府)?副市长安例在松山举办茶业推介活动。/);
    expect(article).not.toContain("赴松山访问");
  });

  it("names the event of the title before whom its chair met there", () => {
    const article = text({
      kind: "meeting",
      title: zh("茶业合作委员会第三次会议召开"),
      officialName: zh("松山茶业合作委员会第三次会议"),
      city: zh("松山"),
      participants: [AN, BAI, { key: "lu", person: { name: zh("陆样") }, posts: [], side: "guest" }],
      venue: { name: zh("松山市民中心") },
      agenda: [{ key: "t", activity: "speeches", remarks: [remark("r", "bai", "say", "合作进展顺利")] }],
    });
    expect(article).toMatch(/2024年3月5日，松山茶业合作委员会第三次会议(?:在松山市民中心)?举行。/);
    expect(article).not.toContain("此次活动为");
  });

  it("introduces whom the title says attended", () => {
    const article = text({
      title: zh("安例副市长出席松山商会成立十周年庆典"),
      officialName: zh("松山商会成立十周年庆典"),
      participants: [AN, BAI],
    });
    expect(article).toMatch(/副市长安例出席松山商会成立十周年庆典。/);
    expect(article).not.toContain("庆典举行");
  });

  it("does not name twice whom the title says they talked with", () => {
    const article = text({
      kind: "meeting",
      title: zh("白样与云雀市副市长安例一行座谈交流"),
      participants: [BAI, AN],
      agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "bai", "say", "合作进展顺利")] }],
    });
    expect(article).toMatch(/副市长安例/);
    expect(article.split("\n\n")[1]).not.toMatch(/安例.*安例/);
  });

  it("introduces with whom the title says somebody attended, who has the name alone later", () => {
    const article = text({
      kind: "other",
      title: zh("副市长安例与松山市商务局局长白样共同出席茶业合作项目交接仪式"),
      officialName: zh("茶业合作项目交接仪式"),
      participants: [AN, BAI],
      agenda: [
        { key: "u", activity: "other", did: zh("为项目揭幕"), people: [{ key: "an" }, { key: "bai" }] },
      ],
    });
    expect(article).toMatch(/副市长安例与松山市商务局局长白样共同出席/);
    expect(article).toContain("安例、白样为项目揭幕");
  });

  it("keeps what the record chose as its news", () => {
    const article = text({
      kind: "outbound_visit",
      news: "an",
      title: zh("云雀市在松山举办茶业推介活动"),
      city: zh("松山"),
      participants: [AN],
    });
    expect(article).not.toContain("举办茶业推介活动。");
  });
});
