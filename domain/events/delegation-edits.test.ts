import { expect, it } from "vitest";
import { withDelegationHead, withDelegationSide, withMembership } from "./delegation-edits";
import { brokenRules } from "./rules";
import type { DraftRecord } from "./shape";

const record: DraftRecord = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  participants: [
    { key: "p1", side: "host", person: { name: { zh: "王五" } }, delegation: "d1" },
    { key: "p2", side: "host", person: { name: { zh: "李四" } } },
  ],
  delegations: [
    { key: "d1", head: "p1" },
    { key: "d2", side: "guest" },
  ],
};
const people = (of: DraftRecord) =>
  of.participants?.map(({ key, side, delegation }) => [key, side, delegation]);
const heads = (of: DraftRecord) => of.delegations?.map(({ head }) => head);

it("changes nothing where there is no such delegation or participant", () => {
  expect(withDelegationHead(record, 2, "p1")).toBe(record);
  expect(withDelegationSide(record, 2, "guest")).toBe(record);
  expect(withMembership(record, 2, "d1")).toBe(record);
});

it("the head of a delegation becomes its member, on its side", () => {
  const led = withDelegationHead(record, 1, "p2");
  expect(people(led)).toEqual([
    ["p1", "host", "d1"],
    ["p2", "guest", "d2"],
  ]);
  expect(heads(led)).toEqual(["p1", "p2"]);
  expect(brokenRules(led)).toEqual([]);
});

it("a head keeps their side where the delegation has none, and heads one delegation", () => {
  expect(people(withDelegationHead(record, 0, "p2"))?.[1]).toEqual(["p2", "host", "d1"]);
  const moved = withDelegationHead(record, 1, "p1");
  expect(heads(moved)).toEqual([undefined, "p1"]);
  expect(brokenRules(moved)).toEqual([]);
});

it("without a head the members stay", () => {
  const none = withDelegationHead(record, 0, undefined);
  expect(heads(none)).toEqual([undefined, undefined]);
  expect(people(none)).toEqual(people(record));
});

it("the side of a delegation is that of its members", () => {
  expect(people(withDelegationSide(record, 0, "guest"))).toEqual([
    ["p1", "guest", "d1"],
    ["p2", "host", undefined],
  ]);
  const none = withDelegationSide(record, 1, undefined);
  expect(none.delegations?.[1]).toEqual({ key: "d2" });
  expect(people(none)).toEqual(people(record));
});

it("who changes to another delegation takes its side and no longer heads the former", () => {
  const moved = withMembership(record, 0, "d2");
  expect(people(moved)?.[0]).toEqual(["p1", "guest", "d2"]);
  expect(heads(moved)).toEqual([undefined, undefined]);
  expect(people(withMembership(record, 0, undefined))?.[0]).toEqual(["p1", "host", undefined]);
  expect(heads(withMembership(record, 0, "d1"))).toEqual(["p1", undefined]);
});
