import { describe, expect, it } from "vitest";
import { BUCKETS, type BucketInput, bucketOf } from "./buckets";

const TODAY = "2025-06-02";
const bucket = (more: Partial<BucketInput>) =>
  bucketOf(
    {
      state: "underway",
      dueOn: null,
      reviewOn: null,
      suspendedUntil: null,
      unanswered: 0,
      returned: false,
      ...more,
    },
    TODAY,
  );

describe("the bucket of a follow-up", () => {
  it("is the first one whose condition it meets", () => {
    expect(bucket({ dueOn: "2025-06-01", unanswered: 1, state: "waiting" })).toBe("late");
    expect(bucket({ dueOn: "2025-06-02", unanswered: 1, returned: true })).toBe("answer");
    expect(bucket({ dueOn: "2025-06-02", returned: true })).toBe("returned");
    expect(bucket({ dueOn: "2025-06-02", state: "waiting" })).toBe("soon");
    expect(bucket({ dueOn: "2025-06-09" })).toBe("soon");
    expect(bucket({ dueOn: "2025-06-10", state: "waiting" })).toBe("accept");
    expect(bucket({ state: "waiting" })).toBe("accept");
    expect(bucket({ dueOn: "2025-06-10" })).toBe("later");
    expect(bucket({ state: "suspended", suspendedUntil: "2025-08-01", dueOn: "2025-06-01" })).toBe("later");
  });

  it("of a review date in the past is review, neither overdue nor soon", () => {
    expect(bucket({ reviewOn: "2022-04-08" })).toBe("review");
    expect(bucket({ reviewOn: "2022-04-08", returned: true })).toBe("returned");
    expect(bucket({ reviewOn: "2022-04-08", dueOn: "2025-06-01" })).toBe("late");
    expect(bucket({ reviewOn: "2025-06-20" })).toBe("later");
  });

  it("is verification while a report awaits a leader, even if it is overdue", () => {
    expect(bucket({ state: "reported", dueOn: "2025-06-01" })).toBe("verification");
    expect(bucket({ state: "reported", unanswered: 1 })).toBe("answer");
  });

  it("exists in every state, with and without a due date", () => {
    for (const state of ["waiting", "underway", "reported", "suspended"] as const)
      for (const dueOn of [null, "2025-06-01", "2025-06-02", "2025-07-02"])
        expect(BUCKETS).toContain(bucket({ state, dueOn }));
  });
});
