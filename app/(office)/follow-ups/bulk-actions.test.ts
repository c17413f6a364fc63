import { describe, expect, it } from "vitest";
import type { Role } from "@/domain/access/roles";
import { bulkActionOf, isRequest, needsNote } from "./bulk-actions";

const dated = { dueOn: "2025-09-30", responsibleId: "other" };
const undated = { dueOn: null, responsibleId: "other" };
const userWith = (...roles: Role[]) => ({ id: "me", name: "Invented User", roles });
const leader = userWith("leader");
const editor = userWith("editor");

describe("a change of several follow-ups", () => {
  it("is what the table of permissions allows: a decision, or else a request", () => {
    expect(bulkActionOf("assign", undated, editor)).toBe("reassign");
    expect(bulkActionOf("dueDay", dated, leader)).toBe("extend");
    expect(bulkActionOf("dueDay", undated, leader)).toBe("setDay");
    expect(bulkActionOf("dueDay", dated, editor)).toBe("askExtension");
    expect(bulkActionOf("dueDay", undated, editor)).toBe("proposeDay");
    expect(bulkActionOf("dueDay", dated, userWith("reviewer"))).toBe("askExtension");
    const own = { ...undated, responsibleId: "me" };
    expect(bulkActionOf("dueDay", own, userWith())).toBe("proposeDay");
  });

  it("is called a request where it is one for any of them", () => {
    expect(isRequest("dueDay", [undated, dated], editor)).toBe(true);
    expect(isRequest("dueDay", [undated, dated], userWith("editor", "leader"))).toBe(false);
    expect(isRequest("assign", [dated], editor)).toBe(false);
  });

  it("needs a reason where an extension is requested", () => {
    expect(needsNote("dueDay", [undated, dated], editor)).toBe(true);
    expect(needsNote("dueDay", [undated], editor)).toBe(false);
    expect(needsNote("dueDay", [undated, dated], leader)).toBe(false);
    expect(needsNote("assign", [dated], editor)).toBe(false);
  });
});
