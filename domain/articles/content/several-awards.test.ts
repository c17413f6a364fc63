import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

const TEAM = { name: zh("湖滨国援外医疗队"), short: zh("医疗队"), kind: "other" };

/** A ceremony at which somebody gives two awards, and speaks. */
const ceremony = (
  title: string,
  item: string,
  participants: readonly object[],
  said: string,
  awards: readonly (readonly [to: object, what: string])[],
): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh(title),
      participants,
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh(item),
          outcomes: ["o", "p"],
          remarks: [remark("r", "an", "say", said)],
        },
      ],
      outcomes: awards.map(([to, what], at) => ({
        key: ["o", "p"][at],
        type: "award",
        by: ["an"],
        to,
        points: [zh(what)],
      })),
    }),
    "zh",
  );

it("has awards that one person gave to several groups as the news, in one sentence", () => {
  const group = (key: string, words: string): object => ({
    key,
    group: zh(words),
    of: [TEAM],
    side: "guest",
  });
  const text = ceremony(
    "青石国总统为湖滨国援外医疗队授勋",
    "授勋仪式",
    [
      personOf("an", "安例", "青石国", "总统", { side: "host", roles: ["head"] }),
      group("d", "9名医生"),
      group("t", "翻译和厨师"),
    ],
    "医疗队为民众带来希望",
    [
      [{ participants: ["d"] }, "“军官勋章”"],
      [{ participants: ["t"] }, "“骑士勋章”"],
    ],
  );
  const [, lead] = text.split("\n\n");
  expect(lead).toMatch(/安例向[^。]*9名医生颁发“军官勋章”，并向[^。]*翻译和厨师颁发“骑士勋章”/);
  expect(text).not.toContain("授勋授勋仪式");
  expect(text).not.toContain("医疗队授勋仪式");
});

const appointment = (to: object): string =>
  ceremony(
    "湖滨港口商会聘任招商顾问",
    "聘任仪式",
    [
      personOf("an", "安例", "湖滨港口商会", "会长", { side: "host" }),
      personOf("bo", "博例", "云雀市航运协会", "会长", { side: "guest" }),
      personOf("ce", "策例", "青石大学", "教授", { side: "guest" }),
    ],
    "湖滨欢迎各地企业",
    [
      [{ participants: ["bo"] }, "“招商顾问”聘书"],
      [to, "“法律顾问”聘书"],
    ],
  );

it("keeps the awards together where the giver has no part of the ceremony", () => {
  const [, lead] = appointment({ participants: ["ce"] }).split("\n\n");
  expect(lead).toMatch(/向[^。]*博例颁发“招商顾问”聘书，并向[^。]*策例颁发“法律顾问”聘书/);
});
