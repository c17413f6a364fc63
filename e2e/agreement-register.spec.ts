import type { APIRequestContext, Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { callQuery, expect, newEvent, test } from "./fixtures";

/** The date a number of days from now, in the organization's time zone. */
const day = (after: number) =>
  new Date(Date.now() + after * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" });
const party = (en: string, zh: string, signatory: string) => ({
  organization: { name: { en, zh } },
  signatories: [signatory],
});

/** An agreement that is nearly over, and its renewal at a later event: one of its aspects is followed, one is not. */
async function twoSignings(api: APIRequestContext, name: string) {
  const title = { en: `${name} framework`, zh: `${name}框架协议` };
  const parties = [party("Example Office", "示例办公室", "ann"), party("Sample Chamber", "样本商会", "ben")];
  const first = {
    key: "frame",
    title,
    type: "framework",
    status: "signed",
    reference: `${name}-1`,
    signedOn: "2022-03-01",
    expiresOn: day(20),
    parties,
    witnesses: ["ann"],
    scope: [
      { key: "forum", text: { en: "hold a yearly forum", zh: "每年举办论坛" } },
      { key: "staff", text: { en: "exchange staff", zh: "互派人员" } },
    ],
  };
  const from = { agreement: "frame", scope: "forum" };
  const forum = {
    key: "f",
    text: { en: "hold the first forum", zh: "举办首届论坛" },
    force: "commitment",
    from,
  };
  const firstId = await newEvent(api, `First signing of ${name}`, {
    kind: "signing",
    agreements: [first],
    followUps: [forum],
  });
  const renewal = {
    ...first,
    signedOn: undefined,
    effectiveOn: undefined,
    expiresOn: undefined,
    status: "planned",
    reference: `${name}-2`,
    scope: [],
    renewalOf: { title, signedOn: "2022-03-01" },
  };
  const secondId = await newEvent(api, `Second signing of ${name}`, {
    kind: "signing",
    agreements: [renewal],
  });
  return { firstId, secondId };
}

const idOf = async (api: APIRequestContext, eventId: string) =>
  (await callQuery<{ rows: { id: string }[] }>(api, "agreements.list", { eventId })).rows[0]?.id ?? "";

async function tabTo(page: Page, name: string | RegExp, steps = 60) {
  const aim = page.getByRole("main").getByRole("link", { name }).first();
  await expect(aim).toBeVisible();
  for (let step = 0; step < steps; step++) {
    if (await aim.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No way by Tab to ${name}`);
}

test("an agreement of an event without access is not visible anywhere", async ({ people, pageOf, apiAs }) => {
  const [staff, editor] = await Promise.all([
    people.named("Invented Registrar", ["staff"]),
    people.named("Invented Outsider", ["editor"]),
  ]);
  const api = await apiAs(staff);
  const agreements = [{ key: "g", title: { en: "Quiet harbour pact" }, type: "mou", status: "signed" }];
  const id = await idOf(api, await newEvent(api, "Quiet signing", { agreements }, true));
  const page = await pageOf(editor);
  await page.goto("/agreements?q=harbour");
  await expect(page.getByText("No matches")).toBeVisible();
  await page.goto(`/agreements/${id}`);
  await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  const own = await pageOf(staff);
  await own.goto("/agreements?q=harbour");
  await own.getByRole("link", { name: "Quiet harbour pact" }).click();
  await expect(own.getByRole("heading", { level: 1, name: "Quiet harbour pact" })).toBeVisible();
  await expect(own.getByText("No progress")).toBeVisible();
});

test("agreements by keyboard: search, open, note the original, undo, follow the versions", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Registrar", ["staff"]);
  await twoSignings(await apiAs(staff), "Keyed");
  const page = await pageOf(staff);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("a");
  await expect(page.getByRole("heading", { level: 1, name: "Agreements" })).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("Keyed-1");
  await expect(page).toHaveURL(/q=Keyed-1/);
  const row = page.getByRole("row", { name: /Keyed framework/ });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText("Expiring");
  await expect(row).toContainText("in 20 days");
  await expect(row).toContainText("Example Office, Sample Chamber");
  await tabTo(page, /Keyed framework/);
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: /Keyed framework/ })).toBeVisible();
  const scope = page.getByRole("listitem").filter({ hasText: "hold a yearly forum" });
  await expect(scope.getByRole("link", { name: "hold the first forum" })).toHaveAttribute(
    "href",
    /\/follow-ups\/[0-9a-f-]{36}$/,
  );
  await expect(page.getByRole("listitem").filter({ hasText: "exchange staff" })).toContainText("No progress");
  await expect(page.getByText("director, Example Office").first()).toBeVisible();

  await page.keyboard.press("e");
  const field = page.getByRole("dialog").getByLabel("Original kept at");
  await expect(field).toBeFocused();
  await page.keyboard.type("Cabinet 3, shelf 2");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Location saved.")).toBeVisible();
  await expect(page.getByText("Cabinet 3, shelf 2")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(page.getByText("Previous location restored.")).toBeVisible();
  await expect(page.getByText("Cabinet 3, shelf 2")).toHaveCount(0);

  const line = page.getByRole("list").filter({ hasText: "this agreement" });
  await expect(line.getByRole("listitem")).toHaveText([
    /1 March 2022.*Expiring.*this agreement/,
    /Renews.*Not signed/,
  ]);
  await line.getByRole("link", { name: "Keyed framework" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Second signing of Keyed")).toBeVisible();
  await page.getByRole("link", { name: "Second signing of Keyed" }).click();
  await page.getByRole("link", { name: "Agreements 1" }).click();
  await expect(page.getByRole("row", { name: /Keyed framework/ })).toContainText("Not signed");
});

test("an agreement is found by global search and by a party's initials, and filters are stored in the address", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const staff = await people.named("Invented Registrar", ["staff"]);
  await twoSignings(await apiAs(staff), "Elsewhere");
  const page = await pageOf(staff);
  await page.goto("/settings");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search" }).fill("Elsewhere-1");
  await page.getByRole("option", { name: /agreement Elsewhere framework/i }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Elsewhere framework/ })).toBeVisible();

  await page.goto("/agreements?q=ybsh");
  await expect(page.getByRole("row", { name: /Elsewhere framework/ })).toHaveCount(2);
  await page.getByRole("combobox", { name: "Expires" }).selectOption("30");
  await expect(page).toHaveURL(/expiring=30/);
  await expect(page.getByRole("row", { name: /Elsewhere framework/ })).toHaveCount(1);
  await page.getByRole("combobox", { name: "Expires" }).selectOption("7");
  await expect(page.getByText("No matches")).toBeVisible();
  await page.goBack();
  await page.reload();
  await page.goto("/agreements?q=Elsewhere&status=not_signed");
  await expect(page.getByRole("row", { name: /Elsewhere-2/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /Elsewhere-1/ })).toHaveCount(0);
  await page.getByRole("link", { name: "Expiring 1" }).click();
  await expect(page.getByRole("row", { name: /Elsewhere-1/ })).toBeVisible();
});

test("手机上的协议台账：显示状态、跟进事项与历次协议", async ({ people, pageOf, apiAs }) => {
  const staff = await people.named("Invented Registrar", ["staff"]);
  const api = await apiAs(staff);
  const { firstId } = await twoSignings(api, "Pocket");
  const page = await pageOf(staff, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.goto("/");
  await page.getByRole("button", { name: "中文" }).first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  for (const address of ["/agreements", "/agreements?q=Pocket", `/agreements/${await idOf(api, firstId)}`]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, `${address} does not scroll sideways`).toBeLessThanOrEqual(0);
    expect(await violationsOn(page)).toEqual([]);
  }
  await page.goto("/agreements?q=Pocket&expiring=30");
  await expect(page.getByRole("heading", { name: "协议台账" })).toBeVisible();
  const row = page.getByRole("row", { name: /Pocket框架协议/ });
  await expect(row).toContainText("即将到期");
  await expect(row).toContainText("还有20天");
  await row.getByRole("link").tap();
  await expect(page.getByRole("listitem").filter({ hasText: "互派人员" })).toContainText("暂无进展");
  await expect(page.getByRole("heading", { name: "历次协议" })).toBeVisible();
  await page.getByRole("button", { name: "登记存放位置" }).tap();
  await page.getByRole("dialog").getByLabel("原件存放位置").fill("三号柜二层");
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).tap();
  await expect(page.getByText("三号柜二层")).toBeVisible();
});
