import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { CITY, heldEvent, PORT, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const congratulated = (whom: string, point: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
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
          remarks: [{ ...remark("r", "bai", "congratulate", point), whom: zh(whom) }],
        },
      ],
    }),
    "zh",
  );

it("names those congratulated apart from an event that is not theirs alone", () => {
  expect(congratulated("商会全体会员", "联合码头启用")).toContain("就联合码头启用向商会全体会员表示祝贺");
  expect(congratulated("两地商会", "联合码头启用")).not.toContain("两地商会联合码头");
});

it("names them once where the words begin with them", () => {
  const text = congratulated("湖滨县", "湖滨县获评港口示范县");
  expect(text).toContain("祝贺湖滨县获评港口示范县");
  expect(text).not.toContain("湖滨县湖滨县");
});

it("follows the name with what they did, or with what happened to an organization", () => {
  expect(congratulated("安例", "当选会长")).toContain("祝贺安例当选会长");
  expect(congratulated("湖滨港口商会", "建会二十周年")).toMatch(/对[^，。]*商会建会二十周年表示祝贺/);
});

it("is on what somebody has achieved, or that they achieved it", () => {
  expect(congratulated("湖滨港", "湖滨港高质量发展成果")).toContain("对湖滨港高质量发展成果表示祝贺");
  expect(congratulated("湖滨港", "湖滨港取得丰硕成果")).toContain("祝贺湖滨港取得丰硕成果");
});

it("is on what they have gained rather than about it", () => {
  expect(congratulated("商会全体会员", "所取得的优异成绩")).toContain("祝贺商会全体会员取得优异成绩");
  expect(congratulated("商会", "办学取得的突出成就")).toContain("对商会办学取得的突出成就表示祝贺");
});
