import { callQuery, expect, newEvent, test } from "./fixtures";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "zh-CN" };

const plan = {
  kind: "reception",
  status: "planned",
  title: { zh: "虚构考察团来访" },
  when: { start: "2025-06-10", time: "09:00" },
  participants: [
    { key: "jia", side: "host", person: { name: { zh: "甲某某" } }, posts: [{ title: { zh: "会长" } }] },
    { key: "yi", side: "guest", person: { name: { zh: "乙某某" } }, posts: [{ title: { zh: "团长" } }] },
    { key: "bing", side: "guest", person: { name: { zh: "丙某某" } } },
  ],
  agenda: [
    { key: "park", activity: "tour", title: { zh: "考察虚构产业园" }, when: { time: "09:30" } },
    { key: "lab", activity: "tour", title: { zh: "考察虚构实验室" }, people: [{ key: "bing" }] },
    { key: "talks", activity: "talks", title: { zh: "座谈" } },
  ],
  agreements: [
    { key: "pact", title: { zh: "虚构合作协议" }, type: "framework", status: "planned", parties: [] },
  ],
};

test("a planned visit becomes held on a phone, in Chinese", async ({ people, pageOf, apiAs }) => {
  const staff = await people.named("Invented Receptionist", ["staff"]);
  const api = await apiAs(staff);
  const id = await newEvent(api, "", plan);
  const page = await pageOf(staff, phone);
  await page.goto(`/events/${id}`);
  await page.getByRole("button", { name: /中文/ }).first().click();
  await page.getByRole("link", { name: "记录结果" }).tap();
  await page.waitForURL("**/outcome");

  await page.getByRole("checkbox", { name: "丙某某" }).uncheck();
  await expect(page.getByText("3人中2人到场")).toBeVisible();
  await page.getByRole("combobox", { name: "姓名" }).fill("丁某某");
  // The organization is chosen as in the event form, the office's own first.
  await page.getByRole("combobox", { name: "单位" }).fill("虚构商");
  await page.getByRole("option", { name: "虚构商会" }).first().tap();
  await page.getByRole("combobox", { name: "职务" }).fill("副团长");
  await page.getByRole("button", { name: "添加" }).tap();
  await page.getByRole("checkbox", { name: "考察虚构实验室" }).uncheck();
  await page.getByLabel("考察虚构产业园开始时间").fill("10:00");

  // What is not confirmed yet is kept, also when the phone drops the page.
  await page.goto(`/events/${id}`);
  await page.goto(`/events/${id}/outcome`);
  await expect(page.getByText("草稿已暂存本机。")).toBeVisible();
  await expect(page.getByText("3人中2人到场")).toBeVisible();
  await expect(page.getByText("丁某某")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "考察虚构实验室" })).not.toBeChecked();
  await expect(page.getByLabel("考察虚构产业园开始时间")).toHaveValue("10:00");
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
  await page.getByRole("button", { name: "确认已举行" }).tap();
  await page.waitForURL(`**/events/${id}?tab=plan`);

  const rows = (name: string) => page.getByRole("table", { name }).getByRole("row");
  await expect(rows("参加人员").filter({ hasText: "丙某某" })).toContainText("未到场");
  await expect(rows("参加人员").filter({ hasText: "丁某某" })).toContainText("临时到场");
  await expect(rows("议程").filter({ hasText: "考察虚构实验室" })).toContainText("未进行");
  await expect(rows("议程").filter({ hasText: "考察虚构产业园" })).toContainText("10:00");
  await expect(rows("协议").filter({ hasText: "虚构合作协议" })).toContainText("已签署");
  const { record } = await callQuery<{ record: object }>(api, "events.get", { id });
  expect(record).toMatchObject({
    status: "held",
    participants: [
      { key: "jia" },
      { key: "yi" },
      {
        person: { name: { zh: "丁某某" } },
        side: "guest",
        posts: [
          {
            title: { zh: "副团长" },
            organization: { name: { zh: "虚构商会", en: "Invented Chamber of Commerce" } },
          },
        ],
      },
    ],
    agenda: [{ key: "park", when: { time: "10:00" } }, { key: "talks" }],
    agreements: [{ status: "signed", signedOn: "2025-06-10" }],
  });

  // Back to the plan, and by keyboard to the screen again.
  await page.getByRole("button", { name: "恢复为拟举行" }).tap();
  await expect(page.getByRole("link", { name: "记录结果" })).toBeVisible();
  await page.keyboard.press("h");
  await page.waitForURL("**/outcome");
  await page.getByRole("checkbox", { name: "全选" }).first().press("Space");
  await expect(page.getByText("3人中0人到场")).toBeVisible();
  await page.getByRole("checkbox", { name: "甲某某" }).press("Space");
  await page.keyboard.press("Control+s");
  await page.waitForURL(`**/events/${id}?tab=plan`);
  await expect(rows("参加人员").filter({ hasText: "乙某某" })).toContainText("未到场");
});
