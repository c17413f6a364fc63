import { callProcedure, expect, test } from "./fixtures";

test("a person is added, gets a position at an organization, and is found by initials", async ({
  people,
  pageOf,
}) => {
  const page = await pageOf(people.admin);
  await page.goto("/organizations");
  await page.getByRole("button", { name: "Add organization" }).first().click();
  await page.getByRole("combobox", { name: "Name (English)" }).fill("Invented Zone");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Invented Zone" })).toBeVisible();

  await page.goto("/people");
  await page.getByRole("button", { name: "Add person" }).first().click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/Enter a name in at least one language/)).toBeVisible();
  await page.getByLabel("Name (English)", { exact: true }).fill("Invented Ann");
  await page.getByLabel("Name (Chinese)", { exact: true }).fill("安虚构");
  // The contact details stand in line with the other fields.
  const [name, phone] = await Promise.all(
    ["Name (English)", "Phone"].map((label) => page.getByLabel(label, { exact: true }).boundingBox()),
  );
  expect(phone?.x).toBeCloseTo(name?.x ?? 0, 0);
  await page.getByLabel("WeChat").fill("invented-ann");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Invented Ann/ })).toBeVisible();
  await expect(page.getByText("invented-ann", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Edit positions" }).click();
  await page.getByRole("button", { name: "Add position" }).click();
  await page.getByRole("combobox", { name: "Organization" }).fill("Invented Z");
  await page.getByRole("option", { name: "Invented Zone" }).click();
  await page.getByRole("combobox", { name: "Position (English)" }).fill("director");
  await page.getByLabel("Since").fill("2021-03");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("director, Invented Zone")).toBeVisible();
  await expect(page.getByText("2021-03 – present")).toBeVisible();

  await page.goto("/people?q=axg");
  await expect(page.getByRole("row", { name: /Invented Ann 安虚构 director, Invented Zone/ })).toBeVisible();
});

test("correcting a name updates its events", async ({ people, pageOf, apiAs }) => {
  const api = await apiAs(people.admin);
  const personId = crypto.randomUUID();
  await api.post("/api/trpc/people.save", {
    data: { json: { id: personId, version: 0, person: { name: { en: "Invented Bea" } }, posts: [] } },
  });
  const eventId = crypto.randomUUID();
  const record = {
    format: "rapporteur/event-record@1",
    kind: "meeting",
    status: "held",
    title: { en: "Meeting with a misspelt guest" },
    participants: [{ key: "b", person: { id: personId, name: { en: "Invented Bea" } } }],
  };
  await api.post("/api/trpc/events.create", { data: { json: { id: eventId, record } } });

  const page = await pageOf(people.admin);
  await page.goto(`/people/${personId}`);
  await expect(page.getByRole("link", { name: "Meeting with a misspelt guest" })).toBeVisible();
  await page.getByTitle("Edit (e)").click();
  await page.getByLabel("Name (English)", { exact: true }).fill("Invented Beatrice");
  await page.getByLabel("Correction of a mistake").check();
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Corrected in the directory and in 1 event.")).toBeVisible();
  await page.goto(`/events/${eventId}`);
  await expect(page.getByText("Invented Beatrice")).toBeVisible();
});

test("an administrator finds entries of the same name in a list", async ({ people, pageOf, apiAs }) => {
  const api = await apiAs(people.admin);
  const name = { en: "Invented Namesake" };
  const ids = [crypto.randomUUID(), crypto.randomUUID()];
  for (const id of ids)
    await callProcedure(api, "people.save", { id, version: 0, person: { name }, posts: [] });
  await callProcedure(api, "people.save", {
    id: crypto.randomUUID(),
    version: 0,
    person: { name: { en: "Invented Single" } },
    posts: [],
  });
  const staff = await pageOf(await people.named("Invented Lister", ["staff"]));
  await staff.goto("/people");
  await expect(staff.getByLabel("Active or archived").getByRole("option")).toHaveText(["Active", "Archived"]);

  const page = await pageOf(people.admin);
  await page.goto("/people");
  await page.getByLabel("Active or archived").selectOption("With the same name");
  await expect(page).toHaveURL(/same=yes/);
  await page.reload();
  await expect(page.getByLabel("Active or archived")).toHaveValue("same");
  await expect(page.getByRole("row", { name: /Invented Namesake/ })).toHaveCount(2);
  await expect(page.getByRole("row", { name: /Invented Single/ })).toHaveCount(0);
  await page.getByRole("link", { name: "Invented Namesake" }).first().press("Enter");
  const proposed = page.getByText("Another entry has the same name.");
  await expect(proposed).toBeVisible();
  await page.getByRole("button", { name: "Mark as different" }).press("Enter");
  await expect(proposed).toBeHidden();
  const notice = page.getByRole("status").filter({ hasText: "Marked as different." });
  await notice.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(proposed).toBeVisible();
});
