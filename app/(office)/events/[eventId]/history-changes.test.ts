import { expect, it } from "vitest";
import type { DraftRecord } from "@/domain/events/shape";
import { pathLabel, valueLabel } from "../record-labels";
import { describedChanges } from "./history-changes";

const record: DraftRecord = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  participants: [{ key: "p1", person: { name: { zh: "王五" } } }],
};
const words = {
  pathLabel: (path: string) => pathLabel(path, record, "zh", (field) => field),
  valueLabel: (field: Parameters<typeof valueLabel>[0], value: unknown) =>
    valueLabel(field, value, record, "zh", (word) => word),
};
const shown = (noun: string, ...changes: { path: string; before?: unknown; after?: unknown }[]) =>
  describedChanges({ noun, changes }, words).map(({ label, before, after }) => [label, before, after]);

it("of articles, files and follow-ups are no versions, ids or codes", () => {
  expect(
    shown(
      "article",
      { path: "eventVersion", before: 1, after: 2 },
      { path: "version", before: 1, after: 2 },
      { path: "edits[0].id", after: "01a1f95b" },
    ),
  ).toEqual([]);
  expect(
    shown("followUp", { path: "responsibleId", after: "01a1f95b" }, { path: "kind", after: "x" }),
  ).toEqual([]);
  expect(shown("attachment", { path: "size", after: 9 }, { path: "name", after: "合影.jpg" })).toEqual([
    ["", "", "合影.jpg"],
  ]);
});

it("of an event are its fields, without what the program makes", () => {
  expect(
    shown(
      "event",
      { path: "" },
      { path: "record", after: {} },
      { path: "participants[p1].person.id", after: "01a1f95b" },
      { path: "participants[p1].key", after: "p1" },
      { path: "readers", after: ["01a1f95b"] },
      { path: "participants[p1].person.name.zh", before: "王武", after: "王五" },
      { path: "reason", after: "重复录入" },
    ),
  ).toEqual([
    [undefined, "", ""],
    ["participants › 王五 › person › personName（lang.zh）", "王武", "王五"],
    ["", "", "重复录入"],
  ]);
});

it("name a participant who was removed", () => {
  const before = { key: "p2", person: { name: { zh: "李四" } } };
  expect(shown("event", { path: "participants[p2]", before })).toEqual([["participants", "李四", ""]]);
  expect(shown("event", { path: "delegations[d1].head", before: "p2" })).toEqual([
    ["delegations › head", "", ""],
  ]);
});
