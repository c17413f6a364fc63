import { expect, it } from "vitest";
import { COLUMNS } from "./columns";
import { beforeChange, listedFollowUp } from "./listed-follow-up";

type Row = Parameters<typeof listedFollowUp>[0];

const EN = { lang: "en", allParties: "all parties" } as const;
const ZH = { lang: "zh", allParties: "各方" } as const;
const ROW: Row = {
  id: "0",
  followUpId: "1",
  eventId: "2",
  version: 3,
  round: 1,
  state: "underway",
  priority: "normal",
  units: [],
  dueOn: "2025-07-13",
  reviewOn: null,
  suspendedUntil: null,
  pendingRequest: null,
  requestedDay: null,
  reportedOn: null,
  closedOn: null,
  withdrawn: false,
  owed: "them",
  key: "follow-up-1",
  urged: 0,
  unanswered: 0,
  text: { en: "Send the plan", zh: "发送方案" },
  force: "commitment",
  every: null,
  dueWords: null,
  needsReviewDay: false,
  dueStatus: "late",
  by: { names: [{ zh: "钱某甲", en: "Qian Moujia" }, { zh: "孙某乙" }], all: false },
  to: { names: [], all: true },
  event: {
    id: "2",
    title: { en: "Invented visit", zh: "虚构来访" },
    start: "2025-05-20",
    restricted: false,
    sample: false,
  },
  responsible: { id: "4", name: "Invented Person", unit: "Invented Unit" },
  returned: false,
};

it("keeps of a row what its columns show, in the language in which it is shown", () => {
  expect(listedFollowUp(ROW, EN, ["by", "due"])).toEqual({
    id: "0",
    version: 3,
    text: "Send the plan",
    state: "underway",
    dueStatus: "late",
    dueOn: "2025-07-13",
    by: "Qian Moujia, 孙某乙",
    responsible: { id: "4", name: "Invented Person" },
  });
  expect(listedFollowUp(ROW, ZH, COLUMNS)).toMatchObject({
    text: "发送方案",
    by: "钱某甲、孙某乙",
    force: "commitment",
    to: "各方",
    event: { title: { zh: "虚构来访" } },
    responsible: { name: "Invented Person", unit: "Invented Unit" },
  });
});

it("keeps every mark and day that is set", () => {
  const said: Partial<Row> = {
    round: 2,
    priority: "urgent",
    units: ["Invented Unit"],
    reviewOn: "2025-07-14",
    suspendedUntil: "2025-07-15",
    reportedOn: "2025-07-16",
    closedOn: "2025-07-17",
    pendingRequest: "extension",
    withdrawn: true,
    urged: 1,
    unanswered: 2,
    needsReviewDay: true,
  };
  const dueWords = { en: "soon", zh: "近期" };
  const event = { ...ROW.event, restricted: true };
  expect(listedFollowUp({ ...ROW, ...said, dueWords, event }, ZH, COLUMNS)).toMatchObject({
    ...said,
    dueWords: { zh: "近期" },
    event: { restricted: true },
  });
});

it("keeps the title of the event and the words of the group where rows are grouped", () => {
  const group = { key: "o:5", name: { en: "Invented Partner", zh: "虚构伙伴" }, count: 3 };
  expect(listedFollowUp({ ...ROW, group }, EN, ["due"], "partner")).toMatchObject({
    event: { title: { en: "Invented visit" } },
    group: { key: "o:5", name: { en: "Invented Partner" }, count: 3 },
  });
});

it("gives a change of a listed row the fields that were not sent", () => {
  const { state, priority, units, dueOn, reviewOn, suspendedUntil, pendingRequest, withdrawn } = ROW;
  expect(beforeChange(listedFollowUp(ROW, EN, []))).toEqual({
    ...{ state, priority, units, dueOn, reviewOn, suspendedUntil, pendingRequest, withdrawn },
    responsibleId: "4",
  });
});
