import { expect, it } from "vitest";
import { type DraftRecord, FORMAT, type Remark } from "../events/shape";
import { owedBy } from "./owed";

const remark: Remark = {
  key: "r",
  by: ["ann"],
  act: "promise",
  points: [{ en: "send the plan" }, {}, { zh: "回访" }],
};
const record: DraftRecord = { format: FORMAT, kind: "meeting", status: "held" };

it("the points of a promise are owed by who promised, each once", () => {
  let made = 0;
  const key = () => `f${++made}`;
  const owed = owedBy(record, remark, key);
  expect(owed).toEqual([
    {
      key: "f1",
      force: "commitment",
      text: { en: "send the plan" },
      by: { participants: ["ann"] },
      from: { remark: "r", point: 0 },
    },
    {
      key: "f2",
      force: "commitment",
      text: { zh: "回访" },
      by: { participants: ["ann"] },
      from: { remark: "r", point: 2 },
    },
  ]);
  expect(owedBy({ ...record, followUps: owed }, remark, key)).toEqual([]);
  expect(owedBy(record, { ...remark, by: "all" }, key)[0]?.by).toEqual({ all: true });
});

it("a wish is nothing owed", () => expect(owedBy(record, { ...remark, act: "hope" }, () => "f")).toEqual([]));
