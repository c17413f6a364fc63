import { expect, test } from "vitest";
import type { DraftRecord } from "../events/shape";
import { factsToState } from "./facts-to-state";

const record: DraftRecord = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  title: { en: "Meeting of invented offices" },
  statusReason: { en: "a storm" },
  city: { en: "Jilin" },
  purpose: { en: "to compare plans" },
  partOf: { name: { en: "Invented Fair" } },
  participants: [{ key: "a", group: { en: "five students" } }],
  background: [{ en: "They met before." }],
  agenda: [{ key: "t", activity: "talks", topics: [{ en: "exports" }] }],
};
const stated = (status: DraftRecord["status"]) =>
  factsToState({ ...record, status }, "en").map(({ path }) => path.replace(/[.[].*/, ""));

test("the article of an event that was held states everything but its title", () => {
  const { format: _format, kind: _kind, status: _status, title: _title, ...others } = record;
  expect(new Set(stated("held"))).toEqual(new Set(Object.keys(others)));
});

test.each(["planned", "postponed", "cancelled"] as const)(
  "the notice of a %s event states the fields that are marked for it, and no others",
  (status) =>
    expect(new Set(stated(status))).toEqual(
      new Set(["statusReason", "city", "purpose", "partOf", "participants"]),
    ),
);
