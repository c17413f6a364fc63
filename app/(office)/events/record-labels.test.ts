import { expect, test } from "vitest";
import { fieldAt } from "@/domain/events/field-tree";
import { namesIn } from "@/domain/events/paths";
import { draftRecord } from "@/domain/events/shape";
import { pathLabel, valueLabel } from "./record-labels";

const record = draftRecord.parse({
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  participants: [
    { key: "a", person: { name: { en: "Invented Ann", zh: "造安" } }, posts: [{ title: { en: "head" } }] },
    { key: "b", group: { zh: "部门负责人" } },
  ],
  delegations: [{ key: "unnamed" }],
  agenda: [{ key: "talks", activity: "talks", remarks: [{ key: "r", act: "say", points: [{ en: "x" }] }] }],
  outcomes: [{ key: "o", type: "gift", to: { participants: ["a"] }, points: [{ zh: "一幅画" }] }],
});
const label = (field: string) => field.toUpperCase();

test.each([
  ["participants[a].posts[0].title.en", "PARTICIPANTS › 造安 › POSTS › head › POSTTITLE（LANG.EN）"],
  ["participants[b].group.zh", "PARTICIPANTS › 部门负责人 › GROUP（LANG.ZH）"],
  ["agenda[talks].remarks[r].points[0].en", "AGENDA › 1 › REMARKS › 1 › POINTS › 1（LANG.EN）"],
  ["agenda[talks].remarks[r].to[0]", "AGENDA › 1 › REMARKS › 1 › SAIDTO › 1"],
  ["outcomes[o].to.participants[0]", "OUTCOMES › 1 › TO › PARTICIPANTS › 1"],
  ["participants[gone].group.zh", "PARTICIPANTS › GROUP（LANG.ZH）"],
])("%s is displayed as labels and names", (path, words) => {
  expect(pathLabel(path, record, "zh", label)).toBe(words);
});

test("the language of a field is in the brackets of the reader's language", () => {
  expect(pathLabel("participants[b].group.zh", record, "en", label)).toMatch(/GROUP \(LANG\.ZH\)$/);
});

test.each([
  ["news", "a", "造安"],
  ["news", "o", "一幅画"],
  ["news", "talks", "ACTIVITY.TALKS"],
  ["news", "gone", "gone"],
  ["participants[a].delegation", "unnamed", "1"],
  ["agenda[talks].remarks[r].to[0]", "b", "部门负责人"],
  ["agenda[talks].remarks[r].byOpen", true, "YES"],
  ["agenda[talks].each", false, "NO"],
  ["agenda[talks].online", "partly", "ONLINE.PARTLY"],
  ["openSides[0]", "guest", "SIDE.GUEST"],
  ["agreements[x].status", "signed", "AGREEMENTSTATUS.SIGNED"],
  ["attendance.count", 3, "3"],
  ["city", { en: "Jilin" }, "Jilin"],
  ["participants[gone]", { key: "gone", person: { name: { zh: "造乙" } } }, "造乙"],
  ["when", undefined, ""],
])("the value of %s, %j, is displayed as %s", (path, value, words) => {
  expect(valueLabel(fieldAt(namesIn(path)), value, record, "zh", label)).toBe(words);
});
