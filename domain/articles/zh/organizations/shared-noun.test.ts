import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const present = (...of: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨外贸论坛举行"),
      city: zh("湖滨市"),
      participants: [
        personOf("bai", "白样", "湖滨外贸协会", "会长", { side: "host" }),
        {
          key: "g",
          group: zh("官员"),
          of: of.map((name) => ({ name: zh(name) })),
          ofOpen: true,
          side: "guest",
        },
      ],
      agenda: [{ key: "talk", activity: "discussion", topics: [zh("外贸形势")] }],
    }),
    "zh",
  );

it("puts 等国 behind the countries of missions in an open list", () => {
  expect(present("智利驻上海总领事馆", "古巴驻上海总领事馆", "埃及驻上海总领事馆")).toMatch(
    /智利、古巴、埃及等国驻上海总领事馆(?:的)?官员/,
  );
});

it("calls the offices of a prefecture by its level", () => {
  const text = present("石泉地区商务局", "石泉地区工信局", "石泉地区外办");
  expect(text).toContain("地区工信局");
  expect(text).not.toMatch(/、区工信局/);
});
