import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../events/shape";
import { withDelegationOfMany, withManyMoved, withRoleOfMany, withSideOfMany } from "./many-edits";

const record = {
  format: "rapporteur/event-record@1",
  kind: "inspection",
  status: "held",
  when: {},
  agenda: [],
  delegations: [{ key: "d", side: "guest", head: "b" }, { key: "e" }],
  participants: [
    { key: "a", side: "host" },
    { key: "b", delegation: "d", side: "guest", roles: ["head"] },
    { key: "c" },
    { key: "f", side: "third" },
  ],
} as unknown as DraftRecord;

const people = (changed: DraftRecord) => changed.participants ?? [];
const order = (changed: DraftRecord) => people(changed).map(({ key }) => key);

describe("edits of several participants", () => {
  it("set and clear the side of those that are selected", () => {
    const hosts = withSideOfMany(record, new Set(["b", "c"]), "host");
    expect(people(hosts).map(({ side }) => side)).toEqual(["host", "host", "host", "third"]);
    const open = withSideOfMany(record, new Set(["a", "f"]), undefined);
    expect(people(open).map(({ side }) => side)).toEqual([undefined, "guest", undefined, undefined]);
  });

  it("set the delegation with its side, and a head of another delegation is none any more", () => {
    const joined = withDelegationOfMany(record, new Set(["c", "f"]), "d");
    expect(people(joined).slice(2)).toMatchObject([
      { delegation: "d", side: "guest" },
      { delegation: "d", side: "guest" },
    ]);
    const left = withDelegationOfMany(record, new Set(["b"]), "e");
    expect(left.delegations?.[0]?.head).toBeUndefined();
    expect(people(left)[1]).toMatchObject({ delegation: "e", side: "guest" });
  });

  it("give a role to all, and take it away once all have it", () => {
    const both = withRoleOfMany(record, new Set(["a", "b"]), "head");
    expect(people(both).map(({ roles }) => roles)).toEqual([["head"], ["head"], undefined, undefined]);
    const none = withRoleOfMany(both, new Set(["a", "b"]), "head");
    expect(people(none).some((each) => "roles" in each)).toBe(false);
  });

  it("move together, and stay at the end of the list", () => {
    expect(order(withManyMoved(record, new Set(["b", "c"]), -1))).toEqual(["b", "c", "a", "f"]);
    expect(order(withManyMoved(record, new Set(["b", "c"]), 1))).toEqual(["a", "f", "b", "c"]);
    expect(order(withManyMoved(record, new Set(["a", "c"]), -1))).toEqual(["a", "c", "b", "f"]);
    expect(order(withManyMoved(record, new Set(["c", "f"]), 1))).toEqual(["a", "b", "c", "f"]);
  });
});
