import { expect, it } from "vitest";
import { text } from "./gatherings.test-data";
import { officerOf, zh } from "./lake-town.test-data";

// Organizations that a list has named, and their people later in the same sentence, at an invented forum.

const NAMES = ["湖滨贸易促进委员会", "云雀市招商投资促进局", "松山工商协会"];
const organizers = (names: readonly string[]) =>
  names.map((name) => ({ organization: { name: zh(name), kind: "association" }, tier: "organizer" }));
const organized = (names: readonly string[]): string =>
  text({
    kind: "outbound_visit",
    title: zh("安例出席湖滨航运论坛"),
    delegations: [{ key: "d", side: "guest", head: "an" }],
    participants: [
      officerOf("an", "安例", "云溪港口商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
      officerOf("bai", "白样", NAMES[0] ?? "", "副会长", { side: "host" }),
      officerOf("chen", "陈样", NAMES[2] ?? "", "主席", { side: "host" }),
    ],
    agenda: [
      { key: "m", activity: "talks", title: zh("湖滨早餐会"), people: [{ key: "an" }] },
      {
        key: "f",
        activity: "ceremony",
        title: zh("湖滨航运洽谈会"),
        organizers: organizers(names),
        people: [{ key: "an" }, { key: "bai" }, { key: "chen" }],
      },
    ],
  });

it("names people of one of several organizers with its name", () => {
  expect(organized(NAMES)).not.toMatch(/该(?:委员会|协会)/);
});
