import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { writeArticle } from "../../write";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";
import { pathOfTitle, withActsOfTitles } from "./acts-as-titles";

const visit = (...agenda: readonly object[]) =>
  heldEvent({
    kind: "reception",
    title: zh("云雀商会来访"),
    home: { name: zh("湖滨商会") },
    participants: [
      personOf("an", "安例", "云雀商会", "会长", { side: "guest", roles: ["head"] }),
      personOf("bai", "白样", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
    ],
    agenda: [{ key: "z", activity: "talks", title: zh("座谈会") }, ...agenda],
  });

describe("an item of a programme whose title is an act", () => {
  it("is what those who were there did", () => {
    const text = faultlessText(visit({ key: "h", activity: "other", title: zh("合影留念") }), "zh");
    expect(text).toContain("双方合影留念");
    expect(text).not.toContain("进行了合影");
  });

  it("is what visitors saw where it was shown or explained", () => {
    const film = visit({ key: "h", activity: "presentation", title: zh("播放宣传片《走进湖滨》") });
    expect(faultlessText(film, "zh")).toMatch(/安例(?:一行)?(?:还)?观看了宣传片《走进湖滨》/);
    const heard = visit({ key: "h", activity: "presentation", title: zh("企业情况介绍") });
    expect(faultlessText(heard, "zh")).toContain("听取了企业情况介绍");
  });

  it("stays the title of an occasion", () => {
    const text = faultlessText(visit({ key: "h", activity: "ceremony", title: zh("互赠仪式") }), "zh");
    expect(text).not.toContain("双方互赠仪式");
    expect(text).toContain("互赠仪式");
  });

  it.each([
    ["handover", "学习用品"],
    ["handover", "交换机"],
    ["ceremony", "体验中心揭牌"],
    ["ceremony", "交换生项目启动"],
    ["presentation", "体验经济与城市更新"],
    ["presentation", "嘉宾介绍"],
    ["other", "观摩课"],
    ["other", "游览区开放"],
  ])("is none where a noun or an event begins with its verb: %s, %s", (activity, title) => {
    const record = visit({ key: "h", activity, title: zh(title) });
    expect(withActsOfTitles(record)).toBe(record);
  });

  it("is not what happened at the ceremony before it", () => {
    const text = faultlessText(
      visit(
        { key: "c", activity: "ceremony", title: zh("欢迎仪式") },
        { key: "h", activity: "other", title: zh("参观校史馆") },
      ),
      "zh",
    );
    expect(text).not.toContain("在欢迎仪式上");
    expect(text).toContain("参观了校史馆");
  });

  it("has the path of its title", () => {
    const record = visit({ key: "h", activity: "other", title: zh("合影留念") });
    const { blocks } = writeArticle(record, "zh");
    const paths = blocks
      .flatMap((one) => (one.type === "paragraph" ? one.sentences : []))
      .flatMap((one) => one.paths);
    expect(paths).toContain("agenda[h].title.zh");
    expect(paths).not.toContain("agenda[h].did.zh");
    expect(pathOfTitle(record, "agenda[z].topics[0].zh")).toBe("agenda[z].topics[0].zh");
  });
});
