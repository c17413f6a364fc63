import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const org = (name: string, kind = "association"): object => ({ name: zh(name), kind });
const forum = (more: object): string =>
  faultlessText(
    heldEvent({ kind: "seminar", title: zh("云雀论坛举行"), officialName: zh("云雀论坛"), ...more }),
    "zh",
  );

describe("a post without a title", () => {
  it("joins what somebody is, as a title would", () => {
    const an = {
      key: "an",
      person: { name: zh("安例") },
      posts: [{ organization: org("湖滨大学", "university") }],
      functions: [zh("院士")],
    };
    const text = forum({ participants: [an, personOf("bai", "白样", "松山公司", "总经理")] });
    expect(text).toContain("湖滨大学院士安例");
  });

  it("does not take over the title of the next one", () => {
    const an = {
      key: "an",
      person: { name: zh("安例") },
      posts: [
        { organization: org("云溪公司", "company") },
        { organization: org("南汀集团", "company"), title: zh("总裁") },
      ],
    };
    const text = forum({ participants: [an, personOf("bai", "白样", "松山公司", "总经理")] });
    expect(text).toContain("南汀集团总裁、云溪公司安例");
    expect(text).not.toContain("云溪公司、南汀集团总裁");
  });
});

describe("chambers that differ in their region", () => {
  it("keep their names between others", () => {
    const of = ["白沙企业商会", "云雀省湖滨商会", "松山省湖滨商会", "南汀省湖滨商会", "青石市航运协会"];
    const text = forum({
      participants: [
        personOf("bai", "白样", "松山公司", "总经理"),
        { key: "g", group: zh("会长"), of: of.map((name) => org(name)) },
      ],
    });
    expect(text).toContain("白沙企业商会、云雀省湖滨商会、松山省湖滨商会、南汀省湖滨商会、青石市航运协会");
  });
});

describe("the larger event at the same time", () => {
  it("has no sentence for its dates", () => {
    const when = { start: "2024-03-05", end: "2024-03-07" };
    const text = forum({ when, partOf: { name: zh("湖滨科技年会"), how: "at", when } });
    expect(text).not.toMatch(/年会于3月5日|活动于3月5日/);
  });
});

describe("an item beside others", () => {
  it("is placed at the event, and a film is played", () => {
    const speech = { key: "s", activity: "speeches", remarks: [remark("r", "an", "hope", "论坛办得更好")] };
    const film = {
      key: "f",
      activity: "presentation",
      title: zh("友好短片"),
      topics: [zh("两地合影"), zh("捐赠场景")],
    };
    const text = forum({
      participants: [personOf("an", "安例", "湖滨大学", "校长")],
      agenda: [speech, film, { key: "p", activity: "presentation", title: zh("优秀论文交流") }],
    });
    expect(text).toContain("播放了友好短片，内容包括两地合影");
    expect(text).not.toMatch(/短片围绕|其间还进行了/);
  });
});

describe("what two recipients will do", () => {
  it("names them beside donors of other organizations", () => {
    const both = ["湖滨小学", "雪原医院"].map((name) => org(name, "other"));
    const text = faultlessText(
      heldEvent({
        kind: "other",
        title: zh("图书捐赠仪式举行"),
        officialName: zh("图书捐赠仪式"),
        participants: [
          personOf("an", "安例", "湖滨小学", "校长", { side: "host" }),
          personOf("bai", "白样", "雪原医院", "院长", { side: "guest" }),
          personOf("mo", "莫常", "松山公司", "总经理", { side: "guest" }),
        ],
        followUps: [
          {
            key: "f",
            text: zh("把图书放进阅览室"),
            force: "task",
            announce: true,
            by: { organizations: both },
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/湖滨小学、雪原医院.*放进阅览室/);
  });
});
