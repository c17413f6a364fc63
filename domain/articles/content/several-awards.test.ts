import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

const TEAM = { name: zh("湖滨国援外医疗队"), short: zh("医疗队"), kind: "other" };

it("has awards that one person gave to several groups as the news, in one sentence", () => {
  const group = (key: string, words: string): object => ({
    key,
    group: zh(words),
    of: [TEAM],
    side: "guest",
  });
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("青石国总统为湖滨国援外医疗队授勋"),
      participants: [
        personOf("an", "安例", "青石国", "总统", { side: "host", roles: ["head"] }),
        group("d", "9名医生"),
        group("t", "翻译和厨师"),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("授勋仪式"),
          outcomes: ["o", "p"],
          remarks: [remark("r", "an", "say", "医疗队为民众带来希望")],
        },
      ],
      outcomes: [
        { key: "o", type: "award", by: ["an"], to: { participants: ["d"] }, points: [zh("“军官勋章”")] },
        { key: "p", type: "award", by: ["an"], to: { participants: ["t"] }, points: [zh("“骑士勋章”")] },
      ],
    }),
    "zh",
  );
  const [, lead] = text.split("\n\n");
  expect(lead).toMatch(/安例向[^。]*9名医生颁发“军官勋章”，并向[^。]*翻译和厨师颁发“骑士勋章”/);
  expect(text).not.toContain("授勋授勋仪式");
  expect(text).not.toContain("医疗队授勋仪式");
});

const appointment = (to: object): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨港口商会聘任招商顾问"),
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { side: "host" }),
        personOf("bo", "博例", "云雀市航运协会", "会长", { side: "guest" }),
        personOf("ce", "策例", "青石大学", "教授", { side: "guest" }),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("聘任仪式"),
          outcomes: ["o", "p"],
          remarks: [remark("r", "an", "say", "湖滨欢迎各地企业")],
        },
      ],
      outcomes: [
        {
          key: "o",
          type: "award",
          by: ["an"],
          to: { participants: ["bo"] },
          points: [zh("“招商顾问”聘书")],
        },
        { key: "p", type: "award", by: ["an"], to, points: [zh("“法律顾问”聘书")] },
      ],
    }),
    "zh",
  );

it("keeps the awards together where the giver has no part of the ceremony", () => {
  const [, lead] = appointment({ participants: ["ce"] }).split("\n\n");
  expect(lead).toMatch(/向[^。]*博例颁发“招商顾问”聘书，并向[^。]*策例颁发“法律顾问”聘书/);
});
