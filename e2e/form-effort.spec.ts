import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { DraftRecord } from "@/domain/events/shape";
import { violationsOn } from "./axe";
import { CountedInput, screensOf } from "./counted-input";
import { callQuery, expect, test } from "./fixtures";
import { ROOT } from "./office";

const LIST = `主方：
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
const STOPS = [
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
const REMARKS = [
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
const SCOPE = [
  ["共建产业园", "jointly build an industrial park"],
  ["互设联络处", "set up liaison offices"],
] as const;

const EVENT = {
  title: ["样例市商会考察虚构工业园区", "Sample Chamber inspects Invented Park"],
  city: ["虚构市", "Invented City"],
  purpose: ["了解园区产业规划", "study the park's industrial planning"],
  delegation: ["样例市商会代表团", "Delegation of Sample Chamber"],
  agreement: ["战略合作协议", "Strategic Cooperation Agreement"],
  caption: ["双方合影", "Group photo"],
} as const;
const PARTIES = [
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

const emptyTexts = (page: Page): Promise<number> =>
  page
    .locator("textarea[data-text]")
    .evaluateAll((all) => all.filter((each) => (each as HTMLTextAreaElement).value === "").length);

/** The figure of the last column in a row of the table in docs/event-form.md. */
const documented = (row: string): number => {
  const line = readFileSync(join(ROOT, "docs", "event-form.md"), "utf8")
    .split("\n")
    .find((each) => each.startsWith(`| ${row} |`));
  return Number(line?.split("|").at(-2));
};

const at = (page: Page, path: string) => page.locator(`[data-path="${path}"]`).first();

test("an inspection in two languages takes the clicks, keys and height that are documented", async ({
  people,
  pageOf,
}) => {
  const page = await pageOf(await people.named("Invented Counter", ["staff"]), {
    viewport: { width: 1360, height: 900 },
  });
  await page.goto("/settings/account");
  await page.getByLabel("Language").selectOption("zh");
  await expect(page.getByRole("heading", { level: 1, name: "设置" })).toBeVisible();
  await page.goto("/events/new");
  const input = new CountedInput(page);

  // First what happened, in Chinese alone.
  await input.click(page.getByRole("group", { name: "录入语言" }).getByRole("button", { name: "中文" }));
  for (const [path, text] of [
    ["title.zh", EVENT.title[0]],
    ["when.start", "2026-05-20"],
    ["city.zh", EVENT.city[0]],
    ["purpose.zh", EVENT.purpose[0]],
  ] as const) {
    await input.click(at(page, path));
    await input.fact(text);
  }
  await input.click(page.getByRole("button", { name: "粘贴名单", exact: true }));
  await input.paste(LIST);
  await expect(page.getByRole("button", { name: "添加9人" })).toBeVisible();
  await input.press("Control+Enter");

  await input.click(page.locator("[data-section=course]"));
  for (const [number, stop] of STOPS.entries()) {
    const path = `agenda[t${number + 1}]`;
    await input.click(page.getByRole("button", { name: "添加议程" }));
    await input.fact(stop.title[0]);
    await input.press("Tab");
    await input.fact(stop.venue[0]);
    if (stop.activity !== "talks") await input.choose(at(page, `${path}.activity`), stop.activity);
    await input.click(at(page, `${path}.topics`));
    await input.fact(stop.topic[0]);
  }
  for (const [number, remark] of REMARKS.entries()) {
    const path = `agenda[t3].remarks[r${number + 1}]`;
    await input.click(page.getByRole("button", { name: "添加发言" }).last());
    // A speaker typed in full is chosen as the field is left.
    await input.fact(remark.by);
    await input.choose(at(page, `${path}.act`), remark.act);
    await input.click(at(page, `${path}.points`));
    for (const [row, point] of remark.points.entries()) {
      if (row > 0) await input.press("Enter");
      await input.fact(point[0]);
    }
  }

  await input.click(page.locator("[data-section=promises]"));
  await input.click(page.getByRole("button", { name: "添加协议" }));
  await input.fact(EVENT.agreement[0]);
  for (const [row, party] of PARTIES.entries()) {
    await input.click(at(page, `agreements[a1].parties[${row}].organization.name.zh`));
    await input.fact(party[0]);
    await input.click(at(page, `agreements[a1].parties[${row}].signatories`));
    await input.fact(party[1]);
  }
  await input.click(at(page, "agreements[a1].scope"));
  for (const [row, text] of SCOPE.entries()) {
    if (row > 0) await input.press("Enter");
    await input.fact(text[0]);
  }

  await input.click(page.locator("[data-section=photos]"));
  await input.click(page.getByRole("button", { name: "添加（暂无文件）" }));
  await input.fact(EVENT.caption[0]);
  await input.choose(at(page, "photos[ph1].after"), "t3");

  // Then the English texts, one after the other; suggestions are taken at once.
  await input.click(page.getByRole("button", { name: /^补全英文（\d+）$/ }));
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
  await input.press("Control+s");
  await expect(page).toHaveURL(/\/events\/[0-9a-f-]{36}\/edit/);

  // What was entered is what is stored, in both languages.
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
    { caption: { zh: EVENT.caption[0], en: EVENT.caption[1] }, after: "t3" },
  ]);

  // The height is that of both languages.
  await page.keyboard.press("Escape");
  await page.getByRole("group", { name: "录入语言" }).getByRole("button", { name: "双语" }).click();
  const entered = await screensOf(page);
  await page
    .locator('[data-record-form] button[aria-expanded="false"][title]')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLButtonElement).click()));
  const screens = { "Screens as entered": entered, "Screens with every row opened": await screensOf(page) };
  // Fonts differ from system to system; clicks and keys do not.
  for (const [row, measured] of Object.entries(screens))
    expect.soft(Math.abs(measured - documented(row)), `${row}: ${measured}`).toBeLessThan(0.5);
  const effort = { Clicks: input.clicks, Keys: input.keys };
  expect(effort).toEqual({ Clicks: documented("Clicks"), Keys: documented("Keys") });
});
