import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { isOtherAct } from "./other-acts";

const record = {
  format: FORMAT,
  participants: [{ key: "a", person: { name: { en: "Ann Lee" }, later: { en: "Ms Lee" } } }],
} as DraftRecord;

it("finds what somebody did elsewhere, which does not explain the news", () => {
  expect(isOtherAct(record, "Ms Lee recently took part in the lake fair.")).toBe(true);
  expect(isOtherAct(record, "The hall recently took part in the lake fair.")).toBe(false);
  expect(isOtherAct(record, "Ms Lee was recently appointed head of the guild.")).toBe(false);
  expect(isOtherAct(record, "Ms Lee has led the guild since 2012.")).toBe(false);
  expect(isOtherAct(record, undefined)).toBe(false);
});
