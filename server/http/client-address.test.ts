import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, it } from "vitest";
import { clientAddress, recordClientAddresses } from "./client-address";

const server = createServer((request, response) => {
  response.end(clientAddress(new Headers(request.headers as Record<string, string>)));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => server.close());

const addressSeen = (headers: Record<string, string>): Promise<string> =>
  new Promise((resolve) => {
    const { port } = server.address() as AddressInfo;
    get({ port, host: "127.0.0.1", headers }, async (response) => {
      let text = "";
      for await (const part of response) text += part;
      resolve(text);
    });
  });

it("uses the connection's address, not one that the client sends", async () => {
  recordClientAddresses([]);
  const claimed = { "x-forwarded-for": "203.0.113.7", "x-rapporteur-address": "203.0.113.8" };
  expect(await addressSeen(claimed)).toBe("127.0.0.1");
});

it("ignores X-Forwarded-For from hosts that are not trusted proxies", async () => {
  recordClientAddresses(["10.0.0.0/8", "::1"]);
  expect(await addressSeen({ "x-forwarded-for": "203.0.113.7" })).toBe("127.0.0.1");
});

it("uses the last X-Forwarded-For entry that is not a trusted proxy", async () => {
  recordClientAddresses(["127.0.0.0/8", "10.0.0.5", "fd00::/8"]);
  expect(await addressSeen({ "x-forwarded-for": "203.0.113.7, 198.51.100.2" })).toBe("198.51.100.2");
  expect(await addressSeen({ "x-forwarded-for": "198.51.100.2, fd00::1, 10.0.0.5" })).toBe("198.51.100.2");
  expect(await addressSeen({ "x-forwarded-for": "::ffff:198.51.100.2" })).toBe("198.51.100.2");
  expect(await addressSeen({ "x-forwarded-for": "10.0.0.5" })).toBe("10.0.0.5");
  expect(await addressSeen({ "x-forwarded-for": "no address" })).toBe("no address");
  expect(await addressSeen({ "x-rapporteur-address": "203.0.113.8" })).toBe("127.0.0.1");
});
