import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, it } from "vitest";
import { escapeMalformedPaths, sendStrictTransportSecurity } from "./request-hooks";

const server = createServer((request, response) => {
  response.end(request.url);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => server.close());

const answered = (path: string): Promise<{ address: string; policy: unknown }> =>
  new Promise((resolve) => {
    const { port } = server.address() as AddressInfo;
    get({ port, host: "127.0.0.1", path }, async (response) => {
      let address = "";
      for await (const part of response) address += part;
      resolve({ address, policy: response.headers["strict-transport-security"] });
    });
  });

it("sets Strict-Transport-Security on every response", async () => {
  expect((await answered("/api/trpc")).policy).toBeUndefined();
  sendStrictTransportSecurity();
  expect((await answered("/api/trpc")).policy).toBe("max-age=31536000");
});

it("escapes invalid percent signs in paths only", async () => {
  escapeMalformedPaths();
  expect((await answered("/events/%E0%A4%A?q=%E0%A4%A")).address).toBe("/events/%25E0%25A4%25A?q=%E0%A4%A");
  for (const address of ["/events/%E4%BC%9A?q=%&r=?", "/", "/people/100%25"])
    expect((await answered(address)).address).toBe(address);
});
