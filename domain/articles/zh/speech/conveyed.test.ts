import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { CITY, heldEvent, PORT, personOf, zh } from "../whole-articles/lake-town.test-data";

const written = (more: object, absent = false): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀市航运协会到访湖滨港口商会"),
      home: PORT,
      participants: [
        personOf("an", "安例", PORT.name.zh, "会长", { side: "host" }),
        personOf("bai", "白样", CITY.name.zh, "会长", { side: "guest" }),
        personOf("chen", "陈式", CITY.name.zh, "名誉会长", {
          side: "guest",
          ...(absent ? { presence: "absent" } : {}),
        }),
      ],
      agenda: [{ key: "t", activity: "talks", remarks: [{ key: "r", act: "convey", ...more }] }],
    }),
    "zh",
  );

it("reads out what is written, and passes on what is not", () => {
  const from = { by: ["bai"], from: ["chen"] };
  expect(written({ ...from, message: zh("贺信") }, true)).toContain("宣读了");
  expect(written({ ...from, message: zh("口信") }, true)).toMatch(/转达了[^。]*的口信/);
  expect(written({ ...from, message: zh("感谢") }, true)).toMatch(/转达了[^。]*的感谢/);
});

it("has somebody who is there give greetings rather than send them", () => {
  const text = written({ by: ["an"], from: ["an"], message: zh("新春祝福") });
  expect(text).toContain("致以新春祝福");
  expect(text).not.toContain("发来");
});

it("says to whom a letter was sent", () => {
  const text = written({ by: ["chen"], from: ["chen"], to: ["an"], message: zh("贺信") }, true);
  expect(text).toMatch(/陈式向[^，。]*安例致贺信/);
});

it("has one 的 between a sender and a message with an attribute", () => {
  const from = { by: ["bai"], from: ["chen"] };
  for (const message of ["亲切的问候", "预祝大会成功的贺电"]) {
    const text = written({ ...from, message: zh(message) }, true);
    expect(text).toContain(`陈式${message}`);
    expect(text).not.toContain(`的${message}`);
  }
});

it("has a message congratulate rather than say that it does", () => {
  const from = { by: ["chen"], from: ["chen"], message: zh("贺词") };
  const congratulated = written(
    { ...from, points: [zh("对商会成立表示祝贺"), zh("期待两会加强往来")] },
    true,
  );
  expect(congratulated).toContain("发来贺词，对商会成立表示祝贺，期待");
  expect(written({ ...from, points: [zh("航线将增加班次")] }, true)).toContain(
    "发来贺词，表示航线将增加班次",
  );
});
