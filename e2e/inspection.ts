import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { DraftRecord } from "@/domain/events/shape";
import { violationsOn } from "./axe";
import type { CountedInput } from "./counted-input";
import { callQuery, expect } from "./fixtures";
import { ROOT } from "./office";
import { photoOf } from "./photos";

export const LIST = `主方：
王小样 虚构工业园区管委会主任
李小样 虚构工业园区招商局局长
客方：
样例市商会代表团
团长：赵小样 样例市商会会长
钱小样 样例市商会副会长
孙小样 样例市商会秘书长
周小样 样例科技有限公司董事长
吴小样 样例科技有限公司总经理
郑小样 样例医药有限公司总经理
冯小样 样例医药有限公司副总经理`;

const NAMES = ["Wang", "Li", "Zhao", "Qian", "Sun", "Zhou", "Wu", "Zheng", "Feng"].map(
  (each) => `${each} Xiaoyang`,
);
const TITLES = [
  "director",
  "bureau chief",
  "president",
  "vice president",
  "secretary general",
  "chairman",
  "general manager",
  "general manager",
  "deputy general manager",
];
const ORGANIZATIONS = [
  "Administration of Invented Park",
  "Investment Bureau of Invented Park",
  ...Array(3).fill("Sample Chamber of Commerce"),
  ...Array(2).fill("Sample Technology Co., Ltd."),
  ...Array(2).fill("Sample Medicine Co., Ltd."),
];
export const STOPS = [
  {
    activity: "tour",
    title: ["参观展厅", "Tour of the exhibition hall"],
    venue: ["园区展厅", "Park Exhibition Hall"],
    topic: ["园区规划", "the park's planning"],
  },
  {
    activity: "tour",
    title: ["参观生产线", "Tour of the production line"],
    venue: ["一号厂房", "Plant No. 1"],
    topic: ["生产工艺", "production processes"],
  },
  {
    activity: "talks",
    title: ["座谈交流", "Discussion"],
    venue: ["会议中心", "Conference Centre"],
    topic: ["产业合作", "industrial cooperation"],
  },
] as const;
export const REMARKS = [
  {
    by: "王小样",
    act: "introduce",
    points: [
      ["园区产业基础", "the park's industrial base"],
      ["招商政策", "investment policies"],
    ],
  },
  {
    by: "赵小样",
    act: "introduce",
    points: [
      ["商会会员情况", "the chamber's members"],
      ["投资计划", "investment plans"],
    ],
  },
] as const;
export const SCOPE = [
  ["共建产业园", "jointly build an industrial park"],
  ["互设联络处", "set up liaison offices"],
] as const;

export const EVENT = {
  title: ["样例市商会考察虚构工业园区", "Sample Chamber inspects Invented Park"],
  city: ["虚构市", "Invented City"],
  purpose: ["了解园区产业规划", "study the park's industrial planning"],
  delegation: ["样例市商会代表团", "Delegation of Sample Chamber"],
  agreement: ["战略合作协议", "Strategic Cooperation Agreement"],
  caption: ["双方合影", "Group photo"],
} as const;
export const PARTIES = [
  ["虚构工业园区管委会", "王小样"],
  ["样例市商会", "赵小样"],
] as const;
const ENGLISH: ReadonlyMap<string, string> = new Map([
  ...Object.values(EVENT),
  ...SCOPE,
  ...STOPS.flatMap(({ title, venue, topic }) => [title, venue, topic]),
  ...REMARKS.flatMap(({ points }) => points.map(([zh, en]) => [zh, en])),
  ["局长", "bureau chief"],
  ["虚构工业园区管委会", ORGANIZATIONS[0]],
  ["虚构工业园区招商局", ORGANIZATIONS[1]],
  ["样例市商会", ORGANIZATIONS[2]],
  ["样例科技有限公司", ORGANIZATIONS[5]],
  ["样例医药有限公司", ORGANIZATIONS[7]],
] as [string, string][]);

/** How many texts of the pass are empty. */
const emptyTexts = (page: Page): Promise<number> =>
  page
    .locator("textarea[data-text]")
    .evaluateAll((all) => all.filter((each) => (each as HTMLTextAreaElement).value === "").length);

/** The figure in a row of the table in docs/event-form.md. */
export const documented = (row: string, column = "now"): number => {
  const lines = readFileSync(join(ROOT, "docs", "event-form.md"), "utf8").split("\n");
  const cells = (begin: string) =>
    (lines.find((each) => each.startsWith(begin)) ?? "").split("|").map((cell) => cell.trim());
  return Number(cells(`| ${row} |`)[cells("| | at first").indexOf(column)]);
};

/** Fields of the photo, whose key comes from its content. */
export const ONLY_PHOTO = '[data-path^="photos["]';
export const PHOTO = await photoOf("group-photo.jpg", "#336699");

/** Completes the open panel of English texts: its suggestions at once, then the empty texts one after the other. */
export async function enterEnglish(page: Page, input: CountedInput): Promise<void> {
  const pass = page.getByRole("region", { name: "补全英文" });
  await expect(pass.getByRole("button", { name: "采用全部建议（16）" })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await input.press("Control+Enter");
  for (let open = await emptyTexts(page); open > 0; open -= 1) {
    const label = (await page.locator("textarea[data-text]:focus").getAttribute("aria-label")) ?? "";
    await input.fact(ENGLISH.get(label.slice(label.indexOf("：") + 1)) ?? "?");
    if (open > 1) await input.press("Enter");
  }
  await expect(pass.getByText("已全部填写。")).toBeVisible();
}

/** Expects what is stored to be what was entered, in both languages. */
export async function expectInspection(page: Page): Promise<void> {
  const id = /events\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
  const { record } = await callQuery<{ record: DraftRecord }>(page.request, "events.get", { id });
  expect(record.participants?.map(({ person }) => person?.name?.en)).toEqual(NAMES);
  expect(record.participants?.map(({ posts }) => posts?.[0]?.title?.en)).toEqual(TITLES);
  expect(record.participants?.map(({ posts }) => posts?.[0]?.organization?.name?.en)).toEqual(ORGANIZATIONS);
  expect(record.participants?.map(({ delegation }) => delegation)).toEqual([
    ...Array(2),
    ...Array(7).fill("d1"),
  ]);
  expect(record.delegations?.[0]).toMatchObject({ head: "p3", name: { en: EVENT.delegation[1] } });
  expect(
    record.agenda?.map(({ activity, title, venue, topics }) => ({
      activity,
      title: [title?.zh, title?.en],
      venue: [venue?.name?.zh, venue?.name?.en],
      topic: [topics?.[0]?.zh, topics?.[0]?.en],
    })),
  ).toEqual(STOPS);
  expect(
    record.agenda?.[2]?.remarks?.map(({ by, act, points }) => ({
      by,
      act,
      points: points?.map(({ zh, en }) => [zh, en]),
    })),
  ).toEqual(REMARKS.map(({ act, points }, row) => ({ by: [row === 0 ? "p1" : "p3"], act, points })));
  expect(
    record.agreements?.[0]?.parties?.map(({ organization, signatories }) => [
      organization?.name?.en,
      signatories,
    ]),
  ).toEqual([
    [ORGANIZATIONS[0], ["p1"]],
    [ORGANIZATIONS[2], ["p3"]],
  ]);
  expect(record.agreements?.[0]?.scope?.map(({ text }) => [text?.zh, text?.en])).toEqual(SCOPE);
  expect(record.photos).toMatchObject([
    {
      file: expect.stringMatching(/^group-photo-\w+\.jpg$/),
      caption: { zh: EVENT.caption[0], en: EVENT.caption[1] },
      after: "t3",
    },
  ]);
}
