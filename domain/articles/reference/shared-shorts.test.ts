import { expect, it } from "vitest";
import type { DraftRecord } from "../../events/shape";
import { sharedShorts } from "./shared-shorts";

const zh = (text: string) => ({ zh: text });
const guest = (name: string): DraftRecord =>
  ({
    home: { name: zh("云雀市港口商会"), short: zh("市港口商会") },
    participants: [
      { key: "an", posts: [{ organization: { name: zh(name), kind: "association" }, title: zh("会长") }] },
    ],
  }) as DraftRecord;

it("does not use a name by level of which another city has one too", () => {
  expect([...sharedShorts(guest("湖滨市港口商会"), "zh")]).toEqual(["市港口商会"]);
  expect([...sharedShorts(guest("湖滨市航运协会"), "zh")]).toEqual([]);
  expect([...sharedShorts(guest("云雀市港口商会"), "zh")]).toEqual([]);
});
