import { expect, newEvent, test } from "./fixtures";

const en = (text: string) => ({ en: text });
const somebody = (key: string, side: string, role: string, name: string, of: string, title: string) => ({
  key,
  side,
  roles: [role],
  person: { name: en(name) },
  posts: [{ organization: { name: en(of) }, title: en(title) }],
});

test("names for later mentions are suggested and accepted in one step", async ({ people, pageOf, apiAs }) => {
  const staff = await people.named("Invented Shortener", ["staff"]);
  const id = await newEvent(await apiAs(staff), "Visit of people with long names", {
    kind: "reception",
    status: "held",
    when: { start: "2026-03-05" },
    city: en("Lowport"),
    participants: [
      somebody("a", "guest", "head", "Samplea Exemplar", "Lakeside Chamber", "president"),
      somebody("h", "host", "receiver", "Modelina van Mock", "Port Office", "head"),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "a" }, { key: "h" }],
        remarks: [
          { key: "q", by: ["h"], act: "say", points: [en("the port is open")] },
          { key: "r", by: ["a"], act: "say", points: [en("trade is growing")] },
        ],
      },
    ],
  });
  const page = await pageOf(staff);
  await page.goto(`/events/${id}?tab=article`);
  await expect(page.getByRole("heading", { name: "2 suggestions" })).toBeVisible();
  await page.goto(`/events/${id}/edit?fields=en&article=en`);
  const article = page.getByText("Samplea Exemplar said that trade is growing");
  await expect(article).toBeVisible();
  const suggested = page.getByRole("region", { name: "English complete" });
  await expect(suggested.getByText("The article names Modelina van Mock in full twice.")).toBeVisible();
  await suggested.getByRole("button", { name: "Use all 2 short names" }).click();
  await expect(article).toHaveCount(0);
  await expect(page.getByText("Exemplar said that trade is growing")).toBeVisible();
  await expect(page.getByText("Van Mock said that the port is open")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(article).toBeVisible();
});
