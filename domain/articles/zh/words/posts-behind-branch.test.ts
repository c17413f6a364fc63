import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, person, personOf, zh } from "../whole-articles/lake-town.test-data";

const SOCIETY = { name: zh("湖滨云雀商会"), kind: "association" };
const text = (unit: string, title: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山开发区代表团到访青石总商会"),
      home: { name: zh("青石总商会"), kind: "association" },
      venue: { name: zh("青石总商会") },
      delegations: [{ key: "d", side: "guest", head: "an", size: 9 }],
      participants: [
        personOf("lu", "陆样", "青石总商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("an", "安例", "松山开发区", "主任", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "松山科创公司", "董事长", { side: "guest", delegation: "d" }),
        person("mo", "莫常", { name: zh(unit), parent: SOCIETY }, title, { side: "guest", delegation: "d" }),
        person("zhou", "周例", SOCIETY, "理事", { side: "guest", delegation: "d" }),
        person("du", "杜样", SOCIETY, "理事", { side: "guest", delegation: "d" }),
      ],
      agenda: [{ key: "t", activity: "tour", saw: [zh("展厅")] }],
    }),
    "zh",
  );

it("names an organization again behind a branch, which has officers of its own", () => {
  expect(text("松山办事处", "秘书长")).toMatch(/松山办事处秘书长莫常，(?:该商会|湖滨云雀商会)理事周例、杜样/);
});

it("does not behind a department", () => {
  expect(text("联络部", "部长")).toContain("联络部部长莫常，理事周例");
});
