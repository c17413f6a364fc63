import { describe, expect, it } from "vitest";
import { parseDraft } from "./parse";
import { planDifferences } from "./plan-differences";
import { heldRecord, type PlanOutcome } from "./plan-outcome";
import type { DraftRecord } from "./shape";

const plan: DraftRecord = {
  format: "rapporteur/event-record@1",
  kind: "reception",
  status: "planned",
  statusReason: { en: "moved once" },
  title: { en: "Invented visit" },
  when: { start: "2025-06-10", time: "09:00", part: "morning" },
  delegations: [
    { key: "guests", side: "guest", head: "ann", size: 6 },
    { key: "press", side: "guest", head: "cal" },
  ],
  participants: [
    { key: "ann", person: { name: { en: "Ann Example" } }, side: "guest", delegation: "guests" },
    { key: "ben", person: { name: { en: "Ben Example" } }, side: "guest", delegation: "guests" },
    { key: "cal", person: { name: { en: "Cal Example" } }, side: "guest", delegation: "press" },
    { key: "dan", person: { name: { en: "Dan Example" } }, side: "host", presence: "invited" },
    { key: "far", person: { name: { en: "Far Example" } }, presence: "absent" },
  ],
  agenda: [
    {
      key: "tour",
      activity: "tour",
      when: { time: "09:30", part: "morning" },
      people: [{ key: "ann" }, { key: "ben" }],
      remarks: [
        { key: "r1", by: ["ben"], act: "speak" },
        { key: "r2", by: ["ann", "ben"], act: "speak" },
      ],
    },
    { key: "talks", activity: "talks", topics: [{ en: "trade" }] },
    { key: "signing", activity: "signing", agreements: ["pact", "memo"] },
  ],
  agreements: [
    { key: "pact", title: { en: "Invented pact" }, status: "planned", signedOn: "2025-06-09" },
    { key: "memo", title: { en: "Invented memo" }, status: "planned", parties: [{ signatories: ["ben"] }] },
    { key: "idea", title: { en: "Invented idea" }, status: "proposed" },
  ],
  followUps: [
    { key: "sign", text: { en: "sign it" }, from: { agreement: "pact" }, due: { on: "2025-06-10" } },
    { key: "later", text: { en: "meet again" }, from: { item: "talks", topic: 0 } },
  ],
  attendance: { count: 80, bound: "about" },
  photos: [{ key: "ph", after: "talks" }],
};

const happened = (more: Partial<PlanOutcome> = {}): PlanOutcome => ({
  when: { start: "2025-06-10", time: "09:00" },
  absent: [],
  dropped: [],
  times: [{ key: "tour", time: "09:30" }, { key: "talks" }, { key: "signing" }],
  agreements: [],
  added: [],
  attendance: 80,
  ...more,
});
const differences = (outcome: PlanOutcome) => planDifferences(plan, heldRecord(plan, outcome));

describe("a plan that happened as planned", () => {
  it("is a held event without the reason of its status, and invited people attended", () => {
    const held = heldRecord(plan, happened());
    const { statusReason: _reason, ...rest } = plan;
    expect(held).toEqual({
      ...rest,
      status: "held",
      participants: plan.participants?.map((each) =>
        each.key === "dan" ? { key: "dan", person: { name: { en: "Dan Example" } }, side: "host" } : each,
      ),
    });
    expect(parseDraft(held).ok).toBe(true);
    expect(planDifferences(plan, held)).toMatchObject({ count: 0, when: { changed: false } });
  });
});

describe("the record of a held event", () => {
  it("leaves out absent people with all that refers to them, and their empty delegation", () => {
    const held = heldRecord(plan, happened({ absent: ["ben", "cal"] }));
    expect(held.participants?.map(({ key }) => key)).toEqual(["ann", "dan", "far"]);
    expect(held.delegations).toEqual([{ key: "guests", side: "guest", head: "ann", size: 5 }]);
    expect(held.agenda?.[0]).toMatchObject({
      people: [{ key: "ann" }],
      remarks: [{ key: "r2", by: ["ann"] }],
    });
    expect(held.agreements?.[1]?.parties).toEqual([{ signatories: [] }]);
  });

  it("does not state the size of a delegation of which an unnamed group stayed away", () => {
    const group = { key: "firms", group: { en: "leaders" }, delegation: "guests" };
    const withGroup = { ...plan, participants: [...(plan.participants ?? []), group] };
    expect(heldRecord(withGroup, happened({ absent: ["firms"] })).delegations?.[0]).toEqual({
      key: "guests",
      side: "guest",
      head: "ann",
    });
  });

  it("leaves out dropped items; follow-ups and photos lose their place there", () => {
    const held = heldRecord(plan, happened({ dropped: ["talks"] }));
    expect(held.agenda?.map(({ key }) => key)).toEqual(["tour", "signing"]);
    expect(held.followUps?.[1]).toEqual({ key: "later", text: { en: "meet again" } });
    expect(held.photos).toEqual([{ key: "ph" }]);
  });

  it("keeps the planned time where it differs, and no part of the day that may be wrong", () => {
    const held = heldRecord(
      plan,
      happened({
        when: { start: "2025-06-11", end: "2025-06-11", time: "14:00" },
        times: [{ key: "tour", time: "14:30", endTime: "15:00" }, { key: "talks" }],
      }),
    );
    expect(held.when).toEqual({ start: "2025-06-11", time: "14:00" });
    expect(held.planned).toEqual(plan.when);
    expect(held.agenda?.[0]?.when).toEqual({ time: "14:30", endTime: "15:00" });
    expect(held.agenda?.[1]).toEqual(plan.agenda?.[1]);
    const again = heldRecord({ ...plan, planned: { start: "2025-05-01" } }, happened({ when: {} }));
    expect(again).toMatchObject({ when: {}, planned: { start: "2025-05-01" } });
  });

  it("signs agreements on the day of the event, and leaves out those that are not to be signed", () => {
    const held = heldRecord(
      plan,
      happened({
        agreements: [
          { key: "pact", outcome: "signed" },
          { key: "memo", outcome: "dropped" },
          { key: "idea", outcome: "open" },
        ],
      }),
    );
    expect(held.agreements).toEqual([
      { key: "pact", title: { en: "Invented pact" }, status: "signed", signedOn: "2025-06-10" },
      plan.agreements?.[2],
    ]);
    expect(held.agenda?.[2]?.agreements).toEqual(["pact"]);
    expect(held.followUps?.[0]?.announce).toBe(false);
    const two = heldRecord(
      plan,
      happened({
        when: { start: "2025-06-10", end: "2025-06-11" },
        agreements: [{ key: "pact", outcome: "signed" }],
      }),
    );
    expect(two.agreements?.[0]).toEqual({ key: "pact", title: { en: "Invented pact" }, status: "signed" });
  });

  it("adds people who came unplanned, under keys of their own, and to their delegation's size", () => {
    const held = heldRecord(
      plan,
      happened({
        added: [
          { person: { name: { en: "Ann" } }, side: "guest", delegation: "guests" },
          { person: { name: { zh: "虚构人" } } },
        ],
        attendance: 75,
      }),
    );
    expect(held.participants?.slice(-2)).toEqual([
      { key: "ann-2", person: { name: { en: "Ann" } }, side: "guest", delegation: "guests" },
      { key: "p1", person: { name: { zh: "虚构人" } } },
    ]);
    expect(held.delegations?.[0]?.size).toBe(7);
    expect(held.attendance?.count).toBe(75);
    const unknown = heldRecord(plan, happened({ attendance: undefined }));
    expect(unknown.attendance).toBeUndefined();
  });
});

describe("a plan beside what happened", () => {
  it("names each departure", () => {
    const { people, items, agreements, when, count } = differences(
      happened({
        when: { start: "2025-06-11" },
        absent: ["ben"],
        dropped: ["talks"],
        times: [{ key: "tour", time: "10:00" }],
        agreements: [
          { key: "pact", outcome: "signed" },
          { key: "memo", outcome: "dropped" },
        ],
        added: [{ person: { name: { en: "Eve" } } }],
      }),
    );
    const changes = (list: readonly { key: string; change: string }[]) =>
      Object.fromEntries(list.map(({ key, change }) => [key, change]));
    expect(changes(people)).toEqual({
      ann: "came",
      ben: "absent",
      cal: "came",
      dan: "came",
      eve: "unplanned",
    });
    expect(changes(items)).toEqual({ tour: "moved", talks: "dropped", signing: "same" });
    expect(changes(agreements)).toEqual({ pact: "signed", memo: "dropped", idea: "same" });
    expect(when).toMatchObject({ changed: true, planned: { start: "2025-06-10" } });
    expect(count).toBe(6);
  });

  it("takes somebody marked as absent later for absent, and one who had declined and came for unplanned", () => {
    const held = heldRecord(plan, happened());
    const edited: DraftRecord = {
      ...held,
      participants: held.participants?.map((each) =>
        each.key === "ann"
          ? { ...each, presence: "absent" }
          : each.key === "far"
            ? { ...each, presence: "attended" }
            : each,
      ),
    };
    const { people } = planDifferences(plan, edited);
    expect(people.find(({ key }) => key === "ann")?.change).toBe("absent");
    expect(people.find(({ key }) => key === "far")?.change).toBe("unplanned");
  });
});
