import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

// An invented signing of societies whose presidents are recorded as a group without names.

const society = (name: string): object => ({ name: zh(name), kind: "association" });
const SOCIETIES = ["湖滨市茶商会", "云雀市茶商会", "松山市茶商会"].map(society);

const written = (parties: readonly object[], of: readonly object[], group = "会长"): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("茶商会签署合作备忘录"),
      news: "a",
      participants: [{ key: "g", group: zh(group), of, roles: ["signatory"] }],
      agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
      agreements: [
        {
          key: "a",
          title: zh("合作备忘录"),
          type: "mou",
          status: "signed",
          parties: parties.map((organization) => ({ organization })),
        },
      ],
    }),
    "zh",
  );

it("names the presidents of all parties after these", () => {
  expect(written(SOCIETIES, SOCIETIES)).toMatch(/各方会长签(?:署备忘录|字)。/);
  expect(written(SOCIETIES.slice(0, 2), SOCIETIES.slice(0, 2))).toMatch(/双方会长签(?:署备忘录|字)。/);
});

it("says for whom the presidents of some parties signed", () => {
  const text = written(SOCIETIES, SOCIETIES.slice(0, 1));
  expect(text).not.toMatch(/[双各]方会长/);
  expect(text).toContain("湖滨市茶商会");
});

it("says once whose the presidents are", () => {
  expect(written(SOCIETIES, SOCIETIES, "各方会长")).not.toContain("各方各方");
  expect(written(SOCIETIES, SOCIETIES, "三地会长")).not.toContain("各方三地");
});
