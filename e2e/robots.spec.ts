import { startReceiver } from "@/server/robots/test-receiver";
import { violationsOn } from "./axe";
import { expect, signUpByScreen, test } from "./fixtures";
import { preparedFolder, startOffice } from "./office";

const SECRET = "SEC0123456789abcdef";

test("group robots are set up for a unit and for oneself, and a test message arrives", async ({
  browser,
}) => {
  const receiver = await startReceiver(() => Date.now());
  const dingtalk = receiver.addRobot("dingtalk-key-0001", { kind: "dingtalk", secret: SECRET });
  const feishu = receiver.addRobot("feishu-key-0002", { kind: "feishu", secret: SECRET });
  const data = preparedFolder();
  const office = await startOffice({
    RAPPORTEUR_DATA: data.folder,
    RAPPORTEUR_SAMPLES: "off",
    ROBOT_ORIGINS: receiver.origin,
  });
  try {
    const context = await browser.newContext({ baseURL: office.url, locale: "en-GB" });
    const page = await context.newPage();
    await signUpByScreen(page, office);

    await page.goto("/settings/robots");
    await page.getByRole("button", { name: "Add robot" }).click();
    await page.getByLabel("Name").fill("Liaison group");
    await page.getByLabel("Unit").fill("Liaison");
    await page.getByLabel("Webhook address").fill("http://169.254.169.254/robot/send?access_token=12345678");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText(/^This is not the webhook address of a group robot/)).toBeVisible();
    await page.getByLabel("Webhook address").fill(dingtalk);
    await page.getByLabel("Signing secret").fill(SECRET);
    await page.keyboard.press("Enter");
    await expect(page.getByText("DingTalk …0001 · Liaison")).toBeVisible();
    await expect(page.getByText("No message sent yet")).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    const sendTest = page.getByRole("button", { name: "Send a test message to Liaison group" });
    await sendTest.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("The test message was delivered to Liaison group.")).toBeVisible();
    expect(receiver.messages).toEqual([
      {
        key: "dingtalk-key-0001",
        text: expect.stringContaining("Rapporteur · Invented Chamber of Commerce"),
      },
    ]);
    await page.getByRole("button", { name: "Edit Liaison group" }).click();
    await expect(page.getByLabel("Webhook address")).toHaveValue("");
    await expect(page.getByLabel("Signing secret")).toHaveValue("");

    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/settings/account");
    await page.getByLabel("Language").selectOption("zh");
    await expect(page.getByRole("heading", { name: "群机器人" })).toBeVisible();
    await page.getByRole("button", { name: "添加机器人" }).click();
    await page.getByLabel("名称").fill("我的群");
    await page.getByLabel("Webhook 地址").fill(feishu);
    await page.getByLabel("签名密钥").fill("wrong");
    await page.getByRole("button", { name: "保存" }).last().click();
    await page.getByRole("button", { name: "向我的群发送测试消息" }).click();
    await expect(page.getByText(/^未送达：签名未通过/)).toBeVisible();
    await page.getByRole("button", { name: "编辑我的群" }).click();
    await page.getByLabel("Webhook 地址").fill(feishu);
    await page.getByLabel("签名密钥").fill(SECRET);
    await page.getByRole("button", { name: "保存" }).last().click();
    await expect(page.getByText("尚未发送消息")).toBeVisible();
    await page.getByRole("button", { name: "向我的群发送测试消息" }).click();
    await expect(page.getByText("测试消息已送达我的群。")).toBeVisible();
    expect(receiver.messages.at(-1)?.text).toContain("会访录 · 虚构商会\n测试消息");
    await expect(page.getByLabel("我的机器人")).toBeChecked();
    // High enough that the bar at the bottom covers nothing.
    await page.setViewportSize({ width: 390, height: 3200 });
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await context.close();
  } finally {
    await office.stop();
    await receiver.stop();
    data.remove();
  }
});
