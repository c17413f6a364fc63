import { BlockList, isIP } from "node:net";
import { beforeEach } from "./request-hooks";

const HEADER = "x-rapporteur-address";

const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** Whether an address is among `proxies`: addresses and ranges, as 10.0.0.0/8. */
const amongProxies = (proxies: readonly string[]): ((address: string) => boolean) => {
  const list = new BlockList();
  for (const each of proxies) {
    const [address = "", bits] = each.split("/");
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
};

/** An IPv4 address as such also where the server listens on IPv6. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");

/**
 * Writes down, for each request before anybody sees it, which network address it came from: the connection's own or, where
 * that is one of `proxies`, the last of X-Forwarded-For that is none of them. What a caller claims is overwritten.
 */
export const recordClientAddresses = (proxies: readonly string[]): void => {
  const isProxy = amongProxies(proxies);
  beforeEach((request) => {
    const forwarded = String(request.headers["x-forwarded-for"] ?? "").split(",");
    let address = plain(request.socket.remoteAddress ?? "");
    while (isProxy(address) && forwarded.length > 0) address = plain(forwarded.pop()?.trim() || address);
    request.headers[HEADER] = address;
  });
};

/** The network address that a request came from; "" where nobody noted it. */
export const clientAddress = (headers: Headers): string => headers.get(HEADER) ?? "";
