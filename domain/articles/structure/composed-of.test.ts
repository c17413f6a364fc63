import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, zh } from "../zh/whole-articles/lake-town.test-data";

const guest = (key: string, name: string, more: object = {}) =>
  personOf(key, name, "云雀市航运协会", "会长", { side: "guest", delegation: "d", ...more });

it("says of whom a delegation consists behind the list of its members", () => {
  const text = faultlessText(
    heldEvent({
      kind: "seminar",
      officialName: zh("湖滨航运研讨会"),
      organizers: [{ organization: { name: zh("湖滨港口商会"), kind: "association" }, tier: "host" }],
      delegations: [{ key: "d", name: zh("云雀市代表团"), head: "a" }],
      participants: [guest("a", "安例", { roles: ["head"] }), guest("b", "博例"), guest("c", "陈例")],
      background: [zh("代表团由航运协会和船东会的代表组成。")],
    }),
    "zh",
  );
  expect(text.indexOf("安例")).toBeGreaterThan(0);
  expect(text.indexOf("代表团由")).toBeGreaterThan(text.indexOf("安例"));
});
