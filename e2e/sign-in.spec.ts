import { ADMIN, callProcedure, callQuery, expect, passwordOf, test } from "./fixtures";

test("the first sign-up link works once", async ({ office, people, page }) => {
  expect(people.admin.cookies.map((cookie) => cookie.name)).toContain("authjs.session-token");
  await page.goto(office.signUp ?? "");
  await expect(page).toHaveURL(`${office.url}/sign-in`);
  await expect(page.getByRole("button", { name: "Set up" })).toHaveCount(0);
});

test("a wrong password is refused with a message, the right one is accepted", async ({
  office,
  people,
  page,
}) => {
  expect(people.admin.cookies.length).toBeGreaterThan(0);
  await page.goto(`${office.url}/sign-in`);
  await page.getByLabel("E-mail").fill(ADMIN.email);
  await passwordOf(page).fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Incorrect e-mail or password.")).toBeVisible();
  await passwordOf(page).fill(ADMIN.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${office.url}/`);
});

test("an invited colleague is signed in with the roles of the invitation", async ({ people, apiAs }) => {
  const reviewer = await people.named("Invented Reviewer", ["reviewer"]);
  const api = await apiAs(reviewer);
  const { user } = await callQuery<{ user: object }>(api, "session.me", undefined);
  expect(user).toMatchObject({ name: "Invented Reviewer", roles: ["reviewer"] });
  await expect(callProcedure(api, "users.invite", {})).rejects.toThrow(/users.invite: /);
});
