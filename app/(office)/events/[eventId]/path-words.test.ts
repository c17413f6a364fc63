import { expect, test } from "vitest";
import { draftRecord } from "@/domain/events/shape";
import { pathInWords } from "./path-words";

const record = draftRecord.parse({
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  participants: [
    { key: "a", person: { name: { en: "Invented Ann", zh: "造安" } }, posts: [{ title: { en: "head" } }] },
    { key: "b", group: { zh: "部门负责人" } },
  ],
  agenda: [{ key: "talks", activity: "talks", remarks: [{ key: "r", act: "say", points: [{ en: "x" }] }] }],
});
const word = (field: string) => field.toUpperCase();

test.each([
  ["participants[a].posts[0].title.en", "PARTICIPANTS › 造安 › POSTS › head › TITLE (LANG.EN)"],
  ["participants[b].group.zh", "PARTICIPANTS › 部门负责人 › GROUP (LANG.ZH)"],
  ["agenda[talks].remarks[r].points[0].en", "AGENDA › 1 › REMARKS › 1 › POINTS › 1 (LANG.EN)"],
  ["participants[gone].group", "participants[gone].group"],
])("%s is told in words", (path, words) => {
  expect(pathInWords(path, record, "zh", word)).toBe(words);
});
