import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { type ParsedMail, simpleParser } from "mailparser";
import { violationsOn } from "./axe";
import { callProcedure, callQuery, expect, newEvent, signUpByScreen, test } from "./fixtures";
import { preparedFolder, ROOT, startOffice } from "./office";

interface Row {
  id: string;
  version: number;
}
/** Assigns the only follow-up of a new event. */
const assign = async (api: APIRequestContext, words: { en: string; zh: string }, userId: string) => {
  const followUps = [{ key: "f", text: words, force: "commitment", due: { on: "2099-12-31" } }];
  const event = await newEvent(api, "Invented talks", { followUps });
  const { rows } = await callQuery<{ rows: Row[] }>(api, "followUps.list", { event });
  const [row] = rows;
  if (!row) throw new Error("The event has no follow-up");
  const action = { id: row.id, version: row.version, actionId: randomUUID(), action: "reassign", userId };
  await callProcedure(api, "followUps.performAction", action);
  return row.id;
};
const idOf = async (api: APIRequestContext) => {
  const me = await callQuery<{ user: { id: string } }>(api, "session.me", undefined);
  return me.user.id;
};

test("the number of unread reminders is updated on an open page", async ({ people, pageOf, apiAs }) => {
  const editor = await apiAs(await people.named("Invented Editor", ["staff", "editor"]));
  const reader = await people.named("Invented Reader", ["staff"]);
  const page = await pageOf(reader);
  await page.clock.install();
  await page.goto("/");
  const bell = page.getByRole("link", { name: /^Reminders/ });
  await expect(bell).toHaveAccessibleName("Reminders: none unread");
  await assign(editor, { en: "pay a return visit", zh: "回访" }, await idOf(await apiAs(reader)));
  await page.clock.runFor(121_000);
  await expect(bell).toHaveAccessibleName("Reminders: 1 unread");
});

test("an assignee sees reminders on every page, with the reason, and marks them as read by keyboard", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const editor = await apiAs(await people.named("Invented Editor", ["staff", "editor"]));
  const clerk = await people.named("Invented Clerk", ["staff"]);
  const userId = await idOf(await apiAs(clerk));
  const id = await assign(editor, { en: "pay a return visit", zh: "回访" }, userId);
  await assign(editor, { en: "send the minutes", zh: "寄送纪要" }, userId);

  const page = await pageOf(clerk);
  await page.goto("/");
  const bell = page.getByRole("link", { name: "Reminders: 2 unread" });
  await expect(bell).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await page.waitForURL("**/reminders");
  const reminder = page.getByRole("link", { name: "Invented Editor assigned “pay a return visit” to you" });
  await expect(reminder).toHaveAttribute("href", `/follow-ups/${id}`);
  await expect(page.getByText("You are the assignee from now on.").first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  const mark = page.getByRole("button", { name: /Mark as read: .*return visit/ });
  await mark.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Reminders: 1 unread" })).toBeVisible();
  await page.getByLabel("Show").selectOption("unread");
  await page.waitForURL("**/reminders?show=unread");
  await expect(reminder).toHaveCount(0);
  await page.getByRole("button", { name: "Mark all as read" }).click();
  await expect(page.getByText("No unread reminders")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(page.getByText("send the minutes")).toBeVisible();
});

test("reminder settings on a phone, in Chinese", async ({ people, pageOf, apiAs }) => {
  const who = await people.named("Invented Chooser", ["staff"]);
  await callProcedure(await apiAs(who), "session.setLanguage", { lang: "zh" });
  const page = await pageOf(who, { viewport: { width: 390, height: 844 } });
  await page.goto("/settings/account");
  await expect(page.getByRole("heading", { name: "提醒" })).toBeVisible();
  await expect(page.getByText("尚未配置邮件服务器")).toBeVisible();
  await page.getByLabel("提前提醒天数").fill("7");
  await page.getByLabel("汇总邮件").selectOption("weekly");
  await page.getByLabel("催办").uncheck();
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("提醒设置已保存")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("催办")).not.toBeChecked();
  await expect(page.getByLabel("汇总邮件")).toHaveValue("weekly");
  await page.getByLabel("提前提醒天数").fill("");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("请填写0至60之间的天数。")).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

/** The next mail that a real server takes. */
const nextMail = (server: ChildProcess): Promise<ParsedMail> =>
  new Promise((resolve) => {
    const onMessage = (message: { taken?: string }) => {
      if (message.taken === undefined) return;
      server.off("message", onMessage);
      resolve(simpleParser(message.taken));
    };
    server.on("message", onMessage);
  });

test("a mail is sent immediately, and its link unsubscribes without signing in", async ({ browser }) => {
  const server = fork(join(ROOT, "scripts", "test-smtp.mjs"));
  const port = await new Promise<number>((resolve) =>
    server.once("message", (message: { port: number }) => resolve(message.port)),
  );
  const data = preparedFolder();
  const office = await startOffice({
    RAPPORTEUR_DATA: data.folder,
    RAPPORTEUR_SAMPLES: "off",
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: "Invented Office <office@example.org>",
  });
  try {
    const context = await browser.newContext({ baseURL: office.url, locale: "en-GB" });
    const page = await context.newPage();
    await signUpByScreen(page, office);
    const api = context.request;
    const asked = { headers: { origin: office.url } };
    const call = async (name: string, json: unknown) => {
      const answer = await api.post(`/api/trpc/${name}`, { data: { json }, ...asked });
      expect(answer.ok()).toBe(true);
      return (await answer.json()).result.data.json;
    };
    const invited = await call("users.invite", { name: "x", email: "zhao@example.org", roles: ["staff"] });
    const token = new URL(invited.link, office.url).searchParams.get("token");
    const joined = { token, name: "赵虚构", password: "a sentence nobody guesses", lang: "zh" };
    await call("users.acceptInvitation", joined);
    const names = await callQuery<{ id: string; name: string }[]>(api, "users.names", undefined);
    const zhao = names.find((user) => user.name === "赵虚构")?.id ?? "";

    const mail = nextMail(server);
    const followUps = [{ key: "f", text: { en: "pay a return visit", zh: "回访" } }];
    const record = { format: "rapporteur/event-record@1", kind: "meeting", status: "held", followUps };
    const event = randomUUID();
    await call("events.create", { id: event, record });
    const { rows } = await callQuery<{ rows: Row[] }>(api, "followUps.list", { event });
    const { id, version } = rows[0] ?? { id: "", version: 0 };
    await call("followUps.performAction", {
      id,
      version,
      actionId: randomUUID(),
      action: "reassign",
      userId: zhao,
    });

    const { subject, text = "" } = await mail;
    expect(subject).toBe("Invented Administrator将“回访”指派给您");
    expect(text).toContain(`${office.url}/follow-ups/${id}`);
    const stop = text.match(/http\S+\/unsubscribe\?token=\S+/)?.[0] ?? "";

    const outside = await browser.newContext({
      baseURL: office.url,
      locale: "en-GB",
      javaScriptEnabled: false,
    });
    const theirs = await outside.newPage();
    await theirs.goto(stop);
    await expect(theirs.getByRole("heading", { name: "虚构商会的邮件" })).toBeVisible();
    await expect(theirs.getByText("赵虚构，您会即时收到此类邮件：指派给我。")).toBeVisible();
    await theirs.getByRole("button", { name: "停止发送此类邮件" }).click();
    await expect(theirs.getByText("赵虚构，您不会再即时收到此类邮件")).toBeVisible();
    await theirs.getByRole("button", { name: "恢复发送" }).click();
    await expect(theirs.getByText("赵虚构，您会即时收到此类邮件：指派给我。")).toBeVisible();
    await theirs.goto("/unsubscribe?token=x");
    await expect(theirs.getByText("This link is invalid.")).toBeVisible();
    await outside.close();
    await context.close();
  } finally {
    await office.stop();
    server.disconnect();
    data.remove();
  }
});
