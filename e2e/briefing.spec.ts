import { v7 as newId } from "uuid";
import { textOfDocx } from "@/server/exports/test-docx";
import { callProcedure, expect, newEvent, test } from "./fixtures";

type Api = Parameters<typeof newEvent>[0];

/** A partner with two earlier meetings, one of them internal, and a planned one. */
async function partnerOf(api: Api, name: string) {
  const [id, part] = [newId(), newId()];
  const base = { version: 0 };
  await callProcedure(api, "organizations.save", {
    ...base,
    id,
    organization: { name: { en: name, zh: `${name}局` } },
  });
  await callProcedure(api, "organizations.save", {
    ...base,
    id: part,
    organization: { name: { zh: "宣传处" } },
    parentId: id,
  });
  const body = { id: part, name: { zh: "宣传处" }, parent: { id, name: { en: name, zh: `${name}局` } } };
  const speaker = {
    key: "s",
    side: "guest",
    person: { name: { zh: "虚某人", en: "Xu Mouren" } },
    posts: [{ organization: body, title: { zh: "处长", en: "head" } }],
  };
  const held = (word: string, start: string) => ({
    when: { start },
    participants: [speaker],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [
          {
            key: "r",
            by: ["s"],
            act: "propose",
            points: [{ en: `hold a ${word} forum`, zh: `共同举办${word}论坛` }],
          },
        ],
      },
    ],
    followUps: [
      {
        key: "f",
        text: { en: `answer the ${word} letter`, zh: `答复${word}来函` },
        force: "commitment",
        by: { participants: ["s"] },
        due: { on: "2024-03-01" },
      },
    ],
  });
  await newEvent(api, `Talks with ${name}`, held("spring", "2024-02-01"));
  await newEvent(api, `Quiet talks with ${name}`, held("quiet", "2024-05-01"), true);
  const planned = await newEvent(api, `Visit by ${name}`, {
    kind: "reception",
    status: "planned",
    when: { start: "2035-03-04" },
    participants: [speaker],
  });
  return { id, planned };
}

test("a leader reads the briefing on screen, in print and in Word; others see nothing internal", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const [staff, leader, reviewer] = await Promise.all([
    people.named("Invented Preparer", ["staff"]),
    people.named("Invented Chair", ["leader"]),
    people.named("Invented Outsider", ["reviewer"]),
  ]);
  const { id, planned } = await partnerOf(await apiAs(staff), "Harbour Example");

  const page = await pageOf(leader);
  await page.goto(`/events/${planned}`);
  await page.getByRole("link", { name: "Briefing on Harbour Example" }).click();
  await expect(page).toHaveURL(`/organizations/${id}/briefing?day=2035-03-04`);
  await expect(page.getByRole("heading", { level: 1, name: "Briefing: Harbour Example" })).toBeVisible();
  await expect(page.getByText("For the reception on 4 March 2035: Visit by Harbour Example")).toBeVisible();
  await expect(page.getByRole("heading", { name: "2. Earlier meetings (2)" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "5. Open on their side (2)" })).toBeVisible();
  await expect(page.getByText("Proposed to hold a quiet forum.")).toBeVisible();
  await expect(page.getByText("Proposed to hold a spring forum")).toHaveCount(0);
  await expect(page.getByRole("link", { name: /^\[1\].*remarks$/ })).toHaveAttribute("href", /^\/events\//);

  await page.goto(`/organizations/${id}`);
  await page.getByRole("link", { name: "Briefing", exact: true }).click();
  await expect(page.getByLabel("Date")).toHaveValue("2035-03-04");
  await page.getByLabel("Date").fill("2024-03-15");
  await expect(page).toHaveURL(/day=2024-03-15/);
  await expect(page.getByText("Proposed to hold a spring forum.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "2. Earlier meetings (1)" })).toBeVisible();

  const file = await page.request.get(
    (await page.getByRole("link", { name: "Export (Word)" }).getAttribute("href")) ?? "",
  );
  const words = textOfDocx(await file.body());
  for (const line of await page.getByRole("article").getByRole("heading").allInnerTexts())
    expect(words).toContain(line);
  expect(words).toContain("Proposed to hold a spring forum.");
  expect(words).toContain("Talks with Harbour Example");

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  // Full page width, without the navigation.
  expect((await page.getByRole("article").boundingBox())?.width).toBeGreaterThan(1000);
  await expect(page.getByRole("navigation")).toBeHidden();
  await expect(page.getByText("Proposed to hold a spring forum.")).toBeVisible();

  const outside = await pageOf(reviewer);
  await outside.goto(`/organizations/${id}/briefing`);
  await expect(outside.getByRole("heading", { name: "2. Earlier meetings (1)" })).toBeVisible();
  await expect(outside.getByText(/quiet/i)).toHaveCount(0);
  const address = `/api/briefings/organizations/${id}?day=2035-03-04&lang=en`;
  expect(textOfDocx(await (await outside.request.get(address)).body())).not.toMatch(/quiet/i);
  for (const wrong of [
    `/api/briefings/organizations/${newId()}?lang=en`,
    address.replace("lang=en", "lang=fr"),
  ])
    expect((await outside.request.get(wrong)).status()).toBe(404);
});

test("the briefing in Chinese on a phone, and of a person", async ({ people, pageOf, apiAs }) => {
  const staff = await people.named("Invented Reader of Chinese", ["staff"]);
  const api = await apiAs(staff);
  const { id } = await partnerOf(api, "Bridge Example");
  await callProcedure(api, "session.setLanguage", { lang: "zh" });
  const page = await pageOf(staff, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.goto(`/organizations/${id}/briefing?day=2024-06-01`);
  await expect(page.getByRole("heading", { level: 1, name: "Bridge Example局会见参阅材料" })).toBeVisible();
  for (const heading of ["一、基本情况", "二、以往交往（2）", "五、对方待办（2）", "六、对方上次谈话要点"])
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  await expect(page.getByText("建议共同举办quiet论坛。")).toBeVisible();
  await expect(page.getByText(/当时：宣传处处长/)).toBeVisible();
  // On a phone, only the back link above it.
  const banner = page.getByRole("banner");
  await expect(banner.getByRole("link", { name: "Bridge Example局" })).toBeVisible();
  await expect(banner.getByRole("link", { name: "单位" })).toBeHidden();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);

  const words = textOfDocx(
    await (await page.request.get(`/api/briefings/organizations/${id}?day=2024-06-01&lang=zh`)).body(),
  );
  expect(words).toContain("五、对方待办（2）");
  expect(words).toContain("答复spring来函（承诺）");

  await page.goto("/organizations?q=联东");
  await page.getByRole("link", { name: /联东/ }).first().click();
  await page.getByRole("link", { name: "会见参阅材料" }).click();
  await expect(page.getByText("没有以对方为签约方的协议；其参加的活动签署协议1份。")).toBeVisible();

  await page.goto("/people?q=周惠");
  await page.getByRole("link", { name: /周惠/ }).first().click();
  await page.getByRole("link", { name: "会见参阅材料" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "周惠会见参阅材料" })).toBeVisible();
  await expect(page.getByText(/当时：中国医药保健品进出口商会会长（2023年8月26日）/)).toBeVisible();
  await expect(
    page
      .getByText(/^现职未登记/)
      .or(page.getByText(/现职未登记/))
      .first(),
  ).toBeVisible();
});
