import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { CITY, heldEvent, PORT, personOf, zh } from "../whole-articles/lake-town.test-data";

/** The article of an invented meeting at which the guest, or the host, praised something. */
const praising = (by: string, point: string, kind = "reception"): string =>
  faultlessText(
    heldEvent({
      kind,
      title: zh("云雀市航运协会到访湖滨港口商会"),
      home: PORT,
      participants: [
        personOf("an", "安例", PORT.name.zh, "会长", { side: "host" }),
        personOf("bai", "白样", CITY.name.zh, "会长", { side: "guest" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [{ key: "r", by: [by], act: "praise", points: [zh(point)] }],
        },
      ],
    }),
    "zh",
  );

describe("praise", () => {
  it("of relations approves of nothing", () => {
    for (const by of ["an", "bai"]) {
      const text = praising(by, "两市升级伙伴关系");
      expect(text).toContain("积极评价两市升级伙伴关系");
      expect(text).not.toContain("肯定了两市");
    }
  });

  it("by a guest of what is found there is no approval", () => {
    expect(praising("bai", "商会的办学条件和服务水平")).toContain("称赞了商会的办学条件和服务水平");
    expect(praising("an", "航运协会的办学条件和服务水平")).toContain("肯定了航运协会的");
    expect(praising("bai", "商会的办学条件", "inspection")).not.toContain("称赞");
  });

  it("of results and work is approval by anybody", () => {
    expect(praising("bai", "商会取得的成绩")).toContain("肯定了商会取得的成绩");
  });
});
