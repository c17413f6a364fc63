import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, PORT, zh } from "../whole-articles/lake-town.test-data";

// Two invented courses whose participants visited an invented association together.

const text = (one: string, other: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("湖滨港口商会接待来宾"),
      home: PORT,
      delegations: [
        { key: "d", name: zh(one), side: "guest", size: 30 },
        { key: "e", name: zh(other), side: "guest", size: 20 },
      ],
      participants: [officerOf("an", "安例", PORT.name.zh, "会长", { side: "host", roles: ["receiver"] })],
      agenda: [{ key: "f", activity: "tour", venue: { name: zh("湖滨港") } }],
    }),
    "zh",
  );

it("calls those of two courses or teams no delegation", () => {
  expect(text("云雀港口研修班", "海角渔业研修班")).toContain("学员参观了湖滨港");
  expect(text("云雀港口研修班", "海角医疗队")).toContain("来宾参观了湖滨港");
  expect(text("云雀市代表团", "海角渔业研修班")).toContain("代表团参观了湖滨港");
});
