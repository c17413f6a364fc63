import { expect, test } from "vitest";
import { overlapQuestionOf } from "./overlap-question";
import type { DraftRecord } from "./shape";

const uuid = (n: number) => `01900000-0000-7000-8000-00000000000${n}`;
const PLANNED: DraftRecord = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "planned",
  when: { start: "2032-05-20", time: "09:00", words: { en: "in the morning" } },
  venue: { id: uuid(8), name: { en: "Invented Hall" } },
  participants: [
    { key: "a", person: { id: uuid(1), name: { en: "Ann" } } },
    { key: "b", person: { id: uuid(2), name: { en: "Ben" } }, presence: "absent" },
    { key: "c", person: { name: { en: "Typed Only" } } },
    { key: "d", person: { id: "of-another-system", name: { en: "Dan" } } },
    { key: "e", person: { id: uuid(1), name: { en: "Ann" } } },
  ],
  agenda: [
    { key: "t", venue: { id: uuid(9) } },
    { key: "u", venue: { id: uuid(8) } },
  ],
};

test("a planned event asks for its people who attend and its venues, each once, at its time", () => {
  expect(overlapQuestionOf(PLANNED, undefined)).toEqual({
    when: { start: "2032-05-20", time: "09:00" },
    people: [uuid(1)],
    venues: [uuid(8), uuid(9)],
  });
  expect(overlapQuestionOf(PLANNED, uuid(7))).toMatchObject({ eventId: uuid(7) });
});

test.each([
  ["a held event", { status: "held" }],
  ["an event without a whole day", { when: { start: "2032-05" } }],
  ["an event without entries of the directory", { participants: [], venue: {}, agenda: [] }],
] as const)("%s asks for nothing", (_, more) => {
  expect(overlapQuestionOf({ ...PLANNED, ...more } as DraftRecord, undefined)).toBeUndefined();
});
