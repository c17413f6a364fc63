import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A network between browser and office that carries so many bytes to the office, breaks, and carries nothing until it is repaired. */
export const breakingNetwork = async (office: string) => {
  const { hostname, port } = new URL(office);
  const open = new Set<Socket>();
  let left = Number.POSITIVE_INFINITY;
  let carried = 0;
  const server = createServer((browser) => {
    browser.on("error", () => browser.destroy());
    if (left <= 0) return void browser.destroy();
    const onward = connect(Number(port), hostname);
    open.add(browser);
    onward.on("error", () => browser.destroy());
    onward.pipe(browser);
    browser.on("data", (bytes: Buffer) => {
      if (left <= 0) return;
      left -= bytes.length;
      carried += bytes.length;
      onward.write(bytes);
      if (left <= 0) for (const each of open) each.destroy();
    });
    browser.on("close", () => {
      open.delete(browser);
      onward.end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://${hostname}:${(server.address() as AddressInfo).port}`,
    breakAfter: (bytes: number) => {
      left = bytes;
    },
    isBroken: () => left <= 0,
    repair: () => {
      left = Number.POSITIVE_INFINITY;
      carried = 0;
    },
    /** The bytes carried to the office since the network was repaired. */
    carried: () => carried,
    close: () => {
      for (const each of open) each.destroy();
      server.close();
    },
  };
};
