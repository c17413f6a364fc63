import { expect, newEvent, test } from "./fixtures";

test("a restricted event is visible to its creator and a leader, but not to a reviewer", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const [staff, reviewer, leader] = await Promise.all([
    people.named("Invented Keeper", ["staff"]),
    people.named("Invented Reviewer", ["reviewer"]),
    people.named("Invented Leader", ["leader"]),
  ]);
  const id = await newEvent(await apiAs(staff), "Quiet talks about the Sample Harbour", {}, true);

  for (const who of [staff, leader]) {
    const page = await pageOf(who);
    await page.goto("/events?q=Harbour");
    await page
      .getByRole("link", { name: /Quiet talks/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { name: "Quiet talks about the Sample Harbour" })).toBeVisible();
  }

  const page = await pageOf(reviewer);
  for (const address of ["/", "/events", "/events?q=Harbour"]) {
    await page.goto(address);
    await expect(page.getByRole("main")).toBeVisible();
    await expect(page.getByText("Quiet talks")).toHaveCount(0);
  }
  for (const address of [`/events/${id}`, `/events/${id}/edit`, `/events/${id}?tab=article`]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
    await expect(page.getByText("Harbour")).toHaveCount(0);
  }
});

test("a signed-out visitor is redirected to sign-in and back", async ({ office, people, page }) => {
  expect(people.admin.cookies.length).toBeGreaterThan(0);
  await page.goto(`${office.url}/events?kind=meeting`);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});
