import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { CITY, heldEvent, officerOf, PORT, remark, zh } from "../zh/whole-articles/lake-town.test-data";

// Invented talks at which a guest asks for something and the host answers among other words.

const text = (promised: string, ...before: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀市航运协会到访湖滨港口商会"),
      home: PORT,
      participants: [
        officerOf("an", "安例", PORT.name.zh, "会长", { side: "host" }),
        officerOf("cui", "崔样", CITY.name.zh, "副会长", { side: "guest" }),
        officerOf("bai", "白样", CITY.name.zh, "会长", { side: "guest", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "an" }, { key: "bai" }],
          remarks: [
            remark("r1", "bai", "introduce", "协会的发展历程"),
            remark("r2", "bai", "ask", "商会支持建设引航员培训基地"),
            ...before,
            remark("r3", "an", "say", "两地航线不断增加，去年运送旅客三十万人次", "今年将再开两条航线"),
            remark("r4", "an", "promise", promised),
            remark("r5", "an", "stress", "商会是两地企业往来的桥梁，双方应定期互访"),
          ],
        },
      ],
    }),
    "zh",
  );

it("states what answers a request behind the request, before the other words", () => {
  const answered = text("研究培训基地的选址方案");
  expect(answered).toMatch(/引航员培训基地。[^\n]*将研究培训基地的选址方案。/);
  expect(answered.match(/选址方案/g)).toHaveLength(1);
  expect(answered.indexOf("选址方案")).toBeLessThan(answered.indexOf("三十万人次"));
});

it("leaves another promise where it was made", () => {
  const other = text("组织会员企业明年回访");
  expect(other.indexOf("明年回访")).toBeGreaterThan(other.indexOf("三十万人次"));
});

it("keeps the greeting in front of the answer", () => {
  const greeted = text("研究培训基地的选址方案", remark("w", "an", "welcome"));
  expect(greeted).toMatch(/引航员培训基地。安例[^。]*表示欢迎[^。]*选址方案/);
  expect(greeted.indexOf("选址方案")).toBeLessThan(greeted.indexOf("三十万人次"));
});

it("takes no general words and no names for an answer", () => {
  for (const promised of ["支持建设云雀市渔业展览馆", "进一步扩大商会的图书交流"]) {
    const other = text(promised);
    expect(other.indexOf(promised.slice(-4))).toBeGreaterThan(other.indexOf("三十万人次"));
  }
});

it("answers the requests of two speakers at once", () => {
  const both = text("研究培训基地的选址方案，修缮灯塔", {
    ...remark("q", "cui", "ask", "商会修缮灯塔"),
  });
  expect(both).toMatch(/修缮灯塔。[^\n]*安例[^。]*选址方案，修缮灯塔/);
});
