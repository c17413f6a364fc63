import { request } from "@playwright/test";
import { expect, test } from "./fixtures";
import { pageAddresses } from "./page-addresses";

const addresses = pageAddresses(() => "01900000-0000-7000-8000-000000000000");

test("a signed-out visit of any page leads to sign-in and logs nothing", async ({ office, people }) => {
  expect(people.admin.cookies.length).toBeGreaterThan(0);
  expect(addresses).toContain("/events/01900000-0000-7000-8000-000000000000/edit");
  const visitor = await request.newContext({ baseURL: office.url });
  const before = office.run.output();
  for (const address of addresses) {
    const answer = await visitor.get(address);
    expect([address, answer.status(), new URL(answer.url()).pathname]).toEqual([address, 200, "/sign-in"]);
  }
  expect(office.run.output()).toBe(before);
  await visitor.dispose();
});
