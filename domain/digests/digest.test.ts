import { expect, it } from "vitest";
import type { Article } from "../articles/article";
import type { DraftRecord, Participant } from "../events/shape";
import { digestSections } from "./digest";
import { digestInput } from "./inputs";
import { partnerOf } from "./partner-of";

const HOME = { id: "home", name: { zh: "虚构协会", en: "Invented Association" } };
const CHAMBER = { name: { zh: "样例商会" } };
const BRANCH = { name: { zh: "样例商会深圳分会" }, parent: CHAMBER };
const record = (participants: object[], more: object = {}): DraftRecord =>
  ({ kind: "meeting", participants: participants as Participant[], ...more }) as DraftRecord;
const who = (side: string | undefined, organization: object): object => ({
  key: `${side}`,
  ...(side && { side }),
  posts: [{ title: { zh: "会长" }, organization }],
});

it("takes the first outermost organization on another side than ours as the partner", () => {
  const ours = who("guest", { id: "home", name: { zh: "另一个名称" } });
  expect(partnerOf(record([ours, who("host", BRANCH)]), HOME)).toEqual(CHAMBER);
  expect(partnerOf(record([who("host", HOME), who("host", BRANCH)]), HOME)).toBeUndefined();
  expect(partnerOf(record([who("host", BRANCH), who("guest", CHAMBER)]), undefined)).toEqual(CHAMBER);
  const department = { name: { zh: "秘书处" }, parent: { name: { zh: "虚构协会" } } };
  expect(partnerOf(record([who("host", department), who("third", BRANCH)]), HOME)).toEqual(CHAMBER);
});

it("takes a party of an agreement where nobody else is named, and no partner otherwise", () => {
  const agreements = [{ key: "a", parties: [{ organization: HOME }, { organization: BRANCH }] }];
  expect(partnerOf(record([], { agreements }), HOME)).toEqual(CHAMBER);
  expect(partnerOf(record([]), HOME)).toBeUndefined();
  const former = { key: "f", side: "guest", posts: [{ former: true, organization: CHAMBER }] };
  expect(partnerOf(record([former]), HOME)).toBeUndefined();
});

it("takes the office that the record names as ours instead of the office itself", () => {
  const both = [who("host", CHAMBER), who("guest", HOME)];
  expect(partnerOf(record(both, { home: CHAMBER }), HOME)).toEqual(HOME);
});

const article: Article = { lang: "zh", gaps: [], blocks: [] };
const event = (id: string, kind: "meeting" | "signing", organization?: object) => ({
  id,
  kind,
  article,
  record: record(organization ? [who("guest", organization)] : []),
});
const EVENTS = [event("1", "signing"), event("2", "meeting", CHAMBER), event("3", "signing", BRANCH)];

it("puts events in sections in their order, those without a partner last", () => {
  const ids = (by: "kind" | "partner") =>
    digestSections(EVENTS, by, HOME).map(({ kind, partner, events }) => [
      kind ?? partner?.name?.zh,
      events.map(({ id }) => id),
    ]);
  expect(ids("kind")).toEqual([
    ["signing", ["1", "3"]],
    ["meeting", ["2"]],
  ]);
  expect(ids("partner")).toEqual([
    ["样例商会", ["2", "3"]],
    [undefined, ["1"]],
  ]);
  expect(digestSections([], "kind", HOME)).toEqual([]);
});

it.each(["2026-13", "2026-5", "2026", "0026-05", ""])("refuses %j as a month", (month) => {
  expect(digestInput.safeParse({ month, lang: "zh" }).success).toBe(false);
});

it("refuses the full length, and has defaults for groups and length", () => {
  expect(digestInput.safeParse({ month: "2026-05", lang: "zh", length: "full" }).success).toBe(false);
  expect(digestInput.parse({ month: "2026-05", lang: "zh" })).toMatchObject({
    by: "kind",
    length: "notice",
  });
});
