import { violationsOn } from "./axe";
import { ADMIN, callQuery, expect, test } from "./fixtures";
import { preparedFolder, startOffice } from "./office";

interface Organizations {
  total: number;
  rows: { id: string; organization: { name: object } }[];
}

test("sign-up offers the directory's entry of the office's name, and takes it", async ({ browser }) => {
  const data = preparedFolder();
  const office = await startOffice({ RAPPORTEUR_DATA: data.folder });
  const context = await browser.newContext({ baseURL: office.url, locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(office.signUp ?? "");
  await page.getByLabel("姓名").fill(ADMIN.name);
  await page.getByLabel("邮箱").fill(ADMIN.email);
  await page.locator("input").and(page.getByLabel(/^密码/)).fill(ADMIN.password);
  const offer = page.getByRole("radiogroup", { name: "通讯录中已有同名单位，是否就是本单位？" });
  // Submitted before the offer is there: it is shown, and nothing is set up.
  await page.getByLabel("单位中文名称").fill("成都高新医学会");
  await page.keyboard.press("Enter");
  const own = offer.getByRole("radio", { name: "成都高新医学会" });
  await expect(own).toBeFocused();
  await expect(own).toBeChecked();
  await expect(offer).toContainText("Chengdu High-tech Medical Association");
  await expect(offer).toContainText("3项活动");
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await expect(offer.getByRole("radio", { name: "都不是，另建本单位条目" })).toBeChecked();
  await page.keyboard.press("ArrowUp");
  await expect(own).toBeChecked();
  await page.keyboard.press("Enter");
  await page.waitForURL(`${office.url}/`);

  const found = await callQuery<Organizations>(context.request, "organizations.list", {
    q: "成都高新医学会",
  });
  const settings = await callQuery<object>(context.request, "settings.get", undefined);
  expect(found.total).toBe(1);
  expect(settings).toMatchObject({
    officeName: { zh: "成都高新医学会", en: "Chengdu High-tech Medical Association" },
    organizationId: found.rows[0]?.id,
  });
  expect(await office.stop()).toBe(0);
  await context.close();
  data.remove();
});
