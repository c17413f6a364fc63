import { createServer, type ServerResponse } from "node:http";
import { afterAll, describe, expect, it } from "vitest";
import { DeliveryFailure, guardedRequest } from "./guarded-request";
import { deliveryOffice, LOOPBACK } from "./test-deliveries";

const { close, listening, deliver, publish, newArticle, destination, add, newest } = await deliveryOffice();
afterAll(close);

/** Counts the requests that arrive. */
let asked = 0;
const count = (response: ServerResponse) => {
  asked += 1;
  response.end("secret");
};

describe("addresses of private networks", () => {
  const problemOf = async (url: string, networks: readonly string[] = []) => {
    try {
      await guardedRequest({ method: "GET", url, headers: {} }, networks);
      return "reached";
    } catch (error) {
      return error instanceof DeliveryFailure ? error.problem : error;
    }
  };

  it("are refused before anything is sent, by name and by number", async () => {
    asked = 0;
    const url = await listening(createServer((_, response) => count(response)));
    const { port } = new URL(url);
    for (const host of [
      "127.0.0.1",
      "localhost",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "2130706433",
      "0x7f.1",
      "0.0.0.0",
    ])
      expect([host, await problemOf(`http://${host}:${port}/`)]).toEqual([host, "private_address"]);
    for (const address of [
      "https://127.0.0.1",
      "https://10.0.0.1",
      "https://169.254.169.254/latest/meta-data",
    ])
      expect([address, await problemOf(address)]).toEqual([address, "private_address"]);
    expect(asked).toBe(0);
    expect(await problemOf(url, LOOPBACK)).toBe("reached");
    expect(await problemOf(url, ["10.0.0.0/8"])).toBe("private_address");
  });

  it("are not reached by a redirect, nor public ones without encryption", async () => {
    asked = 0;
    const inner = await listening(createServer((_, response) => count(response)));
    const outer = createServer((_, response) => response.writeHead(307, { location: inner }).end());
    expect(await problemOf(await listening(outer), LOOPBACK)).toBe("redirected");
    expect(asked).toBe(0);
    expect(await problemOf("http://93.184.215.14/", LOOPBACK)).toBe("private_address");
  });

  it("fail a delivery at once", async () => {
    await add(destination({ url: "http://127.0.0.1:9/hook" }));
    await publish(await newArticle());
    await deliver(1, []);
    expect(await newest()).toMatchObject({ state: "failed", tries: 1, problem: "private_address" });
  });
});
