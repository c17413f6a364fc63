import { expect, test } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, PORT, personOf, zh } from "../whole-articles/lake-town.test-data";

// A delegation all of whose members the first sentence names, and who then give something. All names are invented.

const OWN = { side: "guest", delegation: "d" };
const text = (by: readonly string[]): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨港口商会慰问组慰问困难船员"),
      home: PORT,
      areas: [zh("云雀县")],
      delegations: [{ key: "d", name: zh("湖滨港口商会慰问组"), side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { ...OWN, roles: ["head"] }),
        personOf("bai", "白样", "湖滨港口商会", "秘书长", OWN),
        { key: "che", person: { name: zh("车例") }, posts: [{ title: zh("困难船员") }], side: "third" },
      ],
      outcomes: [{ key: "o", type: "gift", by, to: { participants: ["che"] }, points: [zh("慰问物资")] }],
      agenda: [
        {
          key: "v",
          activity: "other",
          did: zh("到困难船员车例家中走访慰问"),
          narrative: [zh("慰问组询问车例的生活情况。")],
          people: [{ key: "an", as: "head" }, { key: "bai" }],
          outcomes: ["o"],
        },
      ],
      news: "v",
    }),
    "zh",
  );

test("gives it under its name, rather than attend the event after its own act", () => {
  const whole = text(["an", "bai"]);
  expect(whole).not.toContain("成员包括");
  expect(whole).toMatch(/慰问组向[^。]*送上慰问物资/);
});

test("is not named for what one member gave", () => {
  expect(text(["bai"])).not.toMatch(/慰问组向/);
});
